import Dialogue
import Terminal

extension DeskFace {
  static let pages: Set<Scope> = [
    .main, .questions, .picture,
  ]
  private static let lists: Set<Scope> = [
    .tracing, .themes, .splitting, .lighting, .resting, .comments, .perspectives, .byMarks,
  ]
  private static let closable: Set<Scope> = lists.union([
    .choosingTheme, .naming, .assessing, .oneLine,
  ])

  private static let undoable: Set<Scope> = [
    .themes, .lighting, .resting, .comments, .perspectives,
  ]

  /// Moving in what lies over the page, and closing it.
  static let deskSheetCommands: [Command<DeskFace>] = [
    Command(
      "row-up", ["Up"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Raden over", nn: "Rada over", en: "The row above"),
      group: .look, in: lists.union([.choosingTheme])
    ) { face, _ in face.moveInSheet(by: -1) },
    Command(
      "row-down", ["Down"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Raden under", nn: "Rada under", en: "The row below"),
      group: .look, in: lists.union([.choosingTheme])
    ) { face, _ in face.moveInSheet(by: 1) },
    Command(
      "page-row-up", ["Up", "k"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Raden over", nn: "Rada over", en: "The row above"),
      group: .look, in: [.questions, .picture]
    ) { face, _ in face.row = max(0, face.row - 1) },
    Command(
      "page-row-down", ["Down", "j"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Raden under", nn: "Rada under", en: "The row below"),
      group: .look, in: [.questions, .picture]
    ) { face, _ in face.row = min(max(0, face.rowsOfPage - 1), face.row + 1) },
    Command(
      "follow", ["Enter"], hint: Sentence(nb: "følg", nn: "følg", en: "follow"),
      Sentence(
        nb: "Gå dit raden fører: et annet punkt, et tema, et spørsmål",
        nn: "Gå dit rada fører: eit anna punkt, eit tema, eit spørsmål",
        en: "Go where the row leads: another point, a theme, a question"),
      group: .look, in: [.tracing], rank: 1
    ) { face, _ in face.followTrace() },
    Command(
      "light-toggle", ["Enter", "Space"], hint: Sentence(nb: "ja/nei", nn: "ja/nei", en: "yes/no"),
      Sentence(
        nb: "Punktet kaster lys over dette spørsmålet, eller ikke",
        nn: "Punktet kastar lys over dette spørsmålet, eller ikkje",
        en: "The point sheds light on this question, or not"),
      group: .sorting, in: [.lighting], rank: 1
    ) { face, effects in face.toggleLight(&effects) },
    Command(
      "close", ["Esc"], hint: Sentence(nb: "lukk", nn: "lukk", en: "close"),
      Sentence(
        nb: "Lukk det som ligger over", nn: "Lukk det som ligg over", en: "Close what lies on top"),
      group: .look, in: closable, rank: 7
    ) { face, _ in face.closeSheet() },
  ]

  static let deskCommands: [Command<DeskFace>] =
    [
      Command(
        "next-page", ["Tab"], hint: Sentence(nb: "neste side", nn: "neste side", en: "next page"),
        Sentence(
          nb: "Neste side: veggen, spørsmålene, bildet av det hele",
          nn: "Neste side: veggen, spørsmåla, biletet av det heile",
          en: "Next page: the wall, the questions, the picture of the whole"),
        group: .look, in: pages, rank: 6
      ) { face, _ in
        let all = Page.allCases
        let place = all.firstIndex(of: face.page) ?? 0
        face.page = all[(place + 1) % all.count]
        face.row = 0
        face.refresh()
      },
      Command(
        "documents", ["D"], hint: Sentence(nb: "dokumenter", nn: "dokument", en: "documents"),
        Sentence(
          nb: "Rapporten og de andre dokumentene: se på dem, og skriv dem ut",
          nn: "Rapporten og dei andre dokumenta: sjå på dei, og skriv dei ut",
          en: "The report and the other documents: look at them, and print them"),
        group: .look, in: pages, rank: 12
      ) { face, effects in effects.append(.open(.documents(path: face.open.path))) },
    ]
    + undoCommands(
      in: pages.union(undoable).union(Set<Scope>.seats),
      redo: { $0.redo(&$1) }, undo: { $0.undo(&$1) })
    + leavingCommands(
      pages: pages,
      sheets: closable.union([.finding, .filtering, .filteringText]).union(Set<Scope>.seats))
}
