import Dialogue
import Terminal

/// Time in words: calm, and never by colour.
enum TimeWords {
  static func left(_ left: Countdown.Left) -> Sentence {
    switch left {
    case .minutes(let minutes):
      Sentence(nb: "\(minutes) min igjen", nn: "\(minutes) min igjen", en: "\(minutes) min left")
    case .seconds(let seconds):
      Sentence(nb: "\(seconds) s igjen", nn: "\(seconds) s igjen", en: "\(seconds) s left")
    case .over(let minutes):
      minutes == 0
        ? Sentence(nb: "tida er ute", nn: "tida er ute", en: "time is up")
        : past(.length(minutes: minutes))
    }
  }

  private static func past(_ length: Sentence) -> Sentence {
    Sentence(
      nb: "\(length.nb) over tida", nn: "\(length.nn) over tida",
      en: "\(length.en) past its time")
  }

  /// `1 t 12 min ledig før Lunsj 12:30 (t)`
  static func idle(_ minutes: Int, before title: String, _ start: TimeOfDay) -> Sentence {
    let length = Sentence.length(minutes: minutes)
    return Sentence(
      nb: "\(length.nb) ledig før \(title) \(start) (t)",
      nn: "\(length.nn) ledig før \(title) \(start) (t)",
      en: "\(length.en) free before \(title) \(start) (t)")
  }

  static func figures(_ left: Countdown.Left) -> String {
    switch left {
    case .minutes(let minutes): "\(minutes)"
    case .seconds(let seconds): "0:\(seconds < 10 ? "0" : "")\(seconds)"
    case .over: "0"
    }
  }

  static func of(_ minutes: Int) -> Sentence {
    Sentence(nb: "av \(minutes)", nn: "av \(minutes)", en: "of \(minutes)")
  }

  static func urgency(_ urgency: Countdown.Urgency) -> Sentence? {
    switch urgency {
    case .calm, .over: nil
    case .soon: Sentence(nb: "snart", nn: "snart", en: "soon")
    case .now: Sentence(nb: "nå", nn: "no", en: "now")
    }
  }

  /// `3 min forsinket`; nothing for a day that keeps its time.
  static func lateness(_ minutes: Int) -> Sentence? {
    guard minutes > 0 else { return nil }
    let length = Sentence.length(minutes: minutes)
    return Sentence(
      nb: "\(length.nb) forsinket", nn: "\(length.nn) forseinka", en: "late by \(length.en)")
  }

  /// When the day ends, and how that fits its hard end; nil where that says nothing.
  static func end(_ time: TimeOfDay, overtime: Int?) -> Sentence {
    guard let overtime else {
      return Sentence(nb: "Slutt \(time)", nn: "Slutt \(time)", en: "Ends \(time)")
    }
    let length = Sentence.length(minutes: abs(overtime))
    guard abs(overtime) < 60 else {
      // Hours are so far off that the fewest words have to do.
      return overtime > 0
        ? Sentence(
          nb: "Slutt \(time), \(length.nb) over", nn: "Slutt \(time), \(length.nn) over",
          en: "Ends \(time), \(length.en) over")
        : Sentence(
          nb: "Slutt \(time), \(length.nb) før", nn: "Slutt \(time), \(length.nn) før",
          en: "Ends \(time), \(length.en) early")
    }
    if overtime > 0 {
      return Sentence(
        nb: "Slutt \(time), \(overtime) min for sent",
        nn: "Slutt \(time), \(overtime) min for seint",
        en: "Ends \(time), \(overtime) min too late")
    }
    if overtime < 0 {
      return Sentence(
        nb: "Slutt \(time), \(-overtime) min til gode",
        nn: "Slutt \(time), \(-overtime) min til gode",
        en: "Ends \(time), \(-overtime) min to spare")
    }
    return Sentence(
      nb: "Slutt \(time), i tide", nn: "Slutt \(time), i tide",
      en: "Ends \(time), in time")
  }

  static let stands = Sentence(
    nb: "klokka står", nn: "klokka står", en: "the clock stands still")

  static let quiet = Sentence(nb: "Ro i salen", nn: "Ro i salen", en: "Quiet in the hall")

  static let nothingIsLate = Sentence(
    nb: "Ingenting blir forsinket.", nn: "Ingenting blir forseinka.", en: "Nothing is late.")

  static let allStand = Sentence(
    nb: "Alle klokker står.", nn: "Alle klokker står.", en: "All clocks stand still.")

  static let quietKeys = Sentence(
    nb: "r går videre · e kortet", nn: "r går vidare · e kortet", en: "r goes on · e the card")

  // MARK: Pairs

  /// When those who take turns are to swap, and whose turn it is: `Par, tur 1/2: bytt om 4 min`.
  static func round(_ round: TurnClock.Round) -> Sentence {
    let turn = "\(round.turn)/\(round.people)"
    let isTrio = round.people > 2
    let (nb, en) = round.isInterpreted ? (" med tolk", " with interpreter") : ("", "")
    let who = Sentence(
      nb: "\(isTrio ? "Tre" : "Par")\(nb), tur \(turn)",
      nn: "\(isTrio ? "Tre" : "Par")\(nb), tur \(turn)",
      en: "\(isTrio ? "Trio" : "Pair")\(en), turn \(turn)")
    let what =
      round.isSwapping
      ? swapNow
      : round.turn < round.people
        ? swap(in: round.time.left, isWhole: round.time.total % 60_000 == 0) : left(round.time.left)
    return Sentence(
      nb: "\(who.nb): \(what.nb)", nn: "\(who.nn): \(what.nn)", en: "\(who.en): \(what.en)")
  }

  static let swapNow = Sentence(nb: "bytt nå", nn: "byt no", en: "swap now")

  /// Where a turn is no whole number of minutes, the first of those that are said is none either.
  private static func swap(in left: Countdown.Left, isWhole: Bool) -> Sentence {
    switch left {
    case .minutes(let minutes) where !isWhole:
      Sentence(
        nb: "bytt om under \(minutes) min", nn: "byt om under \(minutes) min",
        en: "swap in under \(minutes) min")
    case .minutes(let minutes):
      Sentence(
        nb: "bytt om \(minutes) min", nn: "byt om \(minutes) min", en: "swap in \(minutes) min")
    case .seconds(let seconds):
      Sentence(
        nb: "bytt om \(seconds) s", nn: "byt om \(seconds) s", en: "swap in \(seconds) s")
    case .over: swapNow
    }
  }

  static func together(_ left: Countdown.Left?) -> Sentence {
    let words = Sentence(nb: "Snakker sammen", nn: "Snakkar saman", en: "Talking together")
    guard let left = left.map(left(_:)) else { return words }
    return Sentence(
      nb: "\(words.nb), \(left.nb)", nn: "\(words.nn), \(left.nn)", en: "\(words.en), \(left.en)")
  }
}
