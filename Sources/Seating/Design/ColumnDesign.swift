/// Plans for g tables of s over w rounds from difference matrices, tried over each group of order g in turn.
struct ColumnDesign: DesignSearch {
  private let tables: Int
  private let rounds: Int
  private let length: Int
  private let width: Int
  private let seed: UInt64
  /// Groups whose columns have not been listed yet.
  private var groups: [[Int]]
  private var searches: [DifferenceColumns] = []
  private var next = 0
  private var left = mostComparisons

  private(set) var plan: SeatingPlan?
  var repeats: Int { plan == nil ? .max : 0 }

  init(tables: Int, size: Int, rounds: Int, seed: UInt64) {
    (length, width) = (min(rounds, size), max(rounds, size))
    (self.tables, self.rounds, self.seed) = (tables, rounds, seed)
    let isPossible = length > 2 && width <= tables && tables <= 32
    let candidates =
      isPossible ? (0..<length - 1).reduce(1) { $0 * max(1, tables - 1 - $1) } : .max
    groups = candidates <= Self.mostCandidates ? AbelianGroup.moduli(ofOrder: tables) : []
  }

  private static let mostCandidates = 400_000
  /// Where there is a matrix, half of this is enough as a rule.
  private static let mostComparisons = 8_000_000
  /// How many comparisons take as long as a move of the search among seats.
  private static let comparisonsAMove = 4

  mutating func attempt(shouldStop: () -> Bool) -> Int? {
    guard left > 0 else { return nil }
    if let moduli = groups.popLast() {
      searches.append(
        DifferenceColumns(AbelianGroup(moduli), length: length - 1, seed: seed))
      next = searches.count - 1
    }
    guard !searches.isEmpty else { return nil }
    let before = searches[next].comparisons
    if let matrix = searches[next].find(width - 1) {
      plan = SeatingPlan((rounds == width ? matrix : matrix.transposed).rounds)
    }
    let used = searches[next].comparisons - before
    left -= used
    next = (next + 1) % searches.count
    return max(1, used / Self.comparisonsAMove)
  }
}
