import Dialogue

/// Short words to the tables. They are read there, so they are in the session's own language.
enum MessageWords {
  static let fiveMinutes = Sentence(
    nb: "Fem minutter igjen.", nn: "Fem minutt igjen.", en: "Five minutes left.")

  static let onMyWay = Sentence(
    nb: "Jeg kommer til dere nå.", nn: "Eg kjem til dykk no.", en: "I am on my way to you.")

  /// Ready to be sent, the likeliest first.
  static let ready = [
    fiveMinutes,
    Sentence(
      nb: "Begynn gjerne å skrive nå.", nn: "De kan gjerne byrje å skrive no.",
      en: "You may begin to write now."),
    Sentence(
      nb: "Les opp for bordet, og godkjenn.", nn: "Les opp for bordet, og godkjenn.",
      en: "Read aloud to the table, and sign."),
    Sentence(
      nb: "Vi samles i salen om litt.", nn: "Vi samlast i salen om litt.",
      en: "We gather in the hall in a little while."),
    Sentence(nb: "Ta den tida dere trenger.", nn: "Ta den tida de treng.", en: "Take your time."),
    onMyWay,
  ]

  // MARK: The sheet

  static func title(to table: Int?) -> Sentence {
    guard let table else {
      return Sentence(
        nb: "Et kort ord til alle bordene", nn: "Eit kort ord til alle borda",
        en: "A short word to all tables")
    }
    return Sentence(
      nb: "Et kort ord til bord \(table)", nn: "Eit kort ord til bord \(table)",
      en: "A short word to table \(table)")
  }

  static let placeholder = Sentence(
    nb: "Skriv, eller velg med pil ned", nn: "Skriv, eller vel med pil ned",
    en: "Type, or pick with arrow down")

  static func sent(_ text: String, to table: Int?, of here: Int) -> Sentence {
    if let table {
      return Sentence(
        nb: "«\(text)» er sendt til bord \(table).", nn: "«\(text)» er sendt til bord \(table).",
        en: "“\(text)” has been sent to table \(table).")
    }
    guard here > 0 else {
      return Sentence(
        nb: "«\(text)» er sendt, men ingen bord har en skjerm oppe nå.",
        nn: "«\(text)» er sendt, men ingen bord har ein skjerm oppe no.",
        en: "“\(text)” has been sent, but no table has a screen up now.")
    }
    return Sentence(
      nb: "«\(text)» er sendt til alle, \(here) bord er med.",
      nn: "«\(text)» er sendt til alle, \(here) bord er med.",
      en: "“\(text)” has been sent to all, \(here) \(here == 1 ? "table is" : "tables are") there.")
  }

  static func takenBack(_ text: String) -> Sentence {
    Sentence(
      nb: "«\(text)» er tatt bort fra bordenes skjermer; noen kan ha lest det.",
      nn: "«\(text)» er teke bort frå skjermane til borda; nokon kan ha lese det.",
      en: "“\(text)” is gone from the tables’ screens; somebody may have read it.")
  }

  /// Asked before the tables are told of five minutes when that is far from what the clock says.
  static func notFive(_ left: Countdown.Left?) -> Sentence {
    guard let left = left.map(TimeWords.left) else {
      return Sentence(
        nb: "Ingen programpost er i gang. 5 en gang til sender «\(fiveMinutes.nb)» likevel.",
        nn: "Ingen programpost er i gang. 5 ein gong til sender «\(fiveMinutes.nn)» likevel.",
        en: "No step is running. 5 once more sends “\(fiveMinutes.en)” all the same.")
    }
    return Sentence(
      nb: "Her er det \(left.nb). 5 en gang til sender «\(fiveMinutes.nb)» likevel.",
      nn: "Her er det \(left.nn). 5 ein gong til sender «\(fiveMinutes.nn)» likevel.",
      en: "There are \(left.en) here. 5 once more sends “\(fiveMinutes.en)” all the same.")
  }

  static let sentAlready = Sentence(
    nb: "Det er sendt allerede.", nn: "Det er alt sendt.", en: "It has been sent already.")

  static func tooLong(_ most: Int) -> Sentence {
    Sentence(
      nb: "Gjør det kortere: høyst \(most) tegn leses i forbifarten.",
      nn: "Gjer det kortare: høgst \(most) teikn blir lesne i forbifarten.",
      en: "Make it shorter: at most \(most) characters are read in passing.")
  }

  static let nothingToSend = Sentence(
    nb: "Skriv noe, eller velg en setning med pil ned.",
    nn: "Skriv noko, eller vel ei setning med pil ned.",
    en: "Type something, or pick a sentence with arrow down.")

  static let nobodyAsks = Sentence(
    nb: "Ingen bord ber om deg nå.", nn: "Ingen bord ber om deg no.",
    en: "No table asks for you now.")
}
