/// The lines of an editor that were in sight in one frame, one after the other, for the next frame.
struct DrawnLines: Sendable {
  /// The number of the first line in sight.
  private var first = 0
  private var lines: [DrawnLine] = []
  /// What is the same as long as the lines besides the caret's are.
  private var stamp: (any Equatable & Sendable)?
  private var caretLine = 0
  private var columns = 0
  private var margin = 0

  /// Nothing was drawn.
  init() {}

  /// For the lines of an editor, from its first in sight.
  init(of editor: Block.Editor, caretLine: Int, first: Int, columns: Int, most rows: Int) {
    self.first = first
    self.caretLine = caretLine
    self.columns = columns
    stamp = editor.stamp
    margin = editor.margin
    lines.reserveCapacity(max(0, rows))
  }

  subscript(index: Int) -> DrawnLine? {
    lines.indices.contains(index - first) ? lines[index - first] : nil
  }

  /// Puts a line in the place of one that is in sight.
  mutating func replace(_ line: DrawnLine, _ index: Int) { lines[index - first] = line }

  mutating func append(_ line: DrawnLine) { lines.append(line) }

  /// Whether all of them but the caret's stand as they stood, without a look at any.
  func stand(in editor: Block.Editor, caretLine: Int, columns: Int) -> Bool {
    guard let stamp, let other = editor.stamp else { return false }
    // The line that the caret has left may have been written in since the stamp was made.
    return self.caretLine == caretLine && self.columns == columns && margin == editor.margin
      && stamp.isEqual(to: other)
  }
}

extension Equatable {
  fileprivate func isEqual(to other: any Equatable) -> Bool { other as? Self == self }
}
