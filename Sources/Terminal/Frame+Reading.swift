extension Frame {
  /// The rows as text, without the spaces at their ends: what a person would read.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var text = ""
      for column in 0..<size.columns { text += self.text(row: row, column: column) }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// What stands in a cell; nothing in the right half of a wide character.
  package func text(row: Int, column: Int) -> String {
    let content = cells[row * size.columns + column].content
    if content == 0 { return "" }
    if content & Cell.clusterBit != 0 { return clusters[Int(content & ~Cell.clusterBit)] }
    return Unicode.Scalar(content).map { String(Character($0)) } ?? "\u{FFFD}"
  }

  package func style(row: Int, column: Int) -> Style { cells[row * size.columns + column].style }

  /// What lies at a place, with the row of a list or the grapheme of a text nearest to it.
  package func hit(at position: Position) -> Hit? { regions.hit(at: position) }
}

extension [Frame.Region] {
  /// What lies at a place of their frame.
  package func hit(at position: Position) -> Frame.Hit? {
    guard let region = last(where: { $0.rect.contains(position) }) else { return nil }
    let offset = region.text.map { slice in
      slice.start
        + nearestOffset(in: slice.text, column: Swift.max(0, position.column - slice.column))
    }
    return Frame.Hit(id: region.id, index: region.index, offset: offset)
  }
}
