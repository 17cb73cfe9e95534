import Dialogue
import Terminal

extension LeaderFace {
  /// What the hall shows, and whether it shows anything.
  static let hallCommands: [Command<LeaderFace>] = [
    Command(
      "blank-hall", [".", "b"], hint: Sentence(nb: "tom sal", nn: "tom sal", en: "blank hall"),
      Sentence(
        nb: "Gjør salens skjerm tom, eller vis den igjen",
        nn: "Gjer skjermen i salen tom, eller vis han igjen",
        en: "Blank the hall's screen, or show it again"),
      group: .day, in: .remoteAndWall
    ) { face, _ in
      face.cover = face.cover == .blank ? nil : .blank
      face.noteTurn()
      face.context.say(LeaderWording.hall(isBlank: face.cover == .blank))
    },

    Command(
      "show-relations", ["l"],
      hint: Sentence(nb: "mellomrommene", nn: "mellomromma", en: "relations"),
      Sentence(
        nb: "Vis mellomrommene som linjer i salen, eller ta dem bort (vises først)",
        nn: "Vis mellomromma som linjer i salen, eller ta dei bort (blir vist først)",
        en: "Show the relations as lines in the hall, or take them away (shown first)"),
      group: .day, in: [.main, .preview], hintNow: \.hintForDrawing, unless: \.reasonAgainstDrawing
    ) { face, effects in face.press(.drawing, &effects) },

    Command(
      "add-rule", ["R"], hint: Sentence(nb: "ny spilleregel", nn: "ny speleregel", en: "new rule"),
      Sentence(
        nb: "Legg til en spilleregel som rommet ønsker",
        nn: "Legg til ein speleregel som rommet ønskjer",
        en: "Add a ground rule that the room wants"),
      group: .day, in: [.main]
    ) { face, _ in face.show(.rule, text: face.halfRule) },
  ]

  private var hintForDrawing: Sentence? {
    guard case .preview(let preview) = sheet?.content else { return nil }
    return preview.way == .drawing ? SheetWords.changeNow : SheetWords.leaveIt
  }

  private var reasonAgainstDrawing: Sentence? {
    session.clock?.isQuiet == true ? Reasons.quiet : reasonWithoutStep
  }
}
