import Dialogue
import JSONTree

/// What an organiser does weeks before: the plan, the open questions, the people.
struct Planning {
  let material: Material
  let method = Method.dialogueConference
  private(set) var now: Moment
  private var chance: Chance

  init(_ material: Material, from start: Moment, seed: UInt64) {
    self.material = material
    now = start
    chance = Chance(seed: seed)
  }

  mutating func begin(_ recording: inout Recording) {
    let id = ID<Session>(recording.nextID(at: now))
    let start = now
    let edits = method.plan(for: material.day, id: id) { recording.nextID(at: start) }
    recording.change(edits, by: .organiser, at: now)
  }

  mutating func invite(_ count: Int, roles: [JSON.Member], into recording: inout Recording) {
    for number in 1...count {
      let alias = "D\(number)"
      let role = roles.first { $0.key == alias }?.value.string
      add(alias, .participant, [role].compactMap(\.self), to: &recording)
    }
    for person in material.json.list("extraParts") {
      guard let part = Person.Part(rawValue: person.text("part")) else {
        preconditionFailure("\(person.text("part")) is no part")
      }
      add(person.text("alias"), part, [], to: &recording)
    }
  }

  private mutating func add(
    _ alias: String, _ part: Person.Part, _ roles: [String], to recording: inout Recording
  ) {
    now = now.adding(milliseconds: chance.pause(2...9))
    recording.change(
      .addPerson(alias: alias, part: part, roles: roles, after: .last), by: .organiser, at: now)
  }

  /// Says which of the commissioner's questions a step's own questions are meant to light up.
  mutating func light(
    _ step: String, in recording: inout Recording,
    with change: (inout [OpenQuestion], [ID<Question>], Identifier) -> Void
  ) {
    now = now.adding(milliseconds: chance.pause(20...60))
    let wanted = recording.session.questions.visible.map(\.id)
    let id = recording.session.step(step, of: method)
    var questions = recording.session.programme[id]?.questions ?? []
    change(&questions, Array(wanted), recording.nextID(at: now))
    recording.change(.setStep(id, .questions(questions)), by: .organiser, at: now)
  }
}

extension Session {
  /// The step that came from a step of the method, whose plan this session still follows.
  func step(_ name: String, of method: Method) -> ID<Step> {
    guard let place = method.steps.firstIndex(where: { $0.id == name }) else {
      preconditionFailure("\(name) is no step of \(method.id)")
    }
    return programme.order[place]
  }
}
