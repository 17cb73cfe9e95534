extension Block {
  /// A text that is written in, one point a line; only the lines in sight are asked for.
  ///
  ///       Being met in the doorway            a heading
  ///     ✓ • I had to tell it four times,      a point with a mark in the margin,
  ///         and each time to somebody new     wrapped under itself
  ///         – on the telephone                a sub-point
  package struct Editor {
    package var id: ElementID
    package var count: Int
    package var caret: Caret
    /// Tells the caret's line from others: when lines come above it from elsewhere, the view goes with
    /// it as far as there is text to show.
    package var caretLine: Int?
    /// Columns at the left for the marks of lines.
    package var margin: Int
    /// What is said when there are no lines, or one that is empty.
    package var placeholder: Line
    /// What the lines besides the caret's go by: as long as it is equal to the one before, they read
    /// as they did, and only those that come into sight are asked for. Without it all are.
    package var stamp: (any Equatable & Sendable)?
    /// The line with this number, counted from zero.
    package var line: (Int) -> EditorLine

    package init(
      _ id: ElementID, count: Int, caret: Caret, caretLine: Int? = nil, margin: Int = 2,
      placeholder: Line = Line(), stamp: (any Equatable & Sendable)? = nil,
      line: @escaping (Int) -> EditorLine
    ) {
      self.id = id
      self.count = count
      self.caret = caret
      self.caretLine = caretLine
      self.margin = margin
      self.placeholder = placeholder
      self.stamp = stamp
      self.line = line
    }
  }

  /// A line of an editor.
  package struct EditorLine: Hashable, Sendable {
    package var text: String
    package var style: Style
    /// Columns the line is moved in, before its bullet.
    package var indent: Int
    /// Stands before the text and is no part of it: `•`, `–`, or nothing.
    package var bullet: String
    /// Stands in the margin.
    package var mark: String
    /// Stands at the right edge of the first row: a time, a state, who says so too.
    package var trailing: Line
    /// Words that no dictionary knows, in bytes of the text's UTF-8.
    package var misspelt: [Range<Int>]

    package init(
      _ text: String, style: Style = .plain, indent: Int = 0, bullet: String = "",
      mark: String = "", trailing: Line = Line(), misspelt: [Range<Int>] = []
    ) {
      self.misspelt = misspelt
      self.text = text
      self.style = style
      self.indent = indent
      self.bullet = bullet
      self.mark = mark
      self.trailing = trailing
    }
  }
}

/// A place between two graphemes of a line.
package struct Caret: Hashable, Sendable, Comparable {
  package var line: Int
  /// Counted in graphemes (Swift's `Character`) from the start of the line.
  package var offset: Int

  package init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }

  package static func < (left: Caret, right: Caret) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }
}
