import Dialogue

/// What is said before the wall and at the end of the day.
enum WallWords {
  // MARK: The wall

  static let hallShows = Sentence(nb: "Salen nå", nn: "Salen no", en: "The hall now")
  static let hallWillSee = Sentence(
    nb: "PgDn: salen får se", nn: "PgDn: salen får sjå", en: "PgDn: the hall will see")
  static let endOfWall = Sentence(
    nb: "Veggen er slutt. PgDn går videre i dagen.",
    nn: "Veggen er slutt. PgDn går vidare i dagen.",
    en: "The wall ends here. PgDn goes on with the day.")
  static let noTalkBack = Sentence(
    nb: "Vi hører, vi diskuterer ikke", nn: "Vi høyrer, vi diskuterer ikkje",
    en: "We hear, we do not debate")

  static func presentedCount(_ count: Int, of all: Int) -> Sentence {
    Sentence(
      nb: "\(count) av \(all) har lagt fram", nn: "\(count) av \(all) har lagt fram",
      en: "\(count) of \(all) have presented")
  }

  /// `Bord 3 blir hørt: 2 min igjen av 3`.
  static func heard(_ table: Int, _ time: Countdown) -> Sentence {
    let left = TimeWords.left(time.left)
    let minutes = Int(time.total / 60_000)
    let urgency = TimeWords.urgency(time.urgency)
    func add(_ word: String?) -> String { word.map { " · \($0)" } ?? "" }
    return Sentence(
      nb: "Bord \(table) blir hørt: \(left.nb) av \(minutes)\(add(urgency?.nb))",
      nn: "Bord \(table) blir høyrt: \(left.nn) av \(minutes)\(add(urgency?.nn))",
      en: "Table \(table) is heard: \(left.en) of \(minutes)\(add(urgency?.en))")
  }

  static let hasPresented = Sentence(
    nb: "har lagt fram", nn: "har lagt fram", en: "has presented")

  static func presented(_ table: Int, _ isPresented: Bool) -> Sentence {
    isPresented
      ? Sentence(
        nb: "Bord \(table) har lagt fram.", nn: "Bord \(table) har lagt fram.",
        en: "Table \(table) has presented.")
      : Sentence(
        nb: "Bord \(table) har ikke lagt fram ennå.", nn: "Bord \(table) har ikkje lagt fram enno.",
        en: "Table \(table) has not presented yet.")
  }

  static let outOfPrint = Sentence(
    nb: "ikke i salen", nn: "ikkje i salen", en: "not in the hall")

  static func remark(_ kind: Point.Remark, table: Int?) -> Sentence {
    let words = DeskWording.remark(kind)
    guard let table else { return words }
    return Sentence(
      nb: "\(words.nb), bord \(table)", nn: "\(words.nn), bord \(table)",
      en: "\(words.en), table \(table)")
  }

  /// `Bord 4 · utkast, 3 punkter`, for a poster whose words are nobody else's yet.
  static func unsigned(_ state: Poster.State, points: Int) -> Sentence {
    let state = PeopleWords.poster(state)
    let points = PeopleWords.points(points)
    return Sentence(
      nb: "\(state.nb), \(points.nb)", nn: "\(state.nn), \(points.nn)",
      en: "\(state.en), \(points.en)")
  }

  // MARK: Why not

  static let nothingHangs = Sentence(
    nb: "Ingenting henger på veggen ennå.", nn: "Ingenting heng på veggen enno.",
    en: "Nothing hangs on the wall yet.")
  static let nothingHasWords = Sentence(
    nb: "Ingenting her har ordene. Esc viser alt igjen.",
    nn: "Ingenting her har orda. Esc viser alt igjen.",
    en: "Nothing here has the words. Esc shows all again.")
  static let notSigned = Sentence(
    nb: "Bordet har ikke godkjent noe å vise.", nn: "Bordet har ikkje godkjent noko å vise.",
    en: "The table has signed nothing to show.")
  static let selectOwnPoint = Sentence(
    nb: "Stå ved et av bordets egne punkter.", nn: "Stå ved eit av bordet sine eigne punkt.",
    en: "Stand at one of the table's own points.")
  static let tableWanted = Sentence(
    nb: "Skriv nummeret på et bord som er her.", nn: "Skriv nummeret på eit bord som er her.",
    en: "Write the number of a table that is here.")
  static let notClosing = Sentence(
    nb: "Dette hører til avslutningen av dagen.", nn: "Dette høyrer til avslutninga av dagen.",
    en: "This belongs to the closing of the day.")

  // MARK: What is written

  static let consentTitle = Sentence(
    nb: "Får det noteres?", nn: "Får det noterast?", en: "May it be noted?")
  static let consent = Sentence(
    nb: """
      Spør den som sa det: «Er det greit at jeg skriver det ned, med dine ord?» \
      Det blir et punkt fra plenum, uten navn. Et nei trenger ingen grunn.
      """,
    nn: """
      Spør den som sa det: «Er det greitt at eg skriv det ned, med dine ord?» \
      Det blir eit punkt frå plenum, utan namn. Eit nei treng ingen grunn.
      """,
    en: """
      Ask the one who said it: “Is it all right that I write it down, in your words?” \
      It becomes a point of the plenary, with no name. A no needs no reason.
      """)
  static let notNoted = Sentence(
    nb: "Ingenting er notert.", nn: "Ingenting er notert.", en: "Nothing is noted.")

  static func title(of note: LeaderNote) -> Sentence {
    switch note {
    case .knows:
      Sentence(
        nb: "Hvilke bord kjenner det igjen? Numrene, som 3 5",
        nn: "Kva for bord kjenner det att? Numra, som 3 5",
        en: "Which tables know this, too? Their numbers, as 3 5")
    case .remark(let kind, _): asks(kind)
    case .corrects:
      Sentence(
        nb: "Bordets ord nå; de godkjente blir stående ved siden av",
        nn: "Orda til bordet no; dei godkjende blir ståande ved sida av",
        en: "The table's words now; the signed ones stay beside them")
    case .continues:
      Sentence(
        nb: "Bordet føyer til, med egne ord", nn: "Bordet føyer til, med eigne ord",
        en: "The table adds, in its own words")
    case .said:
      Sentence(
        nb: "Sagt i plenum, med ordene til den som sa det",
        nn: "Sagt i plenum, med orda til den som sa det",
        en: "Said in plenary, in the words of the one who said it")
    case .closing(let question): title(of: question)
    }
  }

  private static func asks(_ remark: Point.Remark) -> Sentence {
    switch remark {
    case .question:
      Sentence(
        nb: "Hvilket bord spør, og om hva? Som: 4 Gjelder det alle?",
        nn: "Kva for bord spør, og om kva? Som: 4 Gjeld det alle?",
        en: "Which table asks, and what? As: 4 Is that so for all?")
    case .addition, .correction:
      Sentence(
        nb: "Hvilket bord føyer til, og hva? Som: 4 Om natta også",
        nn: "Kva for bord føyer til, og kva? Som: 4 Om natta òg",
        en: "Which table adds, and what? As: 4 At night, too")
    }
  }

  static func title(of question: ClosingQuestion) -> Sentence {
    switch question {
    case .takeWithMe:
      Sentence(
        nb: "Hva tar jeg med meg?", nn: "Kva tek eg med meg?", en: "What do I take with me?")
    case .nextSteps: DeskWording.nextSteps
    case .carriers: DeskWording.carriers
    }
  }

  static let closing = Sentence(
    nb: "Avslutning: rommets egne svar", nn: "Avslutning: rommet sine eigne svar",
    en: "Closing: the room's own answers")

  static func kept(_ note: LeaderNote) -> Sentence {
    switch note {
    case .knows:
      Sentence(
        nb: "Merket. Ctrl-Z tar det tilbake.", nn: "Merkt. Ctrl-Z tek det tilbake.",
        en: "Marked. Ctrl-Z takes it back.")
    case .remark:
      Sentence(
        nb: "Notert for seg. På trykk står det under punktet, uten bordets nummer.",
        nn: "Notert for seg. På trykk står det under punktet, utan nummeret til bordet.",
        en: "Noted apart. In print it stands under the point, without the table's number.")
    case .corrects, .continues:
      Sentence(
        nb: "Notert med bordets egne ord, ved siden av de godkjente.",
        nn: "Notert med orda til bordet, ved sida av dei godkjende.",
        en: "Noted in the table's own words, beside the signed ones.")
    case .said:
      Sentence(
        nb: "Notert som et punkt fra plenum.", nn: "Notert som eit punkt frå plenum.",
        en: "Noted as a point of the plenary.")
    case .closing:
      Sentence(
        nb: "Rommets svar er lagret.", nn: "Svaret frå rommet er lagra.",
        en: "The room's answer is saved.")
    }
  }

  static func struck(_ isStruck: Bool) -> Sentence {
    isStruck
      ? Sentence(
        nb: "Tatt bort fra veggen etter bordets ønske. x setter det tilbake.",
        nn: "Teke bort frå veggen etter ønske frå bordet. x set det tilbake.",
        en: "Off the wall, as the table wishes. x puts it back.")
      : Sentence(
        nb: "Tilbake på veggen.", nn: "Tilbake på veggen.", en: "Back on the wall.")
  }
}
