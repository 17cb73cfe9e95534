import Dialogue

extension LeaderFace {
  static let takingBackCommands = undoCommands(
    in: .lists.subtracting([.floor]).union([.main, .wall]), rank: nil,
    unless: \.reasonNotToTakeBack,
    redo: { $0.redo(&$1) }, undo: { $0.undo(&$1) })

  var canUndo: Bool { open.doings.canUndo || nextWishUndone != nil }
  var canRedo: Bool { open.doings.canRedo || nextWishRedone != nil }

  /// What has keys of its own is told by Ctrl-Z, too.
  private var reasonNotToTakeBack: Sentence? {
    beside == nil && seating == nil ? reasonNotToUndo : nil
  }

  /// What was done last and no Ctrl-Z takes back, because it has keys of its own or cannot be unsaid.
  enum Beside: Hashable, Sendable {
    /// When the running step began.
    case began
    /// The day or the hall went to another page.
    case turned
    /// The day went to a step that was picked from the programme.
    case jumped(Jump)
    case stopped
    case quiet
    case message(Identifier)
    /// What another process leader has done meanwhile; it is theirs to take back.
    case others(Sentence?)
  }

  /// Takes back the last thing done here, and says what that was.
  ///
  /// After something that has keys of its own, or that somebody else did, it first says so, and never
  /// reaches behind it unasked. What may be another leader's work is asked about in the same way.
  mutating func undo(_ effects: inout [Effect]) {
    if isAmongWishes {
      _ = undoWish(&effects)
      return
    }
    if undoJump(&effects) || undoMessage() { return }
    let wish = nextWishUndone.map(words(for:))
    let what = wish ?? UndoWords.what(open.nextUndone, in: session, context)
    if let beside {
      self.beside = nil
      context.warn(UndoWords.hasOwnKeys(beside, then: what))
      return
    }
    if undoWish(&effects) { return }
    if let what, hasOtherLeaders, !open.isNextOwn, askedAbout != what {
      askedAbout = what
      context.warn(UndoWords.maybeOthers(what))
      return
    }
    let before = session.people.visible.map(\.id)
    takeBack(&effects)
    follow(before, &effects)
  }

  mutating func redo(_ effects: inout [Effect]) {
    if redoWish(&effects) { return }
    let before = session.people.visible.map(\.id)
    doAgain(&effects)
    follow(before, &effects)
  }

  /// Where the day was before it went to a step that was picked from the programme.
  struct Jump: Hashable, Sendable {
    /// Nil before the day and after it.
    var from: ID<Step>?
    var wasOver: Bool
    /// Which of that step's hall pages was shown.
    var page: Int
    /// The clock change that it was; nothing that came after is taken back with it.
    var made: Identifier?
  }

  /// Back to where one came from, in one go.
  private mutating func undoJump(_ effects: inout [Effect]) -> Bool {
    guard case .jumped(let jump) = beside, session.clockRevision == jump.made,
      let title = session.currentStep?.title
    else { return false }
    let move: ClockMove = jump.from.map { .takeUp($0) } ?? (jump.wasOver ? .end : .unbegin)
    guard propose(session.edits(for: move, at: context.now), &effects) else { return true }
    arrive(at: jump.page)
    beside = nil
    context.say(UndoWords.jumpTakenBack(title, now: session.currentStep?.title))
    return true
  }

  /// What was sent is seen no more; that somebody has read it is not taken back.
  private mutating func undoMessage() -> Bool {
    guard case .message(let id) = beside, let place = messages.firstIndex(where: { $0.id == id })
    else { return false }
    messages[place].isTakenBack = true
    beside = nil
    context.say(MessageWords.takenBack(messages[place].text))
    return true
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
    guard !changes.isEmpty else { return }
    let movesClock = changes.contains { if case .clock = $0.edit { true } else { false } }
    beside = movesClock ? .turned : changes.contains { $0.edit.isUndoable } ? nil : beside
    askedAbout = nil
  }
}
