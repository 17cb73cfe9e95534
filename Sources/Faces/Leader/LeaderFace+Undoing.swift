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
    /// What another process leader has done meanwhile; it is theirs to take back.
    case others(Sentence?)
  }

  /// Takes back the last thing done here, and says what that was.
  ///
  /// After something that has keys of its own, or that somebody else did, it first says so, and never
  /// reaches behind it unasked. What may be another leader's work is asked about in the same way.
  mutating func undo(_ effects: inout [Effect]) {
    if undoWish(&effects) { return }
    let what = UndoWords.what(open.nextUndone, in: session, context)
    if let beside {
      self.beside = nil
      context.warn(UndoWords.hasOwnKeys(beside, then: what))
      return
    }
    if let what, hasOtherLeaders, !open.isNextOwn, askedAbout != what {
      askedAbout = what
      context.warn(UndoWords.maybeOthers(what))
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
    let what = UndoWords.what(open.nextRedone, in: session, context)
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

  /// Notes what another process at this seat has done, for the next Ctrl-Z.
  mutating func noteOthers(_ changes: [Change]) {
    let theirs = changes.filter { $0.by == open.seat && $0.edit.isUndoable }
    guard !theirs.isEmpty else { return }
    beside = .others(UndoWords.what(theirs.map(\.edit), in: session, context))
  }

  var hasOtherLeaders: Bool { otherLeaders > 0 }

  /// How many other process leaders are at work on the day now.
  var otherLeaders: Int {
    room.count { $0.seat == .leader && $0.presence == .here && $0.board.hall != nil }
  }

  /// Notes what has been done, for the next Ctrl-Z.
  mutating func noteDone(_ changes: [Change]) {
    guard let last = changes.last else { return }
    let movesClock = changes.contains { if case .clock = $0.edit { true } else { false } }
    beside = movesClock ? .turned : last.edit.isUndoable ? nil : beside
    askedAbout = nil
  }
}
