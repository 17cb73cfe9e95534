import Dialogue

/// Writes a report as CommonMark. A new page is a rule and the heading that follows it.
struct MarkdownWriter {
  private var text = ""

  static func text(of report: Report) -> String {
    var writer = MarkdownWriter()
    writer.text = "# \(line(report.title))\n"
    for block in report.blocks { writer.write(block) }
    return writer.text
  }

  private mutating func write(_ block: Block) {
    text += "\n"
    switch block {
    case .heading(let level, let prose):
      text += String(repeating: "#", count: level) + " \(Self.line(prose))\n"
    case .paragraph(let prose): text += Self.text(prose, indent: "") + "\n"
    case .bullets(let items): write(items) { _ in "- " }
    case .steps(let items): write(items) { "\($0 + 1). " }
    case .boxes(let items): write(items) { _ in "- [ ] " }
    case .facts(let facts):
      write(facts.map { .strong($0.name + ":") + Prose(" ") + $0.value }) { _ in "- " }
    case .table(let table): write(table)
    case .picture(let picture): write(picture.inCharacters)
    case .spoken(let voice, let lines): write(lines, bar: voice.isSetApart ? ">" : "")
    case .statement(let voice, let paragraphs):
      write(paragraphs, bar: voice.isSetApart ? ">" : "")
    case .lines(let count):
      let dots = repeatElement(".", count: 36).joined(separator: " ")
      text += repeatElement(dots, count: count).joined(separator: "\n\n") + "\n"
    case .pageBreak: text += "---\n"
    }
  }

  private mutating func write(_ items: [Prose], mark: (Int) -> String) {
    for (place, item) in items.enumerated() {
      let mark = mark(place)
      text += mark + Self.text(item, indent: String(repeating: " ", count: mark.count)) + "\n"
    }
  }

  private mutating func write(_ table: Block.Table) {
    text += Self.row(table.header)
    text += "|" + String(repeating: " --- |", count: table.header.count) + "\n"
    for row in table.rows { text += Self.row(row) }
  }

  private static func row(_ cells: [Prose]) -> String {
    "|" + cells.map { " \(line($0)) |" }.joined() + "\n"
  }

  private mutating func write(_ paragraphs: [Prose], bar: String) {
    let prefix = bar.isEmpty ? "" : bar + " "
    text += paragraphs.map { prefix + Self.text($0, indent: prefix) + "\n" }
      .joined(separator: bar + "\n")
  }

  // What the participants say stands free, what others say behind a bar. Words that bring a bullet of
  // their own get no other: they are a paragraph, which no line of a list may touch.
  private mutating func write(_ lines: [SpokenLine], bar: String) {
    let prefix = bar.isEmpty ? "" : bar + " "
    var last: SpokenLine?
    for line in lines {
      if let last, !last.isInList || !line.isInList { text += bar + "\n" }
      last = line
      text += prefix
      let mark = line.isInList ? "- " : ""
      let indent = prefix + String(repeating: " ", count: mark.count)
      switch line.level {
      case .heading: text += "#### \(Self.line(line.prose))\n"
      case .point: text += mark + Self.text(line.prose, indent: indent) + "\n"
      case .sub: text += "  " + mark + Self.text(line.prose, indent: indent + "  ") + "\n"
      }
    }
  }

  private static func line(_ prose: Prose) -> String {
    prose.runs.map { markdown($0.text.onOneLine, $0.style) }.joined().keepingOuterSpaces
  }

  private static func text(_ prose: Prose, indent: String) -> String {
    prose.lines
      .map { $0.runs.map { markdown($0.text, $0.style) }.joined().keepingOuterSpaces }
      .joined(separator: "\\\n" + indent)
  }

  private static func markdown(_ text: String, _ style: Prose.Style) -> String {
    guard !text.isBlank else { return text.markdown }
    return switch style {
    case .plain: text.markdown
    case .strong: "**\(text.markdown)**"
    case .emphasised: "*\(text.markdown)*"
    }
  }
}

extension SpokenLine {
  fileprivate var isInList: Bool { level != .heading && !words.hasOwnBullet }
}
