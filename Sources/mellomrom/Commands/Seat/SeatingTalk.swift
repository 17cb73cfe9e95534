import Dialogue
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
    if figures.metTwice > 0 || isBest {
      lines.append(
        isBest
          ? Sentence(
            nb: "Ingen plan kan være bedre.", nn: "Ingen plan kan vere betre.",
            en: "No plan can be better.")
          : Sentence(
            nb: "\(score.repeats) gjentakelser; færre enn \(bound.repeats) er ikke mulig.",
            nn: "\(score.repeats) gjentakingar; færre enn \(bound.repeats) er ikkje mogleg.",
            en: "\(score.repeats) repeats; fewer than \(bound.repeats) is not possible."))
    }
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

  private static func met(_ figures: SeatingFigures) -> Sentence {
    Sentence(
      nb: """
        \(figures.met) av \(figures.possible) møtes, \(figures.metTwice) mer enn én gang. \
        Den som møter færrest, møter \(figures.fewestMet).
        """,
      nn: """
        \(figures.met) av \(figures.possible) møtest, \(figures.metTwice) meir enn éin gong. \
        Den som møter færrast, møter \(figures.fewestMet).
        """,
      en: """
        \(figures.met) of \(figures.possible) meet, \(figures.metTwice) more than once. \
        Whoever meets fewest meets \(figures.fewestMet).
        """)
  }

  private static func mostOften(_ figures: SeatingFigures) -> Sentence {
    let pairs = figures.mostOftenPairs.count
    return Sentence(
      nb: "Oftest: \(figures.mostOften) ganger (\(pairs) par).",
      nn: "Oftast: \(figures.mostOften) gonger (\(pairs) par).",
      en: "Most often: \(figures.mostOften) times (\(pairs) pairs).")
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
      "repeats": .int(score.repeats), "leastRepeats": .int(bound.repeats), "best": .bool(isBest),
      "possible": .int(figures.possible), "met": .int(figures.met),
      "mostPossible": .int(bound.different), "metTwice": .int(figures.metTwice),
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
    if numbers.count == 1 {
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
