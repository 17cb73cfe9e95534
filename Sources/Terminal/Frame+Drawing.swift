extension Frame {
  /// Draws a text into a row, at most `limit` columns of it, and returns the columns it took.
  ///
  /// What does not fit ends in `…`, unless it was wrapped already. Nothing is ever drawn outside the
  /// frame, and a wide character is drawn whole or not at all.
  @discardableResult
  mutating func draw(
    _ text: String, row: Int, column: Int, limit: Int, style: Style = .plain,
    isSelected: Bool = false, isCut: Bool = true
  ) -> Int {
    guard let place = room(row: row, column: column, limit: limit), !text.isEmpty else { return 0 }
    let span = Span(text, style)
    parting(row: row, column: column)
    let end = draw(span, row: row, at: column, place, isSelected: isSelected, isCut: isCut).column
    parting(row: row, column: end)
    return end - column
  }

  @discardableResult
  mutating func draw(
    _ line: Line, row: Int, column: Int, limit: Int, isSelected: Bool = false, isCut: Bool = true
  ) -> Int {
    guard let place = room(row: row, column: column, limit: limit) else { return 0 }
    var at = column
    parting(row: row, column: column)
    for span in line.spans {
      let drawn = draw(span, row: row, at: at, place, isSelected: isSelected, isCut: isCut)
      at = drawn.column
      if drawn.isFull { break }
    }
    parting(row: row, column: at)
    return at - column
  }

  /// The columns that something may be drawn in; nil when there are none.
  private func room(row: Int, column: Int, limit: Int) -> Range<Int>? {
    guard (0..<size.rows).contains(row), column >= 0 else { return nil }
    let end = min(column + max(0, limit), size.columns)
    return column < end ? column..<end : nil
  }

  /// Draws a span from a column on, and tells where it ends and whether there was more of it than room.
  private mutating func draw(
    _ span: Span, row: Int, at column: Int, _ room: Range<Int>, isSelected: Bool, isCut: Bool
  ) -> (column: Int, isFull: Bool) {
    let end = room.upperBound
    let letters = drawLetters(of: span, row: row, column: column, end: end, isSelected: isSelected)
    var at = column + letters.columns
    if letters.bytes == span.text.utf8.count { return (at, false) }
    for grapheme in Graphemes(span.text, from: letters.bytes) {
      if grapheme.columns == 0 { continue }
      if at + grapheme.columns > end {
        if isCut {
          ellipsis(row: row, from: room.lowerBound, at: at, end: end, span.style, isSelected)
        }
        return (end, true)
      }
      put(grapheme, of: span, row: row, column: at, isSelected: isSelected)
      at += grapheme.columns
    }
    return (at, false)
  }

  /// Draws the letters that a text begins with, as far as each surely stands by itself in a column of
  /// its own (all of Latin does) and no wide character is in their way; most often that is all of it.
  private mutating func drawLetters(
    of span: Span, row: Int, column: Int, end: Int, isSelected: Bool
  ) -> (bytes: Int, columns: Int) {
    let start = row * size.columns
    let places = start + column..<start + min(end + 1, size.columns)
    var text = span.text
    let room = end - column
    return text.withUTF8 { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        for place in places where cells[place].isTail { return (0, 0) }
        var cell = Cell(content: 0, style: span.style, isSelected: isSelected)
        var (at, place) = (0, places.lowerBound)
        let last = place + room
        while at < bytes.count, place < last {
          guard let (scalar, length) = Graphemes.letter(bytes, at) else { break }
          cell.content = scalar
          cells[place] = cell
          at += length
          place += 1
        }
        return (at, place - places.lowerBound)
      }
    }
  }

  private mutating func put(
    _ grapheme: Graphemes.Element, of span: Span, row: Int, column: Int, isSelected: Bool
  ) {
    let content: UInt32
    if let scalar = grapheme.scalar {
      content =
        scalar == 0x09 || scalar == 0x0A ? 0x20 : ColumnWidth.isControl(scalar) ? 0xFFFD : scalar
    } else {
      clusters.append(String(span.text.utf8Slice(grapheme.bytes)))
      content = Cell.clusterBit | UInt32(clusters.count - 1)
    }
    let index = row * size.columns + column
    if content < Cell.clusterBit, grapheme.columns == 1 {
      let old = cells[index]
      if old.isTail || tail(after: index, in: row) { part(around: index, row: row) }
      cells[index] = Cell(content: content, style: span.style, isSelected: isSelected)
      return
    }
    for offset in 0..<grapheme.columns {
      cells[index + offset] = Cell(
        content: offset == 0 ? content : 0, style: span.style, isSelected: isSelected)
    }
  }

  private func tail(after index: Int, in row: Int) -> Bool {
    index + 1 < (row + 1) * size.columns && cells[index + 1].isTail
  }

  /// Blanks what is left of a wide character that is about to be drawn over at an index.
  private mutating func part(around index: Int, row: Int) {
    parting(row: row, column: index - row * size.columns)
    parting(row: row, column: index - row * size.columns + 1)
  }

  /// Blanks a wide character that stands on both sides of the left edge of a column.
  private mutating func parting(row: Int, column: Int) {
    guard column > 0, column < size.columns else { return }
    let start = row * size.columns
    guard cells[start + column].isTail else { return }
    var first = column
    while first > 0, cells[start + first].isTail { first -= 1 }
    cells[start + first].content = 0x20
    var index = first + 1
    while index < size.columns, cells[start + index].isTail {
      cells[start + index].content = 0x20
      index += 1
    }
  }

  private mutating func ellipsis(
    row: Int, from column: Int, at: Int, end: Int, _ style: Style, _ isSelected: Bool
  ) {
    let start = row * size.columns
    parting(row: row, column: end)
    for index in at..<end {
      cells[start + index] = Cell(content: 0x20, style: style, isSelected: isSelected)
    }
    // The mark takes the last column that is left, or the place of the last character.
    var place = at < end ? at : end - 1
    while place > column, cells[start + place].isTail { place -= 1 }
    for index in place..<end where cells[start + index].isTail {
      cells[start + index].content = 0x20
    }
    cells[start + place].content = 0x2026
  }

  /// Fills a rectangle with one character of one column.
  mutating func fill(
    _ rect: Rect, _ scalar: Unicode.Scalar = " ", style: Style = .plain, isSelected: Bool = false
  ) {
    let cell = Cell(content: scalar.value, style: style, isSelected: isSelected)
    let columns =
      max(0, rect.column)..<max(rect.column, min(rect.column + rect.columns, size.columns))
    guard !columns.isEmpty else { return }
    for row in max(0, rect.row)..<max(rect.row, 0, min(rect.row + rect.rows, size.rows)) {
      parting(row: row, column: columns.lowerBound)
      parting(row: row, column: columns.upperBound)
      for column in columns { cells[row * size.columns + column] = cell }
    }
  }
}

extension Frame {
  /// Puts a row of another frame, as wide as the place, at a place of one row.
  mutating func put(_ drawn: Frame, row: Int, at place: Rect) {
    let start = place.row * size.columns + place.column
    parting(row: place.row, column: place.column)
    parting(row: place.row, column: place.column + place.columns)
    precondition(drawn.size.columns == place.columns)
    drawn.cells.withUnsafeBufferPointer { drawn in
      cells.withUnsafeMutableBufferPointer { cells in
        let row = drawn[row * place.columns..<(row + 1) * place.columns]
        _ = UnsafeMutableBufferPointer(rebasing: cells[start..<start + place.columns])
          .update(fromContentsOf: UnsafeBufferPointer(rebasing: row))
      }
    }
    guard !drawn.clusters.isEmpty else { return }
    for index in start..<start + place.columns where cells[index].content & Cell.clusterBit != 0 {
      clusters.append(drawn.clusters[Int(cells[index].content & ~Cell.clusterBit)])
      cells[index].content = Cell.clusterBit | UInt32(clusters.count - 1)
    }
  }
}
