import Dialogue
import Terminal

extension NewSessionFace {
  private static let everywhere: Set<Scope> = [.formField, .choice, .button]

  package static let commands: [Command<Self>] = [
    Command(
      "next-field", ["Enter", "Down", "Tab"], hint: Sentence(nb: "neste", nn: "neste", en: "next"),
      Sentence(nb: "Neste felt", nn: "Neste felt", en: "The next field"), group: .look,
      in: [.formField, .choice], rank: 1
    ) { face, _ in face.goOn() },
    Command(
      "press", ["Enter", "Space"], hint: Sentence(nb: "trykk", nn: "trykk", en: "press"),
      Sentence(nb: "Trykk på knappen", nn: "Trykk på knappen", en: "Press the button"),
      group: .plan, in: [.button], rank: 1
    ) { face, effects in face.press(&effects) },
    Command(
      "below", ["Down", "Tab"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Feltet under", nn: "Feltet under", en: "The field below"), group: .look,
      in: [.button]
    ) { face, _ in face.move(by: 1) },
    Command(
      "previous-field", ["Up", "Shift-Tab"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Feltet over", nn: "Feltet over", en: "The field above"), group: .look,
      in: everywhere
    ) { face, _ in face.move(by: -1) },
    Command(
      "to-the-end", ["PgDn", "Ctrl-N"], hint: Sentence(nb: "sist", nn: "sist", en: "last"),
      Sentence(
        nb: "Til knappen nederst", nn: "Til knappen nedst", en: "To the button at the bottom"),
      group: .look, in: everywhere
    ) { face, _ in face.move(by: .max / 2) },
    Command(
      "to-the-start", ["PgUp", "Ctrl-O"], hint: Sentence(nb: "først", nn: "først", en: "first"),
      Sentence(nb: "Til feltet øverst", nn: "Til feltet øvst", en: "To the field at the top"),
      group: .look, in: everywhere
    ) { face, _ in face.move(by: .min / 2) },
    Command(
      "choose-next", ["Right", "Space"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(nb: "Det neste å velge", nn: "Det neste å velje", en: "The next choice"),
      group: .plan, in: [.choice], rank: 2
    ) { face, _ in face.choose(by: 1) },
    Command(
      "choose-previous", ["Left"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(nb: "Det forrige å velge", nn: "Det førre å velje", en: "The previous choice"),
      group: .plan, in: [.choice]
    ) { face, _ in face.choose(by: -1) },
    Command(
      "make", ["Ctrl-G"], hint: Sentence(nb: "lag samlingen", nn: "lag samlinga", en: "make it"),
      Sentence(
        nb: "Lag samlingen, med program og alt", nn: "Lag samlinga, med program og alt",
        en: "Make the session, with its programme and all"),
      group: .plan, in: everywhere, rank: 3
    ) { face, effects in face.make(&effects) },
    Command(
      "leave", ["Esc", "Ctrl-Q"], hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
      Sentence(
        nb: "Tilbake; det du har skrevet, står her når du kommer igjen",
        nn: "Tilbake; det du har skrive, står her når du kjem igjen",
        en: "Back; what you have written is here when you return"),
      group: .everywhere, in: everywhere, rank: 4
    ) { face, effects in
      face.leaveField()
      effects.append(.leave)
    },
    Command(
      "undo", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Ta tilbake det siste", nn: "Ta tilbake det siste", en: "Take back the last thing"),
      group: .everywhere, in: everywhere, rank: 5
    ) { face, _ in face.undo() },
    Command(
      "redo", ["Ctrl-Y"], hint: Sentence(nb: "gjør igjen", nn: "gjer igjen", en: "redo"),
      Sentence(
        nb: "Gjør igjen det som ble tatt tilbake", nn: "Gjer igjen det som vart teke tilbake",
        en: "Do again what was taken back"),
      group: .everywhere, in: everywhere
    ) { face, _ in face.redo() },
  ]
}
