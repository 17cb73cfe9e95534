import Dialogue
import Terminal

extension PlanFace: SeatingFace {
  static let seats: [Command<Self>] =
    [
      Command(
        "seats", ["s"], hint: Sentence(nb: "plasser", nn: "plassar", en: "seats"),
        Sentence(
          nb: "Hvem sitter sammen: planlegg plassene, ønsker, hvem som møtes",
          nn: "Kven sit saman: planlegg plassane, ønske, kven som møtest",
          en: "Who sits together: plan the seats, wishes, who meets"),
        group: .people, in: panes, rank: 9, unless: \.reasonAgainstSeating
      ) { face, effects in
        face.settle(&effects)
        face.openSeats()
      }
    ] + seatingMoves + seatingCommands

  var open: OpenSession {
    get { plan }
    set { plan = newValue }
  }

  var seating: SeatingSheet? {
    get { if case .seats(let seats) = sheet { seats } else { nil } }
    set { sheet = newValue.map { .seats($0) } }
  }

  mutating func proposeSeats(_ edits: [Edit], _ effects: inout [Effect]) -> Bool {
    make(edits, &effects)
  }
}
