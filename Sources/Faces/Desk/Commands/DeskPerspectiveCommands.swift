import Dialogue
import Terminal

extension DeskFace {
  /// The session's own perspectives: from where something is seen.
  static let perspectiveCommands: [Command<DeskFace>] = [
    Command(
      "perspectives", ["P"],
      hint: Sentence(nb: "perspektivene", nn: "perspektiva", en: "perspectives"),
      Sentence(
        nb: "Perspektivene: legg til, gi nytt navn, flytt, ta bort",
        nn: "Perspektiva: legg til, gi nytt namn, flytt, ta bort",
        en: "The perspectives: add, rename, move, remove"),
      group: .sorting
    ) { face, _ in face.show(.perspectives) },
    Command(
      "perspective-add", ["n"], hint: Sentence(nb: "nytt", nn: "nytt", en: "new"),
      Sentence(
        nb: "Legg til et perspektiv", nn: "Legg til eit perspektiv", en: "Add a perspective"),
      group: .sorting, in: [.perspectives], rank: 1
    ) { face, _ in face.write(.perspective(nil)) },
    Command(
      "perspective-rename", ["r", "Enter"],
      hint: Sentence(nb: "nytt navn", nn: "nytt namn", en: "rename"),
      Sentence(
        nb: "Gi perspektivet et nytt navn; tomt gir et av de tre vanlige sitt eget igjen",
        nn: "Gi perspektivet eit nytt namn; tomt gir eit av dei tre vanlege sitt eige igjen",
        en: "Rename the perspective; an empty name gives one of the usual three its own back"),
      group: .sorting, in: [.perspectives], rank: 2, unless: \.reasonWithoutPerspective
    ) { face, _ in
      if let perspective = face.selectedPerspective { face.write(.perspective(perspective.id)) }
    },
    Command(
      "perspective-up", ["Alt-Up", "Alt-k", "K"],
      hint: Sentence(nb: "flytt opp", nn: "flytt opp", en: "move up"),
      Sentence(
        nb: "Flytt perspektivet opp", nn: "Flytt perspektivet opp", en: "Move the perspective up"),
      group: .sorting, in: [.perspectives], rank: 4, unless: \.reasonWithoutPerspective
    ) { face, effects in face.movePerspective(by: -1, &effects) },
    Command(
      "perspective-down", ["Alt-Down", "Alt-j", "J"],
      hint: Sentence(nb: "flytt ned", nn: "flytt ned", en: "move down"),
      Sentence(
        nb: "Flytt perspektivet ned", nn: "Flytt perspektivet ned",
        en: "Move the perspective down"),
      group: .sorting, in: [.perspectives], rank: 5, unless: \.reasonWithoutPerspective
    ) { face, effects in face.movePerspective(by: 1, &effects) },
    Command(
      "perspective-remove", ["x", "Del"],
      hint: Sentence(nb: "ta bort", nn: "ta bort", en: "remove"),
      Sentence(
        nb: "Ta bort perspektivet; punktene blir «ikke sagt», og Ctrl-Z henter alt tilbake",
        nn: "Ta bort perspektivet; punkta blir «ikkje sagt», og Ctrl-Z hentar alt tilbake",
        en: "Remove the perspective; its points become “not said”, and Ctrl-Z brings all back"),
      group: .sorting, in: [.perspectives], rank: 3, unless: \.reasonWithoutPerspective
    ) { face, effects in
      guard let perspective = face.selectedPerspective else { return }
      face.propose([.perspective(.place(perspective.id, .remove))], &effects)
      face.moveInSheet(by: 0)
    },
    Command(
      "line-keep", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
      Sentence(
        nb: "Lagre det som står her", nn: "Lagre det som står her", en: "Save what is written here"),
      group: .sorting, in: [.oneLine], rank: 1
    ) { face, effects in face.keepText(&effects) },
  ]

  private var reasonWithoutPerspective: Sentence? {
    selectedPerspective == nil ? DeskWording.nothingSelected : nil
  }
}
