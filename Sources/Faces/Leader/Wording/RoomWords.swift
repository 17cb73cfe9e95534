import Dialogue

/// What the leader reads about the laptops in the room.
enum RoomWords {
  /// All tables in a line: first those that are to be found, by number, then how many of each.
  ///
  ///     80 bord · ber om deg: 17, 42 · borte: 9 · skriver nå: 31 · godkjent: 12
  static func summary(of tables: [TableFact], at now: Moment) -> Sentence {
    let standings = Dictionary(grouping: tables) { $0.standing(at: now) }
    var parts = [
      Sentence(
        nb: "\(tables.count) bord", nn: "\(tables.count) bord", en: "\(tables.count) tables")
    ]
    for standing in TableFact.Standing.allCases {
      guard let found = standings[standing] else { continue }
      let words = PeopleWords.words(for: standing)
      let what =
        standing == .asks || standing == .gone
        ? found.map { "\($0.number)" }.joined(separator: ", ") : "\(found.count)"
      parts.append(
        Sentence(nb: "\(words.nb): \(what)", nn: "\(words.nn): \(what)", en: "\(words.en): \(what)")
      )
    }
    return Sentence(
      nb: parts.map(\.nb).joined(separator: " · "), nn: parts.map(\.nn).joined(separator: " · "),
      en: parts.map(\.en).joined(separator: " · "))
  }

  /// `Bord 4 ber om deg`, `Bord 4 og 17 ber om deg`.
  static func asking(_ tables: [Int]) -> Sentence {
    let named = named(tables)
    return Sentence(
      nb: "\(named.nb) ber om deg", nn: "\(named.nn) ber om deg",
      en: "\(named.en) \(tables.count == 1 ? "asks" : "ask") for you")
  }

  static func askingWithKey(_ tables: [Int]) -> Sentence {
    let asking = asking(tables)
    return Sentence(
      nb: "\(asking.nb). u svarer at du kommer.", nn: "\(asking.nn). u svarar at du kjem.",
      en: "\(asking.en). u says that you are coming.")
  }

  static func otherLeaders(_ count: Int) -> Sentence {
    count == 1
      ? Sentence(
        nb: "Enda en prosessleder har dagen oppe. Den som blar sist, styrer salen.",
        nn: "Enda ein prosessleiar har dagen oppe. Den som blar sist, styrer salen.",
        en: "Another process leader has the day up. Whoever turns last leads the hall.")
      : Sentence(
        nb: "\(count) andre prosessledere har dagen oppe. Den som blar sist, styrer salen.",
        nn: "\(count) andre prosessleiarar har dagen oppe. Den som blar sist, styrer salen.",
        en: "\(count) other process leaders have the day up. Whoever turns last leads the hall.")
  }

  static func twoWordings(_ tables: [Int]) -> Sentence {
    let named = named(tables)
    return Sentence(
      nb: "\(named.nb) har et punkt med to ordlyder; bordet velger selv.",
      nn: "\(named.nn) har eit punkt med to ordlydar; bordet vel sjølv.",
      en: """
        \(named.en) \(tables.count == 1 ? "has" : "have") a point with two wordings; the table chooses.
        """)
  }

  static func wrongClock(_ clock: WrongClock) -> Sentence {
    let minutes = abs(clock.minutesAhead)
    let isAhead = clock.minutesAhead > 0
    let whose = clock.table.map { named([$0]) }
    let length =
      minutes < 120
      ? Sentence(nb: "\(minutes) min", nn: "\(minutes) min", en: "\(minutes) min")
      : Sentence(
        nb: "\(minutes / 60) timer", nn: "\(minutes / 60) timar", en: "\(minutes / 60) hours")
    return Sentence(
      nb: """
        Klokka på \(whose.map { "laptopen ved \($0.nb.lowercased())" } ?? "en annen laptop") \
        er \(length.nb) \(isAhead ? "foran" : "bak"). Det skader ingenting.
        """,
      nn: """
        Klokka på \(whose.map { "laptopen ved \($0.nn.lowercased())" } ?? "ein annan laptop") \
        er \(length.nn) \(isAhead ? "framfor" : "bak"). Det skader ingenting.
        """,
      en: """
        The clock of \(whose.map { "the laptop at \($0.en.lowercased())" } ?? "another laptop") is \
        \(length.en) \(isAhead ? "ahead" : "behind"). It does no harm.
        """)
  }

  /// `Bord 4`, `Bord 4, 9 og 17`.
  private static func named(_ tables: [Int]) -> Sentence {
    let numbers = tables.map { "\($0)" }
    func list(_ and: String) -> String {
      guard numbers.count > 1 else { return numbers.first ?? "" }
      return numbers.dropLast().joined(separator: ", ") + " \(and) " + numbers[numbers.count - 1]
    }
    return Sentence(
      nb: "Bord \(list("og"))", nn: "Bord \(list("og"))",
      en: "\(tables.count == 1 ? "Table" : "Tables") \(list("and"))")
  }
}

/// A laptop in the room whose clock does not agree with this one's.
struct WrongClock: Hashable {
  /// Nil when it is nobody's at a table.
  var table: Int?
  var minutesAhead: Int
}

extension LeaderFace {
  var wrongClocks: [WrongClock] {
    let clocks = room.filter { $0.minutesAhead != 0 && $0.presence != .gone }.map {
      WrongClock(table: $0.seat.table, minutesAhead: $0.minutesAhead)
    }
    return Set(clocks).sorted {
      ($0.table ?? 0, $0.minutesAhead) < ($1.table ?? 0, $1.minutesAhead)
    }
  }
}
