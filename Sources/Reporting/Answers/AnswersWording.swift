import Dialogue

/// What the answers say in their own voice.
enum AnswersWording {
  static let title = Sentence(
    nb: "Dere sa, vi svarer", nn: "De sa, vi svarar", en: "You said, we answer")
  static let voices = Sentence(
    nb: "Det dere sa, står med deres egne ord. Svarene er oppdragsgiverens.",
    nn: "Det de sa, står med orda dykkar. Svara er oppdragsgivaren sine.",
    en: "What you said stands in your own words. The answers are the commissioner's.")
  static let none = Sentence(
    nb: "Ingen punkter er besvart ennå.", nn: "Ingen punkt er svara på enno.",
    en: "No points have been answered yet.")
  static let account = Sentence(
    nb: "Hvor langt vi er kommet", nn: "Kor langt vi er komne", en: "How far we have come")

  static let answers = Sentence(
    nb: "Svarene fra oppdragsgiveren", nn: "Svara frå oppdragsgivaren",
    en: "The commissioner's answers")

  static let youSaid = Sentence(nb: "Dere sa:", nn: "De sa:", en: "You said:")
  static let weAnswer = Sentence(nb: "Vi svarer:", nn: "Vi svarar:", en: "We answer:")
  static let onePoint = Sentence(
    nb: "Svar på ett punkt", nn: "Svar på eitt punkt", en: "An answer to one point")
  static let notYet = Sentence(
    nb: "Ikke svart ennå.", nn: "Ikkje svara enno.", en: "Not answered yet.")
  static let status = Sentence(nb: "Status", nn: "Status", en: "Status")
  static let due = Sentence(nb: "Innen", nn: "Innan", en: "By")

  static let others = Sentence(
    nb: "Svar på punkter uten tema", nn: "Svar på punkt utan tema",
    en: "Answers to points without a theme")
  static let waiting = Sentence(
    nb: "Venter på svar", nn: "Ventar på svar", en: "Waiting for an answer")
  static let waitingMeans = Sentence(
    nb: "Disse punktene har ikke fått svar ennå.", nn: "Desse punkta har ikkje fått svar enno.",
    en: "These points have not been answered yet.")
  static let afterword = Sentence(
    nb: "Etterord fra oppdragsgiveren", nn: "Etterord frå oppdragsgivaren",
    en: "The commissioner's afterword")

  static func notPrinted(_ points: Int) -> Sentence {
    points == 1
      ? Sentence(
        nb: "1 punkt er ikke på trykk, fordi gruppa ikke ville det eller ikke har godkjent det.",
        nn: "1 punkt er ikkje på trykk, fordi gruppa ikkje ville det eller ikkje har godkjent det.",
        en: "1 point is not in print, because the group did not want it or has not signed it.")
      : Sentence(
        nb: "\(points) punkter er ikke på trykk, fordi gruppene ikke ville det eller ikke har "
          + "godkjent dem.",
        nn: "\(points) punkt er ikkje på trykk, fordi gruppene ikkje ville det eller ikkje har "
          + "godkjent dei.",
        en: "\(points) points are not in print, because the groups did not want it or have not "
          + "signed them.")
  }
}
