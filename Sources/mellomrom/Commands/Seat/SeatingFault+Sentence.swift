import Dialogue
import Seating

extension SeatingFault {
  /// What is wrong with a seating problem, and what should stand there. Rounds are counted from 1 here;
  /// people and tables keep the numbers that the file uses.
  var sentence: Sentence {
    switch self {
    case .tooManyPeople(let count):
      Sentence(
        nb: "\(count) er ikke et antall mennesker her. Skriv et tall fra 0 til \(Self.most).",
        nn: "\(count) er ikkje eit tal på menneske her. Skriv eit tal frå 0 til \(Self.most).",
        en: "\(count) is not a number of people here. Write one from 0 to \(Self.most).")
    case .tooManyRounds(let count):
      Sentence(
        nb: "\(count) runder er for mange. Skriv et tall fra 0 til \(Self.rounds).",
        nn: "\(count) rundar er for mange. Skriv eit tal frå 0 til \(Self.rounds).",
        en: "\(count) rounds are too many. Write a number from 0 to \(Self.rounds).")
    case .tooManySeats(let round):
      Sentence(
        nb:
          "Runde \(round + 1) har flere bord eller plasser enn det er mulig å planlegge. Ta bort noen.",
        nn:
          "Runde \(round + 1) har fleire bord eller plassar enn ein kan planleggje. Ta bort nokre.",
        en: "Round \(round + 1) has more tables or seats than can be planned. Take some away.")
    case .negativeSize(let round):
      Sentence(
        nb: "Et bord i runde \(round + 1) har færre enn ingen plasser. Skriv 0 eller flere.",
        nn: "Eit bord i runde \(round + 1) har færre enn ingen plassar. Skriv 0 eller fleire.",
        en: "A table in round \(round + 1) has fewer than no seats. Write 0 or more.")
    case .seats(let seats, let people, let round):
      Sentence(
        nb: """
          Runde \(round + 1) har \(seats) plasser til \(people) mennesker. \
          Gi bordene like mange plasser som mennesker, eller sett min_size.
          """,
        nn: """
          Runde \(round + 1) har \(seats) plassar til \(people) menneske. \
          Gi borda like mange plassar som menneske, eller set min_size.
          """,
        en: """
          Round \(round + 1) has \(seats) seats for \(people) people. \
          Give the tables as many seats as there are people, or set min_size.
          """)
    case .noSuchPerson(let person):
      Sentence(
        nb: "Det er ingen person \(person). De telles fra 0.",
        nn: "Det er ingen person \(person). Dei blir talde frå 0.",
        en: "There is no person \(person). They are counted from 0.")
    case .noSuchTable(let table):
      Sentence(
        nb: "Det er ikke noe bord \(table). De telles fra 0.",
        nn: "Det er ikkje noko bord \(table). Dei blir talde frå 0.",
        en: "There is no table \(table). They are counted from 0.")
    case .noSuchRound(let round):
      Sentence(
        nb: "Det er ingen runde \(round). De telles fra 0.",
        nn: "Det er ingen runde \(round). Dei blir talde frå 0.",
        en: "There is no round \(round). They are counted from 0.")
    case .sameTwice(let person):
      Sentence(
        nb: "Et ønske gjelder person \(person) og person \(person). Det trengs to forskjellige.",
        nn: "Eit ønske gjeld person \(person) og person \(person). Det trengst to ulike.",
        en: "A wish is about person \(person) and person \(person). It takes two different ones.")
    case .traitValues(let values, let people):
      Sentence(
        nb: "«balance» har \(values) verdier for \(people) mennesker. Gi hver av dem én.",
        nn: "«balance» har \(values) verdiar for \(people) menneske. Gi kvar av dei éin.",
        en: "“balance” has \(values) values for \(people) people. Give each of them one.")
    case .weight(let weight):
      Sentence(
        nb: "\(weight) er ikke en vekt her. Skriv et tall fra 0 til \(Self.weight).",
        nn: "\(weight) er ikkje ei vekt her. Skriv eit tal frå 0 til \(Self.weight).",
        en: "\(weight) is not a weight here. Write a number from 0 to \(Self.weight).")
    case .standingRounds(let rounds, let expected):
      Sentence(
        nb:
          "Planen så langt har \(rounds) runder, men problemet har \(expected). Gi én linje per runde.",
        nn:
          "Planen så langt har \(rounds) rundar, men problemet har \(expected). Gi éi linje per runde.",
        en:
          "The plan so far has \(rounds) rounds but the problem has \(expected). Give a line a round."
      )
    case .standingTables(let tables, let expected, let round):
      Sentence(
        nb:
          "Planen så langt har \(tables) bord i runde \(round + 1), men problemet har \(expected).",
        nn:
          "Planen så langt har \(tables) bord i runde \(round + 1), men problemet har \(expected).",
        en:
          "The plan so far has \(tables) tables in round \(round + 1), but the problem has \(expected)."
      )
    case .standingPerson(let person, let round):
      Sentence(
        nb:
          "Planen så langt har ikke person \(person) akkurat én gang i runde \(round + 1). Rett den.",
        nn:
          "Planen så langt har ikkje person \(person) akkurat éin gong i runde \(round + 1). Rett han.",
        en:
          "The plan so far does not have person \(person) just once in round \(round + 1). Mend it."
      )
    case .tooFewForTables(let round):
      Sentence(
        nb:
          "I runde \(round + 1) må noen sitte ved et bord med færre enn min_size. Gi den færre bord.",
        nn:
          "I runde \(round + 1) må nokon sitje ved eit bord med færre enn min_size. Gi han færre bord.",
        en:
          "In round \(round + 1) some must sit at a table of fewer than min_size. Give it fewer tables."
      )
    }
  }

  private static let most = SeatingProblem.Limit.people
  private static let rounds = SeatingProblem.Limit.rounds
  private static let weight = SeatingProblem.Limit.weight
}
