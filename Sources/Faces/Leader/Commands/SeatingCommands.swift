import Dialogue
import Terminal

extension LeaderFace: SeatingFace {
  /// Who sits where; the sheet it opens has commands of its own.
  static let seatsCommand = Command<LeaderFace>(
    "seating", ["g"], hint: Sentence(nb: "plasser", nn: "plassar", en: "seats"),
    Sentence(
      nb: "Hvem sitter sammen: planlegg plassene, eller bytt noen",
      nn: "Kven sit saman: planlegg plassane, eller byt nokon",
      en: "Who sits together: plan the seats, or change some"),
    group: .people, in: [.main, .people], rank: 4, hintedWhen: \.isMorning,
    also: [
      "bord", "par", "plassering", "stenge", "lukke", "ønske", "ønsker", "tolk", "bytte", "table",
      "close", "wish",
    ], unless: \.reasonAgainstSeating
  ) { face, _ in face.openSeats() }

  var seating: SeatingSheet? {
    get { if case .seats(let seats) = sheet?.content { seats } else { nil } }
    set { sheet = newValue.map { Sheet(.seats($0)) } }
  }

  mutating func proposeSeats(_ edits: [Edit], _ effects: inout [Effect]) -> Bool {
    propose(edits, &effects)
  }

  mutating func peopleHaveChanged() { refresh() }

  /// Whether the day has not begun and nothing lies over the screen: who comes and who sits where is what
  /// there is to do.
  var isMorning: Bool {
    session.clock?.isRunning != true && session.clock?.isOver != true && sheet == nil
  }
}
