package import Dialogue

/// A session's pairs and tables as a seating problem: a round for each step, people by number.
///
///     let seating = SessionSeating(session)
///     let outcome = try SeatingPlanner(seating.problem, seed: 1, effort: .seconds(1)).plan()
///     seating.edits(outcome.plan)   // to propose
package struct SessionSeating: Sendable {
  package private(set) var steps: [ID<Step>]
  package private(set) var people: [ID<Person>]
  package var problem: SeatingProblem

  /// What a person at another table than planned costs where seats are kept: half a repeat.
  private static let moveCost = 5

  /// Steps that have been are history, if people were seated in them; with `keeping`, the seats of the others
  /// are kept as far as can be.
  package init(_ session: Session, keeping: Bool = false) {
    let day = session.day
    let now = session.clock.flatMap { clock in day.firstIndex { $0.id == clock.step } } ?? 0
    let seated = day.enumerated().filter { $1.form == .pairs || $1.form == .tables }
    let past = seated.filter { $0.offset < now && !$0.element.seating.isEmpty }.map(\.element)
    let open = seated.filter { $0.offset >= now }.map(\.element)
    steps = past.map(\.id) + open.map(\.id)

    let here = session.participants.map(\.id)
    var number: [ID<Person>: Int] = [:]
    for person in here { number[person] = number.count }
    let counted = Set(session.people.visible.lazy.filter { $0.part == .participant }.map(\.id))
    let history = past.map { step in step.seating.map { $0.filter(counted.contains) } }
    for person in history.joined().joined() where number[person] == nil {
      number[person] = number.count
    }
    people = number.sorted { $0.value < $1.value }.map(\.key)

    let known = history.map { $0.map { $0.compactMap { number[$0] } } }
    let planned = open.map { step in
      keeping ? step.seating.map { $0.filter(here.contains).compactMap { number[$0] } } : []
    }
    let sizes = zip(open, planned).map { step, groups in
      Self.sizes(session.dealt(for: step).groups.map(\.count), like: groups.map(\.count))
    }
    problem = SeatingProblem(people: people.count, tables: known.map { $0.map(\.count) } + sizes)
    problem.absent =
      known.map { Set(0..<people.count).subtracting($0.joined()) }
      + open.map { _ in Set(here.count..<people.count) }
    problem.standing = SeatingProblem.Standing(
      plan: SeatingPlan(known + planned), from: past.count,
      moveCost: keeping ? Self.moveCost : 0)
    if past.isEmpty && !keeping { problem.standing = nil }
  }

  /// The larger tables go where more sit already; tables that are not needed any more get no seats.
  private static func sizes(_ dealt: [Int], like standing: [Int]) -> [Int] {
    let places = standing.indices.sorted { (standing[$1], $0) < (standing[$0], $1) }
    var sizes = [Int](repeating: 0, count: max(dealt.count, standing.count))
    for (rank, size) in dealt.sorted(by: >).enumerated() {
      sizes[rank < places.count ? places[rank] : rank] = size
    }
    return sizes
  }
}

extension SessionSeating {
  private var firstOpen: Int { problem.standing?.from ?? 0 }

  /// The steps that are planned.
  package var openSteps: ArraySlice<ID<Step>> { steps[firstOpen...] }

  /// Gives the steps that are planned tables of other sizes; the function is told how many people there
  /// are.
  package mutating func resize(_ sizes: (Int) -> [Int]) {
    for round in firstOpen..<problem.rounds {
      problem.tables[round] = sizes(problem.present(in: round).count)
      problem.standing?.plan.rounds[round] = []
    }
  }

  /// Leaves out all but the next rounds.
  package mutating func keepRounds(_ count: Int) {
    let rounds = min(problem.rounds, firstOpen + max(0, count))
    steps = Array(steps.prefix(rounds))
    problem.tables = Array(problem.tables.prefix(rounds))
    problem.absent = Array(problem.absent.prefix(rounds))
    if let standing = problem.standing {
      problem.standing?.plan.rounds = Array(standing.plan.rounds.prefix(rounds))
    }
  }

  /// The steps that were planned, with who sits together.
  package func seats(_ plan: SeatingPlan) -> [(step: ID<Step>, groups: [[ID<Person>]])] {
    (firstOpen..<problem.rounds).map { round in
      (steps[round], plan.rounds[round].map { $0.map { people[$0] } })
    }
  }

  package func edits(_ plan: SeatingPlan) -> [Edit] {
    seats(plan).map { .seat($0.step, $0.groups) }
  }
}
