extension Layout {
  mutating func draw(_ editor: Block.Editor, in rect: Rect) {
    let isFocused = editor.id == focus
    guard editor.count > 0 else {
      drawPlaceholder(editor, in: rect)
      memory[editor.id].size = rect.size
      if isFocused { setCaret(Position(row: rect.row, column: rect.column + editor.margin)) }
      return
    }
    // What was drawn for the last frame mostly stands as it stood.
    let before = memory.takeDrawn(editor.id)
    let caretLine = min(max(editor.caret.line, 0), editor.count - 1)
    let stands = before.stand(in: editor, caretLine: caretLine, columns: rect.columns)
    var asked: [Int: DrawnLine] = [:]
    func item(_ index: Int) -> DrawnLine {
      if stands, index != caretLine, let known = before[index] { return known }
      if let known = asked[index] { return known }
      let line = editor.line(index)
      let item =
        before[index].flatMap { $0.shows(line, in: rect.columns, margin: editor.margin) ? $0 : nil }
        ?? DrawnLine(line, in: rect.columns, margin: editor.margin)
      asked[index] = item
      return item
    }
    let caretText = item(caretLine)
    let caret = caretText.caret(editor.caret.offset)
    var scroll = memory[editor.id]
    scroll.size = rect.size
    scroll.follow(editor.caretLine, at: caretLine)
    scroll.show(
      item: caretLine, rows: caret.row..<caret.row + 1, of: editor.count, in: rect.rows
    ) { item($0).rows.count }
    memory[editor.id] = scroll

    var row = -scroll.hidden
    var index = scroll.top
    var drawn = DrawnLines(
      of: editor, caretLine: caretLine, first: index, columns: rect.columns, most: rect.rows)
    while index < editor.count, row < rect.rows {
      let line = item(index)
      drawn.append(line)
      for number in line.rows.indices where (0..<rect.rows).contains(row + number) {
        let place = Rect(
          row: rect.row + row + number, column: rect.column, rows: 1, columns: rect.columns)
        frame.put(line.cells, row: number, at: place)
        addRegion(editor, index, line, number, in: place)
        if isFocused, index == caretLine, number == caret.row {
          setCaret(
            Position(
              row: place.row,
              column: min(rect.column + line.shift + caret.column, rect.column + rect.columns - 1)))
        }
      }
      row += line.rows.count
      index += 1
    }
    memory.keepDrawn(editor.id, drawn)
    // A row is put whole, so what stands in an empty one comes after it.
    if editor.count == 1, caretText.line.text.isEmpty { drawPlaceholder(editor, in: rect) }
    drawArrows(
      above: scroll.top > 0 || scroll.hidden > 0, below: index < editor.count || row > rect.rows,
      in: rect)
  }

  private mutating func addRegion(
    _ editor: Block.Editor, _ index: Int, _ line: DrawnLine, _ number: Int, in place: Rect
  ) {
    frame.regions.append(
      Frame.Region(
        id: editor.id, rect: place, index: index,
        text: .init(
          text: line.parts[number], start: line.rows[number].start,
          column: place.column + line.shift)))
  }

  private mutating func drawPlaceholder(_ editor: Block.Editor, in rect: Rect) {
    let shift = editor.count == 0 ? editor.margin : editor.line(0).textShift(margin: editor.margin)
    draw(
      Block.Text([editor.placeholder.inside(.placeholder)]),
      in: rect.inset(left: shift, right: 1))
  }

  /// Puts the hardware cursor where the next character will stand.
  mutating func setCaret(_ position: Position) {
    frame.cursor = position
    frame.isCursorShown = true
  }
}

extension Block.EditorLine {
  /// The columns before the text: margin, indent, bullet and a space.
  func textShift(margin: Int) -> Int {
    margin + indent + (bullet.isEmpty ? 0 : bullet.columns + 1)
  }

  /// The columns that the text is wrapped in, in an editor of this width: what moves up and down and
  /// the ends of rows go by.
  ///
  /// One column is left for the caret behind a full row.
  package func textColumns(in width: Int, margin: Int) -> Int {
    let trailing = trailing.isEmpty ? 0 : trailing.columns + 1
    return max(1, width - textShift(margin: margin) - trailing - 1)
  }
}
