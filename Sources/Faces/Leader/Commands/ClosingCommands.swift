import Dialogue
import Terminal

extension LeaderFace {
  /// The end of the day in the room, which belongs to the participants.
  static let closingCommands: [Command<LeaderFace>] = [
    Command(
      "closing", ["A"], hint: Sentence(nb: "avslutning", nn: "avslutning", en: "closing"),
      Sentence(
        nb: "Avslutningen: hva tar vi med oss, hva skjer nå og når, hvem bærer budskapet?",
        nn: "Avslutninga: kva tek vi med oss, kva skjer no og når, kven ber bodskapen?",
        en: "The closing: what do we take with us, what happens now, who carries the message?"),
      group: .day, rank: 6, unless: \.reasonAgainstClosing
    ) { face, _ in face.show(.closing) },

    Command(
      "closing-write", ["Enter"], hint: Sentence(nb: "skriv", nn: "skriv", en: "write"),
      Sentence(
        nb: "Skriv det rommet svarer", nn: "Skriv det rommet svarar",
        en: "Write what the room answers"),
      group: .day, in: [.endOfDay], rank: 1
    ) { face, _ in
      guard case .closing(let question) = face.selectedRow else { return }
      switch question {
      // Somebody's own words need somebody's own yes.
      case .takeWithMe: face.show(.consent)
      case .nextSteps, .carriers: face.begin(.closing(question))
      }
    },
  ]

  private var reasonAgainstClosing: Sentence? {
    if isSeen { return Reasons.canBeSeen }
    return stepOfPlenary?.kind == .closing ? nil : WallWords.notClosing
  }

  /// What has been noted in the closing, as points of its plenary.
  var takenWithUs: [Point] {
    guard let step = stepOfPlenary else { return [] }
    return session.points(of: session.posterID(of: .plenary, in: step.id)).visible
      .filter(\.isCounted)
  }
}
