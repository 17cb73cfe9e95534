import Dialogue
import Reporting
import Terminal

extension LedgerFace {
  /// The documents of a session, to be looked at before they are written.
  static let documentCommands: [Command<LedgerFace>] =
    [
      Command(
        "preview", ["Enter"], hint: Sentence(nb: "se på", nn: "sjå på", en: "look"),
        Sentence(
          nb: "Se dokumentet slik det blir", nn: "Sjå dokumentet slik det blir",
          en: "See the document as it will be"),
        group: .look, in: [.documents], rank: 1
      ) { face, _ in face.preview() }
    ]
    + ([
      ("markdown", "t", .markdown, "Markdown"), ("html", "h", .html, "HTML"),
      ("pdf", "p", .pdf, "PDF"), ("word", "d", .word, "Word"),
    ] as [(String, Key, Report.Format, String)]).enumerated().map { place, made in
      let (id, key, format, name) = made
      return Command(
        "write-\(id)", [key], hint: Sentence(nb: name, nn: name, en: name),
        Sentence(
          nb: "Skriv dokumentet som \(name) ved siden av samlingen",
          nn: "Skriv dokumentet som \(name) ved sida av samlinga",
          en: "Write the document as \(name) beside the session"),
        group: .look, in: [.documents, .previewing], rank: 3 + place
      ) { face, effects in
        if let kind = face.kindInSight { effects.append(.print(Document(kind, as: format))) }
      }
    }

  /// The kind that is looked at or selected.
  private var kindInSight: Report.Kind? {
    if case .preview(let kind) = sheet?.content { return kind }
    return selectedKind
  }

  private mutating func preview() {
    guard let kind = selectedKind else { return }
    var sheet = LedgerSheet(content: .preview(kind))
    sheet.lines = Report.make(kind, of: session).text(.plain)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.filter { $0 != "\u{0C}" }) }
    self.sheet = sheet
  }
}
