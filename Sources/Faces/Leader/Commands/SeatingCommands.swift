import Dialogue
import Terminal

extension LeaderFace {
  /// Who sits where.
  static let seatingCommands: [Command<LeaderFace>] = [
    Command(
      "seating", ["g"], hint: Sentence(nb: "plasser", nn: "plassar", en: "seats"),
      Sentence(
        nb: "Hvem sitter sammen: del ut plassene, eller bytt noen",
        nn: "Kven sit saman: del ut plassane, eller byt nokon",
        en: "Who sits together: deal the seats, or change some"),
      group: .people, unless: \.reasonAgainstSeating
    ) { face, _ in
      if let step = face.stepToSeat { face.show(.seating(step.id, picked: nil)) }
    },

    Command(
      "deal", ["d"], hint: Sentence(nb: "del ut", nn: "del ut", en: "deal"),
      Sentence(
        nb: "Del ut plassene i rekkefølge til alle som er her",
        nn: "Del ut plassane i rekkjefølgje til alle som er her",
        en: "Deal the seats in order to everybody who is here"),
      group: .people, in: [.seating], rank: 4,
      unless: \.reasonWithoutParticipants
    ) { face, effects in face.deal(&effects) },

    Command(
      "pick-or-put", ["Enter"], hint: Sentence(nb: "flytt", nn: "flytt", en: "move"),
      Sentence(
        nb: "Velg en person; så hvem det skal byttes med, eller hvor",
        nn: "Vel ein person; så kven det skal bytast med, eller kvar",
        en: "Pick a person; then whom to change places with, or where to"),
      group: .people, in: [.seating], rank: 3
    ) { face, effects in face.pickOrPut(&effects) },
  ]

  private var reasonAgainstSeating: Sentence? { stepToSeat == nil ? Reasons.nobodySits : nil }

  private var reasonWithoutParticipants: Sentence? { facts.present == 0 ? Reasons.nobody : nil }
}
