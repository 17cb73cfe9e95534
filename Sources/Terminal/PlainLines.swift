/// The same screen as plain lines, for screen readers and pipes: no boxes, rows numbered.
///
///     Mellomrom · Samling Nordvik — 10:58
///     Programme
///       1. ✓ Welcome, 10:00
///     > 2. ▸ Table talk, 10:47
package func plainLines(_ screen: Screen) -> [String] {
  var plain = Plain(focus: screen.focusedElement)
  plain.add([screen.header.left.text, screen.header.right.text].joinedByWords(" — "))
  plain.add(screen.body)
  switch screen.overlay {
  case .palette(let palette):
    plain.add(palette.title)
    plain.add(.field(palette.field))
    plain.add(.list(palette.list))
  case .help(let help):
    plain.add(help)
  case .sheet(let sheet):
    plain.add(sheet.title)
    plain.add(sheet.body)
    plain.add(sheet.hints)
  case nil:
    break
  }
  plain.add(screen.status.text)
  plain.add(screen.footer)
  return plain.lines
}

private struct Plain {
  var lines: [String] = []
  let focus: ElementID?

  init(focus: ElementID?) { self.focus = focus }

  mutating func add(_ text: String) {
    for line in text.replacingLineBreaks.split(separator: "\n") {
      let clean = LineEdit.oneLine(String(line)).withoutDirections
      if !clean.allSatisfy({ $0 == " " }) { lines.append(clean) }
    }
  }

  mutating func add(_ hints: [Screen.Hint]) {
    add(hints.map { "\($0.key): \($0.words)" }.joinedByWords("; "))
  }

  /// A numbered row; the selected one is marked.
  mutating func add(row index: Int, _ text: String, isSelected: Bool) {
    add((isSelected ? "> " : "  ") + "\(index + 1). " + text)
  }

  mutating func add(_ block: Block) {
    switch block {
    case .rows(let parts), .columns(let parts, _):
      for part in parts { add(part.block) }
    case .panel(let panel):
      for section in panel.sections {
        add(section.title.plain)
        add(section.part.block)
      }
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .text(let text): for line in text.lines { add(line.plain) }
    case .editor(let editor): add(editor)
    case .field(let field):
      add([field.label, field.text.isEmpty ? field.placeholder : field.text].joinedByWords(" "))
    case .form(let form): add(form)
    case .clock(let clock):
      add([clock.words.plain, clock.whole.plain].joinedByWords(" "))
      for note in clock.notes { add(note.plain) }
    case .big(let big): add(big.text)
    case .placard(let placard):
      for item in placard.items { add([item.lead, item.text].joinedByWords(" ")) }
    case .drawing(let drawing): add(drawing.words)
    case .space: break
    }
  }

  mutating func add(_ list: Block.List) {
    if list.count == 0 { add(list.empty.plain) }
    for index in 0..<list.count {
      let row = list.row(index)
      let text = [row.mark.text, row.line.plain].joinedByWords(" ")
      add(
        row: index, [text, row.trailing.plain].joinedByWords(", "),
        isSelected: index == list.selected)
    }
  }

  mutating func add(_ table: Block.Table) {
    add(table.columns.map(\.title).joinedByWords(", "))
    if table.count == 0 { add(table.empty.plain) }
    for index in 0..<table.count {
      add(
        row: index, table.row(index).map(\.plain).joinedByWords(", "),
        isSelected: index == table.selected)
    }
  }

  mutating func add(_ editor: Block.Editor) {
    if editor.count == 0 { add(editor.placeholder.plain) }
    for index in 0..<editor.count {
      let line = editor.line(index)
      let text = [line.mark, line.bullet, Line(line.text, line.style).plain].joinedByWords(" ")
      add(
        row: index, [text, line.trailing.plain].joinedByWords(", "),
        isSelected: index == editor.caret.line && editor.id == focus)
    }
  }

  mutating func add(_ form: Block.Form) {
    for (index, row) in form.rows.enumerated() {
      let value: String =
        switch row.value {
        case .text(let text, _, let placeholder, _): text.isEmpty ? placeholder : text
        case .choice(let words), .button(let words): words
        }
      add(
        row: index, [row.label, value].joinedByWords(": "),
        isSelected: index == form.selected && form.id == focus)
      add(row.problem)
      if index == form.selected { add(row.help) }
    }
  }

  mutating func add(_ help: Overlay.Help) {
    add(help.title)
    for group in help.groups {
      add(group.title)
      for row in group.rows {
        let reason = row.reason.map { " (\($0))" } ?? ""
        add("  \(row.keys): \(row.sentence)\(reason)")
      }
    }
  }
}

extension Line {
  /// The text with marks for what only its look would tell.
  fileprivate var plain: String {
    spans.reduce(into: "") { $0 += $1.style == .struck ? "~\($1.text)~" : $1.text }
  }
}

extension String {
  /// The text without the marks that turn what comes after them round.
  fileprivate var withoutDirections: String {
    let marks: [ClosedRange<UInt32>] = [0x202A...0x202E, 0x2066...0x2069]
    guard unicodeScalars.contains(where: { mark in marks.contains { $0.contains(mark.value) } })
    else { return self }
    return String(
      UnicodeScalarView(
        unicodeScalars.filter { mark in !marks.contains { $0.contains(mark.value) } }))
  }
}

extension [String] {
  /// The strings that are not empty, joined.
  fileprivate func joinedByWords(_ separator: String) -> String {
    filter { !$0.isEmpty }.joined(separator: separator)
  }
}
