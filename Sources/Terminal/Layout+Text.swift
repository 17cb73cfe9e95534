extension Layout {
  /// Draws wrapped lines; the last row in sight ends in `…` when there is more.
  mutating func draw(_ text: Block.Text, in rect: Rect) {
    var row = 0
    for line in text.lines {
      for part in line.wrapped(columns: rect.columns) {
        if row == rect.rows {
          markMore(in: rect)
          return
        }
        let width = min(part.columnsWithoutTrailingSpaces, rect.columns)
        let shift =
          switch text.alignment {
          case .left: 0
          case .center: (rect.columns - width) / 2
          case .right: rect.columns - width
          }
        frame.draw(
          part, row: rect.row + row, column: rect.column + shift, limit: rect.columns - shift,
          isCut: false)
        row += 1
      }
    }
  }

  /// Says at the end of the last row that there is more.
  private mutating func markMore(in rect: Rect) {
    let row = rect.row + rect.rows - 1
    var column = rect.column + rect.columns - 1
    while column > rect.column, column < frame.size.columns,
      frame.text(row: row, column: column - 1) == " "
    {
      column -= 1
    }
    frame.draw("…", row: row, column: column, limit: 1, style: .dimmed)
  }
}

extension Line {
  var columnsWithoutTrailingSpaces: Int {
    var text = text[...]
    while text.last == " " || text.last == "\n" { text.removeLast() }
    return String(text).columns
  }
}
