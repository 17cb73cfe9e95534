extension SeatingProblem {
  /// How seating one round by its wishes went.
  enum SeatedRound {
    case seated([[Int]])
    /// No seating that keeps all wishes was found; this one breaks the fewest that any did.
    case broken([[Int]], wishes: [Int])
    case impossible
  }

  /// Seats a round so that every wish is kept: by trying, which also proves what cannot be, and else by
  /// annealing, which finds its way among many wishes that leave much room.
  func seat(_ round: Int, seed: UInt64) -> SeatedRound {
    func search(_ problem: SeatingProblem, _ attempt: Int) -> RoundSearch.Outcome {
      // A search that went astray is more often helped by a new start than by more of the same.
      let seed = seed &+ UInt64(round * 8 + attempt) &* 0x9E37_79B9
      var search = RoundSearch(problem, round: round, seed: seed)
      return search.run(limit: problem.searchLimit)
    }
    var least: (groups: [[Int]], wishes: [Int])?
    for attempt in 0..<4 {
      switch search(self, attempt) {
      case .seated(let groups): return .seated(groups)
      case .impossible: return .impossible
      case .unknown: break
      }
      // Annealing begins with what is easy: wishes that count nobody, or at least companions, whom it never parts.
      var easy = self
      easy.wishes = wishes.filter { wish in
        switch wish {
        case .together: true
        case .apart, .seat: attempt < 2
        case .neverAlone, .everywhere: false
        }
      }
      guard case .seated(let groups) = search(easy, attempt) else { continue }
      let (found, broken) = annealed(groups, round, seed: seed &+ UInt64(attempt))
      if broken.isEmpty, isSized(found, round) { return .seated(found) }
      if isSized(found, round), broken.count < least?.wishes.count ?? .max {
        least = (found, broken)
      }
    }
    return least.map { .broken($0.groups, wishes: $0.wishes) } ?? .impossible
  }

  private func annealed(
    _ groups: [[Int]], _ round: Int, seed: UInt64
  ) -> (groups: [[Int]], broken: [Int]) {
    var alone = SeatingProblem(people: people, tables: [tables[round]])
    alone.fewestAtTable = fewestAtTable
    alone.absent = round < absent.count ? [absent[round]] : []
    alone.wishes = wishes
    let state = SeatingState(alone, plan: SeatingPlan([groups]))
    var best = BestSeating()
    var annealing = Annealing()
    annealing.hottest = 40
    annealing.coldest = 6
    annealing.moves = 100_000 + 2000 * people
    annealing.run(state, best: &best, seed: seed) { _, _ in false }
    best.restore(state)
    let found = state.plan
    let place = found.seating(of: people, in: 0)
    return (
      found.rounds[0], wishes.indices.filter { wishes[$0].broken(found.rounds[0], place) > 0 }
    )
  }

  private func isSized(_ groups: [[Int]], _ round: Int) -> Bool {
    zip(groups, tables[round]).allSatisfy { isAllowed($0.count, of: $1) }
  }
}
