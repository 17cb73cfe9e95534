/// What layout remembers from one frame to the next: how far each element has been scrolled, how large
/// it was drawn, and how its lines looked.
///
/// Faces never scroll; they select a row or move a caret, and layout moves the view as little as
/// shows it.
package struct LayoutMemory: Sendable {
  private var scrolls: [ElementID: Scroll] = [:]
  /// The lines in sight of each editor.
  private var drawn: [ElementID: DrawnLines] = [:]

  /// The rows of hints in the last frame.
  private var hints: [ElementID: DrawnHints] = [:]

  /// Whether the terminal's font has blocks for the quarters of a cell.
  package var hasQuarterBlocks = true

  package init() {}

  /// The rows an element had in the last frame: how far a page is.
  package func rows(of id: ElementID) -> Int? { scrolls[id]?.size.rows }

  /// The columns an element had in the last frame.
  package func columns(of id: ElementID) -> Int? { scrolls[id]?.size.columns }

  subscript(id: ElementID) -> Scroll {
    get { scrolls[id] ?? Scroll() }
    set { scrolls[id] = newValue }
  }
}

extension LayoutMemory {
  /// The lines that an editor had in sight in the last frame.
  mutating func takeDrawn(_ id: ElementID) -> DrawnLines {
    drawn.removeValue(forKey: id) ?? DrawnLines()
  }

  /// A line that an editor had in sight in the last frame.
  func drawnLine(_ index: Int, of id: ElementID) -> DrawnLine? { drawn[id]?[index] }

  mutating func replaceDrawn(_ line: DrawnLine, _ index: Int, of id: ElementID) {
    drawn[id]?.replace(line, index)
  }

  func hints(of id: ElementID) -> DrawnHints? { hints[id] }

  mutating func keep(_ drawn: DrawnHints, of id: ElementID) { hints[id] = drawn }

  mutating func keepDrawn(_ id: ElementID, _ lines: DrawnLines) { drawn[id] = lines }
}

/// How far an element has been scrolled.
struct Scroll: Hashable, Sendable {
  /// The first item in sight; in a field, the first column.
  var top = 0
  /// The rows of that item that are out of sight above.
  var hidden = 0
  var size = Size(rows: 0, columns: 0)
  /// The line that the caret was in, and where it stood.
  var followed: Followed?

  struct Followed: Hashable, Sendable {
    var line: Int
    var place: Int
  }
}

extension Scroll {
  /// Keeps a line where it was in sight when others have come or gone above it.
  mutating func follow(_ line: Int?, at place: Int) {
    if let line, let followed, followed.line == line, top > 0 || hidden > 0 {
      top = max(0, top + place - followed.place)
    }
    followed = line.map { Followed(line: $0, place: place) }
  }
}

extension Scroll {
  /// Scrolls as little as brings some rows of an item into sight, and never past the end.
  ///
  ///     item 6 ─┐
  ///     item 7  │ rows      top = 6
  ///     item 8 ─┘           wanted: rows 0..<1 of item 8
  ///
  /// Asks for the heights of the items in sight only, however many there are.
  mutating func show(
    item: Int?, rows wanted: Range<Int>, of count: Int, in rows: Int, height: (Int) -> Int
  ) {
    guard count > 0, rows > 0 else {
      (top, hidden) = (0, 0)
      return
    }
    top = min(max(top, 0), count - 1)
    hidden = min(max(hidden, 0), max(0, height(top) - 1))
    if let item, (0..<count).contains(item) {
      let first = max(wanted.lowerBound, wanted.upperBound - rows)
      if (item, first) < (top, hidden) {
        (top, hidden) = (item, first)
      } else if !reaches(item: item, row: wanted.upperBound - 1, rows: rows, height: height) {
        climb(from: item, used: wanted.upperBound, rows: rows, height: height)
      }
    }
    fillFromEnd(of: count, rows: rows, height: height)
  }

  /// Whether a row of an item at or after the top is in sight.
  private func reaches(item: Int, row: Int, rows: Int, height: (Int) -> Int) -> Bool {
    var used = -hidden
    var index = top
    while index < item {
      used += height(index)
      if used >= rows { return false }
      index += 1
    }
    return used + row < rows
  }

  /// Puts the top so that `used` rows of an item are the last in sight.
  private mutating func climb(from item: Int, used: Int, rows: Int, height: (Int) -> Int) {
    var used = used
    var index = item
    while used < rows, index > 0 {
      index -= 1
      used += height(index)
    }
    (top, hidden) = (index, max(0, used - rows))
  }

  private mutating func fillFromEnd(of count: Int, rows: Int, height: (Int) -> Int) {
    guard top > 0 || hidden > 0, count - top <= rows else { return }
    var used = -hidden
    for index in top..<count {
      used += height(index)
      if used >= rows { return }
    }
    climb(from: count, used: 0, rows: rows, height: height)
  }
}
