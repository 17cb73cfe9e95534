import Dialogue

/// A question with a few answers, one of them selected; the first one changes nothing.
struct Asking: Sendable {
  var subject: Subject
  var choice = 0
  /// The reading that goes on afterwards.
  var reading: Reading?

  init(_ subject: Subject, during reading: Reading? = nil) {
    self.subject = subject
    self.reading = reading
  }

  enum Subject: Hashable, Sendable {
    /// Words that are to be gone for ever.
    case erase(ID<Point>)
    /// Something about a point that was set twice at once.
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
    if !isReadingAloud { load(id) }
    place = .asking(Asking(.settle(id), during: reading))
  }

  /// The caret's line if it has two wordings, else the first line that has.
  var conflictToSettle: ID<Point>? {
    if let reading { return reading.point.flatMap { clashes[$0] == nil ? nil : $0 } }
    if clashes[active.id] != nil { return active.id }
    return lines.ids.first { clashes[$0] != nil }
  }

  /// What stands, and what would come back instead of it.
  func sides(of clash: Clash) -> [Sentence] {
    ([clash.standing(in: session)] + clash.others).map { edit in
      edit.map { side($0, of: clash.point) } ?? Sentence(same: "")
    }
  }

  /// What a point would be like after an edit.
  private func side(_ edit: Edit, of id: ID<Point>) -> Sentence {
    guard let point = session.point(id) else { return Sentence(same: "") }
    if case .pick(_, let wording) = edit {
      return Sentence(same: point.wordings.first { $0.id == wording }?.text ?? "")
    }
    if case .setPoint(_, .level(let level)) = edit { return NoteWording.level(level) }
    guard case .placePoint(_, .move(let after)) = edit else { return Sentence(same: "") }
    let above = after.flatMap { session.points(of: point.poster).lineAt($0, besides: id) }
    return NoteWording.standsAfter(above.flatMap { session.point($0)?.text })
  }

  func answerCount(_ subject: Asking.Subject) -> Int {
    switch subject {
    case .erase, .nothingWritten: 2
    case .settle(let id): 1 + (clashes[id]?.first?.others.count ?? 0)
    }
  }

  mutating func answer(_ asking: Asking, _ effects: inout [Effect]) {
    place = asking.reading.map { .aloud($0) } ?? .writing
    switch asking.subject {
    case .erase(let id):
      guard asking.choice == 1 else { return }
      erase(id, &effects)
    case .settle(let id): settle(id, choice: asking.choice, &effects)
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
    _ id: ID<Point>, choice: Int, _ effects: inout [Effect]
  ) {
    guard let clash = clashes[id]?.first else { return }
    let chosen =
      clash.others.indices.contains(choice - 1)
      ? clash.others[choice - 1] : clash.standing(in: session)
    guard let chosen, make(chosen, &effects) else { return }
    if !isReadingAloud { load(id) }
    context.say(NoteWording.settledNow)
    if clashes[id] != nil { place = .asking(Asking(.settle(id), during: reading)) }
  }
}
