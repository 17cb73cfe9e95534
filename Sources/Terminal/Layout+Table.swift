extension Layout {
  mutating func draw(_ table: Block.Table, in rect: Rect) {
    let widths = table.widths(columns: rect.columns)
    drawCells(
      table.columns.map { Line($0.title, .heading) }, of: table, widths, row: rect.row,
      column: rect.column, isSelected: false)
    let body = rect.inset(top: 1)
    guard !body.isEmpty else { return }
    guard table.count > 0 else {
      drawEmpty(table.empty, id: table.id, in: body)
      return
    }
    let selected = table.selected.map { min(max($0, 0), table.count - 1) }
    let top = scroll(table.id, to: selected, of: table.count, in: body)
    for index in top..<min(table.count, top + body.rows) {
      let place = Rect(
        row: body.row + index - top, column: body.column, rows: 1, columns: body.columns - 2)
      let isSelected = beginRow(table.id, index, isSelected: index == selected, place)
      drawCells(
        table.row(index), of: table, widths, row: place.row, column: place.column,
        isSelected: isSelected)
    }
    drawArrows(above: top > 0, below: top + body.rows < table.count, in: body)
  }

  private mutating func drawCells(
    _ cells: [Line], of table: Block.Table, _ widths: [Int?], row: Int, column: Int,
    isSelected: Bool
  ) {
    var at = column
    for (index, width) in widths.enumerated() {
      guard let width else { continue }
      let cell = index < cells.count ? cells[index] : Line()
      let spare = max(0, width - cell.columns)
      let shift =
        switch table.columns[index].alignment {
        case .left: 0
        case .center: spare / 2
        case .right: spare
        }
      frame.draw(
        cell, row: row, column: at + shift, limit: width - shift, isSelected: isSelected)
      at += width + 2
    }
  }
}

extension Block.Table {
  /// The width of each column, nil for those that are left out; two columns lie between them.
  func widths(columns width: Int) -> [Int?] {
    let sample = columns.contains { $0.extent.isFit } ? (0..<min(count, 100)).map(row) : []
    let shares = columns.enumerated().map { index, column in
      let widest = sample.reduce(column.title.columns) {
        max($0, index < $1.count ? $1[index].columns : 0)
      }
      let minimum = column.minimum ?? (column.extent.isFit ? widest : 1)
      return Share(column.extent, minimum: minimum, rank: column.rank, fitted: widest)
    }
    return share(shares, over: max(0, width - 2), gap: 2)
  }
}
