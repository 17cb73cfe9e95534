extension Layout {
  /// Keys with their words in a row; where there is no room the last but one goes first.
  mutating func drawHints(_ hints: [Screen.Hint], id: ElementID, in rect: Rect) {
    let drawn: DrawnHints
    if let known = memory.hints(of: id), known.shows(hints, in: rect.columns) {
      drawn = known
    } else {
      drawn = DrawnHints(hints, in: rect.columns)
      memory.keep(drawn, of: id)
    }
    guard (0..<frame.size.rows).contains(rect.row), rect.columns > 0,
      rect.column + rect.columns <= frame.size.columns
    else { return }
    frame.put(drawn.cells, row: 0, at: rect)
    for place in drawn.places {
      let columns = place.columns
      frame.regions.append(
        Frame.Region(
          id: id,
          rect: Rect(
            row: rect.row, column: rect.column + columns.lowerBound, rows: 1, columns: columns.count
          ),
          index: place.index))
    }
  }
}

/// A row of hints as it was drawn, to be put into every frame as long as it reads the same.
final class DrawnHints: Sendable {
  private let hints: [Screen.Hint]
  let cells: Frame
  /// Where those that found room stand.
  let places: [(index: Int, columns: Range<Int>)]

  init(_ hints: [Screen.Hint], in width: Int) {
    self.hints = hints
    let widths = hints.map { $0.key.columns + 1 + $0.words.columns }
    var shown = Array(hints.indices)
    func wanted() -> Int { shown.reduce(0) { $0 + widths[$1] } + 2 * max(0, shown.count - 1) }
    while shown.count > 1, wanted() > width { shown.remove(at: shown.count - 2) }
    var cells = Frame(size: Size(rows: 1, columns: max(0, width)))
    var places: [(index: Int, columns: Range<Int>)] = []
    var column = 0
    for index in shown {
      let line = Line(hints[index].key, .key) + Line(" " + hints[index].words)
      let drawn = cells.draw(line, row: 0, column: column, limit: width - column)
      places.append((index, column..<column + drawn))
      column += drawn + 2
    }
    self.cells = cells
    self.places = places
  }

  func shows(_ hints: [Screen.Hint], in width: Int) -> Bool {
    cells.size.columns == width && self.hints == hints
  }
}
