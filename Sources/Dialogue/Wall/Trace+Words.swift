/// What stands over the parts of a trace, on screens and in `show --trace` alike.
package enum TraceWords {
  package static let wordings = Sentence(nb: "Ordlyder", nn: "Ordlydar", en: "Wordings")
  package static let saidAbout = Sentence(nb: "Sagt om", nn: "Sagt om", en: "Said about")
  package static let perspective = Sentence(nb: "Perspektiv", nn: "Perspektiv", en: "Perspective")
  package static let themes = Sentence(nb: "Tema", nn: "Tema", en: "Themes")
  package static let lightsUp = Sentence(
    nb: "Kaster lys over", nn: "Kastar lys over", en: "Sheds light on")
  package static let needs = Sentence(
    nb: "Svarer på behovene", nn: "Svarar på behova", en: "Answers the needs")
  package static let answeredBy = Sentence(
    nb: "Får svar i", nn: "Får svar i", en: "Is answered by")
  package static let recognised = Sentence(
    nb: "Det kjenner vi igjen", nn: "Det kjenner vi att", en: "We know this, too")
  package static let othersSaid = Sentence(
    nb: "Andre bord har sagt", nn: "Andre bord har sagt", en: "Other tables have said")
  /// In place of a point's words.
  package static let erased = Sentence(
    nb: "[fjernet etter ønske]", nn: "[fjerna etter ønske]", en: "[removed on request]")
}

extension Poster.Holder {
  /// Whose words stand on it.
  package var words: Sentence {
    switch self {
    case .table(let number):
      Sentence(nb: "Bord \(number)", nn: "Bord \(number)", en: "Table \(number)")
    case .plenary: Sentence(nb: "Sagt i plenum", nn: "Sagt i plenum", en: "Said in plenary")
    case .digest:
      Sentence(
        nb: "Prosesslederens oppsummering", nn: "Oppsummeringa til prosessleiaren",
        en: "The process leader's digest")
    }
  }
}

extension Question.Verdict {
  package var words: Sentence {
    switch self {
    case .yes: Sentence(nb: "ja", nn: "ja", en: "yes")
    case .partly: Sentence(nb: "delvis", nn: "delvis", en: "in part")
    case .no: Sentence(nb: "nei", nn: "nei", en: "no")
    }
  }
}
