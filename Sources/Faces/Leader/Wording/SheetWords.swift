import Dialogue

/// What stands in the sheets that lie over the main screen.
enum SheetWords {
  // MARK: Before the room sees it

  static func preview(_ way: Preview.Way, _ title: String) -> Sentence {
    switch way {
    case .next: Sentence(nb: "Neste: \(title)", nn: "Neste: \(title)", en: "Next: \(title)")
    case .back: Sentence(nb: "Tilbake: \(title)", nn: "Tilbake: \(title)", en: "Back: \(title)")
    case .jump: Sentence(nb: "Gå til: \(title)", nn: "Gå til: \(title)", en: "Go to: \(title)")
    case .drawing:
      Sentence(nb: "I salen: \(title)", nn: "I salen: \(title)", en: "In the hall: \(title)")
    }
  }

  static let theRoomSees = Sentence(
    nb: "Dette får salen se, stort", nn: "Dette får salen sjå, stort",
    en: "This is what the room will see, large")
  static let pressAgain = Sentence(
    nb: "Ingenting er endret ennå. Trykk en gang til for å bytte.",
    nn: "Ingenting er endra enno. Trykk ein gong til for å byte.",
    en: "Nothing has changed yet. Press once more to change it.")
  static let changeNow = Sentence(nb: "bytt nå", nn: "byt no", en: "change now")
  static let leaveIt = Sentence(nb: "la være", nn: "la vere", en: "leave it")

  // MARK: The clock

  static func moreTime(_ title: String) -> Sentence {
    Sentence(
      nb: "Hvor mange minutter mer til «\(title)»?", nn: "Kor mange minutt meir til «\(title)»?",
      en: "How many more minutes for “\(title)”?")
  }

  static func began(_ title: String) -> Sentence {
    Sentence(
      nb: "For hvor mange minutter siden begynte «\(title)»?",
      nn: "For kor mange minutt sidan byrja «\(title)»?",
      en: "How many minutes ago did “\(title)” begin?")
  }

  // MARK: The timetable

  static let timetable = Sentence(
    nb: "Ny tidsplan: tre måter", nn: "Ny tidsplan: tre måtar", en: "New timetable: three ways")

  static func way(_ way: Timetabling.Way) -> Sentence {
    switch way {
    case .shrink: Sentence(nb: "Alle gir litt", nn: "Alle gir litt", en: "All give a little")
    case .shorten: Sentence(nb: "Én gir alene", nn: "Éin gir åleine", en: "One gives alone")
    case .swap: Sentence(nb: "To bytter plass", nn: "To byter plass", en: "Two change places")
    }
  }

  static let allGet = Sentence(nb: "Alle får litt", nn: "Alle får litt", en: "All get a little")

  static func idle(_ minutes: Int, before title: String) -> Sentence {
    let length = Sentence.length(minutes: minutes)
    return Sentence(
      nb: "\(length.nb) ledig før \(title)", nn: "\(length.nn) ledig før \(title)",
      en: "\(length.en) free before \(title)")
  }

  static func noWay(_ way: Timetabling.Way) -> Sentence {
    switch way {
    case .shrink, .shorten:
      Sentence(
        nb: "Ingen programpost kan gi tid.", nn: "Ingen programpost kan gi tid.",
        en: "No step can give time.")
    case .swap:
      Sentence(
        nb: "Det hjelper ikke å bytte plass på noe.",
        nn: "Det hjelper ikkje å byte plass på noko.",
        en: "No two that change places would help.")
    }
  }

  static func missed(_ title: String, by minutes: Int) -> Sentence {
    let length = Sentence.length(minutes: minutes)
    return Sentence(
      nb: "\(title): \(length.nb) for sent", nn: "\(title): \(length.nn) for seint",
      en: "\(title): \(length.en) too late")
  }

  static func span(_ span: Timeline.Span, minutes: Int) -> Sentence {
    Sentence(
      nb: "\(span.start)–\(span.end), \(minutes) min",
      nn: "\(span.start)–\(span.end), \(minutes) min",
      en: "\(span.start)–\(span.end), \(minutes) min")
  }

  static let lights = Sentence(
    nb: "skal kaste lys over", nn: "skal kaste lys over", en: "meant to shed light on")

  // MARK: People

  static func people(_ facts: Facts) -> Sentence {
    let present = facts.here == 0 ? PeopleWords.expected(facts.present) : PeopleWords.present(facts)
    return Sentence(
      nb: "Hvem er her? \(present.nb)", nn: "Kven er her? \(present.nn)",
      en: "Who is here? \(present.en)")
  }

  static let newcomer = Sentence(
    nb: "Hva vil den som kom, kalles i dag?", nn: "Kva vil den som kom, bli kalla i dag?",
    en: "What does the one who came want to be called today?")

  static func seating(_ title: String) -> Sentence {
    Sentence(
      nb: "Hvem sitter sammen: \(title)", nn: "Kven sit saman: \(title)",
      en: "Who sits together: \(title)")
  }

  static func newGroup(isPair: Bool) -> Sentence {
    isPair
      ? Sentence(nb: "Et nytt par", nn: "Eit nytt par", en: "A new pair")
      : Sentence(nb: "Et nytt bord", nn: "Eit nytt bord", en: "A new table")
  }

  static let unseated = Sentence(nb: "Uten plass", nn: "Utan plass", en: "Without a seat")

  // MARK: Posters

  static let writing = Sentence(
    nb: "Hva vil du skrive på?", nn: "Kva vil du skrive på?", en: "What do you want to write on?")
  static let erased = Sentence(
    nb: "Fjernet etter ønske", nn: "Fjerna etter ønske", en: "Removed on request")
  static let writesHere = Sentence(nb: "skriver her", nn: "skriv her", en: "writing here")
  static let struck = Sentence(nb: "strøket", nn: "stroken", en: "struck")
  static let twoMinds = Sentence(nb: "to syn", nn: "to syn", en: "two minds")

  // MARK: The leader's own

  static let rule = Sentence(
    nb: "En spilleregel til", nn: "Ein speleregel til", en: "One more ground rule")
  static let comments = Sentence(
    nb: "Dine egne merknader", nn: "Dine eigne merknader", en: "Your own comments")
  static let comment = Sentence(nb: "Merknad", nn: "Merknad", en: "Comment")
  static let noComments = Sentence(
    nb: "Ingen merknader ennå. n skriver en.", nn: "Ingen merknader enno. n skriv ein.",
    en: "No comments yet. n writes one.")
  static let wholeDay = Sentence(nb: "Hele dagen", nn: "Heile dagen", en: "The whole day")
}
