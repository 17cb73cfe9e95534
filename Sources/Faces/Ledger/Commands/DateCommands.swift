import Dialogue
import Terminal

extension LedgerFace {
  /// The dates after the day.
  static let dateCommands: [Command<LedgerFace>] = [
    Command(
      "date-done", ["Enter", "Space"], hint: Sentence(nb: "gjort", nn: "gjort", en: "done"),
      Sentence(
        nb: "Si at det er gjort i dag, eller at det ikke er gjort likevel",
        nn: "Sei at det er gjort i dag, eller at det ikkje er gjort likevel",
        en: "Say that it was done today, or that it was not done after all"),
      group: .following, in: [.dates], rank: 1
    ) { face, effects in face.toggleDone(&effects) },
    Command(
      "date-set", ["d"], hint: Sentence(nb: "dato", nn: "dato", en: "date"),
      Sentence(
        nb: "Sett en annen dato, eller ingen (-); uten noe gjelder den vanlige",
        nn: "Set ein annan dato, eller ingen (-); utan noko gjeld den vanlege",
        en: "Set another date, or none (-); with nothing the usual one holds"),
      group: .following, in: [.dates], rank: 2
    ) { face, _ in
      if let milestone = face.selectedMilestone { face.fillIn(.dating(milestone)) }
    },
  ]

  mutating func toggleDone(_ effects: inout [Effect]) {
    guard let milestone = selectedMilestone else { return }
    let isDone = session.dates(of: milestone).done != nil
    guard propose([Wish(.milestone(milestone, .done(isDone ? nil : today)))], &effects) else {
      return
    }
    context.say(LedgerWording.done(milestone, !isDone))
  }
}
