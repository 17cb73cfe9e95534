extension Block {
  /// A calm clock: the time that is left, a bar, and words.
  ///
  ///     ▄█  █ █
  ///      █  ▀▀█   14 min left     ▓▓▓▓▓▓▓▓░░░░░░░░░░  of 25
  ///     ▄█▄   █   late by 3 min
  ///
  /// Where there is little room it is one line: `14 min left  ▓▓▓░░░  of 25`.
  package struct Clock: Hashable, Sendable {
    /// What is made large: digits, `:`, `-` and spaces only; nothing is large when empty.
    package var figures: String
    /// The same in words: `14 min left`.
    package var words: Line
    /// Between 0 and 1; the bar is left out when nil.
    package var passed: Double?
    /// Behind the bar: `of 25`.
    package var whole: Line
    /// Under the bar, a line each.
    package var notes: [Line]

    package init(
      figures: String = "", words: Line, passed: Double? = nil, whole: Line = Line(),
      notes: [Line] = []
    ) {
      self.figures = figures
      self.words = words
      self.passed = passed
      self.whole = whole
      self.notes = notes
    }
  }

  /// Text to be read from two metres or across a hall: as large as the place allows.
  ///
  /// Letters are made of blocks where there is room for all of them; else the text is wrapped,
  /// centred and bold.
  package struct Big: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, style: Style = .heading) {
      self.text = text
      self.style = style
    }
  }
}
