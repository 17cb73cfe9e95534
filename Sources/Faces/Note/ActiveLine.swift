import Dialogue
import Terminal

/// The line that the caret is in: its words as they stand on the screen, and what of them is not
/// a change yet.
struct ActiveLine: Sendable {
  /// The point's id, or the id it will get.
  private(set) var id: ID<Point>
  /// Whether the session does not have it yet.
  private(set) var isFresh: Bool
  private(set) var field: TextField
  private(set) var level: Point.Level
  /// The words as this seat last saw them in the session.
  private(set) var known: String
  /// The change that brought those words.
  private(set) var base: Identifier?
  /// When a draft has to be kept at the latest; nil when what stands here is kept.
  private(set) var keepBy: Moment?
  /// When the words become a change if no key comes before.
  private(set) var writeBy: Moment?
  /// Whether a draft is kept somewhere.
  private(set) var hasDraft = false

  /// Since when words are half typed; told anew now and then while somebody goes on typing.
  private(set) var typed: Moment?

  private var earlier: [TextField] = []
  private var later: [TextField] = []
  private var lastEdit: EditKind?

  /// Half a second of typing is what a power cut may cost.
  static let keepAfter: Int64 = 500
  /// A pause of this length makes a change of what was typed.
  static let writeAfter: Int64 = 2000

  /// How often others are told that somebody is still typing.
  static let tellAfter: Int64 = 10_000

  /// A new line.
  init(fresh id: ID<Point>, level: Point.Level) {
    self.id = id
    self.level = level
    isFresh = true
    field = TextField()
    known = ""
  }

  init(_ point: Point, base: Identifier, caret: Int? = nil) {
    id = point.id
    level = point.level
    isFresh = false
    field = TextField(point.text, caret: caret)
    known = point.text
    self.base = base
  }

  var text: String { field.text }

  /// Whether the words on the screen are not those in the session.
  var isUnsaved: Bool { field.text != known }

  /// Whether there is nothing here to keep.
  var isBlank: Bool { field.text.isBlank }
}

// MARK: Typing

extension ActiveLine {
  /// What belongs together when typing is taken back.
  fileprivate enum EditKind {
    case letters
    case space
    case deletion
    case other
  }

  /// Edits the line; nil when it would be longer than a point may be, and then nothing is done.
  mutating func apply(_ edit: LineEdit, at now: Moment) -> Bool? {
    let before = field
    guard field.apply(edit) else { return false }
    guard field.text != before.text else {
      lastEdit = nil
      return true
    }
    guard field.text.fitsInAPoint else {
      field = before
      return nil
    }
    let kind = EditKind(edit)
    let continues = kind == lastEdit || (lastEdit == .letters && kind == .space)
    if !continues || kind == .other || earlier.isEmpty { earlier.append(before) }
    lastEdit = kind
    later = []
    touch(at: now)
    return true
  }

  mutating func setLevel(_ level: Point.Level, at now: Moment) {
    self.level = level
    if isFresh, isUnsaved { touch(at: now) }
  }

  /// Moves the caret without a key that edits.
  mutating func move(_ change: (inout TextField) -> Void) {
    change(&field)
    lastEdit = nil
  }

  /// Takes back the last piece of typing that is not a change yet.
  mutating func undoTyping(at now: Moment) -> Bool {
    guard let other = earlier.popLast() else { return false }
    later.append(field)
    take(other, at: now)
    return true
  }

  mutating func redoTyping(at now: Moment) -> Bool {
    guard let other = later.popLast() else { return false }
    earlier.append(field)
    take(other, at: now)
    return true
  }

  private mutating func take(_ other: TextField, at now: Moment) {
    field = other
    lastEdit = nil
    touch(at: now)
  }

  private mutating func touch(at now: Moment) {
    if typed.map({ now - $0 >= Self.tellAfter }) ?? true { typed = now }
    keepBy = keepBy ?? now.adding(milliseconds: Self.keepAfter)
    writeBy = now.adding(milliseconds: Self.writeAfter)
  }
}

extension ActiveLine.EditKind {
  init(_ edit: LineEdit) {
    switch edit {
    case .insert(" "): self = .space
    case .insert(let text) where text.utf8.count <= 8: self = .letters
    case .deleteBackward, .deleteForward: self = .deletion
    case .insert, .deleteWordBackward, .deleteWordForward, .deleteToStart, .deleteToEnd, .left,
      .right, .wordLeft, .wordRight, .start, .end, .move, .up, .down, .rowStart, .rowEnd:
      self = .other
    }
  }
}

// MARK: Keeping

extension ActiveLine {
  /// What is kept beside the logs until it is a change.
  func draft(on poster: ID<Poster>, after: ID<Point>?) -> Draft {
    Draft(
      point: id, poster: poster, text: field.text.cleaned(), level: level,
      after: isFresh ? after : nil, base: base)
  }

  mutating func noteDraft() {
    keepBy = nil
    hasDraft = true
  }

  mutating func noteNoDraft() {
    keepBy = nil
    writeBy = nil
    typed = nil
    hasDraft = false
  }

  /// The words are in the session now.
  mutating func noteWritten(base: Identifier) {
    isFresh = false
    known = field.text
    self.base = base
    earlier = []
    later = []
    lastEdit = nil
  }

  /// Somebody else has written the line down as it was a while ago; here it has been typed on since,
  /// and there perhaps too.
  mutating func meet(_ point: Point) {
    id = point.id
    isFresh = false
    known = point.wordings.first?.text ?? ""
    base = point.id.identifier
  }

  /// Somebody else has changed the words while nothing was being typed here.
  mutating func follow(_ point: Point, base: Identifier) {
    level = point.level
    guard !isUnsaved, field.text != point.text || self.base != base else { return }
    field = TextField(point.text, caret: field.isAtEnd ? .max : field.caret)
    known = point.text
    self.base = base
    earlier = []
    later = []
    lastEdit = nil
  }
}

extension String {
  /// Whether it is short enough to be one point once it is composed.
  var fitsInAPoint: Bool {
    // Composing makes a text at most three times as long (UAX 15, section 12).
    utf8.count * 3 <= Limits.text || cleaned().utf8.count <= Limits.text
  }

  /// The text in pieces that each are short enough to be a point.
  var inPoints: [String] {
    guard utf8.count > Limits.text else { return [self] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var bytes = 0
    for scalar in unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > Limits.text {
        pieces.append(String(piece))
        (piece, bytes) = (String.UnicodeScalarView(), 0)
      }
      piece.append(scalar)
      bytes += width
    }
    return pieces + [String(piece)]
  }
}
