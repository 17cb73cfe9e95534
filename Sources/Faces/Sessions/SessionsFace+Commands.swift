import Dialogue
import Terminal

extension SessionsFace {
  package static let commands: [Command<Self>] = [
    Command(
      "open", ["Enter"], hint: Sentence(nb: "led", nn: "lei", en: "lead"),
      Sentence(
        nb: "Åpne samlingen som prosessleder", nn: "Opne samlinga som prosessleiar",
        en: "Open the session as process leader"),
      group: .sessions, rank: 1, unless: \.whyNotOpen
    ) { face, effects in face.open(&effects) },
    Command(
      "plan", ["p"], hint: Sentence(nb: "planlegg", nn: "planlegg", en: "plan"),
      Sentence(
        nb: "Åpne planen: program, spørsmål, spilleregler, antall",
        nn: "Opne planen: program, spørsmål, spelereglar, kor mange",
        en: "Open the plan: programme, questions, ground rules, numbers"),
      group: .sessions, rank: 2, unless: \.whyNotOpen
    ) { face, effects in
      if let row = face.selected { face.open(.plan(path: row.path), &effects) }
    },
    Command(
      "review", ["r"], hint: Sentence(nb: "sorter", nn: "sorter", en: "sort"),
      Sentence(
        nb: "Åpne veggen ved skrivebordet: les, finn og sorter",
        nn: "Opne veggen ved skrivebordet: les, finn og sorter",
        en: "Open the wall at the desk: read, find and sort"),
      group: .sessions, rank: 9, unless: \.whyNotOpen
    ) { face, effects in
      if let row = face.selected { face.open(.review(path: row.path, .leader), &effects) }
    },
    Command(
      "follow-up", ["f"], hint: Sentence(nb: "følg opp", nn: "følg opp", en: "follow up"),
      Sentence(
        nb: "Følg opp som arrangør: svar, frister, datoer, dokumenter",
        nn: "Følg opp som arrangør: svar, fristar, datoar, dokument",
        en: "Follow up as organiser: answers, due dates, documents"),
      group: .sessions, rank: 10, unless: \.whyNotOpen
    ) { face, effects in
      if let row = face.selected { effects.append(.open(.review(path: row.path, .organiser))) }
    },
    Command(
      "new", ["n"], hint: Sentence(nb: "ny", nn: "ny", en: "new"),
      Sentence(nb: "Lag en ny samling", nn: "Lag ei ny samling", en: "Make a new session"),
      group: .sessions, rank: 3
    ) { face, effects in face.open(.newSession, &effects) },
    Command(
      "copy", ["c"], hint: Sentence(nb: "kopier planen", nn: "kopier planen", en: "copy the plan"),
      Sentence(
        nb: "Lag en ny samling med den samme planen, på en annen dato",
        nn: "Lag ei ny samling med den same planen, på ein annan dato",
        en: "Make a new session with the same plan, on another date"),
      group: .sessions, rank: 5, unless: \.whyNotOpen
    ) { face, effects in
      if let row = face.selected { face.open(.copy(path: row.path), &effects) }
    },
    Command(
      "print-kit", ["P"], hint: Sentence(nb: "papirpakke", nn: "papirpakke", en: "paper kit"),
      Sentence(
        nb: "Skriv papirpakka til en fil ved siden av samlingen",
        nn: "Skriv papirpakka til ei fil ved sida av samlinga",
        en: "Write the paper kit to a file beside the session"),
      group: .sessions, unless: \.whyNotOpen
    ) { face, effects in
      if let row = face.selected { effects.append(.printOther(path: row.path, .day)) }
    },
    Command(
      "archive", ["a"], hint: Sentence(nb: "arkiver", nn: "arkiver", en: "archive"),
      Sentence(
        nb: "Legg samlingen i arkivet, eller hent den fram igjen",
        nn: "Legg samlinga i arkivet, eller hent ho fram igjen",
        en: "Put the session in the archive, or fetch it out again"),
      group: .sessions, rank: 6, unless: \.whyNotOpen
    ) { face, effects in face.archive(&effects) },
    Command(
      "show-archived", ["v"],
      hint: Sentence(nb: "vis arkiverte", nn: "vis arkiverte", en: "show archived"),
      Sentence(
        nb: "Vis eller gjem de arkiverte samlingene",
        nn: "Vis eller gøym dei arkiverte samlingane",
        en: "Show or hide the archived sessions"),
      group: .look, rank: 7
    ) { face, _ in
      face.showsArchived.toggle()
      face.context.say(Wording.Sessions.archivedAreShown(face.showsArchived))
    },
    Command(
      "filter", ["/"], hint: Sentence(nb: "finn", nn: "finn", en: "find"),
      Sentence(
        nb: "Finn: skriv noe av tittelen, stedet, datoen eller tilstanden",
        nn: "Finn: skriv noko av tittelen, staden, datoen eller tilstanden",
        en: "Find: type some of the title, place, date or state"),
      group: .look, rank: 4
    ) { face, _ in face.isFiltering = true },
    Command(
      "filter-done", ["Enter", "Tab"], hint: Sentence(nb: "til lista", nn: "til lista", en: "list"),
      Sentence(
        nb: "Gå til det som er funnet", nn: "Gå til det som er funne",
        en: "Go to what was found"),
      group: .look, in: [.filter], rank: 1
    ) { face, _ in face.isFiltering = false },
    Command(
      "filter-clear", ["Esc"], hint: Sentence(nb: "vis alle", nn: "vis alle", en: "show all"),
      Sentence(
        nb: "Ta bort filteret og vis alle", nn: "Ta bort filteret og vis alle",
        en: "Remove the filter and show all"),
      group: .look, in: [.main, .filter], rank: 2,
      unless: \.whyNotClear
    ) { face, _ in
      face.isFiltering = false
      face.filter = TextField()
    },
    Command(
      "list-again", ["Ctrl-R"], hint: Sentence(nb: "les på nytt", nn: "les på nytt", en: "reread"),
      Sentence(
        nb: "Les mappa på nytt", nn: "Les mappa på nytt", en: "Read the folder again"),
      group: .look, in: [.main, .filter]
    ) { _, effects in effects.append(.listSessions) },
    moving(
      "up", ["Up"], ["k"], Sentence(nb: "Samlingen over", nn: "Samlinga over", en: "The one above")
    ) { face in face.move(by: -1) },
    moving(
      "down", ["Down"], ["j"],
      Sentence(nb: "Samlingen under", nn: "Samlinga under", en: "The one below")
    ) { face in face.move(by: 1) },
    moving(
      "page-up", ["PgUp", "Ctrl-O"], [],
      Sentence(nb: "En side opp", nn: "Ei side opp", en: "A page up")
    ) {
      face in face.move(by: -face.page)
    },
    moving(
      "page-down", ["PgDn", "Ctrl-N"], [],
      Sentence(nb: "En side ned", nn: "Ei side ned", en: "A page down")
    ) { face in face.move(by: face.page) },
    Command(
      "first", ["Home", "g"], hint: Sentence(nb: "først", nn: "først", en: "first"),
      Sentence(nb: "Den første", nn: "Den første", en: "The first one"), group: .look
    ) { face, _ in face.select(place: 0) },
    Command(
      "last", ["End", "G"], hint: Sentence(nb: "sist", nn: "sist", en: "last"),
      Sentence(nb: "Den siste", nn: "Den siste", en: "The last one"), group: .look
    ) { face, _ in face.select(place: .max) },
    Command(
      "undo", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Ta tilbake det siste: arkivering, eller en ny samling (den blir arkivert)",
        nn: "Ta tilbake det siste: arkivering, eller ei ny samling (ho blir arkivert)",
        en: "Take back the last thing: archiving, or a new session (it is archived)"),
      group: .everywhere, in: [.main, .filter],
      unless: \.whyNotUndo
    ) { face, effects in face.undo(&effects) },
    Command(
      "redo", ["Ctrl-Y"], hint: Sentence(nb: "gjør igjen", nn: "gjer igjen", en: "redo"),
      Sentence(
        nb: "Gjør igjen det som ble tatt tilbake", nn: "Gjer igjen det som vart teke tilbake",
        en: "Do again what was taken back"),
      group: .everywhere, in: [.main, .filter],
      unless: \.whyNotRedo
    ) { face, effects in face.redo(&effects) },
    Command(
      "quit", ["q", "Ctrl-Q"], hint: Sentence(nb: "avslutt", nn: "avslutt", en: "quit"),
      Sentence(
        nb: "Avslutt; alt er lagret", nn: "Avslutt; alt er lagra", en: "Quit; everything is saved"),
      group: .everywhere, in: [.main, .filter], rank: 8
    ) { _, effects in effects.append(.leave) },
  ]

  /// Works while typing too, but for the letters.
  private static func moving(
    _ id: String, _ keys: [Key], _ letters: [Key], _ sentence: Sentence,
    move: @escaping @Sendable (inout Self) -> Void
  ) -> Command<Self> {
    Command(
      id, keys + letters, hint: sentence, sentence, group: .look, in: [.main, .filter]
    ) { face, _ in move(&face) }
  }

  /// Opens the selected session as leader, or says why not.
  mutating func open(_ effects: inout [Effect]) {
    if let reason = whyNotOpen { return context.warn(reason) }
    if let row = selected { open(.lead(path: row.path), &effects) }
  }

  var whyNotOpen: Sentence? {
    guard let row = selected else { return Wording.Sessions.noneSelected }
    return row.problem
  }

  private var whyNotClear: Sentence? {
    isFiltering || !filter.text.isEmpty ? nil : Wording.Sessions.noFilter
  }

  private var whyNotUndo: Sentence? {
    doings.done.isEmpty ? Refusal.nothingToUndo.sentence : nil
  }

  private var whyNotRedo: Sentence? {
    doings.undone.isEmpty ? Refusal.nothingToRedo.sentence : nil
  }

  private var page: Int { max(1, context.size.rows - 8) }
}
