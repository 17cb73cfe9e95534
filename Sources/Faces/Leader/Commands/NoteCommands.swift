import Dialogue
import Terminal

extension LeaderFace {
  /// What was said aloud, noted for those who said it and only when they say yes.
  static let noteCommands: [Command<LeaderFace>] = [
    noting("note-said", ["S"], in: .main, rank: nil),
    noting("note-said-at-wall", ["n"], in: .wall, rank: 7),

    Command(
      "says-yes", ["j", "y"], hint: Sentence(nb: "sier ja", nn: "seier ja", en: "says yes"),
      Sentence(
        nb: "Den som sa det, sier ja til at det blir notert",
        nn: "Den som sa det, seier ja til at det blir notert",
        en: "The one who said it says yes to having it noted"),
      group: .writing, in: [.consent], rank: 1
    ) { face, _ in face.begin(.said) },

    Command(
      "says-no", ["n"], hint: Sentence(nb: "sier nei", nn: "seier nei", en: "says no"),
      Sentence(
        nb: "Nei, eller ikke noe svar: ingenting blir notert",
        nn: "Nei, eller ikkje noko svar: ingenting blir notert",
        en: "No, or no answer: nothing is noted"),
      group: .writing, in: [.consent], rank: 2
    ) { face, _ in
      face.endNote(.said)
      face.context.say(WallWords.notNoted)
    },

    Command(
      "own-editor", ["Alt-e"],
      hint: Sentence(nb: "eget skriveprogram", nn: "eige skriveprogram", en: "own editor"),
      Sentence(
        nb: "Skriv i ditt eget skriveprogram (VISUAL, ellers EDITOR)",
        nn: "Skriv i ditt eige skriveprogram (VISUAL, elles EDITOR)",
        en: "Write in your own editor (VISUAL, else EDITOR)"),
      group: .writing, in: [.comment, .note], rank: 3
    ) { face, effects in
      if let text = face.sheet?.field.text { effects.append(.compose(text)) }
    },

    Command(
      "keep-note", ["Enter"], hint: Sentence(nb: "lagre", nn: "lagre", en: "save"),
      Sentence(
        nb: "Lagre det som står her", nn: "Lagre det som står her", en: "Save what is written here"),
      group: .writing, in: [.note], rank: 1
    ) { face, effects in _ = face.keepNote(&effects) },
  ]

  private static func noting(
    _ id: String, _ keys: [Key], in scope: Scope, rank: Int?
  ) -> Command<LeaderFace> {
    Command(
      id, keys, hint: Sentence(nb: "noter", nn: "noter", en: "note"),
      Sentence(
        nb: "Noter noe som ble sagt høyt, når den som sa det, sier ja",
        nn: "Noter noko som vart sagt høgt, når den som sa det, seier ja",
        en: "Note something that was said aloud, when the one who said it says yes"),
      group: .writing, in: [scope], rank: rank, unless: \.reasonWithoutPlenary
    ) { face, _ in face.show(.consent) }
  }

  /// Where what is said aloud now belongs: the running step, or after the day its closing.
  var stepOfPlenary: Step? {
    if session.clock?.isRunning == true { return session.currentStep }
    guard session.clock?.isOver == true else { return nil }
    return session.day.last { $0.kind == .closing } ?? session.day.last
  }

  var reasonWithoutPlenary: Sentence? {
    if isSeen { return Reasons.canBeSeen }
    return stepOfPlenary == nil ? Reasons.noStepRuns : nil
  }

  /// The text is back from somebody's own editor; kept at once when all went well.
  mutating func takeBack(_ text: String, _ problem: Sentence?, _ effects: inout [Effect]) {
    guard let sheet, sheet.content.isTyping else { return }
    self.sheet = Sheet(sheet.content, selected: sheet.selected, text: text)
    if let problem { return context.warn(problem) }
    if !keepNote(&effects), keepComment(&effects) { show(.comments, selected: .max) }
  }

  // MARK: One field for all of them

  /// Goes to write it, with what was written last time and not kept.
  mutating func begin(_ note: LeaderNote) {
    show(.note(note), text: halfNotes[note] ?? wordsBefore(note))
  }

  /// What stands there already.
  func wordsBefore(_ note: LeaderNote) -> String {
    switch note {
    case .corrects(let point): session.point(point)?.text ?? ""
    case .closing(.nextSteps): session.nextSteps
    case .closing(.carriers): session.carriers
    case .knows, .remark, .continues, .said, .closing(.takeWithMe): ""
    }
  }

  /// Back to where it was begun: in the closing, to the room's three questions.
  private mutating func endNote(_ note: LeaderNote) {
    let belongsToClosing =
      switch note {
      case .closing: true
      case .said: wall == nil && stepOfPlenary?.kind == .closing
      case .knows, .remark, .corrects, .continues: false
      }
    sheet = nil
    guard belongsToClosing else { return }
    let question: ClosingQuestion =
      if case .closing(let asked) = note { asked } else { .takeWithMe }
    show(.closing, selected: ClosingQuestion.allCases.firstIndex(of: question) ?? 0)
  }

  /// Leaves the field; what was written in it lies there until next time.
  mutating func leave(_ note: LeaderNote, _ text: String) {
    endNote(note)
    guard !text.isBlank, text != wordsBefore(note) else { return }
    halfNotes[note] = text
    context.say(LeaderWording.kept)
  }

  /// Writes it down; false when a rule says no, and then the text stays.
  mutating func keepNote(_ effects: inout [Effect]) -> Bool {
    guard case .note(let note) = sheet?.content, let text = sheet?.field.text else { return false }
    guard text != wordsBefore(note) || text.isEmpty else {
      leave(note, text)
      return true
    }
    guard let wishes = wishes(keeping: note, text), propose(wishes, &effects) else {
      return false
    }
    halfNotes[note] = nil
    endNote(note)
    context.say(WallWords.kept(note))
    return true
  }

  /// Nil when something is missing, which has been said.
  private mutating func wishes(keeping note: LeaderNote, _ text: String) -> [Wish]? {
    if case .said = note { return stepOfPlenary.map { wishes(noting: text, in: $0.id) } }
    return edits(keeping: note, text)?.map { Wish($0) }
  }

  /// The one who said it has said yes, so it stands as signed.
  private mutating func wishes(noting text: String, in step: ID<Step>) -> [Wish] {
    let id = context.nextID()
    let noting = session.edits(noting: text, in: step).map { edit in
      if case .write = edit { Wish(edit, id: id) } else { Wish(edit) }
    }
    let yes = session.edits(sayingYesTo: ID(id), in: step, at: context.now)
    return noting + yes.map { Wish($0) }
  }

  private mutating func edits(keeping note: LeaderNote, _ text: String) -> [Edit]? {
    switch note {
    case .knows(let id):
      let numbers = NumberedWords.tables(in: text)
      guard !numbers.isEmpty, numbers.allSatisfy(isTableOnWall) else { return askForTable() }
      let known = session.point(id)?.recognised ?? []
      return numbers.map { .link(id, .recognised($0), !known.contains($0)) }
    case .remark(let kind, let id):
      guard let said = NumberedWords(text), isTableOnWall(said.table) else {
        return askForTable()
      }
      return session.edits(kind, about: id, by: said.table, said.words)
    case .corrects(let id): return [.reword(id, text: text)]
    case .continues(let poster, let after):
      return [.write(poster, level: .point, text: text, after: after)]
    case .closing(.nextSteps): return [.set(.nextSteps(text))]
    case .closing(.carriers): return [.set(.carriers(text))]
    case .said, .closing(.takeWithMe): return nil
    }
  }

  private func isTableOnWall(_ table: Int) -> Bool {
    guard let step = wall.flatMap({ session.programme[$0.step] }) else { return false }
    return (1...max(1, session.tableCount(of: step))).contains(table)
  }

  private mutating func askForTable() -> [Edit]? {
    context.warn(WallWords.tableWanted)
    return nil
  }
}
