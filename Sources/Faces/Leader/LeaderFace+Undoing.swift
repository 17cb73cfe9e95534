import Dialogue

extension LeaderFace {
  /// What was done last and no Ctrl-Z takes back, because it has keys of its own or cannot be unsaid.
  enum Beside: Hashable, Sendable {
    /// When the running step began.
    case began
    /// The day or the hall went to another page.
    case turned
    case stopped
    case quiet
    case message
  }

  /// Takes back the last thing done, and says what that was. After something that has keys of its own
  /// it first says so, and never reaches behind it unasked.
  mutating func undo(_ effects: inout [Effect]) {
    if undoWish(&effects) { return }
    let what = UndoWords.what(open.nextUndone, in: session)
    if let beside {
      self.beside = nil
      context.warn(UndoWords.hasOwnKeys(beside, then: what))
      return
    }
    let before = session.people.visible.map(\.id)
    do {
      effects.append(.append(try open.undo(context: &context)))
      forget(before.filter { session.people[$0]?.isRemoved != false }, &effects)
      context.say(UndoWords.takenBack(what))
    } catch {
      context.warn(error.sentence)
    }
    refresh()
  }

  mutating func redo(_ effects: inout [Effect]) {
    let what = UndoWords.what(open.nextRedone, in: session)
    do {
      effects.append(.append(try open.redo(context: &context)))
      rememberThoseWhoAreBack(&effects)
      beside = nil
      context.say(UndoWords.doneAgain(what))
    } catch {
      context.warn(error.sentence)
    }
    refresh()
  }

  /// Notes what has been done, for the next Ctrl-Z.
  mutating func noteDone(_ changes: [Change]) {
    guard let last = changes.last else { return }
    let movesClock = changes.contains { if case .clock = $0.edit { true } else { false } }
    beside = movesClock ? .turned : last.edit.isUndoable ? nil : beside
  }
}
