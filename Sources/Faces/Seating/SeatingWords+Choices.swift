import Dialogue
import Seating

// What can be chosen of a planning.
extension SeatingWords {
  static let choicesTitle = Sentence(
    nb: "Slik planlegges plassene", nn: "Slik blir plassane planlagde",
    en: "How the seats are planned")

  static let asPlanned = Sentence(
    nb: "som i programmet", nn: "som i programmet", en: "as in the programme")

  static func number(_ count: Int) -> Sentence {
    Sentence(nb: "\(count)", nn: "\(count)", en: "\(count)")
  }

  static func rounds(_ count: Int, of all: Int) -> Sentence {
    Sentence(nb: "\(count) av \(all)", nn: "\(count) av \(all)", en: "\(count) of \(all)")
  }

  static func choice(_ choice: SeatRow.Choice) -> Sentence {
    switch choice {
    case .rounds: Sentence(nb: "Runder", nn: "Rundar", en: "Rounds")
    case .tables: Sentence(nb: "Antall bord", nn: "Talet på bord", en: "Number of tables")
    case .size:
      Sentence(nb: "Plasser ved hvert bord", nn: "Plassar ved kvart bord", en: "Seats at a table")
    case .form:
      Sentence(nb: "Rundene ved bordene", nn: "Rundane ved borda", en: "The rounds at tables")
    case .aim: Sentence(nb: "Viktigst", nn: "Viktigast", en: "What matters most")
    }
  }

  static func form(_ form: SeatingChoices.Form) -> Sentence {
    switch form {
    case .free: Sentence(nb: "alle flytter", nn: "alle flyttar", en: "everybody moves")
    case .hostsStay:
      Sentence(nb: "en vert blir igjen", nn: "ein vert blir igjen", en: "a host stays")
    case .homeAndCross:
      Sentence(
        nb: "hjem, på tvers, hjem", nn: "heim, på tvers, heim", en: "home, across, home")
    }
  }

  static func aim(_ aim: SeatingProblem.Aim) -> Sentence {
    switch aim {
    case .newPeople:
      Sentence(nb: "møte flest mulig", nn: "møte flest mogleg", en: "to meet as many as possible")
    case .fewAgain:
      Sentence(
        nb: "ikke de samme for ofte", nn: "ikkje dei same for ofte",
        en: "not the same too often")
    }
  }

  /// What a choice means, under the list.
  static func explanation(_ choice: SeatRow.Choice, _ choices: SeatingChoices) -> Sentence {
    switch choice {
    case .rounds:
      Sentence(
        nb: "Så mange av rundene som gjenstår, får nye plasser.",
        nn: "Så mange av rundane som står att, får nye plassar.",
        en: "So many of the rounds that remain get new seats.")
    case .tables, .size:
      Sentence(
        nb: "Velg antallet eller størrelsen; det andre følger av hvor mange dere er.",
        nn: "Vel talet eller storleiken; det andre følgjer av kor mange de er.",
        en: "Choose the number or the size; the other follows from how many you are.")
    case .form: explanation(choices.form)
    case .aim:
      Sentence(
        nb: "Med store bord og mange runder møtes noen ofte hvis flest mulig skal møtes.",
        nn: "Med store bord og mange rundar møtest nokon ofte om flest mogleg skal møtast.",
        en: "With large tables and many rounds some meet often if as many as possible are to meet.")
    }
  }

  private static func explanation(_ form: SeatingChoices.Form) -> Sentence {
    switch form {
    case .free:
      Sentence(
        nb: "Alle møter nye i hver runde.", nn: "Alle møter nye i kvar runde.",
        en: "Everybody meets new people in each round.")
    case .hostsStay:
      Sentence(
        nb: "Som i en World Café. De som har rollen «vert», blir; ellers velges noen.",
        nn: "Som i ein World Café. Dei som har rolla «vert», blir; elles blir nokon valde.",
        en: "As in a World Café. Those with the role “host” stay; else some are chosen.")
    case .homeAndCross:
      Sentence(
        nb: "I den siste runden møtes gruppene fra den første igjen.",
        nn: "I den siste runden møtest gruppene frå den første igjen.",
        en: "In the last round the groups of the first one meet again.")
    }
  }
}
