import Dialogue
import Terminal

extension LedgerFace {
  private static let pageScopes: Set<Scope> = [.main, .answering, .dates, .documents]
  private static let form: Set<Scope> = [.ledgerForm, .ledgerText, .ledgerChoice]
  private static let lists: Set<Scope> = [.claiming, .deciding, .under, .previewing]

  /// Filling in what lies over the page, and closing it.
  static let ledgerFormCommands: [Command<LedgerFace>] = [
    Command(
      "save", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
      Sentence(
        nb: "Lagre det som er skrevet her", nn: "Lagre det som er skrive her",
        en: "Save what is written here"),
      group: .following, in: form, rank: 1
    ) { face, effects in face.save(&effects) },
    Command(
      "field-up", ["Up", "Shift-Tab"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Feltet over", nn: "Feltet over", en: "The field above"),
      group: .look, in: form, rank: 3
    ) { face, _ in face.sheet?.form.move(by: -1) },
    Command(
      "field-down", ["Down", "Tab"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Feltet under", nn: "Feltet under", en: "The field below"),
      group: .look, in: form, rank: 2
    ) { face, _ in face.sheet?.form.move(by: 1) },
    Command(
      "own-editor", ["Alt-e"],
      hint: Sentence(nb: "eget skriveprogram", nn: "eige skriveprogram", en: "own editor"),
      Sentence(
        nb: "Skriv i ditt eget skriveprogram (VISUAL, ellers EDITOR)",
        nn: "Skriv i ditt eige skriveprogram (VISUAL, elles EDITOR)",
        en: "Write in your own editor (VISUAL, else EDITOR)"),
      group: .writing, in: [.ledgerText], rank: 5
    ) { face, effects in
      if let text = face.sheet?.form.field?.text { effects.append(.compose(text)) }
    },
    Command(
      "line-break", ["Ctrl-O"], hint: Sentence(nb: "ny linje", nn: "ny linje", en: "new line"),
      Sentence(nb: "Ny linje i teksten", nn: "Ny linje i teksten", en: "A new line in the text"),
      group: .writing, in: [.ledgerText], rank: 4
    ) { face, _ in face.breakLine() },
    Command(
      "choice-left", ["Left"], hint: Sentence(nb: "forrige", nn: "førre", en: "previous"),
      Sentence(nb: "Det forrige valget", nn: "Det førre valet", en: "The previous choice"),
      group: .look, in: [.ledgerChoice], rank: 5
    ) { face, _ in face.sheet?.form.turn(by: -1) },
    Command(
      "choice-right", ["Right", "Space"], hint: Sentence(nb: "neste", nn: "neste", en: "next"),
      Sentence(nb: "Det neste valget", nn: "Det neste valet", en: "The next choice"),
      group: .look, in: [.ledgerChoice], rank: 4
    ) { face, _ in face.sheet?.form.turn(by: 1) },
    Command(
      "list-up", ["Up", "k"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Raden over", nn: "Rada over", en: "The row above"),
      group: .look, in: lists
    ) { face, _ in face.moveInSheet(by: -1) },
    Command(
      "list-down", ["Down", "j"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Raden under", nn: "Rada under", en: "The row below"),
      group: .look, in: lists
    ) { face, _ in face.moveInSheet(by: 1) },
    Command(
      "list-page-up", ["PgUp", "Ctrl-O"],
      hint: Sentence(nb: "side opp", nn: "side opp", en: "page up"),
      Sentence(nb: "En side opp", nn: "Ei side opp", en: "A page up"), group: .look, in: lists
    ) { face, _ in face.moveInSheet(by: -max(1, face.context.size.rows - 8)) },
    Command(
      "list-page-down", ["PgDn", "Ctrl-N"],
      hint: Sentence(nb: "side ned", nn: "side ned", en: "page down"),
      Sentence(nb: "En side ned", nn: "Ei side ned", en: "A page down"), group: .look, in: lists,
      rank: 2
    ) { face, _ in face.moveInSheet(by: max(1, face.context.size.rows - 8)) },
    Command(
      "close", ["Esc"], hint: Sentence(nb: "lukk", nn: "lukk", en: "close"),
      Sentence(
        nb: "Lukk det som ligger over; det som er skrevet, er der neste gang",
        nn: "Lukk det som ligg over; det som er skrive, er der neste gong",
        en: "Close what lies on top; what is written is there the next time"),
      group: .look, in: form.union(lists), rank: 6
    ) { face, _ in face.closeSheet() },
  ]

  static let ledgerCommands: [Command<LedgerFace>] =
    [
      moving("up", ["Up", "k"], Sentence(nb: "Raden over", nn: "Rada over", en: "The row above")) {
        $0.move(by: -1)
      },
      moving(
        "down", ["Down", "j"], Sentence(nb: "Raden under", nn: "Rada under", en: "The row below")
      ) { $0.move(by: 1) },
      moving(
        "page-up", ["PgUp", "Ctrl-O"],
        Sentence(nb: "En side opp", nn: "Ei side opp", en: "A page up")
      ) { $0.move(by: -max(1, $0.context.size.rows - 10)) },
      moving(
        "page-down", ["PgDn", "Ctrl-N"],
        Sentence(nb: "En side ned", nn: "Ei side ned", en: "A page down")
      ) { $0.move(by: max(1, $0.context.size.rows - 10)) },
      moving(
        "first", ["Home", "g"], Sentence(nb: "Den første", nn: "Den første", en: "The first one")
      ) { $0.row = 0 },
      moving(
        "last", ["End", "G"], Sentence(nb: "Den siste", nn: "Den siste", en: "The last one")
      ) { $0.row = max(0, $0.countOfRows - 1) },
    ] + [
      Command(
        "next-page", ["Tab"], hint: Sentence(nb: "neste side", nn: "neste side", en: "next page"),
        Sentence(
          nb: "Neste side: svarene, datoene, dokumentene",
          nn: "Neste side: svara, datoane, dokumenta",
          en: "Next page: the answers, the dates, the documents"),
        group: .look, in: pageScopes.subtracting([.answering]), rank: 7
      ) { face, _ in face.turnPage() }
    ] + undoCommands(in: pageScopes)
    + leavingCommands(pages: pageScopes, sheets: form.union(lists))

  private static func moving(
    _ id: String, _ keys: [Key], _ sentence: Sentence,
    move: @escaping @Sendable (inout LedgerFace) -> Void
  ) -> Command<LedgerFace> {
    Command(id, keys, hint: sentence, sentence, group: .look, in: pageScopes) { face, _ in
      move(&face)
    }
  }

  private mutating func move(by count: Int) {
    row = max(0, min(countOfRows - 1, row + count))
  }

  private mutating func moveInSheet(by count: Int) {
    let last = (sheet?.content).map { countOfRows(in: $0) - 1 } ?? 0
    let place = (sheet?.selected ?? 0) + count
    sheet?.selected = max(0, min(last, place))
  }

  private func countOfRows(in content: LedgerSheet.Content) -> Int {
    switch content {
    case .trace(let point, _): traceLines(of: point).count
    case .claiming, .points, .restsOn: points(in: content).count
    case .preview: sheet?.pageTexts.count ?? 0
    case .deciding: Verdict.allCases.count
    case .answering, .following, .afterword, .contact, .dating, .correcting, .meeting: 0
    }
  }

  mutating func turnPage() {
    let place = pages.firstIndex(of: page) ?? 0
    page = pages[(place + 1) % pages.count]
    row = 0
    refresh()
  }
}
