import Dialogue

/// What the room reads that nobody has written for the session.
enum HallWording {
  static func rule(_ number: Int, of count: Int) -> Sentence {
    Sentence(
      nb: "Spilleregel \(number) av \(count)", nn: "Speleregel \(number) av \(count)",
      en: "Ground rule \(number) of \(count)")
  }

  static func table(_ number: Int) -> Sentence {
    Sentence(nb: "Bord \(number)", nn: "Bord \(number)", en: "Table \(number)")
  }

  static func posterOfTable(_ number: Int) -> Sentence {
    Sentence(
      nb: "veggavisa til bord \(number)", nn: "veggavisa til bord \(number)",
      en: "the poster of table \(number)")
  }

  static let whoSitsTogether = Sentence(
    nb: "hvem som sitter sammen", nn: "kven som sit saman", en: "who sits together")

  static let theRelations = Sentence(
    nb: "mellomrommene i salen", nn: "mellomromma i salen", en: "the relations in the room")

  /// `32 mennesker, 496 mellomrom. 48 i bruk nå.`
  static func relations(_ relations: HallScene.Relations) -> Sentence {
    let (people, all, inUse) = (relations.people, relations.all, relations.inUse)
    let whole = Sentence(
      nb: "\(people) mennesker, \(all) mellomrom",
      nn: "\(people) menneske, \(all) mellomrom",
      en: "\(people) people, \(all) relations")
    guard (1..<all).contains(inUse) else { return whole }
    return Sentence(
      nb: "\(whole.nb) · \(inUse) i bruk nå", nn: "\(whole.nn) · \(inUse) i bruk no",
      en: "\(whole.en) · \(inUse) in use now")
  }

  static let howToBegin = Sentence(
    nb: "Salen følger prosesslederens skjerm. q går ut.",
    nn: "Salen følgjer skjermen til prosessleiaren. q går ut.",
    en: "The hall follows the process leader's screen. q leaves.")

  static let nothing = Sentence(nb: "ingenting", nn: "ingenting", en: "nothing")

  static let together = Sentence(
    nb: "Snakk om det sammen", nn: "Snakk om det saman", en: "Talk about it together")

  /// Whose turn it is, for pairs and, where there is one, for the trio.
  static func turn(_ clock: TurnClock) -> Sentence? {
    switch clock.turns {
    case .none: return nil
    case .together: return together
    case .swap:
      let rounds = clock.rounds.map(round)
      return Sentence(
        nb: rounds.map(\.nb).joined(separator: " · "),
        nn: rounds.map(\.nn).joined(separator: " · "),
        en: rounds.map(\.en).joined(separator: " · "))
    }
  }

  private static func round(_ round: TurnClock.Round) -> Sentence {
    let (turn, people) = (round.turn, round.people)
    if round.isInterpreted {
      return round.isSwapping
        ? Sentence(
          nb: "Med tolk: bytt nå", nn: "Med tolk: byt no", en: "With an interpreter: swap now")
        : Sentence(
          nb: "Med tolk: tur \(turn) av \(people)", nn: "Med tolk: tur \(turn) av \(people)",
          en: "With an interpreter: turn \(turn) of \(people)")
    }
    if round.isSwapping {
      return people == 2
        ? Sentence(nb: "To sammen: bytt nå", nn: "To saman: byt no", en: "Two together: swap now")
        : Sentence(
          nb: "Tre sammen: bytt nå", nn: "Tre saman: byt no", en: "Three together: swap now")
    }
    return people == 2
      ? Sentence(
        nb: "To sammen: tur \(turn) av 2", nn: "To saman: tur \(turn) av 2",
        en: "Two together: turn \(turn) of 2")
      : Sentence(
        nb: "Tre sammen: tur \(turn) av \(people)", nn: "Tre saman: tur \(turn) av \(people)",
        en: "Three together: turn \(turn) of \(people)")
  }
}
