import Dialogue

/// What the face answers when something was done, and what it asks.
extension NoteWording {
  // MARK: While writing

  static let lineIsFull = Sentence(
    nb: "Linja er full. Enter begynner på neste punkt.",
    nn: "Linja er full. Enter byrjar på neste punkt.",
    en: "This line is full. Enter begins the next point.")
  static let isFirstLine = Sentence(
    nb: "Dette er den første linja.", nn: "Dette er den første linja.",
    en: "This is the first line.")
  static let isLastLine = Sentence(
    nb: "Dette er den siste linja.", nn: "Dette er den siste linja.", en: "This is the last line.")

  static func pasted(_ count: Int) -> Sentence {
    let points = Noun.point(count)
    return Sentence(
      nb: "Limte inn \(points.nb). Ctrl-Z tar alt tilbake.",
      nn: "Limte inn \(points.nn). Ctrl-Z tek alt tilbake.",
      en: "Pasted \(points.en). Ctrl-Z takes it all back.")
  }

  static let signedSince = Sentence(
    nb: "Det før dette er godkjent. Skriv det om, eller les høyt på nytt med Ctrl-R.",
    nn: "Det før dette er godkjent. Skriv det om, eller les høgt på nytt med Ctrl-R.",
    en: "What is before this is signed. Write it anew, or read aloud again with Ctrl-R.")
  static let typingUndone = Sentence(
    nb: "Angret det du skrev sist.", nn: "Angra det du skreiv sist.",
    en: "Undid what you typed last.")
  static let typingRedone = Sentence(
    nb: "Det du skrev, er tilbake.", nn: "Det du skreiv, er tilbake.",
    en: "What you typed is back.")

  /// What the edits of an undo or a redo have done.
  static func undone(_ edits: [Edit], isRedo: Bool) -> Sentence {
    guard edits.count == 1, let edit = edits.first else {
      return Sentence(
        nb: isRedo
          ? "\(edits.count) endringer er gjort igjen på én gang."
          : "\(edits.count) endringer er tatt tilbake på én gang.",
        nn: isRedo
          ? "\(edits.count) endringar er gjorde igjen på éin gong."
          : "\(edits.count) endringar er tekne tilbake på éin gong.",
        en: isRedo
          ? "\(edits.count) changes were made again at once."
          : "\(edits.count) changes were taken back at once.")
    }
    switch edit {
    case .placePoint(_, .remove):
      return Sentence(
        nb: "Punktet er borte igjen.", nn: "Punktet er borte igjen.", en: "The point is gone again."
      )
    case .placePoint(_, .restore):
      return Sentence(
        nb: "Punktet er tilbake.", nn: "Punktet er tilbake.", en: "The point is back.")
    case .placePoint(_, .move):
      return Sentence(
        nb: isRedo ? "Linja er flyttet igjen." : "Linja er flyttet tilbake.",
        nn: isRedo ? "Linja er flytta igjen." : "Linja er flytta tilbake.",
        en: isRedo ? "The line is moved again." : "The line is back in its place.")
    case .pick, .reword:
      return Sentence(
        nb: isRedo ? "Ordene er endret igjen." : "Ordene er som før.",
        nn: isRedo ? "Orda er endra igjen." : "Orda er som før.",
        en: isRedo ? "The words are changed again." : "The words are as they were.")
    case .setPoint(_, .struck(let isStruck)):
      return isStruck
        ? Sentence(
          nb: "Punktet er strøket igjen.", nn: "Punktet er stroke igjen.",
          en: "The point is struck again.")
        : Sentence(nb: "Punktet er tilbake.", nn: "Punktet er tilbake.", en: "The point is back.")
    case .setPoint, .begin, .set, .addQuestion, .setQuestion, .placeQuestion, .addRule, .setRule,
      .placeRule, .addStep, .setStep, .placeStep, .seat, .timetable, .addPerson, .setPerson,
      .placePerson, .clock, .openPoster, .setPoster, .write, .erase, .remark, .link, .theme,
      .perspective, .assessment, .followUp, .milestone, .comment, .setComment, .placeComment, .undo,
      .unknown:
      return Sentence(nb: "Tatt tilbake.", nn: "Teke tilbake.", en: "Taken back.")
    }
  }

  static let draftIsBack = Sentence(
    nb: "Det som var halvskrevet da programmet stoppet, er her igjen.",
    nn: "Det som var halvskrive då programmet stoppa, er her igjen.",
    en: "What was half written when the program stopped is here again.")
  static func isPosterOf(_ holder: Poster.Holder) -> Sentence {
    let name = name(of: holder)
    return Sentence(
      nb:
        "Prosesslederen har rettet: dette er veggavisa til \(name.inSentence.nb). Bare skriv videre.",
      nn:
        "Prosessleiaren har retta: dette er veggavisa til \(name.inSentence.nn). Berre skriv vidare.",
      en:
        "The process leader has corrected this: it is \(name.inSentence.en)'s poster. Just write on."
    )
  }
  static let otherPoster = Sentence(
    nb: "Prosesslederen har gitt dette bordet en annen veggavis. Alt dere skrev, er tatt vare på.",
    nn: "Prosessleiaren har gitt dette bordet ei anna veggavis. Alt de skreiv, er teke vare på.",
    en: "The process leader has given this table another poster. All you wrote is kept.")
  static let nextQuestion = Sentence(
    nb: "Salen har gått videre. Her er neste spørsmål.",
    nn: "Salen har gått vidare. Her er neste spørsmål.",
    en: "The room has gone on. Here is the next question.")

  /// Whoever came here by a slip of the hand reads that nothing is lost, and how to get back.
  static func otherQuestion(_ number: Int, of count: Int) -> Sentence {
    let next = number % count + 1
    return Sentence(
      nb:
        "Veggavisa til spørsmål \(number) av \(count). Alt er lagret. Ctrl-N viser spørsmål \(next).",
      nn:
        "Veggavisa til spørsmål \(number) av \(count). Alt er lagra. Ctrl-N viser spørsmål \(next).",
      en:
        "The poster of question \(number) of \(count). All is saved. Ctrl-N shows question \(next)."
    )
  }

  // MARK: Reading aloud

  static let struckNow = Sentence(
    nb: "Punktet er strøket. Ctrl-Z henter det tilbake.",
    nn: "Punktet er stroke. Ctrl-Z hentar det tilbake.",
    en: "The point is struck. Ctrl-Z brings it back.")

  static let readAloudHint = Sentence(nb: "les høyt", nn: "les høgt", en: "read aloud")
  static func struckNumber(_ number: Int, of count: Int) -> Sentence {
    Sentence(
      nb: "Strøket før, \(number) av \(count). Det kommer ikke på veggen.",
      nn: "Stroke før, \(number) av \(count). Det kjem ikkje på veggen.",
      en: "Struck before, \(number) of \(count). It does not go on the wall.")
  }

  static func pointNumber(_ number: Int, of count: Int) -> Sentence {
    Sentence(
      nb: "Punkt \(number) av \(count)", nn: "Punkt \(number) av \(count)",
      en: "Point \(number) of \(count)")
  }

  static func answer(_ answer: Reading.Answer, to point: Point?) -> Sentence {
    switch answer {
    case .keep:
      point?.isStruck == true
        ? Sentence(
          nb: "La det være strøket", nn: "La det vere stroke", en: "Leave it struck")
        : Sentence(nb: "Behold", nn: "Behald", en: "Keep")
    case .reword:
      Sentence(
        nb: "Si det på en annen måte", nn: "Sei det på ein annan måte", en: "Say it in another way")
    case .strike: Sentence(nb: "Stryk", nn: "Stryk", en: "Strike")
    case .bringBack: Sentence(nb: "Ta det med igjen", nn: "Ta det med igjen", en: "Bring it back")
    case .ofTwoMinds:
      point?.isOfTwoMinds == true
        ? Sentence(
          nb: "Vi er enige likevel", nn: "Vi er samde likevel", en: "We are of one mind after all")
        : Sentence(
          nb: "Vi ser det på to måter", nn: "Vi ser det på to måtar", en: "We are of two minds")
    case .leaveOutOfPrint:
      point?.isLeftOutOfPrint == true
        ? Sentence(
          nb: "Ta det med på trykk", nn: "Ta det med på trykk", en: "Put it in print after all")
        : Sentence(nb: "Ikke med på trykk", nn: "Ikkje med på trykk", en: "Leave it out of print")
    case .back: Sentence(nb: "Tilbake", nn: "Tilbake", en: "Back")
    }
  }

  static let newWords = Sentence(
    nb: "Endre ordene", nn: "Endre orda", en: "Change the words")
  static let emptiedIsStruck = Sentence(
    nb: "Står det ingenting her, blir punktet strøket.",
    nn: "Står det ingenting her, blir punktet stroke.",
    en: "With nothing here the point is struck.")
  static let pointsToSomebody = Sentence(
    nb: "Er det noe her som kan peke mot noen: oss selv, en hjelper, et barn?",
    nn: "Er det noko her som kan peike mot nokon: oss sjølve, ein hjelpar, eit barn?",
    en: "Is there anything here that may point to somebody: ourselves, a helper, a child?")

  static let hearThisFirst = Sentence(
    nb: "Noen har skrevet imens. Les dette høyt også.",
    nn: "Nokon har skrive imens. Les dette høgt òg.",
    en: "Somebody has written meanwhile. Read this aloud too.")

  static let draftAgain = Sentence(
    nb: "Veggavisa er åpen å skrive på.", nn: "Veggavisa er open å skrive på.",
    en: "The poster is open to write on.")

  // MARK: Questions

  static let eraseTitle = Sentence(
    nb: "Fjerne etter ønske", nn: "Fjerne etter ønske", en: "Remove on request")
  static let eraseAsk = Sentence(
    nb:
      "Fjerne dette punktet for godt? Ordene går ut av alle filer og kopier vi får tak i, og det kan ikke angres.",
    nn:
      "Fjerne dette punktet for godt? Orda går ut av alle filer og kopiar vi får tak i, og det kan ikkje angrast.",
    en:
      "Remove this point for good? The words leave every file and copy we can reach, and it cannot be undone."
  )
  static let eraseNo = Sentence(
    nb: "Nei, la det stå", nn: "Nei, la det stå", en: "No, let it stand")
  static let eraseYes = Sentence(
    nb: "Ja, fjern det for godt", nn: "Ja, fjern det for godt", en: "Yes, remove it for good")
  static let erasedNow = Sentence(
    nb: "Punktet er fjernet etter ønske.", nn: "Punktet er fjerna etter ønske.",
    en: "The point was removed on request.")
  static let erasedMeanwhile = Sentence(
    nb: "Noen har bedt om at ordene i dette punktet fjernes. De er borte.",
    nn: "Nokon har bede om at orda i dette punktet blir fjerna. Dei er borte.",
    en: "Somebody has asked for the words of this point to be removed. They are gone.")
  static let forgotten = Sentence(
    nb: "Det som sto i linja, er glemt. Det var ikke skrevet ned.",
    nn: "Det som stod i linja, er gløymt. Det var ikkje skrive ned.",
    en: "What stood in the line is forgotten. It had not been written down.")

  static let nothingWrittenTitle = Sentence(
    nb: "Ingenting å lese", nn: "Ingenting å lese", en: "Nothing to read")
  static let backToWriting = Sentence(
    nb: "Tilbake til skrivingen", nn: "Tilbake til skrivinga", en: "Back to writing")
  static let decline = Sentence(
    nb: "Vi vil ikke skrive noe", nn: "Vi vil ikkje skrive noko",
    en: "We do not want to write anything")
}
