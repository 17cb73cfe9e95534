import Dialogue

// What the lists of the plan say.
extension Wording.Plan {
  static let neverPut = Sentence(
    nb: "Disse blir aldri stilt til rommet. Rommet får åpne spørsmål som skal kaste lys over dem.",
    nn: "Desse blir aldri stilte til rommet. Rommet får opne spørsmål som skal kaste lys over dei.",
    en: "These are never put to the room. The room gets open questions meant to light them up.")

  static func lit(by count: Int) -> Sentence {
    switch count {
    case 0: Sentence(nb: "ingen lyser ennå", nn: "ingen lyser enno", en: "not lit yet")
    case 1: Sentence(nb: "lys fra 1", nn: "lys frå 1", en: "lit by 1")
    default: Sentence(nb: "lys fra \(count)", nn: "lys frå \(count)", en: "lit by \(count)")
    }
  }

  static let noQuestions = Sentence(
    nb: "Oppdragsgiveren har ingen spørsmål ennå. a legger til et.",
    nn: "Oppdragsgivaren har ingen spørsmål enno. a legg til eit.",
    en: "The commissioner has no questions yet. a adds one.")
  static let noRules = Sentence(
    nb: "Ingen spilleregler ennå. a legger til en.", nn: "Ingen spelereglar enno. a legg til ein.",
    en: "No ground rules yet. a adds one.")
  static let rulesHelp = Sentence(
    nb: "Rommet leser dem én om gangen, og kan legge til sine egne på dagen.",
    nn: "Rommet les dei éin om gongen, og kan leggje til sine eigne på dagen.",
    en: "The room reads them one at a time, and can add its own on the day.")

  static func stepTitle(_ number: Int) -> Sentence {
    Sentence(nb: "Post \(number)", nn: "Post \(number)", en: "Step \(number)")
  }
  static let toSay = Sentence(nb: "Si dette", nn: "Sei dette", en: "Say this")
  static let noScripts = Sentence(
    nb: "Ingen ord å si ennå. a legger til.", nn: "Ingen ord å seie enno. a legg til.",
    en: "Nothing to say yet. a adds some words.")
  static let openQuestions = Sentence(
    nb: "Åpne spørsmål til rommet", nn: "Opne spørsmål til rommet", en: "Open questions to the room"
  )
  static let openQuestion = Sentence(
    nb: "Åpent spørsmål", nn: "Ope spørsmål", en: "Open question")
  static let noOpenQuestions = Sentence(
    nb: "Ingen spørsmål ennå. a legger til et.", nn: "Ingen spørsmål enno. a legg til eit.",
    en: "No questions yet. a adds one.")
  static let lightsUp = Sentence(
    nb: "Skal kaste lys over", nn: "Skal kaste lys over", en: "Meant to light up")
  static let noQuestionsToLight = Sentence(
    nb: "Oppdragsgiveren har ingen spørsmål ennå. De skrives i del 3.",
    nn: "Oppdragsgivaren har ingen spørsmål enno. Dei blir skrivne i del 3.",
    en: "The commissioner has no questions yet. They are written in part 3.")

  static func lights(_ numbers: [Int]) -> Sentence {
    Sentence(
      nb: "lys over \(numbers.listed("og"))", nn: "lys over \(numbers.listed("og"))",
      en: "lights up \(numbers.listed("and"))")
  }

  // MARK: The text that is being written

  static func sheetTitle(in pane: Pane, isNew: Bool) -> Sentence {
    switch pane {
    case .commissioner:
      isNew
        ? Sentence(
          nb: "Nytt spørsmål fra oppdragsgiveren", nn: "Nytt spørsmål frå oppdragsgivaren",
          en: "New question from the commissioner")
        : Sentence(
          nb: "Oppdragsgiverens spørsmål", nn: "Spørsmålet til oppdragsgivaren",
          en: "The commissioner's question")
    case .rules:
      isNew
        ? Sentence(nb: "Ny spilleregel", nn: "Ny speleregel", en: "New ground rule")
        : Sentence(nb: "Spilleregel", nn: "Speleregel", en: "Ground rule")
    case .scripts: toSay
    case .openQuestions:
      Sentence(nb: "Nytt åpent spørsmål", nn: "Nytt ope spørsmål", en: "New open question")
    case .programme, .about, .card, .fields, .questionFields, .lights:
      Sentence(nb: "Navn på posten", nn: "Namn på posten", en: "Name of the step")
    }
  }

  static func placeholder(in pane: Pane) -> Sentence {
    switch pane {
    case .commissioner:
      Sentence(
        nb: "Hva vil oppdragsgiveren ha lys over?", nn: "Kva vil oppdragsgivaren ha lys over?",
        en: "What does the commissioner want light on?")
    case .rules:
      Sentence(
        nb: "En regel som gjør det trygt å snakke", nn: "Ein regel som gjer det trygt å snakke",
        en: "A rule that makes it safe to talk")
    case .scripts:
      Sentence(
        nb: "Det prosesslederen kan si, slik det sies",
        nn: "Det prosessleiaren kan seie, slik det blir sagt",
        en: "What the process leader can say, as it is said")
    case .openQuestions:
      Sentence(
        nb: "Hvordan …? Hva …? Noe å tenke over sammen",
        nn: "Korleis …? Kva …? Noko å tenkje over saman",
        en: "How …? What …? Something to think about together")
    case .programme, .about, .card, .fields, .questionFields, .lights:
      Sentence(nb: "Et par ord", nn: "Eit par ord", en: "A word or two")
    }
  }

  /// What is good to know while one writes there.
  static func note(in pane: Pane) -> Sentence? {
    switch pane {
    case .commissioner: neverPut
    case .openQuestions:
      Sentence(
        nb:
          "Et åpent spørsmål har ikke ja eller nei til svar, og ber ingen fortelle mer enn de vil.",
        nn:
          "Eit ope spørsmål har ikkje ja eller nei til svar, og bed ingen fortelje meir enn dei vil.",
        en:
          "An open question is not answered by yes or no, and asks nobody to tell more than they want."
      )
    case .rules, .scripts, .programme, .about, .card, .fields, .questionFields, .lights: nil
    }
  }

  static let take = Sentence(nb: "ferdig", nn: "ferdig", en: "done")
  static let asItWas = Sentence(nb: "som det var", nn: "som det var", en: "as it was")
  static let takeAndNext = Sentence(
    nb: "behold, og skriv neste", nn: "behald, og skriv neste", en: "take it and write the next")
  static let takeAndClose = Sentence(
    nb: "behold og lukk", nn: "behald og lukk", en: "take it and close")

  // MARK: The card

  static let readingCard = Sentence(
    nb: "Henter kortet …", nn: "Hentar kortet …", en: "Fetching the card …")
  static let cardUnreadable = Sentence(
    nb:
      "Kortet kan ikke leses nå, så ingenting blir skrevet over. Gå ut og inn igjen for å prøve på nytt.",
    nn:
      "Kortet kan ikkje lesast no, så ingenting blir skrive over. Gå ut og inn igjen for å prøve på nytt.",
    en: "The card cannot be read now, so nothing is overwritten. Leave and come back to try again.")
  static let cardHelp = Sentence(
    nb:
      "Ett trykk fra prosesslederens skjerm. Kortet ligger bare i personfila, aldri i samlingen, og blir ikke med i noen rapport.",
    nn:
      "Eitt trykk frå skjermen til prosessleiaren. Kortet ligg berre i personfila, aldri i samlinga, og blir ikkje med i nokon rapport.",
    en:
      "One key away on the process leader's screen. The card is kept in the people file only, never in the session, and enters no report."
  )
}
