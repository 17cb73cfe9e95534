import Dialogue
import Faces
import JSONTree
import Seating

/// What is said beside a plan when something else was asked for.
enum SeatingTalk {
  static func onlySoManyTables(_ count: Int) -> Sentence {
    Sentence(
      nb: "Det er ikke folk til flere enn \(count) bord.",
      nn: "Det er ikkje folk til fleire enn \(count) bord.",
      en: "There are people for \(count) tables only.")
  }

  static func onlySoManyRounds(_ count: Int) -> Sentence {
    Sentence(
      nb: "Bare \(count) runder gjenstår.", nn: "Berre \(count) rundar står att.",
      en: "Only \(count) rounds remain.")
  }

  /// Where a table has one person only.
  static func tooManyTables(for people: Int) -> Sentence {
    let most = max(1, people / 2)
    return Sentence(
      nb: "Noen sitter alene ved bordet sitt. Velg høyst \(most) bord.",
      nn: "Nokon sit åleine ved bordet sitt. Vel høgst \(most) bord.",
      en:
        "Somebody sits alone at their table. Choose at most \(most) \(most == 1 ? "table" : "tables")."
    )
  }

  static let onlyOneIsHere = Sentence(
    nb: "Bare én er her, så det er ingen å sitte sammen med. Ingenting er skrevet.",
    nn: "Berre éin er her, så det er ingen å sitje saman med. Ingenting er skrive.",
    en: "Only one is here, so there is nobody to sit with. Nothing is written.")

  static let nobodyToMeet = Sentence(
    nb: "Med færre enn to er det ingen å møte.", nn: "Med færre enn to er det ingen å møte.",
    en: "With fewer than two there is nobody to meet.")
}

extension SeatingPlan {
  /// The same plan with people numbered from another number than 0.
  func counting(from first: Int) -> SeatingPlan {
    SeatingPlan(rounds.map { $0.map { $0.map { $0 + first } } })
  }
}

extension SeatingOutcome {
  /// The figures of a plan, a sentence a line.
  func figures(oneMore: Int?) -> [Sentence] {
    guard problem.people > 1 else { return [SeatingTalk.nobodyToMeet] }
    let figures = SeatingFigures(plan, problem)
    var lines = [Self.met(figures)]
    if figures.mostOften > 1 { lines.append(Self.mostOften(figures)) }
    if let line = repeats(figures) { lines.append(line) }
    if score.movedSeats > 0 {
      lines.append(
        Sentence(
          nb: "Flyttede plasser: \(score.movedSeats)", nn: "Flytte plassar: \(score.movedSeats)",
          en: "Moved seats: \(score.movedSeats)"))
    }
    if let oneMore, figures.met < figures.possible {
      lines.append(
        Sentence(
          nb: "En runde til ville gi \(oneMore) nye.", nn: "Ein runde til ville gi \(oneMore) nye.",
          en: "One more round would give \(oneMore) new ones."))
    }
    return lines
  }

  /// `16 gjentakelser, 4 av dem etter ønske; færre enn 12 er ikke mulig.`
  private func repeats(_ figures: SeatingFigures) -> Sentence? {
    let best = Sentence(
      nb: "Ingen plan kan være bedre.", nn: "Ingen plan kan vere betre.",
      en: "No plan can be better.")
    let count = figures.repeats
    // Where nobody meets anybody it is nothing to be proud of.
    guard count > 0 else { return isBest && figures.met > 0 ? best : nil }
    let asked = SeatingWords.ofThemAsked(figures.asked.repeats)
    let least = leastRepeats(figures)
    let rest =
      isBest
      ? Sentence(nb: ". \(best.nb)", nn: ". \(best.nn)", en: ". \(best.en)")
      : Sentence(
        nb: "; færre enn \(least) er ikke mulig.", nn: "; færre enn \(least) er ikkje mogleg.",
        en: "; fewer than \(least) is not possible.")
    return Sentence(
      nb: "\(count) \(count == 1 ? "gjentakelse" : "gjentakelser")\(asked.nb)\(rest.nb)",
      nn: "\(count) \(count == 1 ? "gjentaking" : "gjentakingar")\(asked.nn)\(rest.nn)",
      en: "\(count) \(count == 1 ? "repeat" : "repeats")\(asked.en)\(rest.en)")
  }

  /// What no plan that keeps the wishes can do with less.
  private func leastRepeats(_ figures: SeatingFigures) -> Int {
    bound.repeats + figures.asked.repeats
  }

  private static func met(_ figures: SeatingFigures) -> Sentence {
    let asked = SeatingWords.ofThemAsked(figures.asked.metTwice)
    return Sentence(
      nb: """
        \(figures.met) av \(figures.possible) møtes, \(figures.metTwice) mer enn én gang\(asked.nb). \
        Den som møter færrest, møter \(figures.fewestMet).
        """,
      nn: """
        \(figures.met) av \(figures.possible) møtest, \(figures.metTwice) meir enn éin gong\(asked.nn). \
        Den som møter færrast, møter \(figures.fewestMet).
        """,
      en: """
        \(figures.met) of \(figures.possible) meet, \(figures.metTwice) more than once\(asked.en). \
        Whoever meets fewest meets \(figures.fewestMet).
        """)
  }

  private static func mostOften(_ figures: SeatingFigures) -> Sentence {
    let times = SeatingWords.times(
      figures.mostOften, pairs: figures.mostOftenPairs.count, asked: figures.asked.mostOftenPairs)
    return Sentence(
      nb: "Oftest: \(times.nb).", nn: "Oftast: \(times.nn).", en: "Most often: \(times.en).")
  }

  /// What somebody has to know before they use the plan.
  var warnings: [Sentence] { conflicts.map(\.sentence) + shortcomings }

  /// Where the plan falls short of what it might have been.
  var shortcomings: [Sentence] {
    var lines: [Sentence] = []
    if score.broken > 0 {
      lines.append(
        Sentence(
          nb: "Planen holder ikke alle ønskene: \(score.broken) brudd. Gi den mer tid.",
          nn: "Planen held ikkje alle ønska: \(score.broken) brot. Gi han meir tid.",
          en: "The plan does not keep all wishes: \(score.broken) broken. Give it more time."))
    }
    if wasStopped {
      lines.append(
        Sentence(
          nb: "Søket ble stoppet før det var ferdig; dette er den beste så langt.",
          nn: "Søket vart stoppa før det var ferdig; dette er den beste så langt.",
          en: "The search was stopped before it was done; this is the best so far."))
    }
    return lines
  }

  /// People are numbered from `first`.
  func json(oneMore: Int?, first: Int = 0) -> JSON {
    let figures = SeatingFigures(plan, problem)
    return [
      "rounds": .array(
        plan.counting(from: first).rounds.map { .array($0.map { .array($0.map { .int($0) }) }) }),
      "method": .string(method.rawValue), "score": .int(score.total),
      "repeats": .int(figures.repeats), "leastRepeats": .int(leastRepeats(figures)),
      "repeatsAsWished": .int(figures.asked.repeats), "best": .bool(isBest),
      "possible": .int(figures.possible), "met": .int(figures.met),
      "mostPossible": .int(bound.different), "metTwice": .int(figures.metTwice),
      "metTwiceAsWished": .int(figures.asked.metTwice),
      "mostOften": .int(figures.mostOften),
      "mostOftenPairs": .array(
        figures.mostOftenPairs.map { [.int($0.low + first), .int($0.high + first)] }),
      "fewestMet": .int(figures.fewestMet),
      "peopleWhoMetFewest": .array(figures.peopleWhoMetFewest.map { .int($0 + first) }),
      "oneMoreRound": oneMore.map { .int($0) } ?? .null,
      "deviation": .int(score.deviation), "movedSeats": .int(score.movedSeats),
      "broken": .int(score.broken), "stopped": .bool(wasStopped),
      "conflicts": .array(
        conflicts.map { conflict in
          [
            "round": .int(conflict.round),
            "wishes": .array(conflict.wishes.map { .int($0 + 1) }),
            "proven": .bool(conflict.isProven),
          ]
        }),
      "leftOut": .array(leftOut.map { .int($0 + 1) }),
    ]
  }
}

extension WishConflict {
  /// Wishes by number, from 1, in the order of the file; nobody is named.
  var sentence: Sentence {
    let numbers = wishes.map { $0 + 1 }
    func list(_ word: String, _ and: String) -> String {
      let words = numbers.enumerated().map { place, number in
        "\(place == 0 ? word : word.lowercased()) \(number)"
      }
      guard words.count > 1 else { return words.joined() }
      return words.dropLast().joined(separator: ", ") + " \(and) " + words[words.count - 1]
    }
    let last = numbers[numbers.count - 1]
    if numbers.count == 1, isProven {
      return Sentence(
        nb: "Ønske \(last) kan ikke holdes. Planen er laget uten.",
        nn: "Ønske \(last) kan ikkje haldast. Planen er laga utan.",
        en: "Wish \(last) cannot be met. The plan is made without it.")
    }
    if !isProven {
      return Sentence(
        nb:
          "Fant ingen plan som holder \(list("ønske", "og")). Planen er laget uten ønske \(last).",
        nn: "Fann ingen plan som held \(list("ønske", "og")). Planen er laga utan ønske \(last).",
        en:
          "Found no plan that meets \(list("wish", "and")). The plan is made without wish \(last).")
    }
    return Sentence(
      nb: "\(list("Ønske", "og")) kan ikke holdes sammen. Planen er laget uten ønske \(last).",
      nn: "\(list("Ønske", "og")) kan ikkje haldast saman. Planen er laga utan ønske \(last).",
      en: numbers.count == 2
        ? "\(list("Wish", "and")) cannot both be met. The plan is made without wish \(last)."
        : "\(list("Wish", "and")) cannot all be met. The plan is made without wish \(last).")
  }
}
