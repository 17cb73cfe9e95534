extension Layout {
  mutating func draw(_ list: Block.List, in rect: Rect) {
    guard list.count > 0 else {
      drawEmpty(list.empty, id: list.id, in: rect)
      return
    }
    var list = list
    list.selected = list.selected.map { min(max($0, 0), list.count - 1) }
    if let width = list.cellWidth {
      drawCells(list, width: max(1, width), in: rect)
    } else if list.wraps {
      drawWrapped(list, in: rect)
    } else {
      drawSimple(list, in: rect)
    }
  }

  /// Says that there is nothing, with the cursor there if the element has the focus.
  mutating func drawEmpty(_ line: Line, id: ElementID, in rect: Rect) {
    draw(Block.Text([line.inside(.dimmed)]), in: rect)
    memory[id].size = rect.size
    if id == focus { frame.cursor = Position(row: rect.row, column: rect.column) }
  }

  private mutating func drawSimple(_ list: Block.List, in rect: Rect) {
    let top = scroll(list.id, to: list.selected, of: list.count, in: rect)
    let overflows = list.count > rect.rows
    let width = rect.columns - (overflows ? 2 : 0)
    for index in top..<min(list.count, top + rect.rows) {
      let place = Rect(
        row: rect.row + index - top, column: rect.column, rows: 1, columns: width)
      let row = list.row(index)
      let isSelected = beginRow(list.id, index, isSelected: index == list.selected, place)
      drawRow(row, marks: list.markColumns, in: place, isSelected: isSelected)
    }
    if overflows { drawArrows(above: top > 0, below: top + rect.rows < list.count, in: rect) }
  }

  private mutating func drawRow(
    _ row: Block.List.Row, marks: Int, in place: Rect, isSelected: Bool
  ) {
    let shift = marks + row.indent
    let end = place.column + place.columns
    let trailing = min(row.trailing.columns, max(0, place.columns - shift - 4))
    frame.draw(
      Line([row.mark]), row: place.row, column: place.column, limit: min(marks, place.columns),
      isSelected: isSelected)
    frame.draw(
      row.line, row: place.row, column: place.column + shift,
      limit: place.columns - shift - (trailing > 0 ? trailing + 1 : 0), isSelected: isSelected)
    if trailing > 0 {
      frame.draw(
        row.trailing, row: place.row, column: end - trailing, limit: trailing,
        isSelected: isSelected)
    }
  }

  private mutating func drawWrapped(_ list: Block.List, in rect: Rect) {
    // The last columns are kept for the arrows, so that what is in sight decides no widths.
    let width = max(1, rect.columns - 2)
    var cache: [Int: (row: Block.List.Row, lines: [Line])] = [:]
    func item(_ index: Int) -> (row: Block.List.Row, lines: [Line]) {
      if let known = cache[index] { return known }
      let row = list.row(index)
      let item = (row, row.line.wrapped(columns: list.textColumns(of: row, in: width)))
      cache[index] = item
      return item
    }
    var scroll = memory[list.id]
    scroll.size = rect.size
    let selectedRows = list.selected.map { item($0).lines.count } ?? 1
    scroll.show(
      item: list.selected, rows: 0..<min(selectedRows, rect.rows), of: list.count, in: rect.rows
    ) { item($0).lines.count }
    memory[list.id] = scroll

    var row = -scroll.hidden
    var index = scroll.top
    while index < list.count, row < rect.rows {
      let (content, lines) = item(index)
      let visible = max(0, row)..<min(rect.rows, row + lines.count)
      let place = Rect(
        row: rect.row + visible.lowerBound, column: rect.column, rows: visible.count, columns: width
      )
      let isSelected = beginRow(list.id, index, isSelected: index == list.selected, place)
      for line in visible {
        var part = content
        part.line = lines[line - row]
        if line > row { (part.mark, part.trailing) = ("", Line()) }
        drawWrappedRow(part, marks: list.markColumns, row: rect.row + line, place, isSelected)
      }
      row += lines.count
      index += 1
    }
    drawArrows(
      above: scroll.top > 0 || scroll.hidden > 0, below: index < list.count || row > rect.rows,
      in: rect)
  }

  private mutating func drawWrappedRow(
    _ part: Block.List.Row, marks: Int, row: Int, _ place: Rect, _ isSelected: Bool
  ) {
    let shift = marks + part.indent
    let trailing = min(part.trailing.columns, max(0, place.columns - shift))
    frame.draw(
      Line([part.mark]), row: row, column: place.column, limit: min(marks, place.columns),
      isSelected: isSelected)
    frame.draw(
      part.line, row: row, column: place.column + shift, limit: place.columns - shift,
      isSelected: isSelected, isCut: false)
    if trailing > 0 {
      frame.draw(
        part.trailing, row: row, column: place.column + place.columns - trailing, limit: trailing,
        isSelected: isSelected)
    }
  }

  /// Short rows side by side, row by row: 1 2 3 over 4 5 6.
  private mutating func drawCells(_ list: Block.List, width: Int, in rect: Rect) {
    let across = list.cellsAcross(columns: rect.columns)
    let rows = (list.count + across - 1) / across
    let top = scroll(list.id, to: list.selected.map { $0 / across }, of: rows, in: rect)
    let overflows = rows > rect.rows
    let room = rect.columns - (overflows ? 2 : 0)
    let cell = max(1, (room + 2) / across)
    for row in top..<min(rows, top + rect.rows) {
      for column in 0..<across where row * across + column < list.count {
        let index = row * across + column
        let place = Rect(
          row: rect.row + row - top, column: rect.column + column * cell, rows: 1,
          columns: min(across == 1 ? room : cell - 2, room - column * cell))
        guard !place.isEmpty else { continue }
        let content = list.row(index)
        let isSelected = beginRow(list.id, index, isSelected: index == list.selected, place)
        drawRow(content, marks: list.markColumns, in: place, isSelected: isSelected)
      }
    }
    if overflows { drawArrows(above: top > 0, below: top + rect.rows < rows, in: rect) }
  }
}

extension Layout {
  /// Scrolls a list of rows of one line and returns the first row in sight.
  mutating func scroll(_ id: ElementID, to selected: Int?, of count: Int, in rect: Rect) -> Int {
    var scroll = memory[id]
    scroll.size = rect.size
    scroll.show(item: selected, rows: 0..<1, of: count, in: rect.rows) { _ in 1 }
    memory[id] = scroll
    return scroll.top
  }

  /// Marks a row as clickable; the selected row of the focused element has the cursor and is lit.
  mutating func beginRow(_ id: ElementID, _ index: Int, isSelected: Bool, _ place: Rect) -> Bool {
    frame.regions.append(Frame.Region(id: id, rect: place, index: index))
    guard isSelected, id == focus || id == lit else { return false }
    frame.fill(place, style: .plain, isSelected: true)
    if id == focus { frame.cursor = Position(row: place.row, column: place.column) }
    return true
  }

  /// Says at the right edge that there is more above or below.
  mutating func drawArrows(above: Bool, below: Bool, in rect: Rect) {
    let column = rect.column + rect.columns - 1
    if above { frame.draw("↑", row: rect.row, column: column, limit: 1, style: .dimmed) }
    if below {
      frame.draw("↓", row: rect.row + rect.rows - 1, column: column, limit: 1, style: .dimmed)
    }
  }
}

extension Cell {
  /// Whether it says that there is more above or below.
  var isArrow: Bool { style == .dimmed && (content == 0x2191 || content == 0x2193) }
}

extension Block.List {
  /// The columns that the text of a row is wrapped in.
  func textColumns(of row: Row, in width: Int) -> Int {
    let trailing = row.trailing.isEmpty ? 0 : row.trailing.columns + 1
    return max(1, width - markColumns - row.indent - trailing)
  }

  /// How many short rows stand side by side.
  package func cellsAcross(columns: Int) -> Int {
    guard let cellWidth else { return 1 }
    return max(1, (columns + 2) / (max(1, cellWidth) + 2))
  }
}
