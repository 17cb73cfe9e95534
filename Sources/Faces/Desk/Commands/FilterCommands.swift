import Dialogue
import Terminal

extension DeskFace {
  /// Which points are in sight.
  static let filterCommands: [Command<DeskFace>] = [
    Command(
      "filter", ["f"], hint: Sentence(nb: "vis bare", nn: "vis berre", en: "show only"),
      Sentence(
        nb: "Vis bare noe: post, bord, spørsmål, perspektiv, tema, ord",
        nn: "Vis berre noko: post, bord, spørsmål, perspektiv, tema, ord",
        en: "Show only some: step, table, question, perspective, theme, words"),
      group: .look, in: [.main], rank: 9
    ) { face, _ in face.show(.filter) },
    Command(
      "filter-words", ["w"], hint: Sentence(nb: "ord", nn: "ord", en: "words"),
      Sentence(
        nb: "Vis bare linjene med ordene du skriver, mens du skriver",
        nn: "Vis berre linjene med orda du skriv, medan du skriv",
        en: "Show only the lines with the words that you type, as you type"),
      group: .look, in: [.main]
    ) { face, _ in face.show(.filter, selected: FilterRow.text.rawValue) },
    Command(
      "filter-clear", ["F", "Esc"], hint: Sentence(nb: "vis alt", nn: "vis alt", en: "show all"),
      Sentence(
        nb: "Vis alt på veggen igjen", nn: "Vis alt på veggen igjen",
        en: "Show the whole wall again"),
      group: .look, in: [.main],
      unless: \.reasonNotToClear
    ) { face, _ in
      face.filter = WallFilter()
      face.refresh()
    },
    Command(
      "filter-next", ["Right", "Space"], hint: Sentence(nb: "neste", nn: "neste", en: "next"),
      Sentence(nb: "Neste valg i raden", nn: "Neste val i rada", en: "The row's next choice"),
      group: .look, in: [.filtering], rank: 1
    ) { face, _ in face.turnFilter(by: 1) },
    Command(
      "filter-previous", ["Left"], hint: Sentence(nb: "forrige", nn: "førre", en: "previous"),
      Sentence(
        nb: "Forrige valg i raden", nn: "Førre val i rada", en: "The row's previous choice"),
      group: .look, in: [.filtering], rank: 2
    ) { face, _ in face.turnFilter(by: -1) },
    Command(
      "filter-row-down", ["Down", "Tab"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Raden under", nn: "Rada under", en: "The row below"),
      group: .look, in: [.filtering, .filteringText]
    ) { face, _ in face.moveInSheet(by: 1) },
    Command(
      "filter-row-up", ["Up"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Raden over", nn: "Rada over", en: "The row above"),
      group: .look, in: [.filtering, .filteringText]
    ) { face, _ in face.moveInSheet(by: -1) },
    Command(
      "filter-done", ["Enter", "Esc"],
      hint: Sentence(nb: "til veggen", nn: "til veggen", en: "to the wall"),
      Sentence(
        nb: "Til veggen med det som er valgt", nn: "Til veggen med det som er valt",
        en: "To the wall with what is chosen"),
      group: .look, in: [.filtering, .filteringText], rank: 3
    ) { face, _ in face.closeSheet() },
  ]

  private var reasonNotToClear: Sentence? { filter.isOn ? nil : DeskWording.allInSight }
}
