/// What planning starts from: a seating of each round that keeps the wishes, after those have been left
/// out that cannot be kept with the others.
struct Footing {
  /// The problem with the wishes that can be kept.
  var problem: SeatingProblem
  var conflicts: [WishConflict] = []
  /// Wishes that are left out: of each conflict the one that came last.
  var leftOut: [Int] = []
  var start: SeatingPlan

  static let limit = 20_000

  init(_ problem: SeatingProblem, seed: UInt64) throws(SeatingFault) {
    self.problem = problem
    start = SeatingPlan([])
    var standingIn: [Int] = Array(problem.wishes.indices)
    for round in 0..<problem.rounds {
      if let standing = problem.standing, round < standing.from {
        start.rounds.append(Self.padded(standing.plan.rounds[round], problem.tables[round].count))
        continue
      }
      while true {
        let part = Self.problem(problem, keeping: standingIn)
        if let groups = Self.seat(part, round, seed) {
          start.rounds.append(groups)
          break
        }
        guard let conflict = part.conflict(in: round, seed: seed, limit: Self.limit) else {
          throw .tooFewForTables(round: round)
        }
        let numbers = conflict.wishes.map { standingIn[$0] }
        conflicts.append(WishConflict(round: round, wishes: numbers, isProven: conflict.isProven))
        leftOut.append(numbers[numbers.count - 1])
        standingIn.removeAll { $0 == numbers[numbers.count - 1] }
      }
    }
    self.problem = Self.problem(problem, keeping: standingIn)
  }

  private static func seat(_ problem: SeatingProblem, _ round: Int, _ seed: UInt64) -> [[Int]]? {
    // A search that went astray is more often helped by a new start than by more of the same.
    for attempt in 0..<8 {
      var search = RoundSearch(
        problem, round: round, seed: seed &+ UInt64(round * 8 + attempt) &* 0x9E37_79B9)
      switch search.run(limit: Self.limit) {
      case .seated(let groups): return groups
      case .impossible: return nil
      case .unknown: continue
      }
    }
    return nil
  }

  private static func problem(_ problem: SeatingProblem, keeping wishes: [Int]) -> SeatingProblem {
    var part = problem
    part.wishes = wishes.map { problem.wishes[$0] }
    return part
  }

  private static func padded(_ groups: [[Int]], _ tables: Int) -> [[Int]] {
    groups + Array(repeating: [], count: max(0, tables - groups.count))
  }
}
