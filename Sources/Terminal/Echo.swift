/// The line that somebody writes in, by itself.
///
/// A letter is to be seen when its key is pressed. So the caret's line is drawn over the frame in sight
/// before anything else is looked at; the whole screen follows, and shows what else has come of the key.
package struct Echo {
  /// The editor that the line is in.
  package var editor: ElementID
  package var caret: Caret
  /// Tells the caret's line from others, as the editor does.
  package var caretLine: Int
  package var line: Block.EditorLine

  package init(_ editor: ElementID, caret: Caret, caretLine: Int, line: Block.EditorLine) {
    self.editor = editor
    self.caret = caret
    self.caretLine = caretLine
    self.line = line
  }

  /// The line as it reads now, for the place where it stood in the last frame.
  ///
  /// Nil when there is nothing to be drawn, or when only the whole screen can show it: the line is
  /// another one, takes fewer rows, the caret goes into a new one or out of sight, or something lies
  /// over it. What comes into a new row comes with the whole screen.
  package func drawn(over regions: [Frame.Region], memory: inout LayoutMemory) -> DrawnEcho? {
    let index = caret.line
    let scroll = memory[editor]
    guard scroll.followed == Scroll.Followed(line: caretLine, place: index),
      let first = regions.firstIndex(where: { $0.id == editor && $0.index == index }),
      let line = memory.redraw(line, index, of: editor)
    else { return nil }
    var place = regions[first].rect
    place.rows = regions[first...].prefix { $0.id == editor && $0.index == index }.count
    let hidden = index == scroll.top ? scroll.hidden : 0
    let spot = line.caret(caret.offset)
    guard (hidden..<hidden + place.rows).contains(spot.row) else { return nil }
    return DrawnEcho(
      line: line, hidden: hidden, place: place,
      cursor: Position(
        row: place.row + spot.row - hidden,
        column: place.column + min(line.shift + spot.column, place.columns - 1)))
  }
}

/// A line that has been drawn by itself, and where in the frame it goes.
package struct DrawnEcho {
  let line: DrawnLine
  /// How many of its rows are out of sight above.
  let hidden: Int
  let place: Rect
  let cursor: Position

  package var rows: Range<Int> { place.row..<place.row + place.rows }
}

extension Frame {
  /// Puts a line that reads otherwise now where it stood; false, and nothing is done, where cells point at
  /// graphemes of several scalars, which only a whole frame keeps together.
  package mutating func put(_ echo: DrawnEcho) -> Bool {
    guard clusters.isEmpty, echo.line.cells.clusters.isEmpty else { return false }
    for row in 0..<echo.place.rows {
      let place = Rect(
        row: echo.place.row + row, column: echo.place.column, rows: 1,
        columns: echo.place.columns)
      let edge = place.row * size.columns + place.column + place.columns - 1
      let atEdge = cells[edge]
      put(echo.line.cells, row: echo.hidden + row, at: place)
      // What says that there is more above or below.
      if atEdge.isArrow { cells[edge] = atEdge }
    }
    cursor = echo.cursor
    return true
  }
}

extension LayoutMemory {
  /// An editor's line drawn anew, and kept for the next frame; nil when it reads as it did, takes fewer
  /// rows, or was not in sight.
  fileprivate mutating func redraw(
    _ line: Block.EditorLine, _ index: Int, of editor: ElementID
  ) -> DrawnLine? {
    guard let old = drawnLine(index, of: editor), old.line != line else { return nil }
    let new = DrawnLine(line, in: old.cells.size.columns, margin: old.margin)
    replaceDrawn(new, index, of: editor)
    return new.rows.count >= old.rows.count ? new : nil
  }
}
