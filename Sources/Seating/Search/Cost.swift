/// Costs as the search adds them up: points in the upper bits, broken hard wishes in the lower 16.
///
/// Both are sums of the same small numbers, so one addition keeps both, and a state that breaks nothing
/// is one whose lower bits are all zero.
enum Cost {
  static let point = 1 << 16

  static func points(_ cost: Int) -> Int { cost >> 16 }
  static func breaksNothing(_ cost: Int) -> Bool { cost & 0xFFFF == 0 }
}

extension SeatingProblem {
  /// What a broken wish weighs while searching: six times the dearest soft cost, so that the search can
  /// pass through but does not stay. Where much is to be won by breaking one, it stays all the same; then
  /// wishes weigh more.
  func brokenCost(weight: Int) -> Int {
    let dearest = max(
      Self.repeatCost, traitCost, standing?.moveCost ?? 0, evenCost,
      pairRounds.isEmpty ? 0 : Self.trioCost)
    // One is still a number of 32 bits.
    let points = min(6 * dearest * weight, 30 * Limit.weight)
    return points * Cost.point + 1
  }
}
