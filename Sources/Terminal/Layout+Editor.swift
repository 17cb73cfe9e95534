extension Layout {
  mutating func draw(_ editor: Block.Editor, in rect: Rect) {
    let isFocused = editor.id == focus
    if editor.count == 0 || (editor.count == 1 && editor.line(0).text.isEmpty) {
      drawPlaceholder(editor, in: rect)
    }
    guard editor.count > 0 else {
      memory[editor.id].size = rect.size
      if isFocused { setCaret(Position(row: rect.row, column: rect.column + editor.margin)) }
      return
    }
    // What was wrapped for the last frame mostly stands as it stood.
    let before = memory.takeWrapped(editor.id)
    var cache: [Int: WrappedLine] = Dictionary(minimumCapacity: rect.rows + 2)
    func item(_ index: Int) -> WrappedLine {
      if let known = cache[index] { return known }
      let line = editor.line(index)
      let columns = line.textColumns(in: rect.columns, margin: editor.margin)
      let item =
        before[index]?.with(line, columns: columns)
        ?? WrappedLine(line: line, columns: columns, rows: wrap(line.text, columns: columns))
      cache[index] = item
      return item
    }
    let caretLine = min(max(editor.caret.line, 0), editor.count - 1)
    let caretText = item(caretLine)
    let caret = caretPlace(
      caretText.line.text, editor.caret.offset, rows: caretText.rows,
      columns: caretText.columns + 1)
    var scroll = memory[editor.id]
    scroll.size = rect.size
    scroll.follow(editor.caretLine, at: caretLine)
    scroll.show(
      item: caretLine, rows: caret.row..<caret.row + 1, of: editor.count, in: rect.rows
    ) { item($0).rows.count }
    memory[editor.id] = scroll

    var row = -scroll.hidden
    var index = scroll.top
    while index < editor.count, row < rect.rows {
      let wrapped = item(index)
      let (line, rows) = (wrapped.line, wrapped.rows)
      for (number, part) in rows.enumerated() where (0..<rect.rows).contains(row + number) {
        let place = Rect(
          row: rect.row + row + number, column: rect.column, rows: 1, columns: rect.columns)
        draw(line, part, isFirst: number == 0, margin: editor.margin, in: place)
        addRegion(editor, index, line, part, in: place)
        if isFocused, index == caretLine, number == caret.row {
          let shift = line.textShift(margin: editor.margin)
          setCaret(
            Position(
              row: place.row,
              column: min(rect.column + shift + caret.column, rect.column + rect.columns - 1)))
        }
      }
      row += rows.count
      index += 1
    }
    memory.keepWrapped(editor.id, cache)
    drawArrows(
      above: scroll.top > 0 || scroll.hidden > 0, below: index < editor.count || row > rect.rows,
      in: rect)
  }

  private mutating func draw(
    _ line: Block.EditorLine, _ part: TextRow, isFirst: Bool, margin: Int, in place: Rect
  ) {
    if isFirst {
      frame.draw(
        line.mark, row: place.row, column: place.column, limit: min(margin, place.columns),
        style: .dimmed)
      frame.draw(
        line.bullet, row: place.row, column: place.column + margin + line.indent,
        limit: max(0, place.columns - margin - line.indent), style: .dimmed)
      let trailing = line.trailing.columns
      if trailing > 0, trailing + 2 < place.columns {
        frame.draw(
          line.trailing, row: place.row, column: place.column + place.columns - 1 - trailing,
          limit: trailing)
      }
    }
    let shift = line.textShift(margin: margin)
    frame.draw(
      line.text.utf8Part(part.bytes), row: place.row, column: place.column + shift,
      limit: min(part.columns, place.columns - shift), style: line.style, isCut: false)
    underline(
      line.misspelt, of: line.text, part.bytes, row: place.row, column: place.column + shift,
      limit: min(part.columns, place.columns - shift))
  }

  /// Draws words once more, underlined: those of them that stand in this part of the text.
  mutating func underline(
    _ words: [Range<Int>], of text: String, _ part: Range<Int>, row: Int, column: Int, limit: Int
  ) {
    for word in words where word.overlaps(part) && word.upperBound <= text.utf8.count {
      let word = word.clamped(to: part)
      let before = String(text.utf8Slice(part.lowerBound..<word.lowerBound)).columns
      guard before < limit else { continue }
      frame.draw(
        text.utf8Part(word), row: row, column: column + before, limit: limit - before,
        style: .misspelt, isCut: false)
    }
  }

  private mutating func addRegion(
    _ editor: Block.Editor, _ index: Int, _ line: Block.EditorLine, _ part: TextRow, in place: Rect
  ) {
    frame.regions.append(
      Frame.Region(
        id: editor.id, rect: place, index: index,
        text: .init(
          text: line.text.utf8Slice(part.bytes), start: part.start,
          column: place.column + line.textShift(margin: editor.margin))))
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
