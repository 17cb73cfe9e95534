import Dialogue
import Seating
import Terminal

extension SeatingFace {
  /// Who sits where: on the sheet of seats, wherever it lies.
  static var seatingCommands: [Command<Self>] {
    seatCommands + planningCommands + choiceCommands + wishCommands
  }

  private static var seatCommands: [Command<Self>] {
    [
      Command(
        "deal", ["f"], hint: Sentence(nb: "fordel", nn: "fordel", en: "deal"),
        Sentence(
          nb: "Fordel plassene i rekkefølge til alle som er her (vises først)",
          nn: "Fordel plassane i rekkjefølgje til alle som er her (blir vist først)",
          en: "Deal the seats in order to everybody who is here (shown first)"),
        group: .people, in: [.seating], rank: 4, also: ["dele ut", "tilfeldig", "random"],
        unless: \.reasonWithoutParticipants
      ) { face, _ in face.deal() },

      Command(
        "pick-or-put", ["Enter"], hint: Sentence(nb: "flytt", nn: "flytt", en: "move"),
        Sentence(
          nb: "Velg en person; så hvem det skal byttes med, eller hvor",
          nn: "Vel ein person; så kven det skal bytast med, eller kvar",
          en: "Pick a person; then whom to change places with, or where to"),
        group: .people, in: [.seating], rank: 3
      ) { face, effects in face.pickOrPut(&effects) },

      Command(
        "next-seats", ["Tab"],
        hint: Sentence(nb: "neste runde", nn: "neste runde", en: "next round"),
        Sentence(
          nb: "Plassene i den neste programposten med par eller bord",
          nn: "Plassane i den neste programposten med par eller bord",
          en: "The seats in the next step with pairs or tables"),
        group: .people, in: [.seating], rank: 7, unless: \.reasonWithoutNextSeats
      ) { face, _ in face.turnSeats(by: 1) },

      Command(
        "previous-seats", ["Shift-Tab", "Ctrl-T"],
        hint: Sentence(nb: "forrige runde", nn: "førre runde", en: "previous round"),
        Sentence(
          nb: "Plassene i den forrige programposten med par eller bord",
          nn: "Plassane i den førre programposten med par eller bord",
          en: "The seats in the previous step with pairs or tables"),
        group: .people, in: [.seating], unless: \.reasonWithoutSeatsBefore
      ) { face, _ in face.turnSeats(by: -1) },

      Command(
        "seat-waits", ["t"], hint: Sentence(nb: "tolk", nn: "tolk", en: "interpreter"),
        Sentence(
          nb: "Venter på tolk, eller tolken er kommet",
          nn: "Ventar på tolk, eller tolken er komen",
          en: "Waits for an interpreter, or the interpreter has come"),
        group: .people, in: [.seating], unless: \.reasonWithoutSeatedPerson
      ) { face, effects in
        if let person = face.seatedPerson { face.turnWaitingForInterpreter(person, &effects) }
      },

      Command(
        "as-before", ["h"], hint: Sentence(nb: "som sist", nn: "som sist", en: "as before"),
        Sentence(
          nb: "Sett alle som sist: hjemmegruppa møtes igjen (vises først)",
          nn: "Set alle som sist: heimegruppa møtest igjen (blir vist først)",
          en: "Seat everybody as before: the home group meets again (shown first)"),
        group: .people, in: [.seating], unless: \.reasonAgainstBefore
      ) { face, _ in face.seatAsBefore() },

      Command(
        "print-seats", ["P"], hint: Sentence(nb: "skriv ut", nn: "skriv ut", en: "print"),
        Sentence(
          nb: "Skriv ut hvem som sitter hvor, til døra og bordene",
          nn: "Skriv ut kven som sit kvar, til døra og borda",
          en: "Print who sits where, for the door and the tables"),
        group: .people, in: [.seating], unless: \.reasonWithoutRounds
      ) { _, effects in effects.append(.print(.sheet)) },

      Command(
        "who-has-met", ["v"],
        hint: Sentence(nb: "hvem har møttes", nn: "kven har møttest", en: "who has met"),
        Sentence(
          nb: "Hvem møter hvem, runde for runde", nn: "Kven møter kven, runde for runde",
          en: "Who meets whom, round by round"),
        group: .people, in: [.seating], unless: \.reasonWithoutRounds
      ) { face, _ in face.show(.met(rounds: face.seatedRounds.count)) },

      Command(
        "one-round-more", ["+"],
        hint: Sentence(nb: "en runde til", nn: "ein runde til", en: "one more round"),
        Sentence(nb: "Vis en runde til", nn: "Vis ein runde til", en: "Show one more round"),
        group: .people, in: [.met], rank: 1
      ) { face, _ in face.showRounds(by: 1) },

      Command(
        "one-round-less", ["-"],
        hint: Sentence(nb: "en færre", nn: "ein færre", en: "one less"),
        Sentence(
          nb: "Vis en runde mindre", nn: "Vis ein runde mindre", en: "Show one round less"),
        group: .people, in: [.met], rank: 2
      ) { face, _ in face.showRounds(by: -1) },
    ]
  }

  /// Moving in the sheet and closing it, for a face whose own commands do not.
  static var seatingMoves: [Command<Self>] {
    func move(
      _ id: String, _ keys: [Key], _ sentence: Sentence,
      perform: @escaping @Sendable (inout Self) -> Void
    ) -> Command<Self> {
      Command(id, keys, hint: sentence, sentence, group: .look, in: .seats) { face, _ in
        perform(&face)
      }
    }
    return [
      move(
        "seat-down", ["Down", "j"],
        Sentence(nb: "Raden under", nn: "Rada under", en: "The row below")
      ) { $0.moveInSeats(by: 1) },
      move(
        "seat-up", ["Up", "k"], Sentence(nb: "Raden over", nn: "Rada over", en: "The row above")
      ) { $0.moveInSeats(by: -1) },
      move(
        "seats-down", ["PgDn", "Ctrl-N"],
        Sentence(nb: "Ti rader ned", nn: "Ti rader ned", en: "Ten rows down")
      ) { $0.moveInSeats(by: 10) },
      move(
        "seats-up", ["PgUp", "Ctrl-O"],
        Sentence(nb: "Ti rader opp", nn: "Ti rader opp", en: "Ten rows up")
      ) { $0.moveInSeats(by: -10) },
      move(
        "first-seat", ["Home", "<"],
        Sentence(nb: "Den første raden", nn: "Den første rada", en: "The first row")
      ) { $0.selectSeat(0) },
      move(
        "last-seat", ["End", ">"],
        Sentence(nb: "Den siste raden", nn: "Den siste rada", en: "The last row")
      ) { $0.selectSeat(.max) },
      Command(
        "close-seats", ["Esc", "q"], hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
        Sentence(
          nb: "Tilbake; alt som er tatt i bruk, er lagret",
          nn: "Tilbake; alt som er teke i bruk, er lagra",
          en: "Back; everything that was taken into use is saved"),
        group: .look, in: .seats, rank: 9
      ) { face, _ in face.closeSeats() },
    ]
  }
}
