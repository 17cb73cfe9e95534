import Dialogue

/// A question with a few answers, one of them selected; the first one changes nothing.
struct Asking: Sendable {
  var subject: Subject
  var choice = 0

  init(_ subject: Subject) { self.subject = subject }

  enum Subject: Hashable, Sendable {
    /// Words that are to be gone for ever.
    case erase(ID<Point>)
    /// Two wordings of one point.
    case settle(ID<Point>)
    /// Read aloud was pressed on an empty poster.
    case nothingWritten
  }
}

extension NoteFace {
  /// The point that the caret is in, when it is written.
  var pointAtCaret: ID<Point>? {
    active.isFresh || lines[row] != active.id ? nil : active.id
  }

  mutating func askToErase(_ effects: inout [Effect]) {
    guard let id = pointAtCaret else {
      // It was never written down, so forgetting it is all there is to do.
      abandonLine(&effects)
      effects.append(.dropDraft)
      context.say(NoteWording.forgotten)
      return
    }
    place = .asking(Asking(.erase(id)))
  }

  mutating func askToSettle(_ effects: inout [Effect]) {
    guard let id = conflictToSettle, commit(&effects) else { return }
    load(id)
    place = .asking(Asking(.settle(id)))
  }

  /// The caret's line if it has two wordings, else the first line that has.
  var conflictToSettle: ID<Point>? {
    if conflicts[active.id] != nil { return active.id }
    return lines.ids.first { conflicts[$0] != nil }
  }

  /// The words that stand, and those that would come back.
  func sides(of id: ID<Point>) -> (standing: String, other: String)? {
    guard let point = session.point(id), let conflict = conflicts[id] else { return nil }
    guard case .pick(_, let wording) = conflict.other else { return (point.text, point.text) }
    let other = point.wordings.first { $0.id == wording }
    return (point.text, other?.text ?? "")
  }

  func answerCount(_ subject: Asking.Subject) -> Int {
    switch subject {
    case .erase, .settle, .nothingWritten: 2
    }
  }

  mutating func answer(_ asking: Asking, _ effects: inout [Effect]) {
    place = .writing
    switch asking.subject {
    case .erase(let id):
      guard asking.choice == 1 else { return }
      erase(id, &effects)
    case .settle(let id): settle(id, keepsStanding: asking.choice == 0, &effects)
    case .nothingWritten:
      guard asking.choice == 1 else { return }
      decline(&effects)
    }
  }

  private mutating func erase(_ id: ID<Point>, _ effects: inout [Effect]) {
    let at = row
    if active.id == id {
      // The words must not live on in a draft or in what can be taken back.
      effects.append(.dropDraft)
      active = ActiveLine(fresh: ID(context.nextID()), level: active.level)
    }
    guard make(.erase(id), &effects) else { return }
    load(row: at)
    context.say(NoteWording.erasedNow)
  }

  private mutating func settle(
    _ id: ID<Point>, keepsStanding: Bool, _ effects: inout [Effect]
  ) {
    guard let point = session.point(id), let conflict = conflicts[id] else { return }
    let edit = keepsStanding ? Edit.pick(id, wording: point.standing) : conflict.other
    guard make(edit, &effects) else { return }
    load(id)
    context.say(NoteWording.settledNow)
  }
}
