import Dialogue
import Terminal

extension NoteFace {
  /// Scopes with a list to choose from.
  private static let lists: Set<Scope> = [
    .choosing, .round, .aloud, .closing, .asking, .signed, .words, .gallery,
  ]

  static let readingCommands: [Command<Self>] = [
    answer(
      .keep, "keep",
      Sentence(
        nb: "Behold punktet som det er, og gå videre",
        nn: "Behald punktet som det er, og gå vidare",
        en: "Keep the point as it is, and go on")),
    answer(
      .reword, "reword",
      Sentence(
        nb: "Si det på en annen måte", nn: "Sei det på ein annan måte",
        en: "Say it in another way")),
    answer(
      .strike, "strike",
      Sentence(
        nb: "Stryk punktet og gå videre", nn: "Stryk punktet og gå vidare",
        en: "Strike the point and go on")),
    answer(
      .bringBack, "bring-back",
      Sentence(
        nb: "Ta et strøket punkt med igjen", nn: "Ta eit stroke punkt med igjen",
        en: "Bring a struck point back"),
      unless: { $0.whyNotBringBack }),
    answer(
      .ofTwoMinds, "two-minds",
      Sentence(
        nb: "Vi ser det på to måter, av eller på", nn: "Vi ser det på to måtar, av eller på",
        en: "We are of two minds, on or off")),
    answer(
      .leaveOutOfPrint, "no-print",
      Sentence(
        nb: "Ikke med på trykk, av eller på", nn: "Ikkje med på trykk, av eller på",
        en: "Leave it out of print, on or off")),
    Command(
      "previous-point", Reading.Answer.back.keys,
      hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
      Sentence(
        nb: "Tilbake til punktet før", nn: "Tilbake til punktet før", en: "Back to the point before"
      ),
      group: .poster, in: [.aloud, .closing], rank: 2
    ) { face, _ in face.goBack() },
    Command(
      "end-rewording", ["Enter", "Esc"],
      hint: Sentence(nb: "ferdig", nn: "ferdig", en: "done"),
      Sentence(
        nb: "Ferdig; les punktet høyt igjen", nn: "Ferdig; les punktet høgt igjen",
        en: "Done; read the point aloud again"),
      group: .poster, in: [.rewording], rank: 0
    ) { $0.endRewording(&$1) },
  ]

  private static func answer(
    _ answer: Reading.Answer, _ id: String, _ sentence: Sentence,
    unless reason: @escaping @Sendable (Self) -> Sentence? = { _ in nil }
  ) -> Command<Self> {
    Command(
      id, answer.keys, hint: NoteWording.answer(answer, to: nil), sentence, group: .poster,
      in: [.aloud], unless: reason
    ) { $0.answer(answer, &$1) }
  }

  static let choosingCommands: [Command<Self>] = [
    Command(
      "choose", ["Enter"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(
        nb: "Gjør det som står i den valgte raden", nn: "Gjer det som står i den valde rada",
        en: "Do what the selected row says"),
      group: .look, in: lists, rank: 0
    ) { $0.choose(&$1) },
    Command(
      "select-up", ["Up"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Raden over", nn: "Rada over", en: "The row above"), group: .look, in: lists
    ) { face, _ in face.selection -= 1 },
    Command(
      "select-down", ["Down"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Raden under", nn: "Rada under", en: "The row below"), group: .look, in: lists
    ) { face, _ in face.selection += 1 },
    Command(
      "select-page-up", ["PgUp", "Alt-u"],
      hint: Sentence(nb: "side opp", nn: "side opp", en: "page up"),
      Sentence(nb: "En side opp", nn: "Ei side opp", en: "One page up"), group: .look,
      in: [.choosing, .round, .signed, .words, .gallery]
    ) { face, _ in face.selection -= face.pageRows },
    Command(
      "select-page-down", ["PgDn", "Alt-n"],
      hint: Sentence(nb: "side ned", nn: "side ned", en: "page down"),
      Sentence(nb: "En side ned", nn: "Ei side ned", en: "One page down"), group: .look,
      in: [.choosing, .round, .signed, .words, .gallery]
    ) { face, _ in face.selection += face.pageRows },
    Command(
      "select-first", ["Home", "Ctrl-Home", "Alt-<"],
      hint: Sentence(nb: "øverst", nn: "øvst", en: "top"),
      Sentence(nb: "Den første raden", nn: "Den første rada", en: "The first row"), group: .look,
      in: lists
    ) { face, _ in face.selection = 0 },
    Command(
      "select-last", ["End", "Ctrl-End", "Alt->"],
      hint: Sentence(nb: "nederst", nn: "nedst", en: "end"),
      Sentence(nb: "Den siste raden", nn: "Den siste rada", en: "The last row"), group: .look,
      in: lists
    ) { face, _ in face.selection = .max },
    Command(
      "back", ["Esc", "Ctrl-O"],
      hint: Sentence(nb: "skriv videre", nn: "skriv vidare", en: "write on"),
      Sentence(
        nb: "Tilbake til det som skrives; ingenting går tapt",
        nn: "Tilbake til det som blir skrive; ingenting går tapt",
        en: "Back to what is being written; nothing is lost"),
      group: .look, in: lists, rank: 1,
      unless: { $0.whyNoPoster },
      perform: { $0.goToPoster(&$1) }),
  ]
}

extension Reading.Answer {
  /// What gives it at once, without selecting its row.
  var keys: [Key] {
    switch self {
    case .keep: ["Right", "PgDn"]
    case .reword: ["r"]
    case .strike: ["s"]
    case .bringBack: ["b"]
    case .ofTwoMinds: ["t"]
    case .leaveOutOfPrint: ["p"]
    case .back: ["Left", "PgUp", "Backspace"]
    }
  }
}
