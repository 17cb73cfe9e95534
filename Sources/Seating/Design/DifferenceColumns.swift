/// A search for difference matrices that are not full, a column at a time.
///
/// Columns begin with 0, and two go together when no difference of their entries comes twice: so a matrix is
/// a set of columns any two of which go together, and the one after the other is chosen by chance from
/// those that go with all before it.
struct DifferenceColumns {
  private let order: Int
  private let length: Int
  private let count: Int
  private let differences: [UInt8]
  /// The entries of each column after the first one, `length` of them.
  private var entries: [UInt8] = []
  private var generator: Xoshiro
  private var left: Int

  /// A matrix for so many rounds at g tables of s, or nil when so many comparisons of two columns find none.
  static func matrix(
    rounds: Int, tables: Int, size: Int, seed: UInt64, comparisons: Int, shouldStop: () -> Bool
  ) -> DifferenceMatrix? {
    let (length, width) = (min(rounds, size), max(rounds, size))
    guard length > 2, width <= tables, tables <= 32 else { return nil }
    let candidates = (0..<length - 1).reduce(1) { $0 * (tables - 1 - $1) }
    guard candidates <= mostCandidates, candidates * 2 <= comparisons else { return nil }
    for moduli in AbelianGroup.moduli(ofOrder: tables).reversed() {
      let group = AbelianGroup(moduli)
      var search = DifferenceColumns(group, length: length - 1, seed, comparisons)
      guard let columns = search.find(width - 1, shouldStop) else { continue }
      let all = [Array(repeating: 0, count: length)] + columns.map { [0] + $0 }
      let sums = group.sums
      let matrix = DifferenceMatrix(rows: all, order: tables) { sums[$0 * tables + $1] }
      return rounds == width ? matrix : matrix.transposed
    }
    return nil
  }

  private static let mostCandidates = 400_000

  private init(_ group: AbelianGroup, length: Int, _ seed: UInt64, _ comparisons: Int) {
    order = group.order
    self.length = length
    let order = group.order
    differences = (0..<order * order).map { pair in
      UInt8(group.sums[pair / order * order + group.negatives[pair % order]])
    }
    generator = Xoshiro(seed: seed)
    left = comparisons
    var entries: [UInt8] = []
    func extend(_ column: [UInt8]) {
      guard column.count < length else {
        entries += column
        return
      }
      for entry in 1..<UInt8(order) where !column.contains(entry) { extend(column + [entry]) }
    }
    extend([])
    self.entries = entries
    count = entries.count / max(1, length)
  }

  private mutating func find(_ wanted: Int, _ shouldStop: () -> Bool) -> [[Int]]? {
    while left > 0, !shouldStop() {
      let first = generator.below(count)
      left -= count
      var nodes = 3000
      let others = (0..<count).filter { goTogether(first, $0) }
      if let chosen = extend([first], others, wanted, &nodes) {
        return chosen.map { column in
          (0..<length).map { Int(entries[column * length + $0]) }
        }
      }
    }
    return nil
  }

  private mutating func extend(
    _ chosen: [Int], _ candidates: [Int], _ wanted: Int, _ nodes: inout Int
  ) -> [Int]? {
    if chosen.count >= wanted { return chosen }
    var candidates = candidates
    while chosen.count + candidates.count >= wanted, nodes > 0, left > 0 {
      nodes -= 1
      left -= candidates.count
      let place = generator.below(candidates.count)
      let column = candidates[place]
      candidates.swapAt(place, candidates.count - 1)
      candidates.removeLast()
      let rest = candidates.filter { goTogether(column, $0) }
      if let found = extend(chosen + [column], rest, wanted, &nodes) { return found }
    }
    return nil
  }

  @inline(__always)
  private func goTogether(_ one: Int, _ other: Int) -> Bool {
    var seen: UInt32 = 1
    for place in 0..<length {
      let row = Int(entries[one &* length &+ place]) &* order
      let bit: UInt32 = 1 << UInt32(differences[row &+ Int(entries[other &* length &+ place])])
      if seen & bit != 0 { return false }
      seen |= bit
    }
    return true
  }
}
