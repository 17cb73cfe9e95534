import Dialogue
import Seating

@testable import Faces

/// A day of pairs and two table talks, drawn by aliases.
///
///     var day = SeatedDay(people: 8)
///     day.wish(.apart([day["1"], day["2"]]))
///     day.plan().tables(0)  // [["1", "5", "3", "8"], …]
struct SeatedDay {
  private(set) var open = OpenSession(Session(), seat: .leader, path: "nordvik")
  private var context = LeaderStage.context("10:00")
  var people = People()
  private(set) var steps: [ID<Step>] = []

  init(people count: Int, tableSize: Int = 4) {
    propose(
      Faces.Wish(.begin(ID(context.nextID()), method: "dialogue-conference", language: .bokmal)))
    let forms: [(String, Step.Kind, Step.RoomForm)] = [
      ("Par", .pairs, .pairs), ("Bord en", .tables, .tables), ("Bord to", .future, .tables),
    ]
    for (number, (title, kind, form)) in forms.enumerated() {
      let id = context.nextID()
      var step = Step(
        id: .last, number: number + 1, kind: kind, title: title, minutes: 20, form: form)
      step.tableSize = tableSize
      propose(Faces.Wish(.addStep(step, after: .last), id: id))
      steps.append(ID(id))
    }
    for number in 0..<count { add(String(number + 1)) }
  }

  var session: Session { open.session }

  subscript(alias: String) -> ID<Person> {
    session.people.all.first { $0.alias == alias }?.id ?? .last
  }

  func name(_ person: ID<Person>) -> String { session.people[person]?.alias ?? "?" }

  mutating func propose(_ wishes: Faces.Wish...) {
    do {
      _ = try open.propose(wishes, context: &context)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  @discardableResult
  mutating func add(_ alias: String, _ part: Person.Part = .participant) -> ID<Person> {
    let id = context.nextID()
    propose(Faces.Wish(.addPerson(alias: alias, part: part, roles: [], after: .last), id: id))
    return ID(id)
  }

  mutating func set(_ presence: Person.Presence, _ aliases: String...) {
    for alias in aliases { propose(Faces.Wish(.setPerson(self[alias], .presence(presence)))) }
  }

  mutating func give(_ role: String, to aliases: String...) {
    for alias in aliases { propose(Faces.Wish(.setPerson(self[alias], .roles([role])))) }
  }

  mutating func wish(_ kind: SeatingWish.Kind) { people.add(kind) }

  /// Seats a step by aliases: `seat(1, "1 2 3", "4 5 6")`.
  mutating func seat(_ step: Int, _ groups: String...) {
    let seating = groups.map { $0.split(separator: " ").map { self[String($0)] } }
    propose(Faces.Wish(.seat(steps[step], seating)))
  }

  /// A short search, as debug builds are slow.
  func plan(
    _ aim: SeatingAim = .anew, _ places: [Int] = [0, 1, 2],
    _ choices: SeatingChoices = SeatingChoices(), seed: UInt64 = 7
  ) -> SeatingProposal {
    let planner = SessionPlanner(
      session, people, aim, steps: places.map { steps[$0] }, choices: choices, seed: seed)
    var request = SeatingRequest(1, planner)
    request.seconds = 0.003
    return request.plan { false }
  }

  /// Who sits together in a step of a proposal, by alias.
  func groups(_ proposal: SeatingProposal, _ step: Int) -> [[String]] {
    let seating = proposal.seatings.first { $0.step == steps[step] }
    return (seating?.groups ?? []).map { $0.map(name) }
  }
}
