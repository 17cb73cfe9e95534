import Dialogue
import Terminal

extension DeskFace: SeatingFace {
  static let seatsCommands: [Command<DeskFace>] =
    [
      Command(
        "seats", ["p"], hint: Sentence(nb: "plasser", nn: "plassar", en: "seats"),
        Sentence(
          nb: "Hvem satt sammen, og hvem har møttes", nn: "Kven sat saman, og kven har møttest",
          en: "Who sat together, and who has met"),
        group: .people, in: pages.subtracting([.questions]), unless: \.reasonAgainstSeating
      ) { face, _ in face.openSeats() }
    ] + seatingMoves + seatingCommands

  var seating: SeatingSheet? {
    get { if case .seats(let seats) = sheet?.content { seats } else { nil } }
    set { sheet = newValue.map { DeskSheet(.seats($0)) } }
  }

  mutating func proposeSeats(_ edits: [Edit], _ effects: inout [Effect]) -> Bool {
    propose(edits, &effects)
  }
}
