extension Layout {
  mutating func draw(_ field: Block.Field, in rect: Rect) {
    memory[field.id].size = rect.size
    var place = rect
    if !field.label.isEmpty {
      let drawn = frame.draw(
        field.label + " ", row: rect.row, column: rect.column, limit: rect.columns / 2)
      place = rect.inset(left: drawn)
    }
    guard !place.isEmpty else { return }
    drawWritten(
      field.text, caret: field.caret, placeholder: field.placeholder, id: field.id,
      scroll: field.id, index: nil, isFocused: field.id == focus, misspelt: field.misspelt,
      in: place)
  }

  /// Draws a text on one row, moved sideways as little as shows the caret.
  private mutating func drawWritten(
    _ text: String, caret: Int, placeholder: String, isSelected: Bool = false, id: ElementID,
    scroll: ElementID, index: Int?, isFocused: Bool, misspelt: [Range<Int>] = [], in rect: Rect
  ) {
    if text.isEmpty {
      frame.draw(
        placeholder, row: rect.row, column: rect.column, limit: rect.columns, style: .placeholder)
    }
    let graphemes = Array(Graphemes(text))
    let before = graphemes.prefix(max(0, caret)).reduce(0) { $0 + $1.columns }
    var left = isFocused ? memory[scroll].top : 0
    left = min(max(left, before - rect.columns + 1), before)
    let total = graphemes.reduce(0) { $0 + $1.columns }
    left = min(left, max(0, total - rect.columns + 1))
    memory[scroll].top = left
    var at = 0
    var first = 0
    while first < graphemes.count, at < left {
      at += graphemes[first].columns
      first += 1
    }
    let end = text.utf8.count
    let slice = text.utf8Slice(
      (first < graphemes.count ? graphemes[first].bytes.lowerBound : end)..<end)
    frame.draw(
      String(slice), row: rect.row, column: rect.column + at - left,
      limit: rect.columns - at + left, isSelected: isSelected && isFocused)
    frame.underline(
      misspelt, of: text, (end - slice.utf8.count)..<end, row: rect.row,
      column: rect.column + at - left, limit: rect.columns - at + left)
    frame.regions.append(
      Frame.Region(
        id: id, rect: Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns),
        index: index, text: .init(text: slice, start: first, column: rect.column + at - left)))
    if isFocused { setCaret(Position(row: rect.row, column: rect.column + before - left)) }
  }

  mutating func draw(_ form: Block.Form, in rect: Rect) {
    guard !form.rows.isEmpty else { return }
    let labels = form.labelColumns(in: rect.columns)
    let selected = min(max(form.selected, 0), form.rows.count - 1)
    let notes = form.rows.indices.map { index in
      form.notes(of: index, columns: rect.columns - labels)
    }
    let heads = form.rows.map { $0.isTall(labels: labels) ? 2 : 1 }
    var scroll = memory[form.id]
    scroll.size = rect.size
    scroll.show(
      item: selected, rows: 0..<min(heads[selected] + notes[selected].count, rect.rows),
      of: form.rows.count, in: rect.rows
    ) { heads[$0] + notes[$0].count }
    memory[form.id] = scroll

    var row = -scroll.hidden
    func place(_ row: Int) -> Rect? {
      guard (0..<rect.rows).contains(row) else { return nil }
      return Rect(row: rect.row + row, column: rect.column, rows: 1, columns: rect.columns)
    }
    for index in scroll.top..<form.rows.count where row < rect.rows {
      let isFocused = index == selected && form.id == focus
      let (label, value) = (place(row), place(row + heads[index] - 1))
      if let label {
        frame.regions.append(Frame.Region(id: form.id, rect: label, index: index))
        frame.draw(
          form.rows[index].label, row: label.row, column: label.column,
          limit: heads[index] > 1 ? label.columns : max(0, labels - 2),
          style: isFocused ? .emphasis : .plain)
      }
      if let value {
        frame.regions.append(Frame.Region(id: form.id, rect: value, index: index))
        draw(form, index, isFocused: isFocused, in: value.inset(left: labels))
      }
      row += heads[index]
      for note in notes[index] {
        if let line = place(row) {
          frame.draw(
            note, row: line.row, column: rect.column + labels, limit: rect.columns - labels,
            isCut: false)
        }
        row += 1
      }
    }
  }

  private mutating func draw(
    _ form: Block.Form, _ index: Int, isFocused: Bool, in value: Rect
  ) {
    let row = form.rows[index]
    guard !value.isEmpty else { return }
    switch row.value {
    case .text(let text, let caret, let placeholder, let isSelected):
      drawWritten(
        text, caret: isFocused ? caret : 0, placeholder: placeholder, isSelected: isSelected,
        id: form.id,
        scroll: "\(form.id.name)/\(index)", index: index, isFocused: isFocused, in: value)
    case .choice(let words):
      drawPressed("‹ \(words) ›", isFocused: isFocused, in: value)
    case .button(let words):
      drawPressed("[ \(words) ]", isFocused: isFocused, in: value)
    }
  }

  private mutating func drawPressed(_ text: String, isFocused: Bool, in rect: Rect) {
    frame.draw(
      text, row: rect.row, column: rect.column, limit: rect.columns, isSelected: isFocused)
    if isFocused { frame.cursor = Position(row: rect.row, column: rect.column) }
  }
}

extension Block.Form {
  /// The columns of the labels with the gap behind them, at most two fifths of the whole; a label
  /// that needs more stands on a row of its own.
  func labelColumns(in width: Int) -> Int {
    let most = max(3, width * 2 / 5)
    let widths = rows.map(\.label.columns).filter { $0 > 0 }
    guard !widths.isEmpty else { return 0 }
    return min((widths.filter { $0 + 2 <= most }.max() ?? 2) + 2, most)
  }

  /// The rows under a row: what is wrong with it, and its help while it is selected.
  func notes(of index: Int, columns: Int) -> [Line] {
    var notes: [Line] = []
    if !rows[index].problem.isEmpty {
      notes += Line(rows[index].problem, .problem).wrapped(columns: columns)
    }
    if index == selected, !rows[index].help.isEmpty {
      notes += Line(rows[index].help, .dimmed).wrapped(columns: columns)
    }
    return notes
  }
}

extension Block.Form.Row {
  /// Whether the label needs a row of its own, above the value.
  func isTall(labels: Int) -> Bool { !label.isEmpty && label.columns + 2 > labels }
}
