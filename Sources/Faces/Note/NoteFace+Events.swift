import Dialogue

extension NoteFace {
  package mutating func receive(_ event: Event, effects: inout [Effect]) {
    switch event {
    case .tick:
      keepWhatIsTyped(&effects)
      followClock(&effects)
    case .finished(.failed(let sentence)): context.warn(sentence)
    case .finished(.people(let people)): interpreting = Company(people)
    case .resized, .finished: break
    case .changes(let changes):
      open.take(changes)
      tookFromOthers(changes, &effects)
    case .refolded(let other):
      open = other
      tookAnew(&effects)
    case .room(let neighbours): see(neighbours)
    case .adopted(let drafts): adopt(drafts, &effects)
    }
  }

  /// Looks up what changes have touched; the words that are being typed stay as they are.
  mutating func took(_ changes: [Change]) {
    guard let poster else { return }
    let moved = changes.filter(\.edit.movesPoints).flatMap { $0.edit.points(in: $0.id) }
      .filter { session.point($0)?.poster == poster }
    if !moved.isEmpty {
      let held = active.isFresh || active.isUnsaved ? active.id : nil
      lines.refresh(moved, of: poster, in: session, holding: held)
    }
    if changes.contains(where: \.edit.setsPoster) {
      signed = SignedWords(of: poster, in: session)
    } else {
      signed.refresh(changes.flatMap { $0.edit.points(in: $0.id) }, of: poster, in: session)
    }
    findClashes()
    row = lines.index(of: active.id) ?? (active.isFresh ? lines.count : min(row, lines.count))
  }

  private mutating func tookFromOthers(_ changes: [Change], _ effects: inout [Effect]) {
    guard let holder, let step else {
      // There was nothing to write in; there may be now.
      if holder != nil, let step = stepByTheClock { openPoster(in: step) }
      return
    }
    let touched = changes.flatMap { $0.edit.points(in: $0.id) }
    if touched.contains(where: { session.point($0)?.poster != poster })
      || changes.contains(where: \.edit.setsPoster)
    {
      round = OpeningRound(before: step, for: holder, in: session)
    }
    took(changes)
    followPoster(&effects)
    guard touched.contains(active.id) || touched.contains(active.id.copy) else { return }
    refreshActiveLine()
  }

  private mutating func tookAnew(_ effects: inout [Effect]) {
    guard let holder, let step, let poster else {
      if let holder { sit(as: holder) }
      return
    }
    let held = active.isFresh || active.isUnsaved
    let above = lineAbove
    let id = active.id
    lines = PosterLines(of: poster, in: session)
    if held, lines.index(of: id) == nil, !active.text.isEmpty {
      lines.hold(id, at: above.flatMap { lines.index(of: $0) }.map { $0 + 1 } ?? 0)
    }
    signed = SignedWords(of: poster, in: session)
    round = OpeningRound(before: step, for: holder, in: session)
    findClashes()
    row = lines.index(of: id) ?? (active.isFresh ? lines.count : min(row, lines.count))
    followPoster(&effects)
    refreshActiveLine()
  }

  /// What nobody types in follows the session; what somebody types in does not.
  private mutating func refreshActiveLine() {
    if active.isFresh { meetOwnWords() }
    guard !active.isFresh, !active.isUnsaved, let point = session.point(active.id) else { return }
    if point.counts {
      active.follow(point, base: textRevision(of: active.id))
    } else {
      load(row: row)
    }
  }

  /// While this process did not stir, another one may have taken up what was half typed here.
  private mutating func meetOwnWords() {
    let old = active.id
    guard let point = session.point(old) ?? session.point(old.copy) else { return }
    active.meet(point)
    if point.id != old { lines.release(old) }
    row = lines.index(of: point.id) ?? min(row, lines.count)
  }

  /// The leader may have given the poster to another table: whoever writes on it goes with it, in
  /// the middle of a line if need be, because the words are theirs.
  private mutating func followPoster(_ effects: inout [Effect]) {
    guard let holder, let step, let poster else { return }
    if let current = session.posters[poster] {
      guard current.holder != holder else { return }
      _ = commit(&effects)
      self.holder = current.holder
      if !isFromPaper { effects.append(.sit(current.holder)) }
      context.say(NoteWording.isPosterOf(current.holder))
    } else if session.posterID(of: holder, in: step) != poster {
      // Nothing was written here yet, and another table's poster has come to this one.
      let half = active
      openPoster(in: step)
      if half.isFresh, !half.text.isEmpty { carry(half) }
      context.say(NoteWording.otherPoster)
    }
  }

  /// What is half typed goes on at the end of the poster that lies open now.
  private mutating func carry(_ half: ActiveLine) {
    active = half
    row = lines.count
    lines.hold(half.id, at: row)
  }

  private mutating func findClashes() {
    clashes = [:]
    for conflict in session.conflicts {
      guard let clash = Clash(conflict, in: session),
        let point = session.point(clash.point), point.poster == poster, point.counts
      else { continue }
      clashes[point.id, default: []].append(clash)
    }
  }

  // MARK: Drafts

  /// Takes up what was being typed when the program ended.
  private mutating func adopt(_ drafts: [Draft], _ effects: inout [Effect]) {
    var adopted: ID<Point>?
    for draft in drafts where !draft.text.isBlank {
      if adoptDraft(draft, &effects) {
        adopted = session.point(draft.copy) == nil ? draft.point : draft.copy
      }
    }
    if drafts.contains(where: { !$0.isCopy }), !active.hasDraft { effects.append(.dropDraft) }
    guard let adopted else { return }
    if case .welcome = place { place = .writing }
    if session.point(adopted)?.poster == poster, active.text.isEmpty, !isReadingAloud {
      load(adopted, caret: .max)
    }
    context.say(NoteWording.draftIsBack)
  }

  private mutating func adoptDraft(_ draft: Draft, _ effects: inout [Effect]) -> Bool {
    guard session.erased[draft.point] == nil else { return false }
    if let copy = session.point(draft.copy) {
      // It was taken up once already, while the process that it came from did not stir.
      return !copy.wordings.contains { $0.text == draft.text }
        && make([Wish(.reword(copy.id, text: draft.text), base: draft.copy.identifier)], &effects)
    }
    if let point = session.point(draft.point) {
      guard let base = draft.base, point.text != draft.text else { return false }
      return make([Wish(.reword(draft.point, text: draft.text), base: base)], &effects)
    }
    guard let opening = opening(of: draft.poster) else { return false }
    let write = Edit.write(
      draft.poster, level: draft.level, text: draft.text, after: draft.after)
    let id = draft.isCopy ? draft.copy : draft.point
    return make(opening + [Wish(write, id: id.identifier)], &effects)
  }

  /// What makes sure that a poster is there; nil when nobody can say whose it would be.
  private func opening(of poster: ID<Poster>) -> [Wish]? {
    if session.posters.contains(poster) { return [] }
    if poster == self.poster { return [] }
    let holders = isFromPaper ? session.holdersOnPaper : holder.map { [$0] } ?? []
    for step in session.programme.all {
      for holder in holders where Poster.id(step: step.id, holder: holder) == poster {
        return [
          Wish(.openPoster(poster, step: step.id, holder: holder, fromPaper: isFromPaper))
        ]
      }
    }
    return nil
  }
}

extension Session {
  /// Whoever may have a sheet to write on by hand.
  fileprivate var holdersOnPaper: [Poster.Holder] {
    tableNumbers.map { .table($0) } + [.plenary, .digest]
  }
}

extension Edit {
  /// Whether it is about a poster as a whole.
  var setsPoster: Bool {
    if case .setPoster = self { true } else { false }
  }
}
