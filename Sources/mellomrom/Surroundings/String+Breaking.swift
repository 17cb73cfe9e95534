import Terminal

extension String {
  /// Broken at spaces into lines of at most so many columns; a word that is longer, such as a path, stays
  /// whole, so that it can be copied.
  func broken(columns: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).lines(columns: columns).joined(separator: "\n") }
      .joined(separator: "\n")
  }

  private func lines(columns most: Int) -> [String] {
    guard columns > most else { return [self] }
    var lines: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let longer = lines.last.map { "\($0) \(word)" }
      if let longer, longer.columns <= most {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
