import Dialogue

/// What stands on the main screen.
enum ViewWords {
  static let rehearsal = Sentence(nb: "øving", nn: "øving", en: "rehearsal")

  static func end(_ time: TimeOfDay) -> Sentence {
    Sentence(nb: "slutt \(time)", nn: "slutt \(time)", en: "ends \(time)")
  }

  static let programme = Sentence(nb: "Program", nn: "Program", en: "Programme")
  static let noProgramme = Sentence(
    nb: "Det er ikke noe program ennå. p planlegger dagen.",
    nn: "Det er ikkje noko program enno. p planlegg dagen.",
    en: "There is no programme yet. p plans the day.")
  static let relationsInUse = Sentence(
    nb: "Mellomrom i bruk nå", nn: "Mellomrom i bruk no", en: "Relations in use now")
  static let beforeTheDay = Sentence(
    nb: "Før dagen begynner", nn: "Før dagen byrjar", en: "Before the day begins")
  static let dayIsOver = Sentence(nb: "Dagen er over", nn: "Dagen er over", en: "The day is over")
  static let thanks = Sentence(
    nb: "Takk for i dag.", nn: "Takk for i dag.", en: "Thank you for today.")

  static func beginsAt(_ time: TimeOfDay) -> Sentence {
    Sentence(nb: "Begynner \(time)", nn: "Byrjar \(time)", en: "Begins at \(time)")
  }

  static let howToBegin = Sentence(
    nb: "PgDn viser det første salen får se.", nn: "PgDn viser det første salen får sjå.",
    en: "PgDn shows what the room will see first.")
  static let hallNow = Sentence(nb: "Salen nå", nn: "Salen no", en: "The hall now")

  /// `Si:`, or which of several paragraphs it is and how to read on: `Si (1/4, mer: →):`.
  static func say(_ paragraph: Int, of count: Int) -> Sentence {
    let place = count > 1 ? " (\(paragraph)/\(count)" : ""
    let end = count > 1 ? "):" : ":"
    let isLast = paragraph >= count
    return Sentence(
      nb: "Si\(place)\(isLast ? "" : ", mer: →")\(end)",
      nn: "Sei\(place)\(isLast ? "" : ", meir: →")\(end)",
      en: "Say\(place)\(isLast ? "" : ", more: →")\(end)")
  }

  static let next = Sentence(nb: "Neste", nn: "Neste", en: "Next")
  static let nothingNext = Sentence(
    nb: "Ingenting etter dette.", nn: "Ingenting etter dette.", en: "Nothing after this.")
  static let endOfDay = Sentence(
    nb: "Slutt på dagen", nn: "Slutt på dagen", en: "The end of the day")
  static let hallWillSee = Sentence(
    nb: "Salen får se:", nn: "Salen får sjå:", en: "The hall will see:")
  static let hallIsBlank = Sentence(
    nb: "Salen er tom nå. Punktum viser den igjen.",
    nn: "Salen er tom no. Punktum viser han igjen.",
    en: "The hall is blank now. A full stop shows it again.")
  static let tables = Sentence(nb: "Bordene", nn: "Borda", en: "The tables")
  static let theWord = Sentence(nb: "Ordet", nn: "Ordet", en: "Who has spoken")
  static let hidden = Sentence(
    nb: "Skjult. h viser det igjen.", nn: "Gøymt. h viser det igjen.",
    en: "Hidden. h shows it again.")

  static let notFilledIn = Sentence(
    nb: "Ikke fylt ut", nn: "Ikkje fylt ut", en: "Not filled in")
  static let cardIsBlank = Sentence(
    nb: "Ikke fylt ut ennå. Det gjøres i planen (p); under står hva som hører hjemme her.",
    nn: "Ikkje fylt ut enno. Det blir gjort i planen (p); under står kva som høyrer heime her.",
    en: "Not filled in yet. That is done in the plan (p); below is what belongs here.")
  static let cardTitle = Sentence(nb: "Nødkortet", nn: "Naudkortet", en: "The emergency card")
  static let interruptionTitle = Sentence(
    nb: "Når oppdragsgiveren avbryter, si", nn: "Når oppdragsgivaren avbryt, sei",
    en: "When the commissioner interrupts, say")
  static let theoryTitle = Sentence(
    nb: "Hvorfor gjør vi det slik?", nn: "Kvifor gjer vi det slik?",
    en: "Why do we do it this way?")
}
