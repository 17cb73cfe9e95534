import Terminal

// A text of several lines.
extension TextField {
  /// The text line by line, as an editor shows it.
  var lines: [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// Where the caret is among them.
  var place: Caret {
    var place = Caret(line: 0, offset: 0)
    for character in text.prefix(caret) {
      place =
        character.isNewline
        ? Caret(line: place.line + 1, offset: 0)
        : Caret(line: place.line, offset: place.offset + 1)
    }
    return place
  }

  /// A key or a paste in a text that may have several lines: up and down go from line to line, and
  /// what is pasted keeps its own.
  mutating func type(inLines input: Input) -> Bool {
    switch input {
    case .key("Up"): move(lines: -1)
    case .key("Down"): move(lines: 1)
    case .paste(let text): paste(lines: text)
    case .key, .pasteWasCut, .click, .wheel, .resize: type(input)
    }
  }

  /// A line break where the caret is.
  mutating func breakLine() { insert("\n") }

  /// The caret so many lines down, or up; false when there is no such line.
  mutating func move(lines count: Int) -> Bool {
    let lines = lines
    let place = place
    let goal = place.line + count
    guard lines.count > 1, lines.indices.contains(goal) else { return false }
    let before = lines.prefix(goal).reduce(0) { $0 + $1.count + 1 }
    apply(.move(before + min(place.offset, lines[goal].count)))
    return true
  }

  /// Pastes with the line breaks that are in it.
  mutating func paste(lines pasted: String) -> Bool {
    let lines = pasted.replacingLineBreaks
      .split(separator: "\n", omittingEmptySubsequences: false).map { LineEdit.oneLine(String($0)) }
    guard !pasted.isEmpty else { return false }
    insert(lines.joined(separator: "\n"))
    return true
  }

  private mutating func insert(_ new: String) {
    let (before, after) = parts
    self = TextField(before + new + after, caret: (before + new).count)
  }
}

extension String {
  /// As it is read in a list: its lines one after the other.
  var onOneLine: String { LineEdit.oneLine(self) }
}
