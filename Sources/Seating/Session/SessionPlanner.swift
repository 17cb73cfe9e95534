package import Dialogue

/// Plans the seats of steps of a session, with the wishes that its people file holds.
///
///     let planner = SessionPlanner(session, people, .anew, steps: session.stepsToPlan, seed: 1)
///     let seats = try planner.plan(effort: .seconds(1))
///     seats.seatings  // who sits with whom in each step
package struct SessionPlanner: Sendable {
  package let session: Session
  package let people: People
  package let aim: SeatingAim
  /// The steps that get new seats, in the order of the day.
  package let steps: [ID<Step>]
  package let choices: SeatingChoices
  package let seed: UInt64

  package init(
    _ session: Session, _ people: People, _ aim: SeatingAim, steps: [ID<Step>],
    choices: SeatingChoices = SeatingChoices(), seed: UInt64
  ) {
    self.session = session
    self.people = people
    self.aim = aim
    self.steps = steps
    self.choices = choices
    self.seed = seed
  }

  /// Plans; see ``SeatingPlanner/plan(shouldStop:progress:)``.
  ///
  /// Wishes about tables say nothing of pairs, so each form is planned by itself, pairs first; what is
  /// planned already counts as met.
  package func plan(
    effort: SeatingPlanner.Effort, shouldStop: @escaping () -> Bool = { false },
    progress: @escaping (SeatingProgress) -> Void = { _ in }
  ) throws(SeatingFault) -> SessionSeats {
    var seats = SessionSeats()
    var seated: [ID<Step>: [[ID<Person>]]] = [:]
    var tables: SessionRounds?
    for form in [Step.RoomForm.pairs, .tables] {
      let rounds = steps.filter { session.programme[$0]?.form == form && $0 != homecoming }
      guard !rounds.isEmpty else { continue }
      let task = SessionRounds(self, form, steps: rounds, seated: seated)
      let outcome = try SeatingPlanner(task.problem, seed: seed, effort: effort)
        .plan(shouldStop: shouldStop, progress: progress)
      for (step, groups) in task.seatings(outcome.plan) {
        seated[step] = form == .pairs && aim.isMending ? withThirds(groups) : groups
      }
      seats.add(conflicts: task.conflicts(outcome))
      let notFixed = task.notFixed(outcome)
      if !notFixed.isEmpty { seats.remarks.append(.notFixed(notFixed)) }
      seats.outcomes.append(outcome)
      tables = form == .tables ? task : nil
    }
    if let homecoming {
      let groups = home(seated)
      seated[homecoming] = groups
      if let tables, let last = seats.outcomes.popLast() {
        let outcome = last.adding(tables.round(groups))
        seats.outcomes.append(outcome)
        seats.remarks.append(.homeAgain(repeats: outcome.score.repeats - last.score.repeats))
      }
      if tableSteps.count < 3 { seats.remarks.append(.noRoundAcross) }
    }
    let onlyAtTables = wishesOnlyAtTables
    if !onlyAtTables.isEmpty { seats.remarks.append(.onlyAtTables(onlyAtTables)) }
    for step in steps {
      guard let groups = seated[step] else { continue }
      let kept = aim.isMending ? groups.keepingPlaces(of: session.programme[step]?.seating) : groups
      seats.seatings.append(.init(step: step, groups: kept))
    }
    let hosts = hosts(of: seats.seatings)
    if !hosts.isEmpty { seats.remarks.append(.hosts(hosts)) }
    return seats
  }

  /// Wishes that three or more sit together, when pairs are planned.
  private var wishesOnlyAtTables: [Int] {
    guard steps.contains(where: { session.programme[$0]?.form == .pairs }) else { return [] }
    return people.wishes.filter { wish in
      if case .together(let people) = wish.kind { people.count > 2 } else { false }
    }.map(\.number)
  }

  // MARK: Home, cross, home

  private var tableSteps: [Step] { session.day.filter { $0.form == .tables } }

  /// The step in which the home groups meet again.
  private var homecoming: ID<Step>? {
    guard choices.form == .homeAndCross, !aim.isMending, tableSteps.count > 1,
      let last = tableSteps.last?.id, steps.contains(last)
    else { return nil }
    return last
  }

  /// The groups of the first round at tables; who has come since joins the smallest.
  private func home(_ seated: [ID<Step>: [[ID<Person>]]]) -> [[ID<Person>]] {
    let (here, company) = session.guests(people)
    let everybody = here.flatMap { [$0] + (company[$0] ?? []) }
    let present = Set(everybody)
    guard let first = tableSteps.first else { return [] }
    var groups = (seated[first.id] ?? first.seating).map { $0.filter(present.contains) }
    let placed = groups.places
    for person in everybody where placed[person] == nil {
      guard let smallest = groups.indices.min(by: { groups[$0].count < groups[$1].count }) else {
        return [everybody]
      }
      groups[smallest].append(person)
    }
    return groups
  }
}

/// New seats for steps of a session, with what the planner says of them.
package struct SessionSeats: Sendable {
  package var seatings: [Seating] = []
  /// How each form of room was planned, pairs first.
  package var outcomes: [SeatingOutcome] = []
  /// The numbers of wishes that cannot all be met, though any of them could be left out.
  package var conflicts: [[Int]] = []
  package var remarks: [Remark] = []

  package init() {}

  /// What somebody should know who asked for something that the plan does not give.
  package enum Remark: Hashable, Sendable {
    /// They cannot sit at the table they were given in all rounds.
    case notFixed([ID<Person>])
    /// So many meetings are repeats because the home groups meet again.
    case homeAgain(repeats: Int)
    /// With two rounds at tables the home groups meet in both.
    case noRoundAcross
    /// Who stays at which table.
    case hosts([Int: ID<Person>])
    /// Wishes by number that pairs have no room for.
    case onlyAtTables([Int])
  }

  /// Each set once, and none that holds another one: what stands against each other in pairs does so at
  /// tables too.
  mutating func add(conflicts new: [[Int]]) {
    let all = (conflicts + new).reduce(into: [[Int]]()) { if !$0.contains($1) { $0.append($1) } }
    conflicts = all.filter { set in
      !all.contains { $0 != set && Set($0).isSubset(of: set) }
    }
  }

  /// Who sits with whom in one step.
  package struct Seating: Hashable, Sendable {
    package var step: ID<Step>
    package var groups: [[ID<Person>]]

    package init(step: ID<Step>, groups: [[ID<Person>]]) {
      self.step = step
      self.groups = groups
    }
  }
}

extension Session {
  /// The steps that can get new seats: from the running one on. Those who sit and talk already are left
  /// alone.
  package var stepsToPlan: [ID<Step>] {
    stepsWithSeats.filter { $0.id != clock?.step || $0.seating.isEmpty }.map(\.id)
  }

  /// The steps whose seats can be mended: those that have any.
  package var stepsToMend: [ID<Step>] {
    stepsWithSeats.filter { !$0.seating.isEmpty }.map(\.id)
  }

  /// From the running step on, those in which people sit together.
  package var stepsWithSeats: [Step] {
    let steps = day
    let from = clock?.isOver == true ? steps.count : steps.firstIndex { $0.id == clock?.step } ?? 0
    return steps[from...].filter { $0.form == .pairs || $0.form == .tables }
  }
}

extension [[ID<Person>]] {
  /// The number of everybody's group.
  package var places: [ID<Person>: Int] {
    enumerated().reduce(into: [:]) { places, group in
      for person in group.element { places[person] = group.offset + 1 }
    }
  }

  /// The same groups, with those who stay in the order they had.
  fileprivate func keepingPlaces(of old: [[ID<Person>]]?) -> Self {
    enumerated().map { place, group in
      guard let before = old, before.indices.contains(place) else { return group }
      let stay = before[place].filter(group.contains)
      return stay + group.filter { !stay.contains($0) }
    }
  }
}
