/// What planning starts from: a seating of each round that keeps the wishes, after those have been left
/// out that cannot be kept with the others.
struct Footing {
  /// The problem with the wishes that can be kept.
  var problem: SeatingProblem
  var conflicts: [WishConflict] = []
  /// Wishes that are left out: of each conflict the one that came last.
  var leftOut: [Int] = []
  var start: SeatingPlan

  init(_ problem: SeatingProblem, seed: UInt64) throws(SeatingFault) {
    self.problem = problem
    start = SeatingPlan([])
    for round in 0..<problem.rounds {
      if let standing = problem.standing, round < standing.from {
        start.rounds.append(Self.padded(standing.plan.rounds[round], problem.tables[round].count))
      } else {
        try start.rounds.append(seat(problem, round, seed))
      }
    }
    takeBackIn(problem, seed)
    self.problem = problem.keeping(kept(problem))
  }

  private func kept(_ problem: SeatingProblem) -> [Int] {
    problem.wishes.indices.filter { !leftOut.contains($0) }
  }

  /// Seats a round, and leaves out as many wishes as that takes.
  private mutating func seat(
    _ problem: SeatingProblem, _ round: Int, _ seed: UInt64
  ) throws(SeatingFault) -> [[Int]] {
    while true {
      let standingIn = kept(problem)
      let part = problem.keeping(standingIn)
      switch part.seat(round, seed: seed) {
      case .seated(let groups): return groups
      case .broken(let groups, let wishes):
        // Nobody knows whether it can be done; what is left is as good as was found.
        if let conflict = part.conflict(in: round, seed: seed, limit: part.searchLimit / 10),
          conflict.isProven
        {
          leaveOut(conflict, standingIn)
          continue
        }
        for wish in wishes {
          leaveOut(WishConflict(round: round, wishes: [wish], isProven: false), standingIn)
        }
        return groups
      case .impossible:
        guard let conflict = part.conflict(in: round, seed: seed, limit: part.searchLimit) else {
          throw .tooFewForTables(round: round)
        }
        leaveOut(conflict, standingIn)
      }
    }
  }

  private mutating func leaveOut(_ conflict: WishConflict, _ standingIn: [Int]) {
    var conflict = conflict
    conflict.wishes = conflict.wishes.map { standingIn[$0] }
    conflicts.append(conflict)
    leftOut.append(conflict.wishes[conflict.wishes.count - 1])
  }

  /// A wish that was left out can be kept after all when another one of its conflict is left out, too.
  private mutating func takeBackIn(_ problem: SeatingProblem, _ seed: UInt64) {
    guard leftOut.count > 1 else { return }
    for wish in leftOut.sorted() {
      let more = problem.keeping((kept(problem) + [wish]).sorted())
      var rounds = start.rounds
      let isKept = (problem.firstOpenRound..<problem.rounds).allSatisfy { round in
        let place = start.seating(of: problem.people, in: round)
        if problem.wishes[wish].broken(rounds[round], place) == 0 { return true }
        var search = RoundSearch(more, round: round, seed: seed)
        guard case .seated(let groups) = search.run(limit: more.searchLimit / 10) else {
          return false
        }
        rounds[round] = groups
        return true
      }
      guard isKept, let index = leftOut.firstIndex(of: wish) else { continue }
      start.rounds = rounds
      leftOut.remove(at: index)
      conflicts.remove(at: index)
    }
  }

  private static func padded(_ groups: [[Int]], _ tables: Int) -> [[Int]] {
    groups + Array(repeating: [], count: max(0, tables - groups.count))
  }
}

extension SeatingProblem {
  /// The same with some of its wishes.
  fileprivate func keeping(_ chosen: [Int]) -> SeatingProblem {
    var part = self
    part.wishes = chosen.map { wishes[$0] }
    return part
  }

  /// How many placements a search for one round tries before it gives up; with many tables each takes longer.
  var searchLimit: Int {
    let widest = tables.map(\.count).max() ?? 0
    return 20_000 * 16 / max(16, widest)
  }
}
