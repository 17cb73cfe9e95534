import Dialogue

/// What the version for those who run the services says in its own voice.
enum ServicesWording {
  static let title = Sentence(
    nb: "Til dere som driver tjenestene", nn: "Til de som driv tenestene",
    en: "To those who run the services")

  static let introduction = [
    Sentence(
      nb: "Mennesker som bruker tjenestene, har snakket sammen om hvordan de blir møtt. Det de sa, "
        + "står her med deres egne ord. Hvem som sa hva, og ved hvilket bord, står ikke her.",
      nn: "Menneske som brukar tenestene, har snakka saman om korleis dei blir møtte. Det dei sa, "
        + "står her med deira eigne ord. Kven som sa kva, og ved kva for eit bord, står ikkje her.",
      en: "People who use the services have talked together about how they are met. What they said "
        + "stands here in their own words. Who said what, and at which table, does not."),
    Sentence(
      nb: "Les det som noe dere kan bruke, ikke som en dom over noen. Bak hvert punkt står det "
        + "noen, og det kan være nok til å ta det på alvor.",
      nn: "Les det som noko de kan bruke, ikkje som ein dom over nokon. Bak kvart punkt står det "
        + "nokon, og det kan vere nok til å ta det på alvor.",
      en: "Read it as something to use, not as a verdict on anybody. Somebody stands behind every "
        + "point, and that may be enough to take it seriously."),
  ]

  static let asked = Sentence(
    nb: "Det dere blir bedt om", nn: "Det de blir bedne om", en: "What you are asked to do")
  static let nothingYet = Sentence(
    nb: "Oppdragsgiveren har ikke avtalt noe med dere ennå. Les det som ble sagt, så lenge.",
    nn: "Oppdragsgivaren har ikkje avtalt noko med dykk enno. Les det som vart sagt, så lenge.",
    en: "The commissioner has not agreed on anything with you yet. Read what was said, meanwhile.")
  static let nobodyYet = Sentence(
    nb: "Ingen har ansvaret ennå", nn: "Ingen har ansvaret enno", en: "Nobody sees to it yet")

  static func meeting(_ day: Day) -> Sentence {
    let day = day.inWords
    return Sentence(
      nb: "De som bærer budskapet videre, møter dere som svarer, \(day.nb).",
      nn: "Dei som ber bodskapen vidare, møter dykk som svarar, \(day.nn).",
      en: "Those who carry the message meet those who answer on \(day.en).")
  }
}
