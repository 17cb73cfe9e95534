import Dialogue
import Terminal

extension LeaderFace {
  /// Where the day goes: what a presenter's remote sends, and what it takes to walk the programme.
  static let dayCommands: [Command<LeaderFace>] = [
    Command(
      "next-step", ["PgDn", "Space"],
      hint: Sentence(nb: "neste", nn: "neste", en: "next"),
      Sentence(
        nb: "Neste: først vises det salen får se, så bytter et nytt trykk",
        nn: "Neste: først ser du det salen får sjå, så byter eit nytt trykk",
        en: "Next: first shows what the room will see, a second press changes it"),
      group: .day, in: .remote, rank: 1, hintNow: \.hintForNext, unless: \.reasonAgainstNext
    ) { face, effects in face.press(.next, &effects) },

    Command(
      "step-back", ["PgUp", "Backspace"],
      hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
      Sentence(
        nb: "Tilbake, på samme måte; ingenting blir borte",
        nn: "Tilbake, på same måten; ingenting blir borte",
        en: "Back, in the same way; nothing is lost"),
      group: .day, in: .remote, rank: 2, hintNow: \.hintForBack, unless: \.reasonAgainstBack
    ) { face, effects in face.press(.back, &effects) },

    Command(
      "confirm", ["Enter"], hint: Sentence(nb: "bytt nå", nn: "byt no", en: "change now"),
      Sentence(
        nb: "Bytt til det som vises", nn: "Byt til det som blir vist", en: "Change to what is shown"
      ),
      group: .day, in: [.preview]
    ) { face, effects in face.press(&effects) },

    Command(
      "go-to-step", ["Enter"], hint: Sentence(nb: "gå hit", nn: "gå hit", en: "go here"),
      Sentence(
        nb: "Gå til denne programposten (vises først)",
        nn: "Gå til denne programposten (blir vist først)",
        en: "Go to this step (it is shown first)"),
      group: .day, in: [.step], rank: 3, unless: \.reasonAgainstJump
    ) { face, _ in
      if case .step(let step) = face.sheet?.content { face.show(.jump, .step(step)) }
    },

    Command(
      "remote-keys", ["F5", "Esc"], hint: Sentence(nb: "ingenting", nn: "ingenting", en: "nothing"),
      Sentence(
        nb: "Gjør ingenting her; fjernkontroller sender dem",
        nn: "Gjer ingenting her; fjernkontrollar sender dei",
        en: "Do nothing here; presenter remotes send them"),
      group: .day
    ) { _, _ in },

    Command(
      "remote-start", ["F5"], hint: Sentence(nb: "ingenting", nn: "ingenting", en: "nothing"),
      Sentence(
        nb: "Gjør ingenting; fjernkontroller sender den",
        nn: "Gjer ingenting; fjernkontrollar sender han",
        en: "Does nothing; presenter remotes send it"),
      group: .day, in: .sheets.union([.wall])
    ) { _, _ in },
  ]

  private var hintForNext: Sentence? { hint(for: [.next, .jump]) }
  private var hintForBack: Sentence? { hint(for: [.back]) }

  /// In a preview the key either does what it shows or puts it away.
  private func hint(for ways: Set<Preview.Way>) -> Sentence? {
    guard case .preview(let preview) = sheet?.content else { return nil }
    return ways.contains(preview.way) ? SheetWords.changeNow : SheetWords.leaveIt
  }

  private var reasonAgainstNext: Sentence? { reasonAgainst(.next) }
  private var reasonAgainstBack: Sentence? { reasonAgainst(.back) }

  /// Why the day cannot move that way now.
  private func reasonAgainst(_ way: Preview.Way) -> Sentence? {
    if case .preview = sheet?.content { return nil }
    if session.clock?.isQuiet == true { return Reasons.quiet }
    guard target(of: way) == nil else { return nil }
    switch way {
    case .next: return Reasons.dayIsOver
    case .back, .jump, .drawing: return Reasons.nothingBefore
    }
  }

  private var reasonAgainstJump: Sentence? {
    if session.clock?.isQuiet == true { return Reasons.quiet }
    guard case .step(let step) = sheet?.content else { return Reasons.nothingSelected }
    return session.clock?.step == step ? Reasons.runsAlready : nil
  }
}
