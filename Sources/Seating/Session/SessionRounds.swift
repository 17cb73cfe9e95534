import Dialogue

/// Rounds of one form in the planner's numbers, and how to read its answer.
///
/// What has been, and what stands already in other steps, comes first as rounds that are not
/// touched; so it counts who has met.
struct SessionRounds {
  private(set) var problem: SeatingProblem
  private let guests: [ID<Person>]
  private let index: [ID<Person>: Int]
  /// The steps of the rounds that are planned; those before them are only counted.
  private let steps: [ID<Step>]
  private let from: Int
  /// What stands behind each of the problem's wishes; what comes first is kept, where not all can be.
  private var origins: [Origin] = []
  /// Wishes that are about nothing that is there.
  private var impossible: [Int] = []
  /// The tables of each step that nobody is to sit at, by their places.
  private var closed: [ID<Step>: Set<Int>] = [:]
  private enum Origin: Hashable {
    case wish(Int)
    /// Somebody who was given a table for all rounds.
    case fixed(ID<Person>)
    /// What follows from the room, and is nobody's wish.
    case room
  }

  /// Whoever accompanies somebody without being counted: they come along, and take no seat.
  private let company: [ID<Person>: [ID<Person>]]

  init(
    _ planner: SessionPlanner, _ form: Step.RoomForm, steps: [ID<Step>],
    seated: [ID<Step>: [[ID<Person>]]]
  ) {
    let session = planner.session
    let (here, company) = session.guests(planner.people)
    self.company = company
    self.steps = steps
    let present = Set(here)
    let known = session.day.compactMap { step -> (form: Step.RoomForm, groups: [[ID<Person>]])? in
      guard !steps.contains(step.id) else { return nil }
      let groups = seated[step.id] ?? (planner.steps.contains(step.id) ? [] : step.seating)
      return groups.isEmpty ? nil : (step.form, groups)
    }
    let counted = { (person: ID<Person>) in
      present.contains(person) || session.people[person]?.part == .participant
    }
    let met = known.map { $0.groups.map { $0.filter(counted) } }
    let gone = Set(met.joined().joined()).subtracting(present)
    let guests = here + gone.sorted()
    let index = Dictionary(uniqueKeysWithValues: guests.enumerated().map { ($1, $0) })
    (self.guests, self.index, from) = (guests, index, met.count)

    var plan = met.map { groups in groups.map { $0.compactMap { index[$0] } } }
    var tables = plan.map { $0.map(\.count) }
    var absent = plan.map { Set(guests.indices).subtracting($0.joined()) }
    let layout = TableLayout(planner, form, count: here.count)
    for id in steps {
      let old = session.programme[id]?.seating ?? []
      let seats = layout.seats(
        planner.aim.isMending && form == .pairs ? old.map { $0.filter(present.contains) } : old)
      closed[id] = Set(seats.indices.filter { seats[$0] == 0 })
      tables.append(seats)
      absent.append(Set(here.count..<guests.count))
      plan.append(
        planner.aim.isMending
          ? old.map { $0.filter(present.contains).compactMap { index[$0] } } : [])
    }
    problem = SeatingProblem(people: guests.count, tables: tables)
    problem.absent = absent
    if form == .pairs {
      problem.pairRounds = Set(known.indices.filter { known[$0].form == .pairs })
        .union(from..<tables.count)
    }
    if planner.aim.isMending {
      problem.fewestAtTable = layout.fewest
      problem.evenCost = Self.evenCost
    }
    if planner.aim.isMending || from > 0 {
      problem.standing = .init(
        plan: SeatingPlan(plan), from: from,
        moveCost: planner.aim.isMending ? SeatingProblem.Limit.weight : 0)
    }
    heed(planner, form, layout, present: present)
  }

  private mutating func heed(
    _ planner: SessionPlanner, _ form: Step.RoomForm, _ layout: TableLayout,
    present: Set<ID<Person>>
  ) {
    let tables = Set(0..<(problem.tables[from...].map(\.count).min() ?? 0))
    for person in present {
      guard let other = planner.people[person]?.accompanies, let one = index[person],
        present.contains(other), let two = index[other]
      else { continue }
      add(.together(one, two), .room)
    }
    if form == .tables, !planner.aim.isMending { seatThoseNamed(planner, tables) }
    if case .move(let person) = planner.aim, let place = index[person] {
      let now = problem.standing?.plan.table(of: place, in: from)
      add(.seat(place, tables: tables.filter { $0 != now }), .room)
    }
    for wish in planner.people.wishes {
      switch wish.kind {
      case .apart(let people):
        for (one, other) in couples(people) { add(.apart(one, other), .wish(wish.number)) }
        // Whoever comes along with one of the others sits where they sit.
        let places = people.compactMap(place)
        if Set(places).count < places.count { impossible.append(wish.number) }
      case .together(let people) where form == .tables || people.count == 2:
        for (one, other) in couples(people) { add(.together(one, other), .wish(wish.number)) }
      case .neverAlone(let trait, let value, let fewest) where form == .tables:
        let members = present.filter {
          planner.session.values(of: trait, $0, planner.people).contains(value)
        }
        add(.neverAlone(Set(members.compactMap { index[$0] }), fewest: fewest), .wish(wish.number))
      case .spread(let trait) where form == .tables:
        problem.traits.append(values(of: trait, planner))
        problem.traitCost = Self.traitCost
      case .place(let person, let choice) where form == .tables:
        guard let place = place(of: person), problem.isPresent(place, in: from) else { continue }
        let suits = tables.intersection(choice.map { $0 - 1 })
        if suits.isEmpty {
          impossible.append(wish.number)
        } else {
          add(.seat(place, tables: suits), .wish(wish.number))
        }
      case .together, .neverAlone, .spread, .place, .unknown: continue
      }
    }
    if form == .pairs { seatThoseWhoWait(planner, layout) }
    if form == .tables, !planner.aim.isMending, planner.choices.form == .hostsStay {
      seatHosts(planner, tables)
    }
  }

  /// What a table with one too many or too few costs, where a repeat costs ten and a move a thousand.
  ///
  /// Among pairs it is a trio more than there need be.
  private static let evenCost = 30

  /// What one person too many or too few of a kind costs, where a repeat costs ten.
  private static let traitCost = 5

  private mutating func add(_ wish: Wish, _ origin: Origin) {
    problem.wishes.append(wish)
    origins.append(origin)
  }

  /// Somebody whose interpreter has not come sits in a trio, where the talk goes on; two of them keep
  /// each other company.
  private mutating func seatThoseWhoWait(_ planner: SessionPlanner, _ layout: TableLayout) {
    let waiting = guests.indices.filter {
      planner.session.waitsForInterpreter(guests[$0], planner.people)
    }
    for place in stride(from: 0, to: waiting.count - 1, by: 2) {
      add(.together(waiting[place], waiting[place + 1]), .room)
    }
    guard !waiting.count.isMultiple(of: 2), let last = waiting.last else { return }
    if planner.aim.isMending {
      keepTheTrio(of: last)
    } else if !layout.trios.isEmpty {
      add(.seat(last, tables: Set(layout.trios)), .room)
    }
  }

  /// While seats are mended the three stay who talk already: others find each other.
  private mutating func keepTheTrio(of person: Int) {
    guard let round = problem.standing?.plan.rounds[from...], round.count == 1,
      let (table, trio) = round[from].enumerated().first(where: { $1.contains(person) }),
      trio.count == 3
    else { return }
    for one in trio { add(.seat(one, tables: [table]), .room) }
  }

  /// Those who were given a table of their own in all rounds.
  private mutating func seatThoseNamed(_ planner: SessionPlanner, _ tables: Set<Int>) {
    for (person, table) in planner.choices.fixed.sorted(by: { $0.key < $1.key }) {
      guard let place = index[person], problem.isPresent(place, in: from) else { continue }
      add(.seat(place, tables: tables.intersection([table - 1])), .fixed(person))
    }
  }

  /// One who stays at each table where nobody was named.
  private mutating func seatHosts(_ planner: SessionPlanner, _ tables: Set<Int>) {
    let fixed = planner.choices.fixed
    let open = tables.subtracting(fixed.values.map { $0 - 1 }).sorted().filter { table in
      problem.tables[from...].allSatisfy { $0[table] > 0 }
    }
    for (table, host) in zip(open, planner.hosts(besides: Set(fixed.keys))) {
      guard let place = index[host], problem.isPresent(place, in: from) else { continue }
      add(.seat(place, tables: [table]), .room)
    }
  }

  /// Somebody's number, or that of the one they came with.
  private func place(of person: ID<Person>) -> Int? {
    index[person] ?? company.first { $0.value.contains(person) }.flatMap { index[$0.key] }
  }

  private func couples(_ people: [ID<Person>]) -> [(Int, Int)] {
    let places = people.compactMap(place)
    return places.enumerated().flatMap { number, one in
      places[..<number].filter { $0 != one }.map { (one, $0) }
    }
  }

  private func values(of trait: SeatingWish.Trait, _ planner: SessionPlanner) -> [Int] {
    var numbers: [String: Int] = [:]
    return guests.map { person in
      let value = planner.session.values(of: trait, person, planner.people).first ?? ""
      let number = numbers[value] ?? numbers.count
      numbers[value] = number
      return number
    }
  }
}

extension SessionRounds {
  /// Groups of people in the planner's numbers; whoever comes along has none.
  func round(_ groups: [[ID<Person>]]) -> [[Int]] {
    groups.map { $0.compactMap { index[$0] } }
  }

  /// The groups of each step that was planned, with whoever comes along.
  func seatings(_ plan: SeatingPlan) -> [(ID<Step>, [[ID<Person>]])] {
    zip(steps, plan.rounds[from...]).map { step, tables in
      var groups = tables.map { table in
        table.sorted().map { guests[$0] }.flatMap { [$0] + (company[$0] ?? []) }
      }
      // A table that is closed keeps its number, so that nobody opens it again unasked.
      let closed = closed[step] ?? []
      while groups.last?.isEmpty == true, !closed.contains(groups.count - 1) { groups.removeLast() }
      return (step, groups)
    }
  }

  /// Which wishes cannot all be met, by their numbers.
  func conflicts(_ outcome: SeatingOutcome) -> [[Int]] {
    let sets = zip(outcome.conflicts, outcome.leftOut).compactMap { conflict, leftOut -> [Int]? in
      // Where it is no wish that gives way, the wishes are met.
      guard case .wish = origins[leftOut] else { return nil }
      let numbers = conflict.wishes.compactMap { wish in
        if case .wish(let number) = origins[wish] { number } else { nil }
      }
      return Set(numbers).sorted()
    }
    return impossible.map { [$0] } + sets
  }

  /// Those who were given a table that they cannot have in all rounds.
  func notFixed(_ outcome: SeatingOutcome) -> [ID<Person>] {
    outcome.leftOut.compactMap { wish in
      if case .fixed(let person) = origins[wish] { person } else { nil }
    }
  }
}
