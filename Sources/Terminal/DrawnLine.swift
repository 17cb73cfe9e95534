/// A line of an editor as it was drawn, to be put into every frame as long as it reads the same.
///
///      ✓ • I had to tell it four times,      two rows of cells
///          and each time to somebody new
final class DrawnLine: Sendable {
  let line: Block.EditorLine
  let rows: [TextRow]
  /// What of its text stands in each row.
  let parts: [Substring]
  /// The columns that its text was wrapped in.
  let textColumns: Int
  /// The columns before its text.
  let shift: Int
  /// Its rows one under the other, as wide as the editor.
  let cells: Frame
  let margin: Int

  init(_ line: Block.EditorLine, in width: Int, margin: Int) {
    self.line = line
    self.margin = margin
    textColumns = line.textColumns(in: width, margin: margin)
    shift = line.textShift(margin: margin)
    rows = wrap(line.text, columns: textColumns)
    parts = rows.map { line.text.utf8Slice($0.bytes) }
    var cells = Frame(size: Size(rows: rows.count, columns: width))
    cells.drawSurroundings(of: line, margin: margin)
    for (row, part) in rows.enumerated() {
      let limit = min(part.columns, width - shift)
      cells.draw(
        line.text.utf8Part(part.bytes), row: row, column: shift, limit: limit, style: line.style,
        isCut: false)
      cells.underline(
        line.misspelt, of: line.text, part.bytes, row: row, column: shift, limit: limit)
    }
    self.cells = cells
  }

  /// Where a caret stands in it, from its first row and the start of its text.
  func caret(_ offset: Int) -> Position {
    caretPlace(line.text, offset, rows: rows, columns: textColumns + 1)
  }

  /// Whether this is what the line looks like in an editor of this width.
  func shows(_ line: Block.EditorLine, in width: Int, margin: Int) -> Bool {
    // Texts that Unicode holds for equal may differ in their offsets.
    cells.size.columns == width && self.margin == margin && self.line.text.hasBytes(of: line.text)
      && self.line == line
  }
}

extension Frame {
  /// Draws what stands around the text of a line, in the first row.
  fileprivate mutating func drawSurroundings(of line: Block.EditorLine, margin: Int) {
    let width = size.columns
    draw(line.mark, row: 0, column: 0, limit: min(margin, width), style: .dimmed)
    draw(
      line.bullet, row: 0, column: margin + line.indent,
      limit: max(0, width - margin - line.indent), style: .dimmed)
    let trailing = line.trailing.columns
    guard trailing > 0, trailing + 2 < width else { return }
    draw(line.trailing, row: 0, column: width - 1 - trailing, limit: trailing)
  }

  /// Draws words once more, underlined: those of them that stand in this part of the text.
  mutating func underline(
    _ words: [Range<Int>], of text: String, _ part: Range<Int>, row: Int, column: Int, limit: Int
  ) {
    for word in words where word.overlaps(part) && word.upperBound <= text.utf8.count {
      let word = word.clamped(to: part)
      let before = String(text.utf8Slice(part.lowerBound..<word.lowerBound)).columns
      guard before < limit else { continue }
      draw(
        text.utf8Part(word), row: row, column: column + before, limit: limit - before,
        style: .misspelt, isCut: false)
    }
  }
}
