package import Terminal

extension LineEdit {
  /// What a key or a paste does to a line of text; nil for a key that means nothing there.
  ///
  /// The one place that says how a line is edited, for fields and posters alike.
  package init?(_ input: Input) {
    switch input {
    case .paste(let text): self = .insert(text)
    case .key(let key):
      if let character = key.typed {
        self = .insert(String(character))
        return
      }
      switch key {
      case "Backspace": self = .deleteBackward
      case "Del", "Ctrl-D": self = .deleteForward
      case "Ctrl-W", "Alt-Backspace": self = .deleteWordBackward
      case "Alt-d", "Alt-D", "Ctrl-Del": self = .deleteWordForward
      case "Ctrl-U": self = .deleteToStart
      case "Ctrl-K": self = .deleteToEnd
      case "Left", "Ctrl-B": self = .left
      case "Right", "Ctrl-F": self = .right
      case "Ctrl-Left", "Alt-Left", "Alt-b", "Alt-B": self = .wordLeft
      case "Ctrl-Right", "Alt-Right", "Alt-f", "Alt-F": self = .wordRight
      case "Home", "Ctrl-A": self = .start
      case "End", "Ctrl-E": self = .end
      default: return nil
      }
    case .pasteWasCut, .click, .wheel, .resize: return nil
    }
  }
}

extension TextField {
  /// Edits by a key or a paste; false when it means nothing here.
  package mutating func type(_ input: Input) -> Bool {
    guard let edit = LineEdit(input) else { return false }
    _ = apply(edit)
    return true
  }
}
