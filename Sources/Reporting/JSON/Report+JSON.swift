import Dialogue
package import JSONTree

extension Report {
  /// The document as a value for other programs: what `--format json` writes, and what
  /// `mellomrom-documents` reads.
  ///
  /// Words are to the letter, as they stand in the session. Ids are left out, because an id tells
  /// when a point was written. `Documentation/ReportFormat.md` describes it.
  package var json: JSON {
    var members: [JSON.Member] = [
      .init("format", .string(Self.formatName)), .init("version", .int(Self.formatVersion)),
      .init("kind", .string(kind.rawValue)), .init("language", .string(language.rawValue)),
      .init("title", title.json),
    ]
    if !subject.isEmpty { members.append(.init("subject", .string(subject))) }
    if let date { members.append(.init("date", .string(date.description))) }
    members.append(.init("blocks", .array(blocks.map(\.json))))
    return .object(members)
  }

  static let formatName = "mellomrom-report"
  static let formatVersion = 1
}

extension Block {
  fileprivate var json: JSON {
    switch self {
    case .heading(let level, let prose):
      tagged(.init("level", .int(level)), .init("text", prose.json))
    case .paragraph(let prose): tagged(.init("text", prose.json))
    case .bullets(let items), .steps(let items), .boxes(let items):
      tagged(.init("items", items.json))
    case .facts(let facts):
      tagged(
        .init("facts", .array(facts.map { ["name": .string($0.name), "value": $0.value.json] })))
    case .table(let table):
      tagged(
        .init("header", table.header.json), .init("rows", .array(table.rows.map(\.json))))
    case .picture(let picture):
      tagged(
        .init("header", .array(picture.header.map { .string($0) })),
        .init("rows", .array(picture.rows.map(\.json))), .init("longest", .int(picture.longest)))
    case .spoken(let voice, let lines):
      tagged(
        .init("voice", .string(voice.rawValue)), .init("lines", .array(lines.map(\.json))))
    case .statement(let voice, let paragraphs):
      tagged(.init("voice", .string(voice.rawValue)), .init("paragraphs", paragraphs.json))
    case .lines(let count): tagged(.init("count", .int(count)))
    case .pageBreak: tagged()
    }
  }

  private func tagged(_ members: JSON.Member...) -> JSON {
    .object([JSON.Member("type", .string(tag.rawValue))] + members)
  }

  private var tag: BlockTag {
    switch self {
    case .heading: .heading
    case .paragraph: .paragraph
    case .bullets: .bullets
    case .steps: .steps
    case .facts: .facts
    case .table: .table
    case .picture: .picture
    case .spoken: .spoken
    case .statement: .statement
    case .boxes: .boxes
    case .lines: .lines
    case .pageBreak: .pageBreak
    }
  }
}

/// What a kind of block is called in a file.
enum BlockTag: String {
  case heading
  case paragraph
  case bullets
  case steps
  case facts
  case table
  case picture
  case spoken
  case statement
  case boxes
  case lines
  case pageBreak = "page-break"
}

extension Block.Picture.Row {
  fileprivate var json: JSON {
    ["title": .string(title), "counts": .array(counts.map { .int($0) }), "all": .int(all)]
  }
}

extension SpokenLine {
  /// What is usual, a point without notes, is the words alone.
  fileprivate var json: JSON {
    guard level != .point || !notes.isEmpty else { return .string(words) }
    var members = [JSON.Member("words", .string(words))]
    if level != .point { members.append(.init("level", .string(level.rawValue))) }
    if !notes.isEmpty { members.append(.init("notes", .array(notes.map { .string($0) }))) }
    return .object(members)
  }
}

extension Prose {
  /// Words without emphasis are a text, others a list of runs.
  fileprivate var json: JSON {
    if runs.count == 1, runs[0].style == .plain { return .string(runs[0].text) }
    return .array(
      runs.map { run in
        var members = [JSON.Member("text", .string(run.text))]
        if run.style != .plain { members.append(.init("style", .string(run.style.rawValue))) }
        return .object(members)
      })
  }
}

extension [Prose] {
  fileprivate var json: JSON { .array(map(\.json)) }
}
