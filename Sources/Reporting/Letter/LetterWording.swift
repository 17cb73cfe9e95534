import Dialogue

/// What the letter to those who came says in its own voice.
enum LetterWording {
  static let title = Sentence(
    nb: "Brev til deg som var med", nn: "Brev til deg som var med",
    en: "A letter to you who took part")

  static func greeting(_ name: String?) -> Sentence {
    guard let name else {
      return Sentence(nb: "Hei, du som var med!", nn: "Hei, du som var med!", en: "Hello,")
    }
    return Sentence(nb: "Hei, \(name)!", nn: "Hei, \(name)!", en: "Hello, \(name),")
  }

  static func on(_ day: String) -> Sentence {
    Sentence(nb: " \(day)", nn: " \(day)", en: " on \(day)")
  }

  static func thanks(_ occasion: String) -> Sentence {
    Sentence(
      nb: "Takk for at du kom til \(occasion). Det du og de andre fortalte, er tatt vare på.",
      nn: "Takk for at du kom til \(occasion). Det du og dei andre fortalde, er teke vare på.",
      en: "Thank you for coming to \(occasion). What you and the others told is taken care of.")
  }

  static let youSaid = Sentence(nb: "Dette sa dere", nn: "Dette sa de", en: "What you said")

  static func wrote(_ points: Int) -> Sentence {
    points == 1
      ? Sentence(
        nb: "Dere skrev 1 punkt. Det står på veggen slik dere skrev det.",
        nn: "De skreiv 1 punkt. Det står på veggen slik de skreiv det.",
        en: "You wrote 1 point. It stands on the wall as you wrote it.")
      : Sentence(
        nb: "Dere skrev \(points) punkter. De står på veggen slik dere skrev dem.",
        nn: "De skreiv \(points) punkt. Dei står på veggen slik de skreiv dei.",
        en: "You wrote \(points) points. They stand on the wall as you wrote them.")
  }

  /// What stands there besides.
  static func noted(_ points: Int) -> Sentence {
    points == 1
      ? Sentence(
        nb: "1 punkt til ble sagt høyt og notert.", nn: "1 punkt til vart sagt høgt og notert.",
        en: "1 more was said aloud and noted.")
      : Sentence(
        nb: "\(points) punkter til ble sagt høyt og notert.",
        nn: "\(points) punkt til vart sagde høgt og noterte.",
        en: "\(points) more were said aloud and noted.")
  }

  static func digested(_ points: Int) -> Sentence {
    points == 1
      ? Sentence(
        nb: "1 punkt er prosesslederens oppsummering.",
        nn: "1 punkt er oppsummeringa til prosessleiaren.",
        en: "1 point is the process leader's digest.")
      : Sentence(
        nb: "\(points) punkter er prosesslederens oppsummering.",
        nn: "\(points) punkt er oppsummeringa til prosessleiaren.",
        en: "\(points) points are the process leader's digest.")
  }

  static let nothingYet = Sentence(
    nb: "Det som ble sagt, er ikke klart til å sendes ut ennå.",
    nn: "Det som vart sagt, er ikkje klart til å sendast ut enno.",
    en: "What was said is not ready to be sent out yet.")

  static let notHeld = Sentence(
    nb: "Dagen har ikke vært ennå. Dette brevet takker dem som kom, og skrives etterpå.",
    nn: "Dagen har ikkje vore enno. Dette brevet takkar dei som kom, og blir skrive etterpå.",
    en: "The day has not been held yet. This letter thanks those who came, and is written "
      + "afterwards.")

  static func regards(_ commissioner: String) -> Sentence {
    commissioner.isBlank
      ? Sentence(
        nb: "Hilsen oss som inviterte dere", nn: "Helsing oss som inviterte dykk",
        en: "Regards from us who invited you")
      : Sentence(
        nb: "Hilsen oss som inviterte dere, på vegne av \(commissioner)",
        nn: "Helsing oss som inviterte dykk, på vegner av \(commissioner)",
        en: "Regards from us who invited you, on behalf of \(commissioner)")
  }

  static let from = Sentence(nb: "Fra", nn: "Frå", en: "From")

  static let about = Sentence(nb: "De handler om:", nn: "Dei handlar om:", en: "They are about:")
  static let became = Sentence(
    nb: "Dette ble det til", nn: "Dette vart det til", en: "What became of it")

  static func answered(_ points: Int) -> Sentence {
    points == 1
      ? Sentence(
        nb: "1 punkt har fått svar.", nn: "1 punkt har fått svar.",
        en: "1 point has been answered.")
      : Sentence(
        nb: "\(points) punkter har fått svar.", nn: "\(points) punkt har fått svar.",
        en: "\(points) points have been answered.")
  }

  static func waiting(_ points: Int) -> Sentence {
    let points = Noun.point(points)
    return Sentence(
      nb: "\(points.nb) venter fortsatt på svar.", nn: "\(points.nn) ventar framleis på svar.",
      en: "\(points.en) still \(points.en.hasPrefix("1 ") ? "waits" : "wait") for an answer.")
  }

  static func by(_ day: Day) -> Sentence {
    let day = day.inWords
    return Sentence(nb: ", innen \(day.nb)", nn: ", innan \(day.nn)", en: ", by \(day.en)")
  }

  static let theOthers = Sentence(
    nb: "Resten av svarene står i «Dere sa, vi svarer».",
    nn: "Resten av svara står i «De sa, vi svarar».",
    en: "The other answers are in “You said, we answer”.")

  static func quoted(_ words: String) -> Sentence {
    Sentence(nb: "«\(words)»", nn: "«\(words)»", en: "“\(words)”")
  }

  static let now = Sentence(
    nb: "Dette skjer nå", nn: "Dette skjer no", en: "What happens now")
  static let agreed = Sentence(
    nb: "Dette ble avtalt på dagen:", nn: "Dette vart avtalt på dagen:",
    en: "This was agreed on the day:")
  static let notAgreed = Sentence(
    nb: "Vi skriver til deg igjen så snart vi vet hva som skjer, og når.",
    nn: "Vi skriv til deg igjen så snart vi veit kva som skjer, og når.",
    en: "We write to you again as soon as we know what happens, and when.")

  /// What a date after the day means to those who came; nil for one that is not theirs.
  static func awaited(_ milestone: Milestone) -> Sentence? {
    switch milestone {
    case .feesPaid:
      Sentence(
        nb: "Da har vi betalt deg for å være med.", nn: "Då har vi betalt deg for å vere med.",
        en: "By then we have paid you for taking part.")
    case .draft:
      Sentence(
        nb: "Da får du lese utkastet til rapporten.", nn: "Då får du lese utkastet til rapporten.",
        en: "By then you get to read the draft of the report.")
    case .readUntil:
      Sentence(
        nb: "Til da kan du rette på utkastet.", nn: "Til då kan du rette på utkastet.",
        en: "Until then you can correct the draft.")
    case .report:
      Sentence(
        nb: "Da er rapporten ferdig.", nn: "Då er rapporten ferdig.",
        en: "By then the report is ready.")
    case .meeting:
      Sentence(
        nb: "De som bærer det dere sa, videre, møter dem som skal svare.",
        nn: "Dei som ber det de sa, vidare, møter dei som skal svare.",
        en: "Those who carry what you said further meet those who are to answer.")
    case .threeMonths, .sixMonths, .twelveMonths:
      Sentence(
        nb: "Da ser vi sammen på hva som er gjort, og du får vite det.",
        nn: "Då ser vi saman på kva som er gjort, og du får vite det.",
        en: "Then we look together at what has been done, and you are told.")
    case .firstWord: nil
    }
  }

  static func carriers(_ carriers: String) -> Sentence {
    Sentence(
      nb: "Disse bærer det dere sa, videre: \(carriers).",
      nn: "Desse ber det de sa, vidare: \(carriers).",
      en: "These carry what you said further: \(carriers).")
  }

  static func answers(_ commissioner: String) -> Sentence {
    Sentence(
      nb: "\(commissioner) skal svare skriftlig. Når de sier nei til noe, skal de si hvorfor.",
      nn: "\(commissioner) skal svare skriftleg. Når dei seier nei til noko, skal dei seie kvifor.",
      en:
        "\(commissioner) will answer in writing. When they say no to something, they will say why.")
  }

  static let yours = Sentence(
    nb: "Du bestemmer fortsatt", nn: "Du bestemmer framleis", en: "It is still for you to decide")
  static let rights = [
    Sentence(
      nb: "Angrer du på noe som ble skrevet, si fra. Da tar vi det bort.",
      nn: "Angrar du på noko som vart skrive, sei frå. Då tek vi det bort.",
      en: "If you regret something that was written, tell us. Then we take it away."),
    Sentence(
      nb: "Er det noe vi har misforstått, eller noe som mangler, si fra om det også.",
      nn: "Er det noko vi har misforstått, eller noko som manglar, sei frå om det òg.",
      en: "If we have misunderstood something, or something is missing, tell us that too."),
  ]
}
