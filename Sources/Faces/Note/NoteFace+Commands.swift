import Dialogue
import Terminal

extension NoteFace {
  package static let commands: [Command<Self>] =
    writingCommands + movingCommands + posterCommands + galleryCommands + readingCommands
    + choosingCommands

  // MARK: Writing

  private static let writingCommands: [Command<Self>] = [
    Command(
      "next-point", ["Enter", "Ctrl-J"],
      hint: Sentence(nb: "neste punkt", nn: "neste punkt", en: "next point"),
      Sentence(
        nb: "Avslutt punktet og begynn på det neste; midt i en linje: del den",
        nn: "Avslutt punktet og byrj på det neste; midt i ei linje: del ho",
        en: "End the point and begin the next; in the middle of a line: part it"),
      group: .writing, rank: 1
    ) { $0.beginNextPoint(&$1) },
    Command(
      "in", ["Tab", "Alt-l"],
      hint: Sentence(nb: "inn", nn: "inn", en: "in"),
      Sentence(
        nb: "Skyv punktet inn, så det hører til det over",
        nn: "Skyv punktet inn, så det høyrer til det over",
        en: "Move the point in, so that it belongs to the one above"),
      group: .writing, rank: 2
    ) { $0.setLevel($0.active.level.deeper, &$1) },
    Command(
      "out", ["Shift-Tab", "Alt-h"],
      hint: Sentence(nb: "ut", nn: "ut", en: "out"),
      Sentence(
        nb: "Skyv punktet ut; et punkt blir en overskrift",
        nn: "Skyv punktet ut; eit punkt blir ei overskrift",
        en: "Move the point out; a point becomes a heading"),
      group: .writing
    ) { $0.setLevel($0.active.level.shallower, &$1) },
    Command(
      "heading", ["Ctrl-T"],
      hint: Sentence(nb: "overskrift", nn: "overskrift", en: "heading"),
      Sentence(
        nb: "Gjør linja til en overskrift, eller til et punkt igjen",
        nn: "Gjer linja til ei overskrift, eller til eit punkt igjen",
        en: "Make the line a heading, or a point again"),
      group: .writing, rank: 7
    ) { $0.setLevel($0.active.level == .heading ? .point : .heading, &$1) },
    Command(
      "line-up", ["Alt-Up", "Alt-k"],
      hint: Sentence(nb: "flytt opp", nn: "flytt opp", en: "move up"),
      Sentence(nb: "Flytt linja opp", nn: "Flytt linja opp", en: "Move the line up"),
      group: .writing
    ) { $0.moveLine(down: false, &$1) },
    Command(
      "line-down", ["Alt-Down", "Alt-j"],
      hint: Sentence(nb: "flytt ned", nn: "flytt ned", en: "move down"),
      Sentence(nb: "Flytt linja ned", nn: "Flytt linja ned", en: "Move the line down"),
      group: .writing
    ) { $0.moveLine(down: true, &$1) },
    Command(
      "undo", ["Ctrl-Z"],
      hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Angre det siste du gjorde", nn: "Angre det siste du gjorde",
        en: "Undo the last thing you did"),
      group: .writing, in: [.main, .aloud, .closing], rank: 5
    ) { $0.undo(&$1) },
    Command(
      "redo", ["Ctrl-Y"],
      hint: Sentence(nb: "gjør igjen", nn: "gjer igjen", en: "redo"),
      Sentence(
        nb: "Gjør igjen det du angret", nn: "Gjer igjen det du angra", en: "Do again what you undid"
      ),
      group: .writing, in: [.main, .aloud, .closing]
    ) { $0.redo(&$1) },
  ]

  private static let movingCommands: [Command<Self>] = [
    Command(
      "up", ["Up"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "En rad opp", nn: "Ei rad opp", en: "One row up"), group: .look
    ) { $0.moveCaret(rows: -1, &$1) },
    Command(
      "down", ["Down"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "En rad ned", nn: "Ei rad ned", en: "One row down"), group: .look
    ) { $0.moveCaret(rows: 1, &$1) },
    Command(
      "page-up", ["PgUp", "Alt-u"], hint: Sentence(nb: "side opp", nn: "side opp", en: "page up"),
      Sentence(nb: "En side opp", nn: "Ei side opp", en: "One page up"), group: .look
    ) { $0.moveCaret(rows: -$0.pageRows, &$1) },
    Command(
      "page-down", ["PgDn", "Alt-n"],
      hint: Sentence(nb: "side ned", nn: "side ned", en: "page down"),
      Sentence(nb: "En side ned", nn: "Ei side ned", en: "One page down"), group: .look
    ) { $0.moveCaret(rows: $0.pageRows, &$1) },
    Command(
      "first-line", ["Ctrl-Home", "Alt-<"],
      hint: Sentence(nb: "øverst", nn: "øvst", en: "top"),
      Sentence(nb: "Til den første linja", nn: "Til den første linja", en: "To the first line"),
      group: .look
    ) { $0.moveToFirstLine(&$1) },
    Command(
      "last-line", ["Ctrl-End", "Alt->"],
      hint: Sentence(nb: "nederst", nn: "nedst", en: "end"),
      Sentence(
        nb: "Til den tomme linja nederst", nn: "Til den tomme linja nedst",
        en: "To the empty line at the end"),
      group: .look
    ) { $0.moveToLastLine(&$1) },
  ]

  // MARK: The poster

  private static let posterCommands: [Command<Self>] = [
    Command(
      "read-aloud", ["Ctrl-R"], hint: NoteWording.readAloudHint,
      Sentence(
        nb: "Les punktene høyt, ett om gangen, og godkjenn",
        nn: "Les punkta høgt, eitt om gongen, og godkjenn",
        en: "Read the points aloud to the table, one at a time, and sign"),
      group: .poster, rank: 3
    ) { $0.readAloud(&$1) },
    Command(
      "decline", ["Alt-v"],
      hint: Sentence(nb: "vil ikke skrive", nn: "vil ikkje skrive", en: "no writing"),
      Sentence(
        nb: "Vi vil ikke skrive noe; det er like bra som godkjent",
        nn: "Vi vil ikkje skrive noko; det er like bra som godkjend",
        en: "We do not want to write anything; as good as signed"),
      group: .poster,
      unless: { $0.whyNotDecline },
      perform: { $0.decline(&$1) }),
    Command(
      "write-after-all", ["Alt-w"],
      hint: Sentence(nb: "skrive likevel", nn: "skrive likevel", en: "write after all"),
      Sentence(
        nb: "Vi vil skrive likevel", nn: "Vi vil skrive likevel", en: "We want to write after all"),
      group: .poster,
      unless: { $0.whyNotWriteAfterAll },
      perform: { $0.writeAfterAll(&$1) }),
    Command(
      "signed-words", ["Alt-s"],
      hint: Sentence(nb: "godkjente ord", nn: "godkjende ord", en: "signed words"),
      Sentence(
        nb: "Vis det som ble godkjent, ved siden av det som står nå",
        nn: "Vis det som vart godkjent, ved sida av det som står no",
        en: "Show what was signed, beside what stands now"),
      group: .poster,
      unless: { $0.whyNoSignedWords },
      perform: { face, effects in
        guard face.leaveLine(&effects) else { return }
        face.load(row: face.row)
        face.place = .signed(selected: 0)
      }),
    Command(
      "two-wordings", ["Alt-c"],
      hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(
        nb: "Velg mellom to ordlyder, nivåer eller plasser som et punkt fikk samtidig",
        nn: "Vel mellom to ordlydar, nivå eller plassar som eit punkt fekk samtidig",
        en: "Choose between two wordings, levels or places that a point got at once"),
      group: .poster, in: [.main, .aloud], rank: 0,
      unless: { $0.whyNothingToSettle },
      perform: { $0.askToSettle(&$1) }),
    Command(
      "ask-for-leader", ["Ctrl-G"],
      hint: Sentence(nb: "be om hjelp", nn: "be om hjelp", en: "ask for help"),
      Sentence(
        nb: "Be prosesslederen komme til bordet; en gang til tar det tilbake",
        nn: "Be prosessleiaren kome til bordet; ein gong til tek det tilbake",
        en: "Ask the process leader to come to the table; once more takes it back"),
      group: .poster, in: [.main, .aloud, .rewording, .closing, .signed, .round, .words, .gallery],
      rank: 4,
      unless: { $0.whyNotAsk },
      perform: { face, _ in face.askForLeader() }),
    Command(
      "leaders-words", ["Alt-m"],
      hint: Sentence(nb: "beskjeder", nn: "beskjedar", en: "messages"),
      Sentence(
        nb: "Les beskjedene fra prosesslederen igjen",
        nn: "Les beskjedane frå prosessleiaren igjen",
        en: "Read the process leader's messages again"),
      group: .poster,
      unless: { $0.whyNoWords },
      perform: { face, effects in
        guard face.leaveLine(&effects) else { return }
        face.load(row: face.row)
        face.place = .words(selected: 0)
      }),
    Command(
      "erase", ["Alt-x"],
      hint: Sentence(nb: "fjern etter ønske", nn: "fjern etter ønske", en: "remove on request"),
      Sentence(
        nb: "Fjern ordene i punktet for godt, fordi noen ber om det",
        nn: "Fjern orda i punktet for godt, fordi nokon ber om det",
        en: "Remove the words of the point for good, because somebody asks"),
      group: .poster,
      unless: { $0.whyNothingToErase },
      perform: { $0.askToErase(&$1) }),
    Command(
      "opening-round", ["Ctrl-O"],
      hint: Sentence(nb: "hva ble sagt", nn: "kva vart sagt", en: "what was said"),
      Sentence(
        nb: "Les det som ble sagt i runden i plenum", nn: "Les det som vart sagt i runden i plenum",
        en: "Read what was said in the round in plenary"),
      group: .poster, rank: 6,
      unless: { $0.whyNoOpeningRound },
      perform: { face, effects in
        guard face.leaveLine(&effects) else { return }
        face.load(row: face.row)
        face.place = .round(selected: 0)
      }),
    Command(
      "next-question", ["Ctrl-N"],
      hint: Sentence(nb: "et annet spørsmål", nn: "eit anna spørsmål", en: "another question"),
      Sentence(
        nb: "Vis veggavisa til neste spørsmål dere skriver om",
        nn: "Vis veggavisa til neste spørsmål de skriv om",
        en: "Show the poster of the next question you write about"),
      group: .poster, in: [.main, .nowhere],
      unless: { $0.whyNoOtherQuestion },
      perform: { $0.switchQuestion(&$1) }),
    Command(
      "from-paper", ["Alt-p"],
      hint: Sentence(nb: "neste ark", nn: "neste ark", en: "next sheet"),
      Sentence(
        nb: "Skriv inn neste ark fra papir", nn: "Skriv inn neste ark frå papir",
        en: "Type in the next sheet from paper"),
      group: .poster, in: [.main, .nowhere],
      unless: { $0.whyNotFromPaper },
      perform: { face, effects in
        guard face.leaveLine(&effects) else { return }
        face.load(row: face.lines.count)
        face.place = .choosing(Chooser())
      }),
    Command(
      "close", ["Esc"],
      hint: Sentence(nb: "til dagen", nn: "til dagen", en: "to the day"),
      Sentence(
        nb: "Tilbake til prosesslederens skjerm, når dette ble åpnet derfra",
        nn: "Tilbake til skjermen til prosessleiaren, når dette vart opna derifrå",
        en: "Back to the process leader's screen, when this was opened from there"),
      group: .look, in: [.main, .nowhere], rank: 2,
      unless: { $0.whyNotClose },
      perform: { $0.leave(&$1) }),
    Command(
      "leave", ["Ctrl-Q"],
      hint: Sentence(nb: "gå ut", nn: "gå ut", en: "leave"),
      Sentence(
        nb: "Gå ut; alt er lagret", nn: "Gå ut; alt er lagra", en: "Leave; everything is saved"),
      group: .everywhere,
      in: [
        .main, .choosing, .welcome, .nowhere, .round, .aloud, .rewording, .closing, .asking,
        .signed, .words, .gallery, .remarking,
      ], rank: 9
    ) { $0.leave(&$1) },
  ]

  private mutating func leave(_ effects: inout [Effect]) {
    guard leaveLine(&effects) else { return }
    load(row: row)
    effects.append(.leave)
  }
}
