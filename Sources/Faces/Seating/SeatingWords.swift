package import Dialogue
package import Seating

/// Seats, plans and who meets whom, in words.
package enum SeatingWords {
  static let planned = Sentence(
    nb: "Forslag til plasser", nn: "Framlegg til plassar", en: "Proposed seats")
  static let underWay = Sentence(
    nb: "Planlegger. Klokka går som før. s viser den beste så langt, og Esc avbryter.",
    nn: "Planlegg. Klokka går som før. s viser den beste så langt, og Esc avbryt.",
    en: "Planning. The clock goes on as before. s shows the best so far, and Esc stops it.")
  static let planIsHere = Sentence(
    nb: "Planen er ferdig.", nn: "Planen er ferdig.", en: "The plan is done.")
  static let cannotPlan = Sentence(
    nb: "Dette lar seg ikke planlegge. Se over antallet og bordstørrelsen.",
    nn: "Dette lèt seg ikkje planleggje. Sjå over talet på folk og bordstorleiken.",
    en: "This cannot be planned. Look at the number of people and the size of the tables.")
  static let overtaken = Sentence(
    nb: "Noe er endret siden planen ble laget. n lager en ny.",
    nn: "Noko er endra sidan planen vart laga. n lagar ein ny.",
    en: "Something has changed since the plan was made. n makes a new one.")
  static let nothingMoves = Sentence(
    nb: "Alle sitter der de skal. Ingen flytter.", nn: "Alle sit der dei skal. Ingen flyttar.",
    en: "Everybody sits where they should. Nobody moves.")
  static let closed = Sentence(nb: "stengt", nn: "stengt", en: "closed")
  static func taken(steps: Int) -> Sentence {
    steps == 1
      ? Sentence(
        nb: "Plassene er tatt i bruk. Ctrl-Z tar dem tilbake.",
        nn: "Plassane er tekne i bruk. Ctrl-Z tek dei tilbake.",
        en: "The seats are in use. Ctrl-Z takes them back.")
      : Sentence(
        nb: "Plassene er tatt i bruk i \(steps) programposter. Ctrl-Z tar dem tilbake.",
        nn: "Plassane er tekne i bruk i \(steps) programpostar. Ctrl-Z tek dei tilbake.",
        en: "The seats are in use in \(steps) steps. Ctrl-Z takes them back.")
  }

  // MARK: Why not

  static let nothingToPlan = Sentence(
    nb: "Alle som skal sitte sammen, gjør det allerede. m flytter så få som mulig.",
    nn: "Alle som skal sitje saman, gjer det alt. m flyttar så få som mogleg.",
    en: "All who are to sit together do already. m moves as few as possible.")
  static let nothingToMend = Sentence(
    nb: "Ingen har fått plass ennå. p planlegger, f fordeler.",
    nn: "Ingen har fått plass enno. p planlegg, f fordeler.",
    en: "Nobody has a seat yet. p plans, f deals.")
  static let chooseTable = Sentence(
    nb: "Velg et bord eller noen som sitter der.",
    nn: "Vel eit bord eller nokon som sit der.",
    en: "Choose a table or somebody who sits there.")
  static let onlyTable = Sentence(
    nb: "Det er det eneste bordet.", nn: "Det er det einaste bordet.", en: "It is the only table.")
  static let closedAlready = Sentence(
    nb: "Bordet er stengt. Flytt noen dit med Enter, så er det åpent igjen.",
    nn: "Bordet er stengt. Flytt nokon dit med Enter, så er det ope igjen.",
    en: "The table is closed. Move somebody there with Enter, and it is open again.")
  static let onlyWay = Sentence(
    nb: "Slik kan det bare bli på én måte.", nn: "Slik kan det berre bli på éin måte.",
    en: "There is only one way to do that.")
  static let nothingBefore = Sentence(
    nb: "Ingen har sittet slik før i dag.", nn: "Ingen har sete slik før i dag.",
    en: "Nobody has sat like this before today.")
  static let nobody = Sentence(
    nb: "Ingen deltakere er med ennå.", nn: "Ingen deltakarar er med enno.",
    en: "There are no participants yet.")
  static let lastSeats = Sentence(
    nb: "Dette er den siste runden.", nn: "Dette er den siste runden.",
    en: "This is the last round.")
  static let firstSeats = Sentence(
    nb: "Dette er den første runden.", nn: "Dette er den første runden.",
    en: "This is the first round.")
  static let allMet = Sentence(
    nb: "Alle ønsker er oppfylt.", nn: "Alle ønske er oppfylte.", en: "All wishes are met.")

  // MARK: What can be chosen

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

  // MARK: Figures

  /// `Av 496 mulige møtes 208, 3 to ganger eller mer.`
  static func met(_ numbers: SeatingNumbers) -> Sentence {
    Sentence(
      nb:
        "Av \(numbers.possible) mulige møtes \(numbers.met), \(numbers.metTwice) mer enn én gang.",
      nn:
        "Av \(numbers.possible) moglege møtest \(numbers.met), \(numbers.metTwice) meir enn éin gong.",
      en: "Of \(numbers.possible) possible \(numbers.met) meet, \(numbers.metTwice) more than once."
    )
  }

  static func fewest(_ numbers: SeatingNumbers, names: [String]) -> Sentence {
    let shown = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " …" : "")
    return Sentence(
      nb: "Færrest møter \(numbers.fewestMet): \(shown)",
      nn: "Færrast møter \(numbers.fewestMet): \(shown)",
      en: "Fewest people met, \(numbers.fewestMet): \(shown)")
  }

  static func oneMore(_ count: Int) -> Sentence {
    Sentence(
      nb: "En runde til ville gi \(count) nye.", nn: "Ein runde til ville gi \(count) nye.",
      en: "One more round would give \(count) new.")
  }

  static func mostOften(_ times: Int) -> Sentence {
    Sentence(
      nb: "De som møtes oftest, møtes \(times) ganger.",
      nn: "Dei som møtest oftast, møtest \(times) gonger.",
      en: "Those who meet most often meet \(times) times.")
  }

  // MARK: Wishes

  /// `Ønske 3 og ønske 7 kan ikke begge oppfylles.`
  package static func conflict(_ wishes: [Int]) -> Sentence {
    guard wishes.count > 1, let last = wishes.last else {
      let number = wishes.first ?? 0
      return Sentence(
        nb: "Ønske \(number) kan ikke oppfylles.", nn: "Ønske \(number) kan ikkje oppfyllast.",
        en: "Wish \(number) cannot be met.")
    }
    func list(_ word: String, _ and: String) -> String {
      let first = wishes.dropLast().map { "\(word) \($0)" }.joined(separator: ", ")
      let text = "\(first) \(and) \(word) \(last)"
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return wishes.count == 2
      ? Sentence(
        nb: "\(list("ønske", "og")) kan ikke begge oppfylles.",
        nn: "\(list("ønske", "og")) kan ikkje begge oppfyllast.",
        en: "\(list("wish", "and")) cannot both be met.")
      : Sentence(
        nb: "\(list("ønske", "og")) kan ikke alle oppfylles.",
        nn: "\(list("ønske", "og")) kan ikkje alle oppfyllast.",
        en: "\(list("wish", "and")) cannot all be met.")
  }

  /// What the plan does not give, in a sentence.
  package static func remark(
    _ remark: SessionSeats.Remark, name: (ID<Person>) -> String
  ) -> Sentence {
    switch remark {
    case .notFixed(let people):
      let list = people.map(name).joined(separator: ", ")
      return Sentence(
        nb: "\(list) kan ikke ha det bordet i alle rundene.",
        nn: "\(list) kan ikkje ha det bordet i alle rundane.",
        en: "\(list) cannot have that table in all rounds.")
    case .homeAgain(let repeats):
      return Sentence(
        nb: "\(repeats) av gjentakelsene er hjemmegruppene, som møtes igjen.",
        nn: "\(repeats) av gjentakingane er heimegruppene, som møtest igjen.",
        en: "\(repeats) of the repeats are the home groups, who meet again.")
    case .noRoundAcross:
      return Sentence(
        nb:
          "Det er bare to runder ved bord, så hjemmegruppene møtes i begge, og ingen runde går på tvers.",
        nn:
          "Det er berre to rundar ved bord, så heimegruppene møtest i begge, og ingen runde går på tvers.",
        en:
          "There are only two rounds at tables, so the home groups meet in both and no round goes across."
      )
    case .onlyAtTables(let wishes):
      let list = wishes.map(String.init).joined(separator: ", ")
      return Sentence(
        nb: "Flere enn to sitter sammen bare ved bord, ikke i par: ønske \(list).",
        nn: "Fleire enn to sit saman berre ved bord, ikkje i par: ønske \(list).",
        en: "More than two sit together at tables only, not in pairs: wish \(list).")
    }
  }

  /// `Bord 3`
  package static func group(_ number: Int, isPair: Bool) -> Sentence {
    PeopleWords.group(number, isPair: isPair)
  }

  static let whoTheyAre = Sentence(
    nb: "v viser hvem de gjelder.", nn: "v viser kven dei gjeld.",
    en: "v shows whom they are about.")

  // MARK: Moves

  /// That the round of a plan is the one that runs.
  static func isRunning(_ title: String) -> Sentence {
    Sentence(
      nb: "«\(title)» er i gang. De som flytter, må reise seg, og salen ser det straks.",
      nn: "«\(title)» er i gang. Dei som flyttar, må reise seg, og salen ser det straks.",
      en: "“\(title)” is going on. Those who move must get up, and the room sees it at once.")
  }

  /// `5 flytter. 2 får plass. 1 er ikke her.` – people, not seats.
  static func moves(_ moving: Int, new: Int, gone: Int) -> Sentence {
    var parts = [
      moving == 0
        ? Sentence(nb: "Ingen flytter.", nn: "Ingen flyttar.", en: "Nobody moves.")
        : Sentence(
          nb: "\(moving) flytter.", nn: "\(moving) flyttar.",
          en: "\(moving) \(moving == 1 ? "moves" : "move").")
    ]
    if new > 0 {
      parts.append(
        Sentence(
          nb: "\(new) får plass.", nn: "\(new) får plass.",
          en: "\(new) \(new == 1 ? "gets" : "get") a seat."))
    }
    if gone > 0 {
      parts.append(
        Sentence(
          nb: "\(gone) er ikke her.", nn: "\(gone) er ikkje her.",
          en: "\(gone) \(gone == 1 ? "is" : "are") not here."))
    }
    return Sentence(
      nb: parts.map(\.nb).joined(separator: " "), nn: parts.map(\.nn).joined(separator: " "),
      en: parts.map(\.en).joined(separator: " "))
  }

  static func heading(_ kind: SeatingProposal.Move.Kind, _ count: Int) -> Sentence {
    switch kind {
    case .moves:
      Sentence(nb: "Flytter, \(count):", nn: "Flyttar, \(count):", en: "Who moves, \(count):")
    case .arrives:
      Sentence(
        nb: "Får plass, \(count):", nn: "Får plass, \(count):", en: "Gets a seat, \(count):")
    case .leaves:
      Sentence(nb: "Ikke her, \(count):", nn: "Ikkje her, \(count):", en: "Not here, \(count):")
    }
  }

  /// `med Dina · Even`
  static func with(_ others: String) -> Sentence {
    Sentence(nb: "med \(others)", nn: "med \(others)", en: "with \(others)")
  }

  /// `bord 2 → bord 5`
  static func move(_ move: SeatingProposal.Move, isPair: Bool) -> Sentence {
    func words(_ number: Int?, _ none: Sentence) -> Sentence {
      guard let number else { return none }
      return PeopleWords.group(number, isPair: isPair)
    }
    let from = words(move.from, Sentence(nb: "Uten plass", nn: "Utan plass", en: "No seat"))
    let to = words(move.to, Sentence(nb: "ikke her", nn: "ikkje her", en: "not here"))
    return Sentence(
      nb: "\(from.nb) → \(to.nb.lowercased())", nn: "\(from.nn) → \(to.nn.lowercased())",
      en: "\(from.en) → \(to.en.lowercased())")
  }

  // MARK: Changing places by hand

  static func swap(_ one: String, _ other: String, _ cost: SwapCost) -> Sentence {
    let meet = meetAgain(cost)
    return Sentence(
      nb: "Bytter \(one) og \(other): \(meet.nb)", nn: "Byter \(one) og \(other): \(meet.nn)",
      en: "If \(one) and \(other) swap: \(meet.en)")
  }

  static func moving(_ one: String, _ cost: SwapCost) -> Sentence {
    let meet = meetAgain(cost)
    return Sentence(
      nb: "Flytter \(one): \(meet.nb)", nn: "Flyttar \(one): \(meet.nn)",
      en: "If \(one) moves: \(meet.en)")
  }

  /// `2 møtes mer enn én gang, nå 1. Bryter ønske 3.`
  private static func meetAgain(_ cost: SwapCost) -> Sentence {
    let wishes = brokenWords(cost.broken)
    return Sentence(
      nb: "\(cost.after) møtes mer enn én gang, nå \(cost.before).\(wishes.nb)",
      nn: "\(cost.after) møtest meir enn éin gong, no \(cost.before).\(wishes.nn)",
      en: "\(cost.after) meet more than once, now \(cost.before).\(wishes.en)")
  }

  /// Whether somebody lacks another now, or will.
  enum Lacking: Sendable {
    case are
    case become
  }

  /// `Fatima blir uten tolk.`
  static func parted(
    _ one: String, from other: String, _ part: Person.Part, _ verb: Lacking
  ) -> Sentence {
    let whom: Sentence =
      switch part {
      case .interpreter:
        Sentence(nb: "uten tolk", nn: "utan tolk", en: "without an interpreter")
      case .companion:
        Sentence(nb: "uten ledsager", nn: "utan ledsagar", en: "without a companion")
      case .participant, .leader, .noteTaker, .commissioner, .projectGroup:
        Sentence(
          nb: "ikke ved siden av \(other)", nn: "ikkje ved sida av \(other)",
          en: "not beside \(other)")
      }
    return switch verb {
    case .are:
      Sentence(
        nb: "\(one) er \(whom.nb).", nn: "\(one) er \(whom.nn).", en: "\(one) is \(whom.en).")
    case .become:
      Sentence(
        nb: "\(one) blir \(whom.nb).", nn: "\(one) blir \(whom.nn).",
        en: "\(one) will be \(whom.en).")
    }
  }

  /// Where wishes are not met: in the round in sight, or in a plan that may be for several.
  enum Unmet: Sendable {
    case here
    case inPlan
  }

  /// `Ønske 4 er ikke oppfylt i denne runden.`
  static func notMet(_ wishes: [Int], _ place: Unmet) -> Sentence {
    let there =
      switch place {
      case .here: Sentence(nb: "i denne runden", nn: "i denne runden", en: "in this round")
      case .inPlan:
        Sentence(nb: "med disse plassene", nn: "med desse plassane", en: "by these seats")
      }
    guard wishes.count > 1 else {
      let number = wishes.first ?? 0
      return Sentence(
        nb: "Ønske \(number) er ikke oppfylt \(there.nb).",
        nn: "Ønske \(number) er ikkje oppfylt \(there.nn).",
        en: "Wish \(number) is not met \(there.en).")
    }
    return Sentence(
      nb: "Ønskene \(wishes.listed("og")) er ikke oppfylt \(there.nb).",
      nn: "Ønska \(wishes.listed("og")) er ikkje oppfylte \(there.nn).",
      en: "Wishes \(wishes.listed("and")) are not met \(there.en).")
  }

  private static func brokenWords(_ wishes: [Int]) -> Sentence {
    guard !wishes.isEmpty else { return Sentence(nb: "", nn: "", en: "") }
    let list = wishes.map(String.init).joined(separator: ", ")
    return Sentence(
      nb: " Bryter ønske \(list).", nn: " Bryt ønske \(list).", en: " Breaks wish \(list).")
  }

  static func unseated(_ count: Int) -> Sentence {
    Sentence(
      nb: "\(count) uten plass. m får dem på plass og flytter så få som mulig.",
      nn: "\(count) utan plass. m får dei på plass og flyttar så få som mogleg.",
      en: "\(count) without a seat. m finds them one and moves as few as possible.")
  }

  static func empty(_ count: Int) -> Sentence {
    Sentence(
      nb: "\(count) på lista er ikke her. m ordner plassene.",
      nn: "\(count) på lista er ikkje her. m ordnar plassane.",
      en: "\(count) on the list are not here. m mends the seats.")
  }

  // MARK: Who has met whom

  static func whoHasMet(rounds: Int, of all: Int) -> Sentence {
    Sentence(
      nb: "Hvem møter hvem: runde 1 til \(rounds) av \(all)",
      nn: "Kven møter kven: runde 1 til \(rounds) av \(all)",
      en: "Who meets whom: round 1 to \(rounds) of \(all)")
  }

  static let key = Sentence(
    nb: "● har møttes, ○ i denne runden, 2 flere ganger, · ikke",
    nn: "● har møttest, ○ i denne runden, 2 fleire gonger, · ikkje",
    en: "● have met, ○ in this round, 2 more than once, · not")

  /// `Nina møter 12: Ada, Birk, Clara`, or by those she does not meet, where they are fewer.
  static func meets(_ name: String, _ count: Int, _ others: [String]) -> Sentence {
    let list = others.isEmpty ? "." : ": \(others.joined(separator: ", "))"
    return Sentence(
      nb: "\(name) møter \(count)\(list)", nn: "\(name) møter \(count)\(list)",
      en: "\(name) meets \(count)\(list)")
  }

  static func doesNotMeet(_ name: String, _ count: Int, _ others: [String]) -> Sentence {
    guard !others.isEmpty else {
      return Sentence(
        nb: "\(name) møter alle.", nn: "\(name) møter alle.", en: "\(name) meets everybody.")
    }
    let list = others.joined(separator: ", ")
    return Sentence(
      nb: "\(name) møter \(count), men ikke \(list)",
      nn: "\(name) møter \(count), men ikkje \(list)",
      en: "\(name) meets \(count), but not \(list)")
  }
}
