import Dialogue
import Terminal

extension LeaderFace {
  /// Who has had the word; in memory only.
  static let floorCommands: [Command<LeaderFace>] = [
    Command(
      "floor", ["o"], hint: Sentence(nb: "ordet", nn: "ordet", en: "who has spoken"),
      Sentence(
        nb: "Hvem har hatt ordet (blir borte når programposten er slutt)",
        nn: "Kven har hatt ordet (blir borte når programposten er slutt)",
        en: "Who has spoken (gone when the step ends)"),
      group: .people, unless: \.reasonWithoutStepOrWhenSeen
    ) { face, _ in face.show(.floor) },

    Command(
      "has-spoken", ["Enter"],
      hint: Sentence(nb: "har hatt ordet", nn: "har hatt ordet", en: "has spoken"),
      Sentence(
        nb: "Har hatt ordet; går videre til den neste",
        nn: "Har hatt ordet; går vidare til den neste",
        en: "Has spoken; goes on to the next one"),
      group: .people, in: [.floor], rank: 3, unless: \.reasonWithoutPerson
    ) { face, _ in face.mark(.hasSpoken) },

    Command(
      "passes", ["p"], hint: Sentence(nb: "pass", nn: "pass", en: "passes"),
      Sentence(
        nb: "Sier pass, som er like bra", nn: "Seier pass, som er like bra",
        en: "Passes, which is just as good"),
      group: .people, in: [.floor], rank: 4, unless: \.reasonWithoutPerson
    ) { face, _ in face.mark(.passes) },

    Command(
      "not-yet", ["x"], hint: Sentence(nb: "ikke ennå", nn: "ikkje enno", en: "not yet"),
      Sentence(nb: "Ikke ennå", nn: "Ikkje enno", en: "Not yet"),
      group: .people, in: [.floor], rank: 5, unless: \.reasonWithoutPerson
    ) { face, _ in face.mark(nil) },

    Command(
      "undo-mark", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Ta tilbake det siste merket", nn: "Ta tilbake det siste merket",
        en: "Take back the last mark"),
      group: .everywhere, in: [.floor]
    ) { face, _ in face.takeBackMark() },
  ]

  private mutating func takeBackMark() {
    guard let id = floor.undo() else { return context.warn(Refusal.nothingToUndo.sentence) }
    if let row = facts.rows.firstIndex(of: .person(id)) { select(rowOfSheet: row) }
    context.say(
      PeopleWords.markTakenBack(context.name(of: id, in: session), now: floor[id]))
  }

  private mutating func mark(_ mark: Floor.Mark?) {
    guard let person = selectedPerson else { return }
    floor[person.id] = mark
    goOn()
  }
}
