import Dialogue

// What the programme says about itself.
extension Wording.Plan {
  static let clock = Sentence(nb: "Kl.", nn: "Kl.", en: "At")
  static let step = Sentence(nb: "Programpost", nn: "Programpost", en: "Step")
  static let least = Sentence(nb: "Minst", nn: "Minst", en: "Least")
  static let room = Sentence(nb: "Rommet", nn: "Rommet", en: "Room")
  static let writes = Sentence(nb: "Skriver", nn: "Skriv", en: "Writes")
  static let note = Sentence(nb: "Merk", nn: "Merk", en: "Note")

  static func tables(of size: Int) -> Sentence {
    Sentence(nb: "bord à \(size)", nn: "bord à \(size)", en: "tables of \(size)")
  }

  static func fixed(_ time: TimeOfDay) -> Sentence {
    Sentence(nb: "fast \(time)", nn: "fast \(time)", en: "fixed \(time)")
  }
  static let fixedLength = Sentence(nb: "fast lengde", nn: "fast lengd", en: "fixed length")
  static let yieldsLast = Sentence(nb: "gir sist", nn: "gir sist", en: "gives last")

  static func later(_ weeks: Int?) -> Sentence {
    guard let weeks else {
      return Sentence(nb: "senere", nn: "seinare", en: "later")
    }
    return Sentence(
      nb: weeks == 1 ? "1 uke etter" : "\(weeks) uker etter",
      nn: weeks == 1 ? "1 veke etter" : "\(weeks) veker etter",
      en: weeks == 1 ? "1 week later" : "\(weeks) weeks later")
  }

  static let noSteps = Sentence(
    nb: "Programmet er tomt. a legger til en post; Ctrl-Z henter tilbake det som ble tatt bort.",
    nn: "Programmet er tomt. a legg til ein post; Ctrl-Z hentar tilbake det som vart teke bort.",
    en: "The programme is empty. a adds a step; Ctrl-Z brings back what was removed.")

  static func ends(_ end: TimeOfDay, over: Int, closes: TimeOfDay, sum: Int) -> Sentence {
    let (length, off) = (Sentence.length(minutes: sum), Sentence.length(minutes: abs(over)))
    let all = Sentence(
      nb: "Til sammen \(length.nb).", nn: "Til saman \(length.nn).", en: "\(length.en) in all.")
    if over == 0 {
      return Sentence(
        nb: "Ender \(end), akkurat til tida. \(all.nb)",
        nn: "Sluttar \(end), akkurat til tida. \(all.nn)",
        en: "Ends at \(end), just on time. \(all.en)")
    }
    if over < 0 {
      return Sentence(
        nb: "Ender \(end), \(off.nb) før \(closes). \(all.nb)",
        nn: "Sluttar \(end), \(off.nn) før \(closes). \(all.nn)",
        en: "Ends at \(end), \(off.en) before \(closes). \(all.en)")
    }
    let way = over < 60 ? Self.shorter : longerDay
    return Sentence(
      nb: "Ender \(end), \(off.nb) etter \(closes). \(way.nb)",
      nn: "Sluttar \(end), \(off.nn) etter \(closes). \(way.nn)",
      en: "Ends at \(end), \(off.en) after \(closes). \(way.en)")
  }

  private static let shorter = Sentence(
    nb: "Gjør en programpost kortere.", nn: "Gjer ein programpost kortare.",
    en: "Make a step shorter.")

  /// No step is as long as that.
  private static let longerDay = Sentence(
    nb: "Begynn tidligere, eller slutt senere.", nn: "Byrj tidlegare, eller slutt seinare.",
    en: "Begin earlier, or end later.")

  static func interpreted(_ title: String, more: Int) -> Sentence {
    let more = Sentence.length(minutes: more)
    return Sentence(
      nb: "«\(title)» tar \(more.nb) lenger, fordi noen snakker gjennom tolk.",
      nn: "«\(title)» tek \(more.nn) lenger, fordi nokon snakkar gjennom tolk.",
      en: "“\(title)” takes \(more.en) longer, as some talk through an interpreter.")
  }

  static func idle(_ title: String, _ start: TimeOfDay, for minutes: Int) -> Sentence {
    let length = Sentence.length(minutes: minutes)
    return Sentence(
      nb: "\(length.nb) ledig før «\(title)» \(start).",
      nn: "\(length.nn) ledig før «\(title)» \(start).",
      en: "\(length.en) free before “\(title)” at \(start).")
  }

  static func late(_ title: String, _ start: TimeOfDay, by minutes: Int) -> Sentence {
    let length = Sentence.length(minutes: minutes)
    return Sentence(
      nb: "«\(title)» skal begynne \(start), men det før tar \(length.nb) for lenge.",
      nn: "«\(title)» skal byrje \(start), men det før tek \(length.nn) for lenge.",
      en: "“\(title)” is to begin at \(start), but what comes before takes \(length.en) too long.")
  }

  static func dark(_ numbers: [Int]) -> Sentence {
    let isOne = numbers.count == 1
    return Sentence(
      nb: "Ingen åpne spørsmål kaster lys over oppdragsgiverens spørsmål \(numbers.listed("og")).",
      nn:
        "Ingen opne spørsmål kastar lys over spørsmål \(numbers.listed("og")) frå oppdragsgivaren.",
      en: isOne
        ? "No open question lights up the commissioner's question \(numbers[0])."
        : "No open question lights up the commissioner's questions \(numbers.listed("and")).")
  }

  static let whichKind = Sentence(
    nb: "Hva slags post?", nn: "Kva slags post?", en: "What kind of step?")
}

extension [Int] {
  /// `1, 3 og 4`.
  func listed(_ and: String) -> String {
    guard count > 1, let last else { return first.map(String.init) ?? "" }
    return "\(dropLast().map(String.init).joined(separator: ", ")) \(and) \(last)"
  }
}
