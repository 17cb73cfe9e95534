import Terminal

extension Block {
  /// A text of several lines that is written in, with the words underlined that no dictionary knows.
  ///
  /// - Parameter misspelt: In bytes of the whole text.
  static func editor(
    _ id: ElementID, _ field: TextField, style: Style = .plain, margin: Int = 0,
    misspelt: [Range<Int>] = []
  ) -> Block {
    var lines: [EditorLine] = []
    var start = 0
    for line in field.lines {
      let end = start + line.utf8.count
      let words = misspelt.filter { start <= $0.lowerBound && $0.upperBound <= end }
        .map { $0.lowerBound - start..<$0.upperBound - start }
      lines.append(EditorLine(line, style: style, misspelt: words))
      // A line break is one byte.
      start = end + 1
    }
    return .editor(
      Editor(id, count: lines.count, caret: field.place, margin: margin) { lines[$0] })
  }
}
