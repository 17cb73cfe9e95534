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
  package static let nobody = Sentence(
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

  // MARK: Figures

  /// `Av 496 mulige møtes 208, 3 mer enn én gang.`
  static func met(_ numbers: SeatingNumbers) -> Sentence {
    let asked = ofThemAsked(numbers.asked.metTwice)
    return Sentence(
      nb: """
        Av \(numbers.possible) mulige møtes \(numbers.met), \
        \(numbers.metTwice) mer enn én gang\(asked.nb).
        """,
      nn: """
        Av \(numbers.possible) moglege møtest \(numbers.met), \
        \(numbers.metTwice) meir enn éin gong\(asked.nn).
        """,
      en: """
        Of \(numbers.possible) possible \(numbers.met) meet, \
        \(numbers.metTwice) more than once\(asked.en).
        """)
  }

  /// `, 1 av dem etter ønske`: how many of those just counted sit together as they have asked.
  package static func ofThemAsked(_ count: Int) -> Sentence {
    guard count > 0 else { return Sentence(nb: "", nn: "", en: "") }
    return Sentence(
      nb: ", \(count) av dem etter ønske", nn: ", \(count) av dei etter ønske",
      en: ", \(count) of them as wished")
  }

  /// `3 ganger (2 par)`
  package static func times(_ times: Int, pairs: Int, asked: Int) -> Sentence {
    let asked = pairs == asked ? all(asked) : ofThemAsked(asked)
    return Sentence(
      nb: "\(times) ganger (\(pairs) par\(asked.nb))",
      nn: "\(times) gonger (\(pairs) par\(asked.nn))",
      en: "\(times) times (\(pairs) \(pairs == 1 ? "pair" : "pairs")\(asked.en))")
  }

  private static func all(_ count: Int) -> Sentence {
    guard count > 0 else { return Sentence(nb: "", nn: "", en: "") }
    return Sentence(nb: ", etter ønske", nn: ", etter ønske", en: ", as wished")
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

  static func mostOften(_ numbers: SeatingNumbers) -> Sentence {
    let times = times(
      numbers.mostOften, pairs: numbers.mostOftenPairs, asked: numbers.asked.mostOftenPairs)
    return Sentence(
      nb: "De som møtes oftest, møtes \(times.nb).",
      nn: "Dei som møtest oftast, møtest \(times.nn).",
      en: "Those who meet most often meet \(times.en).")
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
    case .hosts(let hosts):
      func list(_ language: Language) -> String {
        hosts.sorted { $0.key < $1.key }.map { table, host in
          "\(PeopleWords.group(table, isPair: false)(language)) \(name(host))"
        }.joined(separator: ", ")
      }
      return Sentence(
        nb: "Verter, som blir ved bordet sitt: \(list(.bokmal)).",
        nn: "Vertar, som blir ved bordet sitt: \(list(.nynorsk)).",
        en: "Hosts, who stay at their table: \(list(.english)).")
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
