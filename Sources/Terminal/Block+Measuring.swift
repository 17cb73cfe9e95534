extension Block {
  /// The rows the block would fill at a width; asks for no more than shows that `limit` is passed.
  func rows(columns: Int, limit: Int) -> Int {
    switch self {
    case .rows(let parts):
      return parts.reduce(0) { $0 + $1.rows(columns: columns, limit: limit) }
    case .columns(let parts, let narrow):
      if narrow == .stack, Block.mustStack(parts, columns: columns, gap: 2) {
        return parts.reduce(0) { $0 + $1.stacked.rows(columns: columns, limit: limit) }
      }
      return columnsRows(parts, columns: columns, limit: limit)
    case .panel(let panel):
      return panel.sections.reduce(1) {
        $0 + 1 + $1.part.rows(columns: columns - 4, limit: limit)
      }
    case .list(let list):
      return list.rows(columns: columns, limit: limit)
    case .table(let table):
      return 1 + max(1, table.count)
    case .text(let text):
      return text.lines.reduce(0) { $0 + wrap($1.text, columns: columns).count }
    case .editor(let editor):
      return sum(editor.count, limit: limit) { index in
        let line = editor.line(index)
        return wrap(line.text, columns: line.textColumns(in: columns, margin: editor.margin)).count
      }
    case .field:
      return 1
    case .form(let form):
      let labels = form.labelColumns(in: columns)
      return form.rows.indices.reduce(0) {
        $0 + (form.rows[$1].isTall(labels: labels) ? 2 : 1)
          + form.notes(of: $1, columns: columns - labels).count
      }
    case .clock(let clock):
      return clock.rows(columns: columns)
    case .big(let big):
      return wrap(big.text, columns: columns).count
    case .placard(let placard):
      return placard.plainRows(columns: columns)
    case .drawing:
      return max(1, columns / 2)
    case .space:
      return 0
    }
  }

  private func columnsRows(_ parts: [Part], columns: Int, limit: Int) -> Int {
    let sizes = share(
      parts.map { part in
        Share(part, fitted: part.extent.isFit ? part.block.columnsWanted : 0, isKept: false)
      }, over: columns, gap: 2)
    return zip(parts, sizes).reduce(0) { most, item in
      max(most, item.1.map { item.0.block.rows(columns: $0, limit: limit) } ?? 0)
    }
  }

  /// The columns the block would fill if nothing were wrapped.
  var columnsWanted: Int {
    switch self {
    case .rows(let parts):
      return parts.reduce(0) { max($0, $1.block.columnsWanted) }
    case .columns(let parts, _):
      return parts.reduce(2 * max(0, parts.count - 1)) { sum, part in
        if case .fixed(let cells) = part.extent { return sum + cells }
        return sum + max(part.minimum, part.block.columnsWanted)
      }
    case .panel(let panel):
      return panel.sections.reduce(0) {
        max($0, $1.part.block.columnsWanted, $1.title.columns)
      } + 4
    case .list(let list):
      return (0..<min(list.count, 100)).reduce(list.empty.columns) { widest, index in
        let row = list.row(index)
        let trailing = row.trailing.isEmpty ? 0 : row.trailing.columns + 1
        return max(widest, list.markColumns + row.indent + row.line.columns + trailing)
      }
    case .table(let table):
      return table.widths(columns: 1000).reduce(2) { $0 + ($1.map { $0 + 2 } ?? 0) }
    case .text(let text):
      return text.lines.reduce(0) { max($0, $1.columns) }
    case .editor:
      return 60
    case .field(let field):
      return field.label.columns + 1 + max(field.text.columns + 1, field.placeholder.columns)
    case .form:
      return 60
    case .clock(let clock):
      return clock.columnsWanted
    case .big(let big):
      return big.text.columns
    case .placard(let placard):
      return placard.columnsWanted
    case .drawing:
      return 40
    case .space:
      return 0
    }
  }
}

extension Block.Part {
  fileprivate func rows(columns: Int, limit: Int) -> Int {
    switch extent {
    case .fixed(let cells): max(0, cells)
    case .fit(let maximum):
      min(block.rows(columns: columns, limit: limit), maximum ?? Int.max)
    case .weight: max(minimum, block.rows(columns: columns, limit: limit))
    }
  }
}

extension Block.List {
  fileprivate func rows(columns: Int, limit: Int) -> Int {
    guard count > 0 else { return wrap(empty.text, columns: columns).count }
    if cellWidth != nil {
      let across = cellsAcross(columns: columns)
      return (count + across - 1) / across
    }
    guard wraps else { return count }
    return sum(count, limit: limit) { index in
      let row = row(index)
      return wrap(row.line.text, columns: textColumns(of: row, in: columns - 2)).count
    }
  }
}

/// The heights of items together, or the first sum past the limit.
private func sum(_ count: Int, limit: Int, height: (Int) -> Int) -> Int {
  var total = 0
  for index in 0..<count {
    if total > limit { return total + count - index }
    total += height(index)
  }
  return max(1, total)
}
