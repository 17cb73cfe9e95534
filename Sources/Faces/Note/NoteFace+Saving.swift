import Dialogue

extension NoteFace {
  /// Makes changes of edits and has them written down; false when a rule says no, and then nothing
  /// has happened and what was typed is still there.
  mutating func make(_ wishes: [Wish], _ effects: inout [Effect]) -> Bool {
    guard !wishes.isEmpty else { return true }
    do {
      let opened = try openPoster()
      let changes = try open.propose(wishes, context: &context)
      effects.append(.append(opened + changes))
      took(changes)
      return true
    } catch {
      context.warn(error.sentence)
      return false
    }
  }

  mutating func make(_ edit: Edit, _ effects: inout [Effect]) -> Bool {
    make([Wish(edit)], &effects)
  }

  /// The same for words: a poster that had been read aloud, or that the table did not want to
  /// write, is a draft again.
  mutating func makeWords(_ wishes: [Wish], _ effects: inout [Effect]) -> Bool {
    room.written = lastKey
    guard let poster, !isReadingAloud else { return make(wishes, &effects) }
    switch session.posters[poster]?.state {
    case .readAloud, .declined:
      return make([Wish(.setPoster(poster, .state(.draft)))] + wishes, &effects)
    case .draft, .signed, nil: return make(wishes, &effects)
    }
  }

  private mutating func openPoster() throws(Refusal) -> [Change] {
    guard let poster, let step, let holder, session.posters[poster] == nil else { return [] }
    return try open.propose(
      [.openPoster(poster, step: step, holder: holder, fromPaper: isFromPaper)],
      context: &context)
  }

  // MARK: The line that is being written

  /// The line that a new point in the caret's place stands after.
  var lineAbove: ID<Point>? { lines[min(row, lines.count) - 1] }

  /// Makes a change of what stands in the caret's line; false when that could not be done.
  mutating func commit(_ effects: inout [Effect]) -> Bool {
    guard active.isUnsaved else { return true }
    if active.isBlank && active.isFresh {
      dropDraft(&effects)
      return true
    }
    if session.erased[active.id] != nil {
      // Whoever asked for the words to be gone is heard before whoever was changing them.
      abandonLine(&effects)
      context.warn(NoteWording.erasedMeanwhile)
      return true
    }
    let isBlank = active.isBlank
    guard makeWords(wordsAsTyped(active.text), &effects) else { return false }
    if isBlank { lines.release(active.id) } else { settle() }
    dropDraft(&effects)
    return true
  }

  /// What makes the caret's line say this.
  func wordsAsTyped(_ text: String) -> [Wish] {
    guard let poster else { return [] }
    if active.isFresh {
      return [
        Wish(
          .write(poster, level: active.level, text: text, after: lineAbove),
          id: active.id.identifier)
      ]
    }
    if text.isBlank { return [Wish(takingAway(active.id))] }
    let reword = Wish(.reword(active.id, text: text), base: active.base)
    guard let point = session.point(active.id), !point.counts else { return [reword] }
    // Somebody took the line away while it was being written in: what is new stands all the same.
    var wishes = [reword]
    if point.isStruck { wishes.append(Wish(.setPoint(active.id, .struck(false)))) }
    if point.isRemoved { wishes.append(Wish(.placePoint(active.id, .restore))) }
    return wishes
  }

  /// A line that nobody has heard is taken back; one that was signed is struck.
  func takingAway(_ id: ID<Point>) -> Edit {
    signed.wording(of: id) == nil ? .placePoint(id, .remove) : .setPoint(id, .struck(true))
  }

  /// The caret's line stands in the session as it stands on the screen.
  mutating func settle() {
    active.noteWritten(base: textRevision(of: active.id))
  }

  func textRevision(of id: ID<Point>) -> Identifier {
    session.revision(of: Field(id.identifier, "text"))
  }

  mutating func dropDraft(_ effects: inout [Effect]) {
    if active.hasDraft { effects.append(.dropDraft) }
    active.noteNoDraft()
  }

  /// Forgets what is typed in the caret's line.
  mutating func abandonLine(_ effects: inout [Effect]) {
    dropDraft(&effects)
    lines.release(active.id)
    load(row: min(row, lines.count))
  }

  /// Keeps a draft or makes a change when it is time to.
  mutating func keepWhatIsTyped(_ effects: inout [Effect]) {
    guard active.isUnsaved, !active.isBlank, let poster else {
      dropDraft(&effects)
      return
    }
    let now = context.now
    if let writeBy = active.writeBy, writeBy <= now {
      _ = commit(&effects)
    } else if let keepBy = active.keepBy, keepBy <= now {
      effects.append(.keepDraft(active.draft(on: poster, after: lineAbove)))
      active.noteDraft()
    }
  }
}
