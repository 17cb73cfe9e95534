import Dialogue
import Terminal

/// A text that is being written over the page: a script, a rule, a question, a title.
struct TextSheet: Hashable, Sendable {
  /// What it is the text of; nil for one that is not there yet.
  var row: PlanRow?
  /// Whether it was begun as a new one, though what was written of it may be kept already.
  let isNew: Bool
  /// The list that a new one comes into, and after which place; the list it stands in.
  let pane: Pane
  var after: Int?
  var field: TextField
  /// The last change of the text, as its writer saw it.
  var base: Identifier?
  /// The text as it was when the sheet came up, for Ctrl-Z; the text that Ctrl-Z put away.
  let original: String
  var putAway: String?
  /// Whether the last input meant anything.
  private(set) var hasTyped = false

  init(_ text: String, row: PlanRow?, in pane: Pane, after: Int?, base: Identifier? = nil) {
    self.row = row
    isNew = row == nil
    self.pane = pane
    self.after = after
    self.base = base
    original = text
    field = TextField(text)
    // A step's name is written anew, unless an arrow says that it is to be changed.
    if pane == .programme { field.select() }
  }

  /// The same text, of something that is not there any more or not yet.
  var asNew: TextSheet {
    var copy = TextSheet("", row: nil, in: pane, after: after)
    copy.field = field
    return copy
  }

  /// Edits by a key or a paste. Of a paste of many lines into something new, all but the last are
  /// given back, to be added each by itself.
  mutating func type(_ input: Input) -> [String] {
    var pasted: [String] = []
    var input = input
    if case .paste(let text) = input, row == nil {
      var lines = text.replacingLineBreaks.split(separator: "\n").map(String.init)
        .filter { !$0.isBlank }
      if lines.count > 1, let last = lines.popLast() {
        let (before, after) = field.parts
        lines[0] = before + lines[0]
        pasted = lines
        field = TextField(after, caret: 0)
        input = .paste(last)
      }
    }
    hasTyped = field.type(input) || !pasted.isEmpty
    if hasTyped { putAway = nil }
    return pasted
  }

  mutating func undo() -> Bool {
    guard field.text != original else { return false }
    putAway = field.text
    field = TextField(original)
    return true
  }

  mutating func redo() -> Bool {
    guard let text = putAway else { return false }
    putAway = nil
    field = TextField(text)
    return true
  }
}
