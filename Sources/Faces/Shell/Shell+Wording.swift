package import Dialogue
package import Terminal

/// What the shell says; every face says the same.
package enum Wording {
  static let notPrinted = Sentence(
    nb: "Ingenting er skrevet ut.", nn: "Ingenting er skrive ut.", en: "Nothing is printed.")

  static func saved(_ saving: Saving) -> Sentence {
    switch saving {
    case .saved:
      Sentence(
        nb: "Allerede lagret. Alt lagres mens du skriver.",
        nn: "Lagra frå før. Alt blir lagra medan du skriv.",
        en: "Already saved. Everything saves itself as you type.")
    case .underWay: Sentence(nb: "Lagrer …", nn: "Lagrar …", en: "Saving …")
    case .impossible(let reason): nothingCanBeSaved(reason)
    case .failing(let reason): notSaved(reason)
    }
  }

  static func notSaved(_ reason: Sentence) -> Sentence {
    Sentence(
      nb: "IKKE LAGRET: \(reason.nb) Teksten er her; ikke lukk programmet.",
      nn: "IKKJE LAGRA: \(reason.nn) Teksten er her; ikkje lukk programmet.",
      en: "NOT SAVED: \(reason.en) The text is here; do not close the program.")
  }

  static func nothingCanBeSaved(_ reason: Sentence) -> Sentence {
    Sentence(
      nb: "Her kan ingenting lagres nå.", nn: "Her kan ingenting lagrast no.",
      en: "Nothing can be saved here now."
    ).followed(by: reason)
  }

  static let savesAgain = Sentence(
    nb: "Nå går det å lagre igjen. Ingenting er borte.",
    nn: "No går det å lagre igjen. Ingenting er borte.",
    en: "It saves again now. Nothing is lost.")

  static let isOutermost = Sentence(
    nb: "Her er det ingenting å gå tilbake til. q går ut.",
    nn: "Her er det ingenting å gå tilbake til. q går ut.",
    en: "There is nothing to go back to here. q leaves.")

  static func howToQuit(isTyping: Bool) -> Sentence {
    isTyping
      ? Sentence(
        nb: "Ctrl-C avslutter ikke. Ctrl-Q går ut; alt er lagret.",
        nn: "Ctrl-C avsluttar ikkje. Ctrl-Q går ut; alt er lagra.",
        en: "Ctrl-C does not quit. Ctrl-Q leaves; everything is saved.")
      : Sentence(
        nb: "Ctrl-C avslutter ikke. q går ut; alt er lagret.",
        nn: "Ctrl-C avsluttar ikkje. q går ut; alt er lagra.",
        en: "Ctrl-C does not quit. q leaves; everything is saved.")
  }

  static func noSuchKey(_ key: Key, isTyping: Bool) -> Sentence {
    let help = isTyping ? "F1" : "?"
    return Sentence(
      nb: "\(key.name(.bokmal)) gjør ingenting her. \(help) viser tastene.",
      nn: "\(key.name(.nynorsk)) gjer ingenting her. \(help) viser tastane.",
      en: "\(key.name(.english)) does nothing here. \(help) shows the keys.")
  }

  static let pasteHasNoPlace = Sentence(
    nb: "Her er det ingen tekst å lime inn i. Åpne en veggavis eller et felt først.",
    nn: "Her er det ingen tekst å lime inn i. Opne ei veggavis eller eit felt først.",
    en: "There is no text to paste into here. Open a poster or a field first.")

  /// Of what was pasted.
  static let codesLeftOut = Sentence(
    nb: "Koder som ikke er tekst, kom ikke med.", nn: "Kodar som ikkje er tekst, kom ikkje med.",
    en: "Codes that are not text were left out.")

  /// Whoever pastes sees by the caret where it ended.
  static func pasteWasCut(leftOut: Int) -> Sentence {
    let size = "\((leftOut + 999) / 1000) kB"
    return Sentence(
      nb: "For langt på én gang: de siste \(size) er ikke limt inn. Lim dem inn for seg.",
      nn: "For langt på éin gong: dei siste \(size) er ikkje limte inn. Lim dei inn for seg.",
      en: "Too long at once: the last \(size) are not pasted. Paste them by themselves.")
  }

  static func mouse(isOn: Bool) -> Sentence {
    isOn
      ? Sentence(nb: "Musa er på.", nn: "Musa er på.", en: "The mouse is on.")
      : Sentence(nb: "Musa er av.", nn: "Musa er av.", en: "The mouse is off.")
  }

  /// Where a document is now, and how it gets onto paper.
  static func wrote(_ path: String) -> Sentence {
    if path.hasSuffix(".html") {
      return Sentence(
        nb: "Åpne i en nettleser og skriv ut: \(path)",
        nn: "Opne i ein nettlesar og skriv ut: \(path)",
        en: "Open in a browser and print: \(path)")
    }
    if path.hasSuffix(".txt") {
      return Sentence(
        nb: "Klar til å skrives ut: \(path)", nn: "Klar til utskrift: \(path)",
        en: "Ready to print: \(path)")
    }
    return Sentence(nb: "Ligger i \(path)", nn: "Ligg i \(path)", en: "It is in \(path)")
  }

  static func tooSmall(isWriting: Bool) -> Sentence {
    isWriting
      ? Sentence(
        nb:
          "Vinduet er for lite. Gjør det større. Ingenting er borte, og det du skriver, kommer med.",
        nn:
          "Vindauget er for lite. Gjer det større. Ingenting er borte, og det du skriv, kjem med.",
        en: "The window is too small. Make it larger. Nothing is lost, and what you type is kept.")
      : Sentence(
        nb: """
          Vinduet er for lite. Gjør det større. Ingenting er borte, og tastene gjør ingenting så lenge.
          """,
        nn: """
          Vindauget er for lite. Gjer det større. Ingenting er borte, og tastane gjer ingenting så lenge.
          """,
        en: """
          The window is too small. Make it larger. Nothing is lost, and keys do nothing meanwhile.
          """)
  }

  /// Nobody in the room can make a window larger.
  static let tooSmallForTheRoom = Sentence(
    nb: "Skjermen er for liten til å vise dette.", nn: "Skjermen er for liten til å vise dette.",
    en: "The screen is too small to show this.")

  static let withoutKeys = Sentence(
    nb: "Bare i Ctrl-P", nn: "Berre i Ctrl-P", en: "Only in Ctrl-P")
  static let helpHint = Sentence(nb: "hjelp", nn: "hjelp", en: "help")
  static let moreHint = Sentence(nb: "mer", nn: "meir", en: "more")
  static let closeHint = Sentence(nb: "lukk", nn: "lukk", en: "close")
  static let doHint = Sentence(nb: "gjør det", nn: "gjer det", en: "do it")
  static let chooseHint = Sentence(nb: "velg", nn: "vel", en: "choose")
  static let nothingFound = Sentence(
    nb: "Ingen kommando heter det her.", nn: "Ingen kommando heiter det her.",
    en: "No command here is called that.")
  static let paletteTitle = Sentence(nb: "Kommandoer", nn: "Kommandoar", en: "Commands")

  static func helpTitle(_ face: Sentence, _ language: Language) -> String {
    "\(Sentence(nb: "Taster", nn: "Tastar", en: "Keys")(language)) · \(face(language))"
  }

  /// The status line: a failure to save stands there until it is over, whatever else happens; that
  /// nothing could be saved gives way to what just happened.
  static func status(_ context: Context) -> Line {
    let language = context.language
    if case .failing(let reason) = context.saving {
      return Line("! \(notSaved(reason)(language))", .problem)
    }
    guard let status = context.status else {
      guard case .impossible(let reason) = context.saving else { return Line() }
      return Line("! \(nothingCanBeSaved(reason)(language))", .problem)
    }
    if status.sentence == saved(.underWay) { return Line(saved(context.saving)(language)) }
    return status.isWarning
      ? Line("! \(status.sentence(language))", .attention) : Line(status.sentence(language))
  }
}

extension Key {
  /// Its name on the keyboard of somebody who uses this language.
  package func name(_ language: Language) -> String {
    let space = Sentence(nb: "Mellomromstast", nn: "Mellomromstast", en: "Space")(language)
    return notation(space: space) { $0.name(language) }
  }
}

extension Key.Named {
  private var sentence: Sentence {
    switch self {
    case .up: Sentence(nb: "Pil opp", nn: "Pil opp", en: "Up")
    case .down: Sentence(nb: "Pil ned", nn: "Pil ned", en: "Down")
    case .left: Sentence(nb: "Pil venstre", nn: "Pil venstre", en: "Left")
    case .right: Sentence(nb: "Pil høyre", nn: "Pil høgre", en: "Right")
    case .backspace: Sentence(nb: "Rettetast", nn: "Rettetast", en: "Backspace")
    case .enter, .escape, .tab, .delete, .insert, .home, .end, .pageUp, .pageDown:
      Sentence(nb: rawValue, nn: rawValue, en: rawValue)
    }
  }

  fileprivate func name(_ language: Language) -> String { sentence(language) }
}
