import Dialogue
import Terminal

extension LeaderFace {
  /// How the screen looks, what goes on paper, and the way out.
  static let lookCommands: [Command<LeaderFace>] = [
    Command(
      "big", ["v"], hint: Sentence(nb: "vis stort", nn: "vis stort", en: "show big"),
      Sentence(
        nb: "Vis klokke, programpost og neste så stort at det kan leses fra to meter",
        nn: "Vis klokke, programpost og neste så stort at det kan lesast frå to meter",
        en: "Show clock, step and next large enough to read from two metres"),
      group: .look
    ) { face, _ in face.isBig.toggle() },

    Command(
      "can-be-seen", ["h"], hint: Sentence(nb: "skjul", nn: "gøym", en: "hide"),
      Sentence(
        nb: "Skjermen kan ses av rommet: skjul tilstander og tekster",
        nn: "Skjermen kan sjåast av rommet: gøym tilstandar og tekstar",
        en: "The screen can be seen by the room: hide states and texts"),
      group: .look
    ) { face, _ in
      face.isSeen.toggle()
      face.context.say(LeaderWording.seen(isOn: face.isSeen))
    },

    Command(
      "plan", ["p"], hint: Sentence(nb: "planlegg", nn: "planlegg", en: "plan"),
      Sentence(
        nb: "Åpne planleggingen av dagen", nn: "Opne planlegginga av dagen",
        en: "Open the planning of the day"),
      group: .plan
    ) { face, effects in effects.append(.open(.plan(path: face.open.path))) },

    Command(
      "print-wall", ["T"],
      hint: Sentence(nb: "veggen på papir", nn: "veggen på papir", en: "wall on paper"),
      Sentence(
        nb: "Skriv ut veggen i dag: godkjente punkter",
        nn: "Skriv ut veggen i dag: godkjende punkt",
        en: "Print today's wall: signed points"),
      group: .plan, rank: 1, hintedWhen: \.isDayOver
    ) { _, effects in effects.append(.print(.transcript(all: false))) },

    Command(
      "print-kit", ["P"], hint: Sentence(nb: "papirpakke", nn: "papirpakke", en: "paper kit"),
      Sentence(
        nb: "Skriv ut papirpakka, så dagen går også uten strøm",
        nn: "Skriv ut papirpakka, så dagen går òg utan straum",
        en: "Print the paper kit, so that the day works without power too"),
      group: .plan
    ) { _, effects in effects.append(.print(.day)) },

    Command(
      "undo-typing", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Ta tilbake det du skrev sist", nn: "Ta tilbake det du skreiv sist",
        en: "Undo what you typed last"),
      group: .everywhere, in: .fields
    ) { face, _ in
      if face.sheet?.undoTyping() != true { face.context.warn(Refusal.nothingToUndo.sentence) }
    },

    Command(
      "redo-typing", ["Ctrl-Y"], hint: Sentence(nb: "gjør igjen", nn: "gjer igjen", en: "redo"),
      Sentence(nb: "Skriv det igjen", nn: "Skriv det igjen", en: "Type it again"),
      group: .everywhere, in: .fields
    ) { face, _ in
      if face.sheet?.redoTyping() != true { face.context.warn(Refusal.nothingToRedo.sentence) }
    },

    Command(
      "leave", ["q", "Ctrl-Q"], hint: Sentence(nb: "gå ut", nn: "gå ut", en: "leave"),
      Sentence(
        nb: "Gå ut; alt er lagret", nn: "Gå ut; alt er lagra", en: "Leave; everything is saved"),
      group: .everywhere
    ) { _, effects in effects.append(.leave) },

    Command(
      "leave-sheet", ["Ctrl-Q"], hint: Sentence(nb: "gå ut", nn: "gå ut", en: "leave"),
      Sentence(
        nb: "Gå ut; en merknad som er skrevet, blir lagret først",
        nn: "Gå ut; ein merknad som er skriven, blir lagra først",
        en: "Leave; a comment that is written is saved first"),
      group: .everywhere, in: .sheets.union([.wall])
    ) { face, effects in
      face.finish(effects: &effects)
      effects.append(.leave)
    },
  ]

  private var isDayOver: Bool { session.clock?.isOver == true }
}
