package import Dialogue

/// What a document says of how many people there are of a kind.
///
///     Told(people: 12)  // .number(12)
///     Told(people: 3)   // .fewerThanFive
///
/// Counts of people only: points and tables are always told, for the lonely voice must be heard. None
/// is told as few are, so that nobody can tell the one from the other. (NHS England's GP Patient
/// Survey suppresses under five too.)
package enum Told: Hashable, Sendable {
  case number(Int)
  case fewerThanFive
  /// Five or more, kept back because it would give away how many the few are.
  case withheld

  /// A count that stands by itself, in no sum with others.
  package init(people count: Int) {
    self = count < Self.least ? .fewerThanFive : .number(count)
  }

  /// The least count of people that is told.
  package static let least = 5

  package var sentence: Sentence {
    switch self {
    case .number(let count): Sentence(nb: "\(count)", nn: "\(count)", en: "\(count)")
    case .fewerThanFive:
      Sentence(nb: "færre enn fem", nn: "færre enn fem", en: "fewer than five")
    case .withheld: Sentence(nb: "vises ikke", nn: "blir ikkje vist", en: "not shown")
    }
  }

  /// What to say under numbers some of which are kept back; nil when all are told.
  package static func note(on told: some Sequence<Told>) -> Sentence? {
    let kept = Set(told)
    guard kept.contains(.fewerThanFive) || kept.contains(.withheld) else { return nil }
    let few = Sentence(
      nb: "Når det er færre enn fem mennesker, står ikke tallet, så ingen skal kjennes igjen.",
      nn: "Når det er færre enn fem menneske, står ikkje talet, så ingen skal bli kjende att.",
      en: "Where there are fewer than five people the number is left out, so that nobody is known.")
    guard kept.contains(.withheld) else { return few }
    return Sentence(
      nb: few.nb + " «Vises ikke» står der et tall ellers ville røpe et av dem.",
      nn: few.nn + " «Blir ikkje vist» står der eit tal elles ville røpe eitt av dei.",
      en: few.en + " “Not shown” stands where a number would give away one of those.")
  }
}
