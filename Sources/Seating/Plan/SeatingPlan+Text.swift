extension SeatingPlan {
  /// One line a round, tables separated by `|`: `0 4 8 | 1 5 9`. An empty table leaves nothing
  /// between two bars.
  package var text: String {
    rounds.map { tables in
      tables.map { $0.map(String.init).joined(separator: " ") }.joined(separator: " | ") + "\n"
    }.joined()
  }

  /// Reads what `text` writes; empty lines and what follows `#` do not count. Nil when something is
  /// no number.
  package init?(text: String) {
    var rounds: [[[Int]]] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let line = line.prefix { $0 != UInt8(ascii: "#") }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      var tables: [[Int]] = []
      for part in line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
        var group: [Int] = []
        for word in part.split(whereSeparator: { $0 <= 0x20 }) {
          guard let person = Int(String(decoding: word, as: UTF8.self)), person >= 0 else {
            return nil
          }
          group.append(person)
        }
        tables.append(group)
      }
      rounds.append(tables)
    }
    self.init(rounds)
  }
}
