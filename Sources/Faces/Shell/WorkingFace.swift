import Dialogue
import Terminal

/// A face in which somebody works on an open session: how it is changed, and how that is taken back.
///
/// The leader's face, the desk and the ledger change a session in this one way.
protocol WorkingFace: Face {
  var open: OpenSession { get set }

  /// Whether there is anything that this face can take back, or do again.
  var canUndo: Bool { get }
  var canRedo: Bool { get }

  /// Why Esc does not lead back to where the face was opened from.
  var reasonNotToGoBack: Sentence? { get }

  /// Brings what is in sight up to what stands, after changes of one's own.
  mutating func refresh(after changes: [Change])
}

extension WorkingFace {
  /// Proposes edits as one, folds them and has them written; a refusal is said, calmly.
  @discardableResult
  mutating func propose(_ wishes: [Wish], _ effects: inout [Effect]) -> Bool {
    do {
      let changes = try change { open, context throws(Refusal) in
        try open.propose(wishes, context: &context)
      }
      if !changes.isEmpty { effects.append(.append(changes)) }
      refresh(after: changes)
      return true
    } catch {
      context.warn(error.sentence)
      return false
    }
  }

  @discardableResult
  mutating func propose(_ edits: [Edit], _ effects: inout [Effect]) -> Bool {
    propose(edits.map { Wish($0) }, &effects)
  }

  /// Takes back the last thing that was done from this seat, and says what that was.
  mutating func takeBack(_ effects: inout [Effect]) {
    let what = UndoWords.what(open.nextUndone, in: open.session, context)
    do {
      let changes = try change { open, context throws(Refusal) in
        try open.undo(context: &context)
      }
      effects.append(.append(changes))
      refresh(after: changes)
      context.say(UndoWords.takenBack(what))
    } catch {
      context.warn(error.sentence)
      refresh(after: [])
    }
  }

  /// Does again what was taken back.
  mutating func doAgain(_ effects: inout [Effect]) {
    let what = UndoWords.what(open.nextRedone, in: open.session, context)
    do {
      let changes = try change { open, context throws(Refusal) in
        try open.redo(context: &context)
      }
      effects.append(.append(changes))
      refresh(after: changes)
      context.say(UndoWords.doneAgain(what))
    } catch {
      context.warn(error.sentence)
      refresh(after: [])
    }
  }

  private mutating func change(
    _ make: (inout OpenSession, inout Context) throws(Refusal) -> [Change]
  ) throws(Refusal) -> [Change] {
    var now = context
    defer { context = now }
    return try make(&open, &now)
  }

  var canUndo: Bool { open.doings.canUndo }
  var canRedo: Bool { open.doings.canRedo }

  var reasonNotToGoBack: Sentence? { context.isOverAnother ? nil : Wording.isOutermost }
  var reasonNotToUndo: Sentence? { canUndo ? nil : Refusal.nothingToUndo.sentence }
  var reasonNotToRedo: Sentence? { canRedo ? nil : Refusal.nothingToRedo.sentence }
}

// MARK: The commands that are everywhere the same

extension WorkingFace {
  /// - Parameter reason: Why there is nothing to take back.
  static func undoCommands(
    in scopes: Set<Scope>, rank: Int? = 14,
    unless reason: @escaping @Sendable (Self) -> Sentence? = { $0.reasonNotToUndo },
    redo: @escaping @Sendable (inout Self, inout [Effect]) -> Void = { $0.doAgain(&$1) },
    undo: @escaping @Sendable (inout Self, inout [Effect]) -> Void = { $0.takeBack(&$1) }
  ) -> [Command<Self>] {
    [
      Command(
        "undo", ["Ctrl-Z"], hint: Sentence(nb: "angre", nn: "angre", en: "undo"),
        Sentence(
          nb: "Ta tilbake det siste du gjorde", nn: "Ta tilbake det siste du gjorde",
          en: "Take back the last thing you did"),
        group: .everywhere, in: scopes, rank: rank, unless: reason, perform: undo),
      Command(
        "redo", ["Ctrl-Y"], hint: Sentence(nb: "gjør igjen", nn: "gjer igjen", en: "redo"),
        Sentence(
          nb: "Gjør igjen det som ble tatt tilbake", nn: "Gjer igjen det som vart teke tilbake",
          en: "Do again what was taken back"),
        group: .everywhere, in: scopes, unless: { $0.reasonNotToRedo },
        perform: redo),
    ]
  }

  /// - Parameter sheets: What lies over a page, where letters may be text.
  static func leavingCommands(pages: Set<Scope>, sheets: Set<Scope>) -> [Command<Self>] {
    [
      Command(
        "quit", ["q", "Ctrl-Q"], hint: Sentence(nb: "gå ut", nn: "gå ut", en: "leave"),
        Sentence(
          nb: "Gå ut; alt er lagret", nn: "Gå ut; alt er lagra", en: "Leave; everything is saved"),
        group: .everywhere, in: pages, rank: 15
      ) { _, effects in effects.append(.leave) },
      Command(
        "back", ["Esc"], hint: Sentence(nb: "tilbake", nn: "tilbake", en: "back"),
        Sentence(
          nb: "Tilbake dit du kom fra; alt er lagret", nn: "Tilbake dit du kom frå; alt er lagra",
          en: "Back to where you came from; everything is saved"),
        group: .everywhere, in: pages, rank: 3, hintedWhen: \.context.isOverAnother,
        unless: \.reasonNotToGoBack
      ) { _, effects in effects.append(.leave) },
      Command(
        "quit-from-sheet", ["Ctrl-Q"], hint: Sentence(nb: "gå ut", nn: "gå ut", en: "leave"),
        Sentence(
          nb: "Gå ut herfra; det du har begynt på, ligger her neste gang",
          nn: "Gå ut herifrå; det du har byrja på, ligg her neste gong",
          en: "Leave from here; what you have begun is here the next time"),
        group: .everywhere, in: sheets
      ) { _, effects in effects.append(.leave) },
    ]
  }
}
