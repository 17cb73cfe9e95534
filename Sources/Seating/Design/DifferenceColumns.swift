/// A search for difference matrices that are not full, a column at a time.
///
/// Columns begin with 0, and two go together when no difference of their entries comes twice: so a matrix is
/// a set of columns any two of which go together, and the one after the other is chosen by chance from
/// those that go with all before it.
struct DifferenceColumns {
  private let order: Int
  private let length: Int
  private let count: Int
  private let sums: [Int]
  private let differences: [UInt8]
  /// The entries of each column after the first one, `length` of them.
  private var entries: [UInt8] = []
  private var generator: Xoshiro
  /// How many comparisons of two columns have been made.
  private(set) var comparisons = 0

  init(_ group: AbelianGroup, length: Int, seed: UInt64) {
    sums = group.sums
    order = group.order
    self.length = length
    let order = group.order
    differences = (0..<order * order).map { pair in
      UInt8(group.sums[pair / order * order + group.negatives[pair % order]])
    }
    generator = Xoshiro(seed: seed)
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

  /// Looks once, from a first column by chance, for a matrix of so many columns.
  mutating func find(_ wanted: Int) -> DifferenceMatrix? {
    let first = generator.below(count)
    comparisons += count
    var nodes = 3000
    let others = (0..<count).filter { goTogether(first, $0) }
    guard let chosen = extend([first], others, wanted, &nodes) else { return nil }
    let columns = chosen.map { column in
      [0] + (0..<length).map { Int(entries[column * length + $0]) }
    }
    let (sums, order) = (sums, order)
    return DifferenceMatrix(rows: [Array(repeating: 0, count: length + 1)] + columns, order: order)
    { sums[$0 * order + $1] }
  }

  private mutating func extend(
    _ chosen: [Int], _ candidates: [Int], _ wanted: Int, _ nodes: inout Int
  ) -> [Int]? {
    if chosen.count >= wanted { return chosen }
    var candidates = candidates
    while chosen.count + candidates.count >= wanted, nodes > 0 {
      nodes -= 1
      comparisons += candidates.count
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
