import Dialogue

/// Writes a report as plain text, 80 columns wide; a form feed begins a new page.
///
/// Columns are counted in characters as people see them (grapheme clusters). A word that is longer
/// than a line is never cut and stands out over the edge; so does a text without spaces, and one
/// in characters that are two columns wide.
struct PlainWriter {
  private let width: Int
  private(set) var text = ""
  /// Where headings and what somebody said begin, in bytes of the text.
  private(set) var places: [(start: Int, what: Place)] = []

  enum Place {
    case heading(Int)
    case spoken(ID<Point>)
  }

  init(_ report: Report, width: Int = 80) {
    self.width = width
    writeHeading(report.title, underline: "=")
    for block in report.blocks { write(block) }
  }

  static func text(of report: Report) -> String { PlainWriter(report).text }

  private mutating func write(_ block: Block) {
    switch block {
    case .pageBreak:
      text += "\n\u{0C}"
      return
    case .heading(let level, let prose):
      skipLine()
      places.append((text.utf8.count, .heading(level)))
      writeHeading(prose, underline: level == 2 ? "-" : "~")
    case .paragraph(let prose):
      skipLine()
      write(prose)
    case .bullets(let items): write(items) { _ in "- " }
    case .steps(let items): write(items) { "\($0 + 1). " }
    case .boxes(let items): write(items) { _ in "[ ] " }
    case .facts(let facts): write(facts.map { Prose($0.name + ": ") + $0.value }) { _ in "- " }
    case .table(let table): write(table)
    case .picture(let picture): write(picture.inCharacters)
    case .spoken(let voice, let lines): write(lines, margin: voice.isSetApart ? "| " : "  ")
    case .statement(let voice, let paragraphs):
      write(paragraphs, margin: voice.isSetApart ? "| " : "  ")
    case .lines(let count):
      text += String(
        repeating: "\n\n" + String(repeating: "_", count: width), count: count)
      text += "\n"
    }
  }

  // What begins a page needs no empty line above it.
  private mutating func skipLine() {
    if text.unicodeScalars.last != "\u{0C}" { text += "\n" }
  }

  private mutating func writeHeading(_ prose: Prose, underline: Character) {
    let title = prose.runs.map { $0.text.onOneLine.inert }.joined()
    text += title + "\n"
    text += String(repeating: underline, count: min(max(title.count, 1), width)) + "\n"
  }

  private mutating func write(_ items: [Prose], mark: (Int) -> String) {
    skipLine()
    for (place, item) in items.enumerated() {
      let mark = mark(place)
      write(item, first: mark, rest: String(repeating: " ", count: mark.count))
    }
  }

  private mutating func write(_ lines: [SpokenLine], margin: String) {
    skipLine()
    var last: Point.Level?
    for line in lines {
      if last != nil, line.level == .heading { text += margin.trimmedAtEnd + "\n" }
      last = line.level
      if let point = line.point { places.append((text.utf8.count, .spoken(point))) }
      switch line.level {
      case .heading: write(line.prose, first: margin, rest: margin)
      case .point: write(line.prose, first: margin + line.bullet, rest: margin + "  ")
      case .sub: write(line.prose, first: margin + "  " + line.bullet, rest: margin + "    ")
      }
    }
  }

  private mutating func write(_ paragraphs: [Prose], margin: String) {
    skipLine()
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { text += margin.trimmedAtEnd + "\n" }
      write(paragraph, first: margin, rest: margin)
    }
  }

  private mutating func write(_ prose: Prose, first: String = "", rest: String = "") {
    var prefix = first
    for line in prose.lines.flatMap({ $0.wrapped(to: width - rest.count) }) {
      text += prefix + line.runs.map(\.text.inert).joined() + "\n"
      prefix = rest
    }
  }

  private mutating func write(_ table: Block.Table) {
    skipLine()
    let rows = ([table.header] + table.rows).map { row in
      row.map { cell in cell.runs.map { $0.text.onOneLine.inert }.joined() }
    }
    let widths = table.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (place, row) in rows.enumerated() {
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      text += cells.joined(separator: "  ").trimmedAtEnd + "\n"
      guard place == 0 else { continue }
      text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
    }
  }
}

extension SpokenLine {
  /// None beside one that the words bring themselves.
  fileprivate var bullet: String { words.hasOwnBullet ? "  " : "- " }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
