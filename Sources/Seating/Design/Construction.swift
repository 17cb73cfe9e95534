import Dialogue

/// Plans that are made by rule, without repeats or with as few as can be, for as many people as a problem
/// has.
///
/// Wishes, traits and who is missing are not looked at; people can be given other numbers afterwards.
enum Construction {
  /// A plan in which nobody meets twice before they must, or nil when no rule here gives one.
  static func plan(_ problem: SeatingProblem, seed: UInt64) -> SeatingPlan? {
    guard problem.absent.allSatisfy(\.isEmpty), let sizes = problem.sameSizes else { return nil }
    let largest = sizes.max() ?? 0
    guard largest > 1 else { return nil }
    if largest == 2, sizes.allSatisfy({ $0 == 2 }) {
      guard problem.rounds < problem.people else { return nil }
      return SeatingPlan(CircleMethod.rounds(problem.rounds, people: problem.people))
    }
    if sizes.sorted() == GroupSizes.pairs(of: problem.people).sorted() {
      let rounds = TrioRounds.rounds(problem.rounds, people: problem.people, seed: seed)
      return rounds.map { SeatingPlan($0.map { inOrder($0, of: sizes) }) }
    }
    let tables = sizes.count
    guard
      let rounds = LinearDesign.rounds(problem.rounds, tables: tables, size: largest)
        ?? LatinPair.rounds(problem.rounds, tables: tables, size: largest)
    else { return nil }
    return deleting(from: rounds, size: largest, to: sizes)
  }

  /// Leaves out people who never meet, so that each table loses one of them at most, and puts the tables in
  /// the order of the sizes.
  static func deleting(
    from rounds: [[[Int]]], size: Int, to sizes: [Int]
  ) -> SeatingPlan? {
    let people = size * sizes.count
    let missing = people - sizes.reduce(0, +)
    guard sizes.allSatisfy({ $0 >= size - 1 }),
      let gone = Strangers.find(missing, in: SeatingPlan(rounds), people: people)
    else { return nil }
    var number: [Int: Int] = [:]
    for person in 0..<people where !gone.contains(person) { number[person] = number.count }
    return SeatingPlan(
      rounds.map { groups in
        inOrder(groups.map { $0.compactMap { number[$0] } }, of: sizes)
      })
  }

  /// The groups so that each has the size that stands in its place.
  static func inOrder(_ groups: [[Int]], of sizes: [Int]) -> [[Int]] {
    guard groups.map(\.count) != sizes else { return groups }
    var bySize = Dictionary(grouping: groups.reversed(), by: \.count)
    return sizes.map { bySize[$0]?.popLast() ?? [] }
  }
}

extension SeatingProblem {
  /// How many sit at each table, when it is the same in every round.
  var sameSizes: [Int]? {
    guard let seats = tables.first, tables.allSatisfy({ $0 == seats }) else { return nil }
    guard let fewestAtTable else { return seats }
    return TableSizes.filling(
      seats.map { _ in 0 }, capacity: seats, people: people, fewest: fewestAtTable)
  }
}

/// People no two of whom ever meet.
enum Strangers {
  /// So many of them, or nil when a patient search finds none.
  static func find(_ count: Int, in plan: SeatingPlan, people: Int) -> Set<Int>? {
    guard count > 0 else { return [] }
    let encounters = Encounters(plan, people: people)
    var steps = 20_000
    func extend(_ chosen: [Int], _ candidates: [Int]) -> [Int]? {
      if chosen.count == count { return chosen }
      guard chosen.count + candidates.count >= count, steps > 0 else { return nil }
      for (place, person) in candidates.enumerated() {
        steps -= 1
        let rest = candidates[(place + 1)...].filter { encounters.times(person, $0) == 0 }
        if let found = extend(chosen + [person], rest) { return found }
      }
      return nil
    }
    return extend([], Array(0..<people)).map(Set.init)
  }
}
