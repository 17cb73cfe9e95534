extension Layout {
  /// Draws the box, its titles, and each section in its part of it.
  mutating func draw(_ panel: Block.Panel, in rect: Rect) {
    guard rect.rows >= 3, rect.columns >= 5 else {
      // No room for lines around it: what is most important stands alone.
      let section = panel.sections.first { section in
        focus.map(section.part.block.holds) ?? false
      }
      if let block = (section ?? panel.sections.first)?.part.block {
        draw(block, in: rect, boxed: true)
      }
      return
    }
    drawSides(in: rect)
    let sizes = distribute(panel.sections.map(\.part.heightened), over: rect.rows - 1, gap: 0) {
      part in part.block.rows(columns: rect.columns - 4, limit: rect.rows) + 1
    }
    var row = rect.row
    for (section, size) in zip(panel.sections, sizes) {
      guard let size else { continue }
      let corners: (Unicode.Scalar, Unicode.Scalar) = row == rect.row ? ("┌", "┐") : ("├", "┤")
      drawEdge(row: row, in: rect, corners)
      frame.draw(
        (Line(" ") + section.title + Line(" ")).inside(.heading), row: row, column: rect.column + 1,
        limit: section.title.isEmpty ? 0 : rect.columns - 2)
      draw(
        section.part.block,
        in: Rect(
          row: row + 1, column: rect.column + 2, rows: size - 1, columns: rect.columns - 4),
        boxed: true)
      row += size
    }
    drawEdge(row: rect.row + rect.rows - 1, in: rect, ("└", "┘"))
  }

  private mutating func drawSides(in rect: Rect) {
    let right = rect.column + rect.columns - 1
    frame.fill(
      Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: 1), "│", style: .border)
    frame.fill(Rect(row: rect.row, column: right, rows: rect.rows, columns: 1), "│", style: .border)
  }

  private mutating func drawEdge(
    row: Int, in rect: Rect, _ corners: (Unicode.Scalar, Unicode.Scalar)
  ) {
    let line = Rect(row: row, column: rect.column, rows: 1, columns: rect.columns)
    frame.fill(line, "─", style: .border)
    frame.fill(Rect(row: row, column: rect.column, rows: 1, columns: 1), corners.0, style: .border)
    frame.fill(
      Rect(row: row, column: rect.column + rect.columns - 1, rows: 1, columns: 1), corners.1,
      style: .border)
  }
}

extension Block.Part {
  /// The same part with a row more, for the line with its title.
  fileprivate var heightened: Block.Part {
    switch extent {
    case .fixed(let cells): Block.Part(block, .fixed(cells + 1), minimum: cells + 1, rank: rank)
    case .fit(let maximum):
      Block.Part(block, .fit(maximum: maximum.map { $0 + 1 }), minimum: minimum + 1, rank: rank)
    case .weight(let weight):
      Block.Part(block, .weight(weight), minimum: minimum + 1, rank: rank)
    }
  }
}
