import Terminal

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
}

extension String {
  /// As it is read in a list: its lines one after the other.
  var onOneLine: String { LineEdit.oneLine(self) }
}
