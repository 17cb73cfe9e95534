package import Dialogue

/// A document made of one session, as a value that any format can be written from.
///
///     let wall = Report.transcript(of: session)
///     wall.text(.markdown)
///
/// Nothing in it depends on when or where it is made, but what its maker says of today in a letter: the
/// same session gives the same bytes.
package struct Report: Hashable, Sendable {
  package var kind: Kind
  package var language: Language
  package var title: Prose
  /// What it is about: the title of the session.
  package var subject = ""
  /// The day of the session, which every format takes for the document's own date.
  package var date: Day?
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
    /// What was done and why, what was said, and what was answered.
    case report
    /// To those who came: thank you, what you said, what happens now.
    case letter
    /// Point by point or theme by theme: you said, we answer.
    case answers
    /// To those who run the services: what they are asked to do, and what was said.
    case services
    /// The signed posters, each on a sheet of A3 to hang up.
    case posters
    /// The paper kit: everything that is needed when the power goes.
    case day
    /// Who sits where, by name, for the door and the tables.
    case sheet
    /// To those who are asked to come.
    case invitation
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
