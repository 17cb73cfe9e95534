import Dialogue

// What is said otherwise to a table, to the room in plenary, and to the leader about their digest.
extension NoteWording {
  static func welcomeTitle(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table:
      Sentence(
        nb: "Du skriver for bordet", nn: "Du skriv for bordet", en: "You write for the table")
    case .plenary:
      Sentence(
        nb: "Du skriver det som blir sagt i plenum", nn: "Du skriv det som blir sagt i plenum",
        en: "You write what is said in plenary")
    case .digest:
      Sentence(
        nb: "Oppsummeringen er prosesslederens", nn: "Oppsummeringa er prosessleiaren si",
        en: "The digest is the process leader's")
    }
  }

  static func writeThis(_ holder: Poster.Holder) -> [Sentence] {
    switch holder {
    case .table:
      [
        Sentence(
          nb: "Skriv det bordet vil ha på veggen, med deres ord.",
          nn: "Skriv det bordet vil ha på veggen, med orda deira.",
          en: "Write what the table wants on the wall, in their words."),
        Sentence(
          nb: "La dem snakke først. Skriv etterpå.", nn: "La dei snakke først. Skriv etterpå.",
          en: "Let them talk first. Write afterwards."),
        onePointALine, doNotCorrect,
        Sentence(
          nb: "Bordet bestemmer om det vil skrive. Å la være er like bra.",
          nn: "Bordet bestemmer om det vil skrive. Å la vere er like bra.",
          en: "The table decides whether to write. Not writing is just as good."),
      ]
    case .plenary:
      [
        Sentence(
          nb: "Skriv det som blir sagt høyt, med deres ord.",
          nn: "Skriv det som blir sagt høgt, med orda deira.",
          en: "Write what is said aloud, in their words."),
        onePointALine, doNotCorrect,
        Sentence(
          nb: "Vil noen ikke ha ordene sine skrevet ned, er det like bra.",
          nn: "Vil nokon ikkje ha orda sine skrivne ned, er det like bra.",
          en: "If somebody does not want their words written down, that is just as good."),
      ]
    case .digest:
      [
        Sentence(
          nb: "Skriv kort hva du hørte. Rapporten sier at dette er din oppsummering.",
          nn: "Skriv kort kva du høyrde. Rapporten seier at dette er di oppsummering.",
          en: "Write briefly what you heard. The report says that this is your digest."),
        onePointALine,
        Sentence(
          nb: "Les den høyt for salen, og spør om den stemmer.",
          nn: "Les ho høgt for salen, og spør om ho stemmer.",
          en: "Read it aloud to the room, and ask whether it is right."),
      ]
    }
  }

  private static let onePointALine = Sentence(
    nb: "Ett punkt på hver linje. Enter gir neste punkt.",
    nn: "Eitt punkt på kvar linje. Enter gir neste punkt.",
    en: "One point on each line. Enter gives the next point.")
  private static let doNotCorrect = Sentence(
    nb: "Ikke rett språket. Dialekt, store bokstaver og skrivemåte er deres.",
    nn: "Ikkje rett språket. Dialekt, store bokstavar og skrivemåte er deira.",
    en: "Do not correct the language. Dialect, capitals and spelling are theirs.")

  static func placeholder(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table:
      Sentence(
        nb: "Skriv det bordet vil ha på veggen. Enter gir neste punkt.",
        nn: "Skriv det bordet vil ha på veggen. Enter gir neste punkt.",
        en: "Write what the table wants on the wall. Enter gives the next point.")
    case .plenary:
      Sentence(
        nb: "Skriv det som blir sagt. Enter gir neste punkt.",
        nn: "Skriv det som blir sagt. Enter gir neste punkt.",
        en: "Write what is said. Enter gives the next point.")
    case .digest:
      Sentence(
        nb: "Skriv kort hva du hørte. Enter gir neste punkt.",
        nn: "Skriv kort kva du høyrde. Enter gir neste punkt.",
        en: "Write briefly what you heard. Enter gives the next point.")
    }
  }

  static func readAloudIntro(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table:
      Sentence(
        nb: "Les punktene høyt for bordet, ett om gangen. Bordet bestemmer.",
        nn: "Les punkta høgt for bordet, eitt om gongen. Bordet bestemmer.",
        en: "Read the points aloud to the table, one at a time. The table decides.")
    case .plenary, .digest:
      Sentence(
        nb: "Les punktene høyt for salen, ett om gangen. Salen bestemmer.",
        nn: "Les punkta høgt for salen, eitt om gongen. Salen bestemmer.",
        en: "Read the points aloud to the room, one at a time. The room decides.")
    }
  }

  static func closing(_ closing: Reading.Closing, _ holder: Poster.Holder) -> Sentence {
    switch closing {
    case .undecided:
      switch holder {
      case .table:
        Sentence(
          nb: "Hva svarer bordet? Velg med pil ned.", nn: "Kva svarar bordet? Vel med pil ned.",
          en: "What does the table answer? Choose with the down arrow.")
      case .plenary, .digest:
        Sentence(
          nb: "Hva svarer salen? Velg med pil ned.", nn: "Kva svarar salen? Vel med pil ned.",
          en: "What does the room answer? Choose with the down arrow.")
      }
    case .sign:
      switch holder {
      case .table:
        Sentence(
          nb: "Nei, dette er det bordet vil si. Veggavisa kan henges opp.",
          nn: "Nei, dette er det bordet vil seie. Veggavisa kan hengjast opp.",
          en: "No, this is what the table wants to say. The poster can go on the wall.")
      case .plenary, .digest:
        Sentence(
          nb: "Nei, dette er det som ble sagt. Det kan henges opp.",
          nn: "Nei, dette er det som vart sagt. Det kan hengjast opp.",
          en: "No, this is what was said. It can go on the wall.")
      }
    case .onceMore:
      Sentence(
        nb: "Ja, vi ser på punktene en gang til", nn: "Ja, vi ser på punkta ein gong til",
        en: "Yes, we look at the points once more")
    case .later:
      Sentence(
        nb: "Ikke ennå, tilbake til skrivingen", nn: "Ikkje enno, tilbake til skrivinga",
        en: "Not yet, back to writing")
    }
  }

  static func isDeclined(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table:
      Sentence(
        nb: "Bordet vil ikke skrive, og det er like bra.",
        nn: "Bordet vil ikkje skrive, og det er like bra.",
        en: "The table does not want to write, and that is just as good.")
    case .plenary, .digest:
      Sentence(
        nb: "Her blir det ikke skrevet noe, og det er like bra.",
        nn: "Her blir det ikkje skrive noko, og det er like bra.",
        en: "Nothing is written here, and that is just as good.")
    }
  }

  static func declinedNow(_ holder: Poster.Holder) -> Sentence {
    let declined = isDeclined(holder)
    return Sentence(
      nb: "Takk. \(declined.nb) Alt-w hvis dere vil likevel.",
      nn: "Takk. \(declined.nn) Alt-w om de vil likevel.",
      en: "Thank you. \(declined.en) Alt-w writes after all.")
  }

  static func signedNow(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table:
      Sentence(
        nb: "Takk. Veggavisa er godkjent.", nn: "Takk. Veggavisa er godkjend.",
        en: "Thank you. The poster is signed.")
    case .plenary:
      Sentence(
        nb: "Takk. Det som ble sagt i plenum, er godkjent.",
        nn: "Takk. Det som vart sagt i plenum, er godkjent.",
        en: "Thank you. What was said in plenary is signed.")
    case .digest:
      Sentence(
        nb: "Takk. Oppsummeringen er godkjent.", nn: "Takk. Oppsummeringa er godkjend.",
        en: "Thank you. The digest is signed.")
    }
  }

  static func nothingWritten(_ holder: Poster.Holder) -> Sentence {
    switch holder {
    case .table:
      Sentence(
        nb: "Det står ingenting på veggavisa. Vil bordet ikke skrive, er det like bra.",
        nn: "Det står ingenting på veggavisa. Vil bordet ikkje skrive, er det like bra.",
        en:
          "There is nothing on the poster. If the table does not want to write, that is just as good."
      )
    case .plenary, .digest:
      Sentence(
        nb: "Det står ingenting her. Blir det ikke skrevet noe, er det like bra.",
        nn: "Det står ingenting her. Blir det ikkje skrive noko, er det like bra.",
        en: "There is nothing here. If nothing is written, that is just as good.")
    }
  }

  static let chooseAnAnswer = Sentence(
    nb: "Velg et svar med pil ned, og trykk Enter.",
    nn: "Vel eit svar med pil ned, og trykk Enter.",
    en: "Choose an answer with the down arrow and press Enter.")
}
