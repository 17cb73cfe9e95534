extension Layout {
  mutating func draw(_ overlay: Overlay) {
    switch overlay {
    case .palette(let palette): draw(palette)
    case .help(let help): draw(help)
    case .sheet(let sheet): draw(sheet)
    }
  }

  private mutating func draw(_ palette: Overlay.Palette) {
    let rect = centered(rows: min(20, frame.size.rows - 4), columns: 72)
    clear(for: rect)
    let prompt = Block.Part.fixed(1, .text("›"))
    draw(
      .panel(
        palette.title.asHeading,
        .rows([
          .fixed(1, .columns([prompt, .weight(1, .field(palette.field))])),
          .weight(1, .list(palette.list), minimum: 1),
        ])), in: rect, boxed: false)
  }

  private mutating func draw(_ help: Overlay.Help) {
    let rect = centered(rows: frame.size.rows - 2, columns: 84)
    clear(for: rect)
    let list = help.list
    // The selected row stands at the top, so that each page shows something new.
    memory[help.id].top = help.selected > 0 ? list.selected ?? 0 : 0
    memory[help.id].hidden = 0
    draw(.panel(help.title.asHeading, .list(list)), in: rect, boxed: false)
  }

  private mutating func draw(_ sheet: Overlay.Sheet) {
    let widest = max(20, frame.size.columns - 4)
    let columns = min(sheet.width ?? widest, widest)
    let hints = sheet.hints.isEmpty ? 0 : 1
    let wanted = sheet.body.rows(columns: columns - 4, limit: frame.size.rows) + 2 + hints
    // What just happened stays in sight under it.
    let under = 1 + statusRows
    var rect = centered(rows: min(wanted, frame.size.rows - 1 - under), columns: columns)
    rect.row = max(0, min(rect.row, frame.size.rows - under - rect.rows))
    clear(for: rect)
    let panel = Block.panel(
      sheet.title.asHeading,
      .rows([.weight(1, sheet.body, minimum: 1), .fixed(hints, .space)]))
    draw(panel, in: rect, boxed: false)
    if hints > 0 {
      drawHints(
        sheet.hints, id: .sheet,
        in: Rect(
          row: rect.row + rect.rows - 2, column: rect.column + 2, rows: 1,
          columns: rect.columns - 4))
    }
    if frame.cursor == nil {
      frame.cursor = Position(row: rect.row + 1, column: rect.column + 2)
    }
  }

  /// Makes room for a box. A few columns of what lies under it, left beside it, would read like a fault.
  private mutating func clear(for box: Rect) {
    var rect = box
    if box.column < Self.leastMargin {
      rect.column = 0
      rect.columns = frame.size.columns
    }
    frame.fill(rect)
  }

  private static let leastMargin = 20

  private func centered(rows: Int, columns: Int) -> Rect {
    let size = frame.size
    let rows = min(max(3, rows), size.rows)
    let columns = min(columns, size.columns)
    return Rect(
      row: (size.rows - rows) / 2, column: (size.columns - columns) / 2, rows: rows,
      columns: columns)
  }
}

extension Overlay.Help {
  /// The page as one list: titles of groups, keys in the columns for marks, sentences wrapped.
  var list: Block.List {
    var items: [Block.List.Row] = []
    var lines: [Int] = []
    for group in groups {
      if !items.isEmpty { items.append(.init(Line())) }
      items.append(.init(Line(), mark: Span(group.title, .heading)))
      for row in group.rows {
        lines.append(items.count)
        let reason = row.reason.map { Line("  (\($0))", .dimmed) } ?? Line()
        let style: Style = row.reason == nil ? .plain : .dimmed
        items.append(
          .init(Line(row.sentence, style) + reason, mark: Span(row.fittingKeys, .key)))
      }
    }
    let widest = groups.flatMap(\.rows).reduce(0) { max($0, $1.fittingKeys.columns) }
    let place = lines.isEmpty ? nil : lines[min(max(selected, 0), lines.count - 1)]
    return Block.List(
      id, count: items.count, selected: place, wraps: true, markColumns: widest + 2
    ) { items[$0] }
  }
}

extension Overlay.Help.Row {
  private static let widestKeys = 22

  /// As many of the keys as there is room for, whole.
  fileprivate var fittingKeys: String {
    guard keys.columns > Self.widestKeys else { return keys }
    var fitting = ""
    for key in keys.split(separator: ",") {
      let longer = fitting.isEmpty ? String(key) : "\(fitting),\(key)"
      guard longer.columns + 3 <= Self.widestKeys else { break }
      fitting = longer
    }
    return fitting.isEmpty ? keys : fitting + ", …"
  }
}

extension ElementID {
  /// The hints at the foot of a sheet.
  package static let sheet: ElementID = "sheet"
}

extension String {
  fileprivate var asHeading: Line { Line(self, .heading) }
}
