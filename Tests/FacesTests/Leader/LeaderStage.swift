import Dialogue
import Terminal

@testable import Faces

/// An invented day to lead: the method's programme on 14 March 2026, ten to four, 32 people.
enum LeaderStage {
  static let day = Day("2026-03-14")!
  static let closed = TimeOfDay(minutes: 16 * 60)

  static func moment(_ time: String) -> Moment {
    Moment(milliseconds: 0, offset: 60).at(TimeOfDay(time)!, on: day)
  }

  static func context(
    _ time: String, rows: Int = 24, columns: Int = 80, language: Language = .bokmal
  ) -> Context {
    Context(
      language: language, now: moment(time), size: Size(rows: rows, columns: columns),
      ids: IdentifierSource(seed: 14, 3))
  }

  static func plan(
    participants: Int = 32, language: Language = .bokmal, context: inout Context
  ) -> OpenSession {
    var new = NewDay(title: "Samling Nordvik", language: language)
    new.place = "Nordvik"
    new.date = day
    new.commissioner = "Nordvik kommune"
    new.questions = ["Hva hjelper når det er vanskelig?"]
    new.participants = participants
    var open = OpenSession(Session(), seat: .organiser, path: "nordvik")
    let edits = Method.dialogueConference.plan(
      for: new, id: ID(context.nextID()), nextID: { context.nextID() })
    do {
      _ = try open.propose(edits, context: &context)
    } catch {
      preconditionFailure("the method's plan was refused: \(error)")
    }
    return OpenSession(open.session, seat: .leader, path: "nordvik")
  }

  static func pilot(
    _ time: String = "09:50", participants: Int = 32, language: Language = .bokmal,
    rows: Int = 24, columns: Int = 80, isRehearsal: Bool = false
  ) -> Pilot<LeaderFace> {
    var context = context(time, rows: rows, columns: columns, language: language)
    let open = plan(participants: participants, language: language, context: &context)
    return Pilot(LeaderFace(open, isRehearsal: isRehearsal, context: context))
  }
}

extension Pilot where Owner == LeaderFace {
  var session: Session { face.open.session }

  /// The title of the step that runs; nil before and after the day.
  var step: String? { session.clock?.isRunning == true ? session.currentStep?.title : nil }

  /// Presses *next* twice, as somebody who has looked at the preview; once before the wall, where
  /// the next page is in sight already.
  mutating func goOn() {
    let isInSight = face.wall != nil && face.pageAhead != nil
    if face.wall != nil { pass(seconds: 1) }
    press("PgDn")
    if isInSight { return }
    pressAgain("PgDn")
  }

  mutating func goBack() {
    press("PgUp")
    pressAgain("PgUp")
  }

  /// Presses a second time after most of a second, and lets go.
  mutating func pressAgain(_ key: String) {
    pass(milliseconds: 1000 - Preview.heldDown)
    press(key)
    pass(milliseconds: Preview.heldDown)
  }

  /// Goes on until a step of a kind begins.
  mutating func goOn(to kind: Step.Kind) {
    for _ in 0..<60 where session.currentStep?.kind != kind || session.clock?.isRunning != true {
      goOn()
    }
  }

  /// Goes to the first step of a kind from the programme.
  mutating func jump(to kind: Step.Kind) {
    if face.part == .tables { press("Tab") }
    for _ in session.day { press("Up") }
    for _ in session.day.prefix(while: { $0.kind != kind }) { press("Down") }
    press("Enter", "Enter")
    pressAgain("PgDn")
  }

  /// It is so late now.
  mutating func at(_ time: String) {
    pass(milliseconds: LeaderStage.moment(time) - context.now)
  }
}

extension Pilot where Owner == LeaderFace {
  /// Gives the first people of the session names, as the people file does; an empty one is none.
  @discardableResult
  mutating func named(_ names: String...) -> [ID<Person>] {
    let ids = session.people.visible.map(\.id)
    var people = People()
    for (id, name) in zip(ids, names) { people.apply(.call(id, name)) }
    know(people)
    return ids
  }

  /// The people file is at hand.
  mutating func know(_ people: People) {
    receive(.finished(.names(people.called)))
    receive(.finished(.people(people)))
  }

  /// What it wanted changed in the people file.
  var peopleEdits: [PeopleEdit] {
    effects.flatMap { effect in
      guard case .changePeople(let edits) = effect else { return [PeopleEdit]() }
      return edits
    }
  }
}
