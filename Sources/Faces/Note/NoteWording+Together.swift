import Dialogue
import Terminal

/// What the face says of others who write on the same poster.
extension NoteWording {
  static func clashes(_ count: Int) -> Sentence {
    let points = Noun.point(count)
    return Sentence(
      nb: "≠ To har skrevet samtidig på \(points.nb). Alt er tatt vare på; Alt-c velger.",
      nn: "≠ To har skrive samtidig på \(points.nn). Alt er teke vare på; Alt-c vel.",
      en: "≠ Two have written at once on \(points.en). All of it is kept; Alt-c chooses.")
  }

  static func clashTitle(_ about: Clash.About) -> Sentence {
    switch about {
    case .words: Sentence(nb: "To ordlyder", nn: "To ordlydar", en: "Two wordings")
    case .level: Sentence(nb: "To nivåer", nn: "To nivå", en: "Two levels")
    case .place: Sentence(nb: "To plasser", nn: "To plassar", en: "Two places")
    }
  }

  /// `two wordings (Alt-c)`
  static func clashToSettle(_ about: Clash.About) -> Sentence {
    let title = clashTitle(about).inSentence
    return Sentence(
      nb: "\(title.nb) (Alt-c)", nn: "\(title.nn) (Alt-c)", en: "\(title.en) (Alt-c)")
  }

  static func settleAsk(_ about: Clash.About) -> Sentence {
    switch about {
    case .words:
      Sentence(
        nb:
          "To har skrevet på dette punktet samtidig. Hvilke ord skal stå? De andre blir tatt vare på.",
        nn:
          "To har skrive på dette punktet samtidig. Kva ord skal stå? Dei andre blir tekne vare på.",
        en: "Two have written on this point at once. Which words are to stand? The others are kept."
      )
    case .level:
      Sentence(
        nb: "To har skjøvet dette punktet inn eller ut samtidig. Hva skal det være?",
        nn: "To har skuva dette punktet inn eller ut samtidig. Kva skal det vere?",
        en: "Two have moved this point in or out at once. What is it to be?")
    case .place:
      Sentence(
        nb: "To har flyttet dette punktet samtidig. Hvor skal det stå?",
        nn: "To har flytta dette punktet samtidig. Kvar skal det stå?",
        en: "Two have moved this point at once. Where is it to stand?")
    }
  }

  static let settledNow = Sentence(
    nb: "Valgt. Det andre er tatt vare på.", nn: "Valt. Det andre er teke vare på.",
    en: "Chosen. The other is kept.")

  /// `or: I had to tell it fo…`
  static func or(_ other: Sentence, columns: Int) -> Sentence {
    Sentence(
      nb: "eller: \(other.nb)".cut(columns), nn: "eller: \(other.nn)".cut(columns),
      en: "or: \(other.en)".cut(columns))
  }

  static func level(_ level: Point.Level) -> Sentence {
    switch level {
    case .heading: Sentence(nb: "Overskrift", nn: "Overskrift", en: "Heading")
    case .point: Sentence(nb: "Punkt", nn: "Punkt", en: "Point")
    case .sub: Sentence(nb: "Underpunkt", nn: "Underpunkt", en: "Sub-point")
    }
  }

  static func standsAfter(_ text: String?) -> Sentence {
    guard let text else { return Sentence(nb: "Øverst", nn: "Øvst", en: "At the top") }
    let words = text.cut(48)
    return Sentence(nb: "Etter «\(words)»", nn: "Etter «\(words)»", en: "After “\(words)”")
  }
}

extension Sentence {
  /// A name in the middle of a sentence: `bord 5`.
  var inSentence: Sentence {
    Sentence(nb: nb.beginningSmall, nn: nn.beginningSmall, en: en.beginningSmall)
  }

  /// Words of the session itself, which are the same in every language of the program.
  init(same text: String) { self.init(nb: text, nn: text, en: text) }
}

extension String {
  fileprivate var beginningSmall: String { prefix(1).lowercased() + dropFirst() }

  /// As much of it as goes into so many columns.
  fileprivate func cut(_ columns: Int) -> String {
    guard self.columns > columns else { return self }
    var cut = ""
    var used = 1
    for character in self {
      used += String(character).columns
      guard used <= columns else { break }
      cut.append(character)
    }
    return cut + "…"
  }
}
