/// How many sit at each table.
package enum TableSizes {
  /// Fills tables that some sit at already with all the people there are, as evenly as can be; nil when
  /// there is no room, or somebody would sit at a table of too few.
  ///
  /// Without `fewest` every seat is taken.
  static func filling(_ used: [Int], capacity: [Int], people: Int, fewest: Int?) -> [Int]? {
    guard let fewest else { return capacity.reduce(0, +) == people ? capacity : nil }
    let opened = used.indices.filter { used[$0] > 0 }
    let closed = used.indices.filter { used[$0] == 0 && capacity[$0] > 0 && capacity[$0] >= fewest }
      .sorted { (capacity[$1], $0) < (capacity[$0], $1) }
    guard opened.allSatisfy({ capacity[$0] >= max(used[$0], fewest) }) else { return nil }
    // As many tables as there are people for; the roomiest first.
    for count in (0...closed.count).reversed() {
      let tables = opened + closed.prefix(count)
      var sizes = [Int](repeating: 0, count: used.count)
      for table in tables { sizes[table] = max(used[table], fewest) }
      let least = sizes.reduce(0, +)
      guard least <= people, tables.reduce(0, { $0 + capacity[$1] }) >= people else { continue }
      raise(&sizes, tables, capacity, by: people - least)
      return sizes
    }
    return nil
  }

  /// One person at a time at the smallest table that has room.
  private static func raise(
    _ sizes: inout [Int], _ tables: [Int], _ capacity: [Int], by people: Int
  ) {
    for _ in 0..<people {
      let open = tables.filter { sizes[$0] < capacity[$0] }
      guard let table = open.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) else { return }
      sizes[table] += 1
    }
  }
}
