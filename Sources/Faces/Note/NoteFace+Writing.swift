import Dialogue
import Terminal

extension NoteFace {
  /// A key or a paste in the poster.
  mutating func write(_ input: Input, _ effects: inout [Effect]) -> Bool {
    if case .paste(let text) = input {
      paste(text, &effects)
      return true
    }
    guard let edit = LineEdit(input) else { return false }
    switch edit {
    case .deleteBackward where active.field.isAtStart: joinToLineAbove(&effects)
    case .deleteForward where active.field.isAtEnd: joinLineBelow(&effects)
    case .left where active.field.isAtStart:
      if row > 0 { moveCaret(to: row - 1, offset: .max, &effects) }
    case .right where active.field.isAtEnd:
      if row < lines.count { moveCaret(to: row + 1, offset: 0, &effects) }
    default: apply(edit, &effects)
    }
    return true
  }

  /// Edits the caret's line.
  mutating func apply(_ edit: LineEdit, _ effects: inout [Effect]) {
    var edit = edit
    if case .insert(let text) = edit { edit = .insert(text.cleaned()) }
    guard active.apply(edit, at: context.now) != nil else {
      context.warn(NoteWording.lineIsFull)
      return
    }
    showOrHideLine()
    if let keepBy = active.keepBy, keepBy <= context.now { keepWhatIsTyped(&effects) }
  }

  /// A new line that gets its first letter stands among the others, with an empty one below it;
  /// emptied again, the last line is that empty one.
  func isLastLine(_ row: Int) -> Bool { row >= lines.count - 1 }

  mutating func showOrHideLine() {
    guard active.isFresh else { return }
    if !active.text.isEmpty {
      if lines[row] != active.id { lines.hold(active.id, at: row) }
    } else if lines[row] == active.id, isLastLine(row) {
      lines.release(active.id)
    }
  }

  // MARK: Enter

  /// Ends the point and begins the next; parts a line that the caret is in the middle of.
  mutating func beginNextPoint(_ effects: inout [Effect]) {
    guard !active.isBlank else { return }
    let (before, after) = active.field.parts
    if after.isBlank {
      let level = active.level.next
      guard leaveLine(&effects) else { return }
      beginLine(at: row + 1, level: level)
    } else if before.isBlank {
      let level = active.level
      guard leaveLine(&effects) else { return }
      beginLine(at: row, level: level)
    } else {
      part(before, after, &effects)
    }
  }

  private mutating func part(_ before: String, _ after: String, _ effects: inout [Effect]) {
    guard let poster else { return }
    let id = context.nextID()
    let second = Edit.write(poster, level: active.level.next, text: after, after: active.id)
    guard makeWords(wordsAsTyped(before) + [Wish(second, id: id)], &effects) else { return }
    dropDraft(&effects)
    load(ID(id), caret: 0)
  }

  /// An empty line among the others; the last one is there already.
  private mutating func beginLine(at row: Int, level: Point.Level) {
    active = ActiveLine(fresh: ID(context.nextID()), level: level)
    self.row = min(row, lines.count)
    if self.row < lines.count { lines.hold(active.id, at: self.row) }
  }

  // MARK: Joining

  private mutating func joinToLineAbove(_ effects: inout [Effect]) {
    guard row > 0, let id = lines[row - 1], let above = session.point(id) else { return }
    if active.text.isEmpty {
      guard leaveLine(&effects) else { return }
      load(id, caret: .max)
      return
    }
    let joined = above.text + active.text
    guard joined.fitsInAPoint else {
      context.warn(NoteWording.lineIsFull)
      return
    }
    var wishes = [Wish(.reword(id, text: joined))]
    if !active.isFresh { wishes.append(Wish(takingAway(active.id))) }
    guard makeWords(wishes, &effects) else { return }
    dropDraft(&effects)
    lines.release(active.id)
    load(id, caret: above.text.count)
  }

  private mutating func joinLineBelow(_ effects: inout [Effect]) {
    guard let id = lines[row + 1], let below = session.point(id) else { return }
    if active.text.isEmpty {
      guard leaveLine(&effects) else { return }
      load(id, caret: 0)
      return
    }
    let caret = active.field.caret
    let joined = active.text + below.text
    guard joined.fitsInAPoint else {
      context.warn(NoteWording.lineIsFull)
      return
    }
    guard makeWords(wordsAsTyped(joined) + [Wish(takingAway(id))], &effects) else { return }
    dropDraft(&effects)
    load(active.id, caret: caret)
  }

  // MARK: Levels and places

  mutating func setLevel(_ level: Point.Level, _ effects: inout [Effect]) {
    guard level != active.level else { return }
    if !active.isFresh {
      guard make(.setPoint(active.id, .level(level)), &effects) else { return }
    }
    active.setLevel(level, at: context.now)
  }

  /// Moves the caret's line up or down, and with a point what belongs to it.
  ///
  ///     • one              • two
  ///     • two        →     – about two
  ///     – about two        • one
  mutating func moveLine(down: Bool, _ effects: inout [Effect]) {
    guard !active.isBlank, commit(&effects) else { return }
    let block = block(at: row)
    guard down ? block.upperBound < lines.count : block.lowerBound > 0 else {
      context.say(down ? NoteWording.isLastLine : NoteWording.isFirstLine)
      return
    }
    let isSub = active.level == .sub
    // Only what belongs to a point itself may come to stand between another point and its own.
    let other =
      down
      ? (isSub ? block.upperBound..<block.upperBound + 1 : self.block(at: block.upperBound))
      : (isSub ? block.lowerBound - 1..<block.lowerBound : blockAbove(block.lowerBound))
    var after = down ? lines[other.upperBound - 1] : lines[other.lowerBound - 1]
    var wishes: [Wish] = []
    for id in lines.ids[block] {
      wishes.append(Wish(.placePoint(id, .move(after: after))))
      after = id
    }
    _ = make(wishes, &effects)
  }

  /// A line by itself, or a point with the lines that belong to it.
  private func block(at row: Int) -> Range<Int> {
    guard level(at: row) == .point else { return row..<row + 1 }
    let end = (row + 1..<lines.count).first { level(at: $0) != .sub } ?? lines.count
    return row..<end
  }

  /// The block that ends above a line.
  private func blockAbove(_ row: Int) -> Range<Int> {
    let first = (0..<row).last { level(at: $0) != .sub } ?? 0
    return first..<row
  }

  private func level(at row: Int) -> Point.Level? {
    if row == self.row { return active.level }
    return lines[row].flatMap { session.point($0)?.level }
  }
}

extension Point.Level {
  /// What comes after a line of this level.
  var next: Self { self == .heading ? .point : self }

  var deeper: Self { self == .heading ? .point : .sub }

  var shallower: Self { self == .sub ? .point : .heading }
}
