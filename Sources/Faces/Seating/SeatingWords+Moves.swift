import Dialogue
import Seating

// Who moves by a plan, and what changing places by hand costs.
extension SeatingWords {
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
}
