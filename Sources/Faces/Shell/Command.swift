package import Dialogue
package import Terminal

/// One thing that a face can do.
///
/// The record is all there is about it: what it does, its keys, its words, and why it cannot be
/// done now. A command without a sentence in every language does not build. It is a class, so that
/// looking through a table of them, as the footer does at each key, copies none.
package final class Command<Owner: Sendable>: Sendable {
  /// Stable name, for documents and tests: `next-step`.
  package let id: String
  /// The first one is shown in the footer; every one works on a plain vt100 or has one that does.
  package let keys: [Key]
  /// A word or three, for the footer.
  package let hint: Sentence
  /// The same where it does something else just now; nil when it does not.
  package let hintNow: @Sendable (Owner) -> Sentence?
  /// What it does, for help and palette.
  package let sentence: Sentence
  package let group: Group
  package let scopes: Set<Scope>
  /// Footer order: lower comes first; nil stays out of the footer.
  package let rank: Int?
  /// Whether the footer names it now; it works all the same when not.
  package let isHinted: @Sendable (Owner) -> Bool
  /// Other words that somebody may look for it by, in any language.
  package let also: [String]
  /// Why it cannot be done now; nil when it can.
  package let reason: @Sendable (Owner) -> Sentence?
  package let perform: @Sendable (inout Owner, inout [Effect]) -> Void

  package init(
    _ id: String, _ keys: [Key], hint: Sentence, _ sentence: Sentence, group: Group,
    in scopes: Set<Scope> = [.main], rank: Int? = nil,
    hintNow: @escaping @Sendable (Owner) -> Sentence? = { _ in nil },
    hintedWhen isHinted: @escaping @Sendable (Owner) -> Bool = { _ in true }, also: [String] = [],
    unless reason: @escaping @Sendable (Owner) -> Sentence? = { _ in nil },
    perform: @escaping @Sendable (inout Owner, inout [Effect]) -> Void
  ) {
    self.id = id
    self.keys = keys
    self.hint = hint
    self.hintNow = hintNow
    self.isHinted = isHinted
    self.also = also
    self.sentence = sentence
    self.group = group
    self.scopes = scopes
    self.rank = rank
    self.reason = reason
    self.perform = perform
  }
}

/// What belongs together on the help page.
package enum Group: CaseIterable, Sendable {
  case day
  case people
  case writing
  case poster
  case plan
  case sorting
  case following
  case sessions
  case look
  case everywhere

  package var title: Sentence {
    switch self {
    case .day: Sentence(nb: "Dagen", nn: "Dagen", en: "The day")
    case .people: Sentence(nb: "Folk og bord", nn: "Folk og bord", en: "People and tables")
    case .writing: Sentence(nb: "Å skrive", nn: "Å skrive", en: "Writing")
    case .poster: Sentence(nb: "Veggavisa", nn: "Veggavisa", en: "The wall poster")
    case .plan: Sentence(nb: "Planen", nn: "Planen", en: "The plan")
    case .sorting: Sentence(nb: "Å sortere", nn: "Å sortere", en: "Sorting")
    case .following: Sentence(nb: "Å følge opp", nn: "Å følgje opp", en: "Following up")
    case .sessions: Sentence(nb: "Samlingene", nn: "Samlingane", en: "The sessions")
    case .look: Sentence(nb: "Å finne fram", nn: "Å finne fram", en: "Finding your way")
    case .everywhere: Sentence(nb: "Overalt", nn: "Overalt", en: "Everywhere")
    }
  }
}
