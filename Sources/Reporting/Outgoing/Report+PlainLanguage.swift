package import PlainLanguage

extension Report {
  /// How hard our own words in it are to read: of a letter or an invitation all of them, of the
  /// answers each by itself. Never of what participants have said.
  package var readability: [Lix] {
    switch kind {
    case .letter, .invitation: [Lix(blocks.flatMap(\.ownTexts))]
    case .answers, .report, .services:
      blocks.compactMap { block in
        guard case .statement(.commissioner, let paragraphs) = block else { return nil }
        return Lix(paragraphs.map(\.text))
      }
    case .transcript, .desk, .posters, .day, .sheet: []
    }
  }
}

extension Block {
  /// What the document itself says in whole sentences or bullets.
  fileprivate var ownTexts: [String] {
    switch self {
    case .heading(_, let prose), .paragraph(let prose): [prose.text]
    case .bullets(let items), .steps(let items): items.map(\.text)
    case .statement(let voice, let paragraphs): voice == .table ? [] : paragraphs.map(\.text)
    case .facts, .table, .picture, .spoken, .boxes, .lines, .pageBreak: []
    }
  }
}

extension Prose {
  /// The words without what sets some of them apart.
  var text: String { runs.map(\.text).joined() }
}
