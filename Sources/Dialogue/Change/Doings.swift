/// What one seat has done and can take back, the latest last.
///
///     var doings = Doings(seat: .table(3))
///     doings.note(change, before: session)   // for every change, before it is folded
///     try doings.undo(in: session)            // the edit to propose
package struct Doings: Sendable {
  package let seat: Seat
  private var done: [Doing] = []
  private var undone: [Doing] = []
  /// How many of them came before the seat last signed a poster.
  private var doneBeforeSigning = 0
  /// Groups that moved the clock, which has commands of its own; what came with the move stays.
  private var moves: Set<Identifier> = []

  package init(seat: Seat) {
    self.seat = seat
  }

  /// One group of changes, or one change by itself.
  private struct Doing: Sendable {
    var group: Identifier?
    var changes: [Identifier] = []
    /// In the order that takes them back.
    var back: [Undone] = []
    /// What each field's last change must still be.
    var expected: [Field: Identifier] = [:]
  }

  /// The changes that the next undo takes back.
  package var next: [Identifier] { done.last?.changes ?? [] }

  package var canUndo: Bool { !done.isEmpty }
  package var canRedo: Bool { !undone.isEmpty }

  /// Whether all that can still be taken back came before the seat last signed a poster.
  package var isBehindSigning: Bool { !done.isEmpty && done.count <= doneBeforeSigning }

  /// Remembers a change of this seat; `session` is as it was before it.
  package mutating func note(_ change: Change, before session: Session) {
    guard change.by == seat else { return }
    if case .clock = change.edit, let group = change.group { note(move: group) }
    if case .setPoster(_, .signed) = change.edit { doneBeforeSigning = done.count }
    guard change.edit.isUndoable, change.group.map(moves.contains) != true else { return }
    let back = session.inverse(of: change.edit, in: change.id)
    guard !back.isEmpty else { return }
    if case .undo(let taken, let parts) = change.edit {
      noteUndo(taken, parts, in: change, back: back)
      return
    }
    undone = []
    if change.group == nil || done.last?.group != change.group {
      done.append(Doing(group: change.group))
    }
    let last = done.count - 1
    done[last].changes.append(change.id)
    done[last].back.insert(contentsOf: back, at: 0)
    for field in change.edit.fields(in: change.id) { done[last].expected[field] = change.id }
  }

  private mutating func note(move group: Identifier) {
    moves.insert(group)
    done.removeAll { $0.group == group }
  }

  // An undo of the last thing done makes it redoable; an undo of an undo is that redo.
  private mutating func noteUndo(
    _ taken: [Identifier], _ parts: [Undone], in change: Change, back: [Undone]
  ) {
    var doing = Doing(group: nil, changes: [change.id], back: back)
    for part in parts {
      for field in part.edit.fields(in: change.id) { doing.expected[field] = change.id }
      for revision in part.revisions { doing.expected[revision.field] = revision.change }
    }
    // What came after the one that was taken back had been given up, see ``forgetLast()``.
    if let place = done.lastIndex(where: { $0.changes == taken }) {
      done.removeSubrange(place...)
      undone.append(doing)
    } else if let place = undone.lastIndex(where: { $0.changes == taken }) {
      undone.removeSubrange(place...)
      done.append(doing)
    }
  }

  /// The edit that takes back the last thing done.
  package func undo(in session: Session) throws(Refusal) -> Edit {
    guard let doing = done.last else { throw .nothingToUndo }
    return try back(doing, in: session)
  }

  /// The edit that does again what was taken back last.
  package func redo(in session: Session) throws(Refusal) -> Edit {
    guard let doing = undone.last else { throw .nothingToRedo }
    return try back(doing, in: session)
  }

  private func back(_ doing: Doing, in session: Session) throws(Refusal) -> Edit {
    for (field, expected) in doing.expected where session.revision(of: field) != expected {
      throw .changedSince(field)
    }
    return .undo(doing.changes, doing.back)
  }

  /// Gives up on the last thing done, so that the one before it can be reached.
  package mutating func forgetLast() {
    _ = done.popLast()
  }
}
