import Dialogue

extension PlanFace {
  /// Takes back the last thing done: in the text that is being written, on the card, or in the plan.
  mutating func undo(_ effects: inout [Effect]) {
    if case .text(var text) = sheet {
      if !text.undo() { context.warn(Refusal.nothingToUndo.sentence) }
      sheet = .text(text)
      return
    }
    if isAmongWishes {
      _ = undoWish(&effects)
      return
    }
    settle(&effects)
    if let row = selectedRow, written[row] != nil {
      // It could not be read, so there is no change to take back: what stood there comes back.
      written[row] = nil
      return context.say(Wording.Plan.putBack)
    }
    if pane == .card, seating == nil {
      guard let lines = card.undo() else { return context.warn(Refusal.nothingToUndo.sentence) }
      effects.append(.saveCard(lines))
      return context.say(UndoWords.takenBack(Wording.Plan.onTheCard))
    }
    if undoWish(&effects) { return }
    let before = session.people.visible.map(\.id)
    // Named before it goes: what is gone has no title any more.
    let what = UndoWords.what(plan.nextUndone, in: session, context)
    do {
      effects.append(.append(try plan.undo(context: &context)))
      follow(before, &effects)
      context.say(UndoWords.takenBack(what))
    } catch {
      context.warn(error.sentence)
    }
    mend()
  }

  mutating func redo(_ effects: inout [Effect]) {
    if case .text(var text) = sheet {
      if !text.redo() { context.warn(Refusal.nothingToRedo.sentence) }
      sheet = .text(text)
      return
    }
    settle(&effects)
    if pane == .card, seating == nil {
      guard let lines = card.redo() else { return context.warn(Refusal.nothingToRedo.sentence) }
      effects.append(.saveCard(lines))
      return context.say(UndoWords.doneAgain(Wording.Plan.onTheCard))
    }
    if redoWish(&effects) { return }
    let before = session.people.visible.map(\.id)
    let what = UndoWords.what(plan.nextRedone, in: session, context)
    do {
      effects.append(.append(try plan.redo(context: &context)))
      follow(before, &effects)
      context.say(UndoWords.doneAgain(what))
    } catch {
      context.warn(error.sentence)
    }
    mend()
  }
}
