/// One line of text with a caret, as it is being edited: a value.
///
///     var field = TextField("Samling Nord")
///     field.apply(.insert("vik"))      // Samling Nordvik|
///     field.apply(.deleteWordBackward) // Samling |
///
/// Every edit costs as much as the line is long, never as the document. The caret moves by graphemes:
/// `ë` written as two scalars is one step.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// Counted in graphemes from the start of the text.
  package private(set) var caret: Int
  /// Whether all of it is selected, so that the first thing typed takes its place.
  package private(set) var isSelected = false
  /// The column that moves up and down aim at, kept while they follow each other.
  private var goal: Int?

  /// A field with the caret at the end of its text, or at the nearest place to `caret`.
  package init(_ text: String = "", caret: Int? = nil) {
    self.text = text
    let count = text.count
    self.caret = min(max(caret ?? count, 0), count)
  }

  /// Selects all of it, as when somebody comes to a field that has a value already.
  package mutating func select() {
    isSelected = !text.isEmpty
    caret = text.count
  }

  /// The text before and after the caret: what Enter parts in two.
  package var parts: (before: String, after: String) {
    let index = self.index
    return (String(text[..<index]), String(text[index...]))
  }

  package var isAtStart: Bool { caret == 0 }
  package var isAtEnd: Bool { index == text.endIndex }

  /// Makes an edit; false when there was nothing to do, as for a step left of the first grapheme.
  @discardableResult
  package mutating func apply(_ edit: LineEdit) -> Bool {
    let before = (text, caret)
    if !edit.isVertical { goal = nil }
    if isSelected {
      isSelected = false
      if edit.replacesSelection { (text, caret) = ("", 0) }
    }
    switch edit {
    case .insert(let new): insert(new)
    case .deleteBackward: delete(from: caret - 1, to: caret)
    case .deleteForward: delete(from: caret, to: caret + 1)
    case .deleteWordBackward: delete(from: wordStart, to: caret)
    case .deleteWordForward: delete(from: caret, to: wordEnd)
    case .deleteToStart: delete(from: 0, to: caret)
    case .deleteToEnd: delete(from: caret, to: text.count)
    case .left: caret = max(0, caret - 1)
    case .right: if !isAtEnd { caret += 1 }
    case .wordLeft: caret = wordStart
    case .wordRight: caret = wordEnd
    case .start: caret = 0
    case .end: caret = text.count
    case .move(let offset): caret = min(max(offset, 0), text.count)
    case .up(let columns): return moveRow(by: -1, columns: columns)
    case .down(let columns): return moveRow(by: 1, columns: columns)
    case .rowStart(let columns): moveInRow(columns: columns) { $0.start }
    case .rowEnd(let columns): moveInRow(columns: columns) { $0.start + $0.count }
    }
    return before != (text, caret)
  }

  private var index: String.Index { text.index(text.startIndex, offsetBy: caret) }

  /// Inserts what a terminal can show on one line: line breaks and tabs become spaces, other control
  /// characters are left out.
  private mutating func insert(_ new: String) {
    let clean = LineEdit.oneLine(new)
    let index = self.index
    let before = text[..<index].utf8.count + clean.utf8.count
    text.insert(contentsOf: clean, at: index)
    // A combining mark joins the grapheme before it, so the caret is counted anew.
    let end = text.utf8.index(text.startIndex, offsetBy: before)
    caret = text[..<end].count
  }

  private mutating func delete(from start: Int, to end: Int) {
    let count = text.count
    let (start, end) = (max(0, start), min(end, count))
    guard start < end else { return }
    let from = text.index(text.startIndex, offsetBy: start)
    text.removeSubrange(from..<text.index(from, offsetBy: end - start))
    // What is left on the two sides may join into one grapheme.
    caret = min(start, text.count)
  }
}

extension TextField {
  private var wordStart: Int {
    var place = index
    var offset = caret
    var isInWord = false
    while place > text.startIndex {
      let before = text.index(before: place)
      let isWord = text[before].isPartOfWord
      if isInWord, !isWord { break }
      isInWord = isWord
      place = before
      offset -= 1
    }
    return offset
  }

  private var wordEnd: Int {
    var place = index
    var offset = caret
    var isInWord = false
    while place < text.endIndex {
      let isWord = text[place].isPartOfWord
      if isInWord, !isWord { break }
      isInWord = isWord
      place = text.index(after: place)
      offset += 1
    }
    return offset
  }
}

extension TextField {
  /// The row and column of the caret when the text is wrapped.
  package func place(columns: Int) -> Position {
    caretPlace(text, caret, rows: wrap(text, columns: columns), columns: columns)
  }

  private mutating func moveRow(by rows: Int, columns: Int) -> Bool {
    let wrapped = wrap(text, columns: columns)
    let place = caretPlace(text, caret, rows: wrapped, columns: columns)
    guard wrapped.indices.contains(place.row + rows) else { return false }
    let goal = self.goal ?? place.column
    caret = offset(in: wrapped, row: place.row + rows, column: goal)
    self.goal = goal
    return true
  }

  /// Puts the caret in the first or the last row, at a column; for moves between lines.
  package mutating func enter(row: RowEdge, column: Int, columns: Int) {
    let wrapped = wrap(text, columns: columns)
    caret = offset(in: wrapped, row: row == .first ? 0 : wrapped.count - 1, column: column)
    goal = column
  }

  /// The column a move up or down aims at from here.
  package func goalColumn(columns: Int) -> Int { goal ?? place(columns: columns).column }

  package enum RowEdge: Sendable {
    case first
    case last
  }

  private mutating func moveInRow(columns: Int, to offset: (TextRow) -> Int) {
    let rows = wrap(text, columns: columns)
    let row = caretPlace(text, caret, rows: rows, columns: columns).row
    // The place behind the last grapheme of a row is the start of the next one.
    let isLast = row == rows.count - 1
    caret = min(offset(rows[row]), rows[row].start + rows[row].count - (isLast ? 0 : 1))
  }

  private func offset(in rows: [TextRow], row: Int, column: Int) -> Int {
    let place = rows[row]
    let slice = text.utf8Slice(place.bytes)
    let inside = nearestOffset(in: slice, column: column)
    let isLast = row == rows.count - 1
    return place.start + min(inside, isLast ? place.count : max(0, place.count - 1))
  }
}

extension Character {
  /// Whether a move by words goes over it without stopping.
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "_" }
}
