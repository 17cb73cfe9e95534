package import Dialogue

/// A document made of one session, as a value that any format can be written from.
///
///     let wall = Report.transcript(of: session)
///     wall.text(.markdown)
///
/// Nothing in it depends on when or where it is made: the same session gives the same bytes.
package struct Report: Hashable, Sendable {
  package var kind: Kind
  package var language: Language
  package var title: Prose
  package var blocks: [Block]

  package init(_ kind: Kind, in language: Language, title: Prose, blocks: [Block] = []) {
    self.kind = kind
    self.language = language
    self.title = title
    self.blocks = blocks
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// The wall of the day: what the groups signed.
    case transcript
    /// Everything on the posters, for the leader only.
    case desk = "transcript-all"
    /// The paper kit: everything that is needed when the power goes.
    case day
    /// Who sits where, by name, for the door and the tables.
    case sheet
  }

  /// Every line of somebody's words in it, so that they can be looked through before it leaves
  /// the house.
  package var words: [SpokenLine] {
    blocks.flatMap { block in
      guard case .spoken(_, let lines) = block else { return [SpokenLine]() }
      return lines
    }
  }
}
