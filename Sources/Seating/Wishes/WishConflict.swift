/// Wishes that cannot all be kept, though any of them can be left out to keep the others.
package struct WishConflict: Hashable, Sendable {
  /// The first round in which they cannot.
  package var round: Int
  /// Places in the problem's list of wishes, from 0.
  package var wishes: [Int]
  /// False when the search was given up: then fewer of them might do, or even all be kept.
  package var isProven: Bool
}

extension SeatingProblem {
  /// A set of wishes none of which can be left out, for the first round that cannot be seated; nil when
  /// all rounds can, or no wish is to blame.
  ///
  /// The deletion filter: Chinneck and Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear
  /// Programs", ORSA Journal on Computing 3 (1991), doi:10.1287/ijoc.3.2.157. Each wish is left out on
  /// trial, and stays out as long as the rest cannot be kept.
  func conflict(in round: Int, seed: UInt64, limit: Int) -> WishConflict? {
    var kept = Array(wishes.indices)
    var isProven = true
    // By halves while they can go as a whole, then one by one.
    var width = max(1, kept.count / 2)
    while true {
      let before = kept.count
      var start = 0
      while start < kept.count {
        let rest = Array(kept[..<start] + kept[min(start + width, kept.count)...])
        switch outcome(of: rest, round, seed, limit) {
        case .impossible: kept = rest
        case .seated: start += width
        case .unknown:
          isProven = false
          start += width
        }
      }
      // What was given up with many others to try may be known once they are out.
      if width == 1, isProven || kept.count == before { break }
      if width == 1 { isProven = true }
      width = max(1, width / 2)
    }
    return kept.isEmpty ? nil : WishConflict(round: round, wishes: kept, isProven: isProven)
  }

  private func outcome(
    of chosen: [Int], _ round: Int, _ seed: UInt64, _ limit: Int
  ) -> RoundSearch.Outcome {
    var part = self
    part.wishes = chosen.map { wishes[$0] }
    var search = RoundSearch(part, round: round, seed: seed)
    return search.run(limit: limit)
  }
}
