extension Refusal {
  /// Why nothing was changed, and what to do; the one place where refusals are put in words.
  package var sentence: Sentence {
    switch self {
    case .nothingToUndo:
      Sentence(
        nb: "Det er ingenting å ta tilbake.", nn: "Det er ingenting å ta tilbake.",
        en: "There is nothing to undo.")
    case .notTheirs(let role, let work):
      Sentence(
        nb: "\(role.words.nb) gjør ikke dette. \(work.words.nb)",
        nn: "\(role.words.nn) gjer ikkje dette. \(work.words.nn)",
        en: "\(role.words.en) does not do this. \(work.words.en)")
    case .nothingToRedo:
      Sentence(
        nb: "Det er ingenting å gjøre igjen.", nn: "Det er ingenting å gjere igjen.",
        en: "There is nothing to redo.")
    case .changedSince:
      Sentence(
        nb:
          "En annen har endret det siden. Det står som det er; trykk igjen for det som kom før.",
        nn:
          "Nokon annan har endra det sidan. Det står som det er; trykk igjen for det som kom før.",
        en:
          "Somebody else has changed it since. It stands as it is; press again for what came before."
      )
    case .noSuch(let thing, let name):
      Sentence(
        nb: "\(thing.definite.nb) \(name) finnes ikke her. Velg noe annet.",
        nn: "\(thing.definite.nn) \(name) finst ikkje her. Vel noko anna.",
        en: "\(thing.definite.en) \(name) is not here. Choose another.")
    case .emptyText(let thing): thing.withoutWords
    case .tooLong(_, let bytes, let allowed):
      Sentence(
        nb: "Teksten er for lang: \(bytes) byte, det er plass til \(allowed). Del den i to.",
        nn: "Teksten er for lang: \(bytes) byte, det er plass til \(allowed). Del han i to.",
        en: "The text is too long: \(bytes) bytes, there is room for \(allowed). Split it in two.")
    case .minutesOutOfRange:
      Sentence(
        nb: "Skriv et antall minutter fra 0 til \(Limits.minutes).",
        nn: "Skriv eit tal minutt frå 0 til \(Limits.minutes).",
        en: "Write a number of minutes from 0 to \(Limits.minutes).")
    case .leastOverMinutes(let least, let minutes):
      Sentence(
        nb: "\(least) min er mer enn posten varer. Skriv høyst \(minutes).",
        nn: "\(least) min er meir enn posten varer. Skriv høgst \(minutes).",
        en: "\(least) min is more than the step lasts. Write \(minutes) at most.")
    case .closesBeforeOpens(let opens, let closes):
      Sentence(
        nb: "Dagen kan ikke slutte \(closes) når den begynner \(opens). Endre en av dem.",
        nn: "Dagen kan ikkje slutte \(closes) når han byrjar \(opens). Endre ein av dei.",
        en: "The day cannot end at \(closes) when it begins at \(opens). Change one of them.")
    case .tableOutOfRange:
      Sentence(
        nb: "Skriv et tall fra 1 til \(Limits.tables).",
        nn: "Skriv eit tal frå 1 til \(Limits.tables).",
        en: "Write a number from 1 to \(Limits.tables).")
    case .tooManyPeople:
      Sentence(
        nb: "Den største samlingen har \(Limits.participants) deltakere. Skriv et mindre tall.",
        nn: "Den største samlinga har \(Limits.participants) deltakarar. Skriv eit mindre tal.",
        en: "The largest session has \(Limits.participants) participants. Write a smaller number.")
    case .seatedTwice(let alias):
      Sentence(
        nb: "\(alias) sitter allerede et annet sted i samme post. Flytt \(alias) derfra først.",
        nn: "\(alias) sit alt ein annan stad i same post. Flytt \(alias) derifrå først.",
        en: "\(alias) sits somewhere else in the same step already. Move \(alias) from there first."
      )
    case .clockMovedOn:
      Sentence(
        nb: "En annen har gjort det allerede. Se hvor dagen er nå.",
        nn: "Nokon annan har alt gjort det. Sjå kvar dagen er no.",
        en: "Somebody else has done that already. See where the day is now.")
    case .notReadAloud:
      Sentence(
        nb: "Les veggavisa høyt for bordet først. Så kan den godkjennes.",
        nn: "Les veggavisa høgt for bordet først. Så kan ho godkjennast.",
        en: "Read the poster aloud to the table first. Then it can be signed.")
    case .signatureDoesNotMatch:
      Sentence(
        nb: "Teksten er endret siden den ble lest opp. Les den høyt en gang til.",
        nn: "Teksten er endra sidan han vart lesen opp. Les han høgt ein gong til.",
        en: "The text has changed since it was read aloud. Read it aloud once more.")
    case .erased:
      Sentence(
        nb: "Ordene ble tatt bort etter ønske og kan ikke komme tilbake. Skriv et nytt punkt.",
        nn: "Orda vart tekne bort etter ønske og kan ikkje kome tilbake. Skriv eit nytt punkt.",
        en: "The words were removed on request and cannot come back. Write a new point.")
    case .themesHaveTwoLevels:
      Sentence(
        nb: "Tema har to nivåer. Velg et tema som ikke står under et annet.",
        nn: "Tema har to nivå. Vel eit tema som ikkje står under eit anna.",
        en: "Themes have two levels. Choose one that does not stand under another.")
    case .tiedToItself:
      Sentence(
        nb: "Et punkt kan ikke svare på seg selv. Velg et annet.",
        nn: "Eit punkt kan ikkje svare på seg sjølv. Vel eit anna.",
        en: "A point cannot answer itself. Choose another.")
    case .remarkOnOwnPoster:
      Sentence(
        nb: "Dette er bordets egen veggavis. Skriv det som et vanlig punkt.",
        nn: "Dette er bordet si eiga veggavis. Skriv det som eit vanleg punkt.",
        en: "This is the table's own poster. Write it as an ordinary point.")
    case .reasonMissing:
      Sentence(
        nb:
          "Et nei trenger en vennlig grunn: minst \(FollowUp.leastWords) ord etter «Fordi».",
        nn:
          "Eit nei treng ein venleg grunn: minst \(FollowUp.leastWords) ord etter «Fordi».",
        en:
          "A no needs a kind reason. Write at least \(FollowUp.leastWords) words after “Because”."
      )
    case .leadersWords:
      Sentence(
        nb: "Dette er prosesslederens oppsummering. Svar på det deltakerne har skrevet.",
        nn: "Dette er oppsummeringa til prosessleiaren. Svar på det deltakarane har skrive.",
        en: "This is the process leader's digest. Answer what the participants have written.")
    case .changeMissing:
      Sentence(
        nb:
          "Gjennomført: skriv først hva som er endret, og hvor det kan ses.",
        nn:
          "Gjennomført: skriv først kva som er endra, og kvar ein kan sjå det.",
        en: "Something is done when it says what has changed, and where it is seen.")
    case .ownWordsRecognised:
      Sentence(
        nb: "Bordet har skrevet dette selv. Velg et annet bord.",
        nn: "Bordet har skrive dette sjølv. Vel eit anna bord.",
        en: "The table wrote this itself. Choose another table.")
    case .begunAlready:
      Sentence(
        nb: "Samlingen finnes allerede. Lag en ny.",
        nn: "Samlinga finst alt. Lag ei ny.",
        en: "The session is there already. Make a new one.")
    case .notUndoable:
      Sentence(
        nb: "Dette kan ikke tas tilbake herfra. Det har en egen kommando; se i hjelpen.",
        nn: "Dette kan ikkje takast tilbake herifrå. Det har ein eigen kommando; sjå i hjelpa.",
        en: "This cannot be undone from here. It has a command of its own; see the help.")
    }
  }
}

extension Refusal.Thing {
  fileprivate var withoutWords: Sentence {
    switch self {
    case .session, .step:
      Sentence(
        nb: "\(definite.nb) må ha en tittel. Skriv noen ord.",
        nn: "\(definite.nn) må ha ein tittel. Skriv nokre ord.",
        en: "\(definite.en) needs a title. Write a few words.")
    case .person:
      Sentence(
        nb: "Personen må ha et kallenavn eller et nummer. Skriv det.",
        nn: "Personen må ha eit kallenamn eller eit nummer. Skriv det.",
        en: "The person needs an alias or a number. Write one.")
    case .question, .rule, .poster, .point, .wording, .comment, .theme, .perspective,
      .assessment, .answer:
      Sentence(
        nb: "\(definite.nb) kan ikke være uten ord. Skriv noe, eller ta det bort.",
        nn: "\(definite.nn) kan ikkje vere utan ord. Skriv noko, eller ta det bort.",
        en: "\(definite.en) cannot be without words. Write something, or remove it.")
    }
  }

  fileprivate var definite: Sentence {
    switch self {
    case .session: Sentence(nb: "Samlingen", nn: "Samlinga", en: "The session")
    case .question: Sentence(nb: "Spørsmålet", nn: "Spørsmålet", en: "The question")
    case .rule: Sentence(nb: "Spilleregelen", nn: "Speleregelen", en: "The ground rule")
    case .step: Sentence(nb: "Programposten", nn: "Programposten", en: "The step")
    case .person: Sentence(nb: "Personen", nn: "Personen", en: "The person")
    case .poster: Sentence(nb: "Veggavisa", nn: "Veggavisa", en: "The wall poster")
    case .point: Sentence(nb: "Punktet", nn: "Punktet", en: "The point")
    case .wording: Sentence(nb: "Ordlyden", nn: "Ordlyden", en: "The wording")
    case .comment: Sentence(nb: "Kommentaren", nn: "Kommentaren", en: "The comment")
    case .theme: Sentence(nb: "Temaet", nn: "Temaet", en: "The theme")
    case .perspective:
      Sentence(nb: "Perspektivet", nn: "Perspektivet", en: "The perspective")
    case .assessment: Sentence(nb: "Vurderingen", nn: "Vurderinga", en: "The assessment")
    case .answer: Sentence(nb: "Svaret", nn: "Svaret", en: "The answer")
    }
  }
}
