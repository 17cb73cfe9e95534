import Dialogue

/// What the leader's face says about what just happened.
enum LeaderWording {
  static let undone = Sentence(nb: "Tatt tilbake.", nn: "Teke tilbake.", en: "Undone.")
  static let redone = Sentence(nb: "Gjort igjen.", nn: "Gjort igjen.", en: "Done again.")

  static let rehearsing = Sentence(
    nb: "Øving på en kopi. Den blir borte når du går ut; samlingen er urørt.",
    nn: "Øving på ein kopi. Han blir borte når du går ut; samlinga er urørt.",
    en: "Rehearsal on a copy. It is gone when you leave; the session is untouched.")

  static let doneAlready = Sentence(
    nb: "Det er gjort allerede, av en annen prosessleder. Se hvor dagen er nå.",
    nn: "Det er alt gjort, av ein annan prosessleiar. Sjå kvar dagen er no.",
    en: "It is done already, by another process leader. See where the day is now.")

  static func now(_ title: String) -> Sentence {
    Sentence(nb: "Nå: \(title)", nn: "No: \(title)", en: "Now: \(title)")
  }

  /// The same for a step that the day comes back to: a moves the start when that is not as it was.
  static func now(_ title: String, began: TimeOfDay, _ left: Countdown.Left) -> Sentence {
    let left = TimeWords.left(left)
    return Sentence(
      nb: "Nå: \(title). Begynte \(began), \(left.nb); a flytter starten.",
      nn: "No: \(title). Byrja \(began), \(left.nn); a flyttar starten.",
      en: "Now: \(title). Began at \(began), \(left.en); a moves the start.")
  }

  static let dayIsOver = Sentence(
    nb: "Dagen er over. T skriver ut veggen, så alle får den med seg.",
    nn: "Dagen er over. T skriv ut veggen, så alle får han med seg.",
    en: "The day is over. T prints the wall, so that everybody can take it with them.")

  static func hall(isBlank: Bool) -> Sentence {
    isBlank
      ? Sentence(
        nb: "Salen er tom nå. Samme tast viser den igjen.",
        nn: "Salen er tom no. Same tast viser han igjen.",
        en: "The hall is blank now. The same key shows it again.")
      : Sentence(
        nb: "Salen viser det den skal igjen.", nn: "Salen viser det han skal igjen.",
        en: "The hall shows what it should again.")
  }

  static let relationsShown = Sentence(
    nb: "Salen ser mellomrommene. l viser siden igjen, PgDn går videre.",
    nn: "Salen ser mellomromma. l viser sida igjen, PgDn går vidare.",
    en: "The hall sees the relations. l shows the page again, PgDn goes on.")

  // MARK: The clock

  static func moreTime(_ minutes: Int, _ title: String) -> Sentence {
    Sentence(
      nb: "\(minutes) min mer til «\(title)». Ctrl-Z tar det tilbake.",
      nn: "\(minutes) min meir til «\(title)». Ctrl-Z tek det tilbake.",
      en: "\(minutes) more min for “\(title)”. Ctrl-Z takes it back.")
  }

  static func began(_ time: TimeOfDay) -> Sentence {
    Sentence(
      nb: "Posten begynte \(time).", nn: "Posten byrja \(time).", en: "The step began at \(time)."
    )
  }

  static func began(
    _ time: TimeOfDay, not wanted: TimeOfDay, after before: String
  ) -> Sentence {
    Sentence(
      nb: "Ikke \(wanted): \(before) begynte \(time), og posten kan ikke begynne før den.",
      nn: "Ikkje \(wanted): \(before) byrja \(time), og posten kan ikkje byrje før han.",
      en: "Not \(wanted): \(before) began at \(time), and the step cannot begin before it.")
  }

  static let beganYesterday = Sentence(
    nb: "Det var i går. Skriv færre minutter.", nn: "Det var i går. Skriv færre minutt.",
    en: "That was yesterday. Write fewer minutes.")

  static func clock(isStopped: Bool) -> Sentence {
    isStopped
      ? Sentence(
        nb: "Klokka står. s setter den i gang.", nn: "Klokka står. s set ho i gang.",
        en: "The clock stands still. s starts it.")
      : Sentence(nb: "Klokka går.", nn: "Klokka går.", en: "The clock is running.")
  }

  static func quiet(isOn: Bool) -> Sentence {
    isOn
      ? Sentence(
        nb: "Ro i salen. Alle klokker står. r går videre, e viser kortet.",
        nn: "Ro i salen. Alle klokker står. r går vidare, e viser kortet.",
        en: "Quiet in the hall. All clocks stand still. r goes on, e shows the card.")
      : Sentence(
        nb: "Vi går videre. Klokkene går igjen.", nn: "Vi går vidare. Klokkene går igjen.",
        en: "We go on. The clocks run again.")
  }

  static func minutesWanted(_ most: Int) -> Sentence {
    Sentence(
      nb: "Skriv et tall fra 1 til \(most).", nn: "Skriv eit tal frå 1 til \(most).",
      en: "Write a number from 1 to \(most).")
  }

  // MARK: The timetable

  static func newTimetable(_ timetable: NewTimetable) -> Sentence {
    let end = TimeWords.end(timetable.end, overtime: timetable.overtime)
    return Sentence(
      nb: "Ny tidsplan. \(end.nb). Ctrl-Z tar den tilbake.",
      nn: "Ny tidsplan. \(end.nn). Ctrl-Z tek han tilbake.",
      en: "New timetable. \(end.en). Ctrl-Z takes it back.")
  }

  // MARK: People

  /// `Amal: kommer ikke. Fatima er uten tolk.`
  static func came(
    _ name: String, _ presence: Person.Presence, _ others: [Sentence] = []
  ) -> Sentence {
    let state = PeopleWords.presence(presence)
    return others.reduce(
      Sentence(
        nb: "\(name): \(state.nb).", nn: "\(name): \(state.nn).", en: "\(name): \(state.en).")
    ) { Sentence(nb: "\($0.nb) \($1.nb)", nn: "\($0.nn) \($1.nn)", en: "\($0.en) \($1.en)") }
  }

  static func waiting(_ name: String, waits: Bool) -> Sentence {
    waits
      ? Sentence(
        nb: "\(name) venter på tolk.", nn: "\(name) ventar på tolk.",
        en: "\(name) waits for an interpreter.")
      : Sentence(
        nb: "\(name) har tolken sin.", nn: "\(name) har tolken sin.",
        en: "\(name) has the interpreter.")
  }

  static func newcomer(_ alias: String) -> Sentence {
    Sentence(
      nb: "\(alias) er med. g finner en plass.", nn: "\(alias) er med. g finn ein plass.",
      en: "\(alias) has joined. g finds a seat.")
  }

  static func newcomer(_ name: String, besides others: [String]) -> Sentence {
    let list = others.joined(separator: ", ")
    return Sentence(
      nb: "Navnet er der fra før (\(list)). Den nye står som \(name); g finner en plass.",
      nn: "Namnet er der frå før (\(list)). Den nye står som \(name); g finn ein plass.",
      en: "The name is there already (\(list)). The new one stands as \(name); g finds a seat.")
  }

  static func newcomerIsBack(_ name: String) -> Sentence {
    Sentence(
      nb: "«\(name)» var halvskrevet. d og så n skriver videre.",
      nn: "«\(name)» var halvskrive. d og så n skriv vidare.",
      en: "“\(name)” was half typed. d and then n goes on.")
  }

  static func interpreterIsHere(_ name: String) -> Sentence {
    Sentence(
      nb: "\(name) venter ikke: tolken er her.", nn: "\(name) ventar ikkje: tolken er her.",
      en: "\(name) does not wait: the interpreter is here.")
  }

  static let pickSomebodyFirst = Sentence(
    nb: "Velg en person med Enter først, så stedet.",
    nn: "Vel ein person med Enter først, så staden.",
    en: "Pick a person with Enter first, then the place.")

  static func picked(_ alias: String) -> Sentence {
    Sentence(
      nb: "\(alias): velg hvem det skal byttes med, eller hvor \(alias) skal.",
      nn: "\(alias): vel kven det skal bytast med, eller kvar \(alias) skal.",
      en: "\(alias): choose whom to change places with, or where \(alias) is to sit.")
  }

  static let seated = Sentence(
    nb: "Plassene er byttet. Ctrl-Z tar det tilbake.",
    nn: "Plassane er bytte. Ctrl-Z tek det tilbake.",
    en: "The seats are changed. Ctrl-Z takes it back.")

  // MARK: Text

  static let kept = Sentence(
    nb: "Teksten ligger her til neste gang.", nn: "Teksten ligg her til neste gong.",
    en: "The text is kept here until next time.")

  static func halvesAreBack(comment: Bool, rule: Bool, note: Bool) -> Sentence {
    let keys = [comment ? "c" : nil, rule ? "R" : nil, note ? "W" : nil].compactMap(\.self)
    return Sentence(
      nb:
        "Det som var halvskrevet da programmet stoppet, ligger under \(keys.joined(separator: " og ")).",
      nn:
        "Det som var halvskrive då programmet stoppa, ligg under \(keys.joined(separator: " og ")).",
      en:
        "What was half written when the program stopped is under \(keys.joined(separator: " and "))."
    )
  }

  static let commentSaved = Sentence(
    nb: "Merknaden er lagret. Den står i rapporten, som din.",
    nn: "Merknaden er lagra. Han står i rapporten, som din.",
    en: "The comment is saved. It stands in the report, as yours.")

  static let commentRemoved = Sentence(
    nb: "Merknaden er tatt bort. Ctrl-Z henter den tilbake.",
    nn: "Merknaden er teken bort. Ctrl-Z hentar han tilbake.",
    en: "The comment is removed. Ctrl-Z brings it back.")

  static let ruleAdded = Sentence(
    nb: "Spilleregelen er med. Den står sist, i salen også.",
    nn: "Speleregelen er med. Han står sist, i salen òg.",
    en: "The ground rule is in. It stands last, in the hall too.")

  static func seen(isOn: Bool) -> Sentence {
    isOn
      ? Sentence(
        nb: "Skjermen kan ses nå: tilstander og tekster er skjult. h viser dem igjen.",
        nn: "Skjermen kan sjåast no: tilstandar og tekstar er gøymde. h viser dei igjen.",
        en: "The screen can be seen now: states and texts are hidden. h shows them again.")
      : Sentence(
        nb: "Tilstander og tekster vises igjen.", nn: "Tilstandar og tekstar blir viste igjen.",
        en: "States and texts are shown again.")
  }
}
