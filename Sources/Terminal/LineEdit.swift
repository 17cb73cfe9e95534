/// What can be done to a line of text; which key does it is the face's to say.
package enum LineEdit: Hashable, Sendable {
  case insert(String)
  case deleteBackward
  case deleteForward
  case deleteWordBackward
  case deleteWordForward
  case deleteToStart
  case deleteToEnd
  case left
  case right
  case wordLeft
  case wordRight
  case start
  case end
  /// To a place that was clicked, in graphemes.
  case move(Int)
  /// To the row above, in a text wrapped at so many columns; false in the first row.
  case up(columns: Int)
  case down(columns: Int)
  case rowStart(columns: Int)
  case rowEnd(columns: Int)

  var isVertical: Bool {
    switch self {
    case .up, .down: return true
    case .insert, .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward,
      .deleteToStart, .deleteToEnd, .left, .right, .wordLeft, .wordRight, .start, .end, .move,
      .rowStart, .rowEnd:
      return false
    }
  }

  /// Whether what is selected goes with it.
  var replacesSelection: Bool {
    switch self {
    case .insert, .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward,
      .deleteToStart, .deleteToEnd:
      return true
    case .left, .right, .wordLeft, .wordRight, .start, .end, .move, .up, .down, .rowStart, .rowEnd:
      return false
    }
  }

  /// A pasted text as one line: line breaks and tabs are spaces, other control characters are gone.
  package static func oneLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for scalar in text.replacingLineBreaks.unicodeScalars {
      if scalar == "\t" || scalar == "\n" {
        result.unicodeScalars.append(" ")
      } else if !ColumnWidth.isControl(scalar.value) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// The same text with LF for CR LF and CR.
  package var replacingLineBreaks: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where a caret stands in a wrapped text; behind a full row it stands on the row's last column.
func caretPlace(_ text: String, _ caret: Int, rows: [TextRow], columns: Int) -> Position {
  let row = rows.lastIndex { $0.start <= caret } ?? 0
  guard rows.indices.contains(row) else { return Position(row: 0, column: 0) }
  var left = caret - rows[row].start
  if let column = text.lettersAfter(rows[row].bytes.lowerBound, atMost: left) {
    return Position(row: row, column: max(0, min(column, columns - 1)))
  }
  var column = 0
  for grapheme in Graphemes(String(text.utf8Slice(rows[row].bytes))) {
    if left <= 0 { break }
    left -= 1
    column += grapheme.columns
  }
  return Position(row: row, column: max(0, min(column, columns - 1)))
}

/// The grapheme of a row that stands at a column, or the end of the row.
func nearestOffset(in row: Substring, column: Int) -> Int {
  var offset = 0
  var at = 0
  for grapheme in Graphemes(String(row)) {
    if at + grapheme.columns > column { break }
    at += grapheme.columns
    offset += 1
  }
  return offset
}
