import Dialogue

/// What the paper kit says in its own voice.
enum DayWording {
  static let title = Sentence(nb: "Papirpakke", nn: "Papirpakke", en: "Paper kit")
  static let why = Sentence(
    nb: "Skriv ut dette før dagen. Da kan dere holde fram som planlagt, også om strømmen går.",
    nn: "Skriv ut dette før dagen. Då kan de halde fram som planlagt, òg om straumen går.",
    en: "Print this before the day. Then you can carry on as planned, even if the power goes.")
  static let contents = Sentence(nb: "Innhold", nn: "Innhald", en: "Contents")

  static func blankPosters(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "En tom veggavis", nn: "Ei tom veggavis", en: "One blank poster")
      : Sentence(
        nb: "\(count) tomme veggaviser", nn: "\(count) tomme veggaviser",
        en: "\(count) blank posters")
  }

  static let hardMoments = Sentence(
    nb: "Hvis noe blir vanskelig", nn: "Viss noko blir vanskeleg",
    en: "If something becomes difficult")
  static let interruption = Sentence(
    nb: "Hvis oppdragsgiveren avbryter", nn: "Viss oppdragsgivaren avbryt",
    en: "If the commissioner interrupts")
  static let quiet = Sentence(
    nb: "Hvis det må bli stille", nn: "Viss det må bli stilt", en: "If it has to be quiet")
  static let emergency = Sentence(
    nb: "Hvis noen har det vondt", nn: "Viss nokon har det vondt",
    en: "If somebody is in distress")
  static let fillIn = Sentence(
    nb: "Fyll ut før dagen. Ligger hos prosesslederen.",
    nn: "Fyll ut før dagen. Ligg hos prosessleiaren.",
    en: "Fill in before the day. Kept by the process leader.")

  static let rules = Sentence(nb: "Spilleregler", nn: "Spelereglar", en: "Ground rules")
  static let rulesHoldForAll = Sentence(
    nb: "De gjelder for alle i rommet.", nn: "Dei gjeld for alle i rommet.",
    en: "They hold for everybody in the room.")
  static let rulesOfTheRoom = Sentence(
    nb: "Regler vi legger til i dag", nn: "Reglar vi legg til i dag", en: "Rules we add today")

  static let tables = Sentence(nb: "Bordplan", nn: "Bordplan", en: "Table plan")
  static let shred = Sentence(
    nb: "Makuleres etter dagen.", nn: "Skal makulerast etter dagen.", en: "Shred after the day.")
  static let notSeated = Sentence(
    nb: "Bordene er ikke satt opp ennå. Skriv hvem som sitter hvor, her:",
    nn: "Borda er ikkje sette opp enno. Skriv kven som sit kvar, her:",
    en: "The tables are not set yet. Write who sits where, here:")

  static func group(_ number: Int, of form: Step.RoomForm) -> Sentence {
    switch form {
    case .pairs: Sentence(nb: "Par \(number)", nn: "Par \(number)", en: "Pair \(number)")
    case .tables, .plenary, .none:
      Sentence(nb: "Bord \(number)", nn: "Bord \(number)", en: "Table \(number)")
    }
  }
}

// The running sheet.
extension DayWording {
  static let running = Sentence(nb: "Kjøreplan", nn: "Køyreplan", en: "Running sheet")
  static let time = Sentence(nb: "Tid", nn: "Tid", en: "Time")
  static let minutes = Sentence(nb: "Minutter", nn: "Minutt", en: "Minutes")
  static let step = Sentence(nb: "Programpost", nn: "Programpost", en: "Step")
  static let form = Sentence(nb: "I rommet", nn: "I rommet", en: "In the room")
  static let end = Sentence(nb: "Slutt", nn: "Slutt", en: "End")
  static let say = Sentence(nb: "Si", nn: "Sei", en: "Say")

  static func toTheRoom(_ count: Int) -> Sentence {
    Sentence(
      nb: "Spørsmål til rommet", nn: "Spørsmål til rommet",
      en: count == 1 ? "Question to the room" : "Questions to the room")
  }

  static let lights = Sentence(
    nb: "Skal kaste lys over (ikke til rommet)", nn: "Skal kaste lys over (ikkje til rommet)",
    en: "Meant to shed light on (not for the room)")
  static let phases = Sentence(
    nb: "Slik deler vi tida", nn: "Slik deler vi tida", en: "How we divide the time")
  static let began = Sentence(nb: "Begynte klokka", nn: "Byrja klokka", en: "Began at")

  static func length(_ minutes: Int) -> Sentence {
    Sentence(nb: "\(minutes) min", nn: "\(minutes) min", en: "\(minutes) min")
  }

  static func atLeast(_ minutes: Int) -> Sentence {
    Sentence(
      nb: "minst \(minutes) min", nn: "minst \(minutes) min", en: "at least \(minutes) min")
  }

  /// Nil where nobody keeps turns.
  static func name(of turns: OpenQuestion.Turns) -> Sentence? {
    switch turns {
    case .none: nil
    case .swap: Sentence(nb: "bytt halvveis", nn: "byt halvvegs", en: "swap halfway")
    case .together: Sentence(nb: "sammen", nn: "saman", en: "together")
    }
  }
}

// A blank poster.
extension DayWording {
  static func poster(_ number: String) -> Sentence {
    Sentence(
      nb: "Veggavis nummer \(number)", nn: "Veggavis nummer \(number)",
      en: "Wall poster number \(number)")
  }

  static let howToWrite = Sentence(
    nb: "Snakk sammen først. Skriv etterpå, med deres egne ord. Ett punkt på hver linje.",
    nn: "Snakk saman først. Skriv etterpå, med dykkar eigne ord. Eitt punkt på kvar linje.",
    en: "Talk together first. Write afterwards, in your own words. One point on each line.")
  static let signs = Sentence(
    nb: "Strek under: overskrift. Rykk inn: underpunkt. 2 foran: vi ser det på to måter. "
      + "P foran: ikke med på trykk.",
    nn: "Strek under: overskrift. Rykk inn: underpunkt. 2 framfor: vi ser det på to måtar. "
      + "P framfor: ikkje med på trykk.",
    en: "Underline: heading. Indent: sub-point. 2 in front: we are of two minds. "
      + "P in front: leave out of print.")
  static let notToWrite = Sentence(
    nb: "Ikke navn på folk eller steder, ikke sykdommen til en som ikke er her, "
      + "ikke hvem som sa hva.",
    nn: "Ikkje namn på folk eller stader, ikkje sjukdommen til ein som ikkje er her, "
      + "ikkje kven som sa kva.",
    en: "No names of people or places, no illness of somebody who is not here, nothing about "
      + "who said what.")

  static let isReadAloud = Sentence(nb: "Opplest", nn: "Opplesen", en: "Read aloud")
  static let isAskedAbout = Sentence(
    nb: "Vi har spurt om noe kan peke mot noen: oss selv, en hjelper, et barn",
    nn: "Vi har spurt om noko kan peike mot nokon: oss sjølve, ein hjelpar, eit barn",
    en: "We have asked whether anything may point to somebody: ourselves, a helper, a child")
  static let isSigned = Sentence(
    nb: "Godkjent av bordet, klokka . . . . . .", nn: "Godkjend av bordet, klokka . . . . . .",
    en: "Signed by the table, at . . . . . .")
  static let isSignedByAll = Sentence(
    nb: "Godkjent, klokka . . . . . .", nn: "Godkjend, klokka . . . . . .",
    en: "Signed, at . . . . . .")
  static let isDeclined = Sentence(
    nb: "Vi vil ikke skrive noe, og det er like bra",
    nn: "Vi vil ikkje skrive noko, og det er like bra",
    en: "We do not want to write, and that is just as good")

  static func typeIn(_ number: String) -> Sentence {
    Sentence(
      nb: "Skal skrives inn etterpå: «fra papir», nummer \(number).",
      nn: "Skal skrivast inn etterpå: «frå papir», nummer \(number).",
      en: "To be typed in afterwards: “from paper”, number \(number).")
  }
}
