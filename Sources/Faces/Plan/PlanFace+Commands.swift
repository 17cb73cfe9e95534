import Dialogue
import Terminal

extension PlanFace {
  package static let commands: [Command<Self>] =
    pages + programme + items + forms + lists + seats + common

  static let panes: Set<Scope> = [.programme, .items, .lights, .formField, .choice]
  private static let listScopes: Set<Scope> = [.programme, .items, .lights]
  private static let formScopes: Set<Scope> = [.formField, .choice]

  /// A command before which what is written is taken.
  private static func settled(
    _ id: String, _ keys: [Key], hint: Sentence, _ sentence: Sentence, group: Group = .plan,
    in scopes: Set<Scope>, rank: Int? = nil,
    unless reason: @escaping @Sendable (Self) -> Sentence? = { _ in nil },
    perform: @escaping @Sendable (inout Self, inout [Effect]) -> Void
  ) -> Command<Self> {
    Command(id, keys, hint: hint, sentence, group: group, in: scopes, rank: rank, unless: reason) {
      face, effects in
      face.settle(&effects)
      perform(&face, &effects)
    }
  }

  // MARK: Pages

  private static let pages: [Command<Self>] =
    PlanPart.allCases.map { page($0) } + [
      settled(
        "next-part", ["Tab"], hint: Sentence(nb: "neste del", nn: "neste del", en: "next part"),
        Sentence(
          nb: "Gå til neste del", nn: "Gå til neste del", en: "Go to the next part"),
        in: panes, rank: 8
      ) { face, effects in face.goRound(by: 1, &effects) },
      settled(
        "previous-part", ["Shift-Tab", "Ctrl-T"],
        hint: Sentence(nb: "forrige del", nn: "førre del", en: "previous part"),
        Sentence(
          nb: "Gå til forrige del", nn: "Gå til førre del", en: "Go to the previous part"),
        in: panes
      ) { face, effects in face.goRound(by: -1, &effects) },
      settled(
        "back", ["Esc"], hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
        Sentence(
          nb: "Tilbake dit du kom fra; alt er lagret", nn: "Tilbake dit du kom frå; alt er lagra",
          en: "Back to where you came from; everything is saved"),
        in: panes, rank: 6
      ) { face, effects in face.goBack(&effects) },
    ]

  private static func page(_ part: PlanPart) -> Command<Self> {
    let title = Wording.Plan.title(of: part)
    return settled(
      "part-\(part.rawValue + 1)", [Key(.character(Character("\(part.rawValue + 1)")))],
      hint: title,
      Sentence(nb: "Gå til: \(title.nb)", nn: "Gå til: \(title.nn)", en: "Go to: \(title.en)"),
      in: panes
    ) { face, effects in face.go(to: part.pane, &effects) }
  }

  // MARK: The programme

  private static let programme: [Command<Self>] = [
    Command(
      "open-step", ["Enter"], hint: Sentence(nb: "åpne", nn: "opne", en: "open"),
      Sentence(
        nb: "Åpne posten: ord å si, spørsmål, lengde, rom",
        nn: "Opne posten: ord å seie, spørsmål, lengd, rom",
        en: "Open the step: words to say, questions, length, room"),
      group: .plan, in: [.programme], rank: 1, unless: \.whyNoRow
    ) { face, _ in face.openStep() },
    Command(
      "longer", ["+"], hint: Sentence(nb: "lengre", nn: "lengre", en: "longer"),
      Sentence(
        nb: "Gjør posten fem minutter lengre", nn: "Gjer posten fem minutt lengre",
        en: "Make the step five minutes longer"),
      group: .plan, in: [.programme], rank: 4, unless: \.whyNoRow
    ) { face, effects in face.lengthen(by: 5, &effects) },
    Command(
      "shorter", ["-"], hint: Sentence(nb: "kortere", nn: "kortare", en: "shorter"),
      Sentence(
        nb: "Gjør posten fem minutter kortere", nn: "Gjer posten fem minutt kortare",
        en: "Make the step five minutes shorter"),
      group: .plan, in: [.programme], rank: 13, unless: \.whyNoRow
    ) { face, effects in face.lengthen(by: -5, &effects) },
    Command(
      "rename", ["r"], hint: Sentence(nb: "nytt navn", nn: "nytt namn", en: "rename"),
      Sentence(
        nb: "Gi posten et nytt navn", nn: "Gi posten eit nytt namn", en: "Rename the step"),
      group: .plan, in: [.programme], unless: \.whyNoRow
    ) { face, _ in face.startEditing() },
    Command(
      "choose-kind", ["Enter"], hint: Sentence(nb: "legg til", nn: "legg til", en: "add"),
      Sentence(
        nb: "Legg til en post av dette slaget", nn: "Legg til ein post av dette slaget",
        en: "Add a step of this kind"),
      group: .plan, in: [.kinds], rank: 1
    ) { face, effects in
      if case .kinds(let place) = face.sheet, Step.Kind.allCases.indices.contains(place) {
        face.addStep(Step.Kind.allCases[place], &effects)
      }
    },
    Command(
      "no-kind", ["Esc", "q", "Ctrl-Q"],
      hint: Sentence(nb: "ikke likevel", nn: "ikkje likevel", en: "never mind"),
      Sentence(
        nb: "Legg ikke til noe", nn: "Legg ikkje til noko", en: "Add nothing"),
      group: .plan, in: [.kinds], rank: 2
    ) { face, _ in face.sheet = nil },
  ]

  // MARK: Rows of lists

  private static let items: [Command<Self>] = [
    Command(
      "edit", ["Enter"], hint: Sentence(nb: "endre", nn: "endre", en: "edit"),
      Sentence(
        nb: "Endre det som er valgt", nn: "Endre det som er valt", en: "Edit what is selected"),
      group: .plan, in: [.items], rank: 1, unless: \.whyNoRow
    ) { face, _ in face.startEditing() },
    Command(
      "add", ["a", "Ins"], hint: Sentence(nb: "legg til", nn: "legg til", en: "add"),
      Sentence(
        nb: "Legg til en ny etter den som er valgt", nn: "Legg til ein ny etter den som er vald",
        en: "Add a new one after the selected one"),
      group: .plan, in: [.programme, .items], rank: 2
    ) { face, _ in face.startAdding() },
    Command(
      "remove", ["x", "Del"], hint: Sentence(nb: "ta bort", nn: "ta bort", en: "remove"),
      Sentence(
        nb: "Ta bort det som er valgt; Ctrl-Z henter det tilbake",
        nn: "Ta bort det som er valt; Ctrl-Z hentar det tilbake",
        en: "Remove what is selected; Ctrl-Z brings it back"),
      group: .plan, in: [.programme, .items], rank: 3, unless: \.whyNotRemove
    ) { face, effects in face.removeRow(&effects) },
    Command(
      "move-up", ["K", "Alt-Up"], hint: Sentence(nb: "flytt opp", nn: "flytt opp", en: "move up"),
      Sentence(nb: "Flytt den én opp", nn: "Flytt den éin opp", en: "Move it up by one"),
      group: .plan, in: [.programme, .items], rank: 14, unless: \.whyNotUp
    ) { face, effects in face.moveRow(by: -1, &effects) },
    Command(
      "move-down", ["J", "Alt-Down"],
      hint: Sentence(nb: "flytt ned", nn: "flytt ned", en: "move down"),
      Sentence(nb: "Flytt den én ned", nn: "Flytt den éin ned", en: "Move it down by one"),
      group: .plan, in: [.programme, .items], rank: 5, unless: \.whyNotDown
    ) { face, effects in face.moveRow(by: 1, &effects) },
    Command(
      "toggle-light", ["Space", "Enter"],
      hint: Sentence(nb: "av eller på", nn: "av eller på", en: "on or off"),
      Sentence(
        nb: "Si at spørsmålet skal kaste lys over dette, eller ikke",
        nn: "Sei at spørsmålet skal kaste lys over dette, eller ikkje",
        en: "Say that the question is to light this up, or not"),
      group: .plan, in: [.lights], rank: 1, unless: \.whyNoRow
    ) { face, effects in face.toggleLight(&effects) },
    Command(
      "text-done", ["Enter"], hint: Sentence(nb: "ferdig", nn: "ferdig", en: "done"),
      Sentence(
        nb: "Ta teksten; etter en ny kommer den neste",
        nn: "Ta teksten; etter ein ny kjem den neste",
        en: "Take the text; after a new one comes the next"),
      group: .writing, in: [.text]
    ) { face, effects in face.finishText(andGoOn: true, &effects) },
    Command(
      "text-close", ["Esc"],
      hint: Sentence(nb: "behold og lukk", nn: "behald og lukk", en: "take it and close"),
      Sentence(
        nb: "Ta teksten og lukk; ingenting går tapt",
        nn: "Ta teksten og lukk; ingenting går tapt",
        en: "Take the text and close; nothing is lost"),
      group: .writing, in: [.text]
    ) { face, effects in face.finishText(andGoOn: false, &effects) },
  ]

  // MARK: Forms

  private static let forms: [Command<Self>] = [
    Command(
      "next-field", ["Enter", "Down"], hint: Sentence(nb: "neste", nn: "neste", en: "next"),
      Sentence(nb: "Neste felt", nn: "Neste felt", en: "The next field"), group: .look,
      in: formScopes, rank: 1
    ) { face, effects in face.goOn(&effects) },
    settled(
      "previous-field", ["Up"], hint: Sentence(nb: "forrige", nn: "førre", en: "previous"),
      Sentence(nb: "Feltet over", nn: "Feltet over", en: "The field above"), group: .look,
      in: formScopes
    ) { face, _ in face.move(by: -1) },
    Command(
      "choose-next", ["Right", "Space"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(nb: "Det neste å velge", nn: "Det neste å velje", en: "The next choice"),
      group: .plan, in: [.choice], rank: 2, unless: \.whyNoRow
    ) { face, effects in face.choose(by: 1, &effects) },
    Command(
      "choose-previous", ["Left"], hint: Sentence(nb: "velg", nn: "vel", en: "choose"),
      Sentence(nb: "Det forrige å velge", nn: "Det førre å velje", en: "The previous choice"),
      group: .plan, in: [.choice], unless: \.whyNoRow
    ) { face, effects in face.choose(by: -1, &effects) },
    settled(
      "page-down", ["PgDn", "Ctrl-N"],
      hint: Sentence(nb: "neste post", nn: "neste post", en: "next step"),
      Sentence(
        nb: "Neste programpost, eller en side ned",
        nn: "Neste programpost, eller ei side ned",
        en: "The next step of the programme, or a page down"),
      group: .look, in: panes
    ) { face, _ in face.turn(by: 1) },
    settled(
      "page-up", ["PgUp", "Ctrl-O"],
      hint: Sentence(nb: "forrige post", nn: "førre post", en: "previous step"),
      Sentence(
        nb: "Forrige programpost, eller en side opp",
        nn: "Førre programpost, eller ei side opp",
        en: "The previous step of the programme, or a page up"),
      group: .look, in: panes
    ) { face, _ in face.turn(by: -1) },
  ]

  // MARK: Moving in lists

  private static let lists: [Command<Self>] = [
    Command(
      "down", ["Down", "j"], hint: Sentence(nb: "ned", nn: "ned", en: "down"),
      Sentence(nb: "Raden under", nn: "Rada under", en: "The row below"), group: .look,
      in: listScopes.union([.kinds])
    ) { face, _ in face.step(by: 1) },
    Command(
      "up", ["Up", "k"], hint: Sentence(nb: "opp", nn: "opp", en: "up"),
      Sentence(nb: "Raden over", nn: "Rada over", en: "The row above"), group: .look,
      in: listScopes.union([.kinds])
    ) { face, _ in face.step(by: -1) },
    Command(
      "first", ["Home", "g"], hint: Sentence(nb: "først", nn: "først", en: "first"),
      Sentence(nb: "Den første raden", nn: "Den første rada", en: "The first row"), group: .look,
      in: listScopes.union([.kinds])
    ) { face, _ in face.step(by: -1_000_000) },
    Command(
      "last", ["End", "G"], hint: Sentence(nb: "sist", nn: "sist", en: "last"),
      Sentence(nb: "Den siste raden", nn: "Den siste rada", en: "The last row"), group: .look,
      in: listScopes.union([.kinds])
    ) { face, _ in face.step(by: 1_000_000) },
  ]

  // MARK: Wherever one is in the plan

  private static let common: [Command<Self>] = [
    settled(
      "print-kit", ["p"], hint: Sentence(nb: "papir", nn: "papir", en: "paper"),
      Sentence(
        nb: "Lag papirpakka: kjøreplan, bordplan, tomme veggaviser, spilleregler",
        nn: "Lag papirpakka: køyreplan, bordplan, tomme veggaviser, spelereglar",
        en: "Make the paper kit: running sheet, table plan, blank posters, ground rules"),
      in: panes, rank: 10
    ) { _, effects in effects.append(.print(.day)) },
    settled(
      "print-wall", ["v"], hint: Sentence(nb: "veggen", nn: "veggen", en: "the wall"),
      Sentence(
        nb: "Lag veggen på papir: alle godkjente punkter, post for post",
        nn: "Lag veggen på papir: alle godkjende punkt, post for post",
        en: "Make the wall on paper: every signed point, step by step"),
      in: panes
    ) { _, effects in effects.append(.print(.transcript(all: false))) },
    settled(
      "lead", ["l"], hint: Sentence(nb: "led dagen", nn: "lei dagen", en: "lead the day"),
      Sentence(
        nb: "Åpne samlingen som prosessleder", nn: "Opne samlinga som prosessleiar",
        en: "Open the session as process leader"),
      group: .day, in: panes, rank: 11
    ) { face, effects in effects.append(.open(.lead(path: face.plan.path))) },
    Command(
      "undo", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
      Sentence(
        nb: "Ta tilbake det siste", nn: "Ta tilbake det siste", en: "Take back the last thing"),
      group: .everywhere, in: panes.union([.text]).union(Set<Scope>.seats)
    ) { face, effects in face.undo(&effects) },
    Command(
      "redo", ["Ctrl-Y"], hint: Sentence(nb: "gjør igjen", nn: "gjer igjen", en: "redo"),
      Sentence(
        nb: "Gjør igjen det som ble tatt tilbake", nn: "Gjer igjen det som vart teke tilbake",
        en: "Do again what was taken back"),
      group: .everywhere, in: panes.union([.text]).union(Set<Scope>.seats)
    ) { face, effects in face.redo(&effects) },
    settled(
      "leave", ["q", "Ctrl-Q"], hint: Sentence(nb: "ut", nn: "ut", en: "leave"),
      Sentence(
        nb: "Gå ut av planen; alt er lagret", nn: "Gå ut av planen; alt er lagra",
        en: "Leave the plan; everything is saved"),
      group: .everywhere, in: panes, rank: 12
    ) { face, effects in face.leave(&effects) },
    Command(
      "seats-leave", ["Ctrl-Q"], hint: Sentence(nb: "ut", nn: "ut", en: "leave"),
      Sentence(
        nb: "Gå ut av planen; det som ikke er tatt i bruk, blir borte",
        nn: "Gå ut av planen; det som ikkje er teke i bruk, blir borte",
        en: "Leave the plan; seats that are not used are gone"),
      group: .everywhere, in: Set<Scope>.seats
    ) { _, effects in effects.append(.leave) },
    Command(
      "text-leave", ["Ctrl-Q"], hint: Sentence(nb: "ut", nn: "ut", en: "leave"),
      Sentence(
        nb: "Ta teksten og gå ut av planen", nn: "Ta teksten og gå ut av planen",
        en: "Take the text and leave the plan"),
      group: .everywhere, in: [.text]
    ) { face, effects in
      face.finishText(andGoOn: false, &effects)
      effects.append(.leave)
    },
  ]
}
