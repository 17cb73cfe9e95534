import Dialogue

extension NoteFace {
  /// Takes back what was typed in the line, then what this seat has done, the latest first.
  mutating func undo(_ effects: inout [Effect]) {
    if active.undoTyping(at: context.now) {
      showOrHideLine()
      context.say(NoteWording.typingUndone)
      return
    }
    let at = row
    guard leaveLine(&effects) else { return }
    // What was heard and agreed on is changed in the open, never by leaning on a key.
    guard !open.isBehindSigning else {
      load(row: at)
      context.warn(NoteWording.signedSince)
      return
    }
    do {
      finish(try open.undo(context: &context), isRedo: false, at: at, &effects)
    } catch {
      load(row: at)
      context.warn(error.sentence)
    }
  }

  mutating func redo(_ effects: inout [Effect]) {
    if active.redoTyping(at: context.now) {
      showOrHideLine()
      context.say(NoteWording.typingRedone)
      return
    }
    let at = row
    guard leaveLine(&effects) else { return }
    do {
      finish(try open.redo(context: &context), isRedo: true, at: at, &effects)
    } catch {
      load(row: at)
      context.warn(error.sentence)
    }
  }

  private mutating func finish(
    _ changes: [Change], isRedo: Bool, at row: Int, _ effects: inout [Effect]
  ) {
    effects.append(.append(changes))
    dropDraft(&effects)
    took(changes)
    let parts = changes.flatMap(\.edit.undone)
    // The caret goes to the first line that something happened to, or stays where it was.
    let touched = parts.flatMap { $0.edit.points(in: Identifier(high: 0, low: 0)) }
    if let id = touched.first(where: { lines.index(of: $0) != nil }) {
      load(id)
    } else {
      load(row: row)
    }
    context.say(NoteWording.undone(parts.map(\.edit), isRedo: isRedo))
  }
}

extension Edit {
  fileprivate var undone: [Undone] {
    if case .undo(_, let parts) = self { parts } else { [] }
  }
}
