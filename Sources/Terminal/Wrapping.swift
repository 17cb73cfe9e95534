/// One row of a text that has been wrapped.
package struct TextRow: Hashable, Sendable {
  /// Its first grapheme, counted from the start of the text.
  package var start: Int
  /// How many graphemes it holds, with the spaces at its end.
  package var count: Int
  /// Where it stands in the text's UTF-8.
  package var bytes: Range<Int>
  /// The columns it takes, without the spaces that hang over the edge.
  package var columns: Int

  package init(start: Int, count: Int, bytes: Range<Int>, columns: Int) {
    self.start = start
    self.count = count
    self.bytes = bytes
    self.columns = columns
  }
}

/// Wraps a text at words into rows of at most so many columns; an empty text is one empty row.
///
///     wrap("Snakk sammen først", columns: 12)  // "Snakk sammen ", "først"
///
/// Spaces stay on the row they follow and may hang over its edge. A word that is longer than a row
/// is cut between graphemes; wide characters may be parted from each other, never in the middle. A
/// line feed ends its row.
package func wrap(_ text: String, columns width: Int) -> [TextRow] {
  let width = max(1, width)
  if let rows = wrapLetters(text, columns: width) { return rows }
  var rows: [TextRow] = []
  var row = TextRow(start: 0, count: 0, bytes: 0..<0, columns: 0)
  // The row as it was at the last place where it may be broken.
  var breakable: TextRow?
  var hanging = 0

  func broken(_ kept: TextRow) -> TextRow {
    TextRow(
      start: kept.start + kept.count, count: row.count - kept.count,
      bytes: kept.bytes.upperBound..<row.bytes.upperBound, columns: 0)
  }

  var previousIsWide = false
  // A path is to be copied, so it is parted nowhere but at the edge.
  var isPath = false
  for grapheme in Graphemes(text) {
    let isSpace = grapheme.scalar == 0x20
    if isSpace {
      row.count += 1
      row.bytes = row.bytes.lowerBound..<grapheme.bytes.upperBound
      hanging += 1
      breakable = row
      breakable?.columns = row.columns
      (previousIsWide, isPath) = (false, false)
      continue
    }
    if grapheme.scalar == 0x0A {
      row.count += 1
      row.bytes = row.bytes.lowerBound..<grapheme.bytes.upperBound
      rows.append(row)
      let (next, byte) = (row.start + row.count, row.bytes.upperBound)
      row = TextRow(start: next, count: 0, bytes: byte..<byte, columns: 0)
      (breakable, hanging, previousIsWide, isPath) = (nil, 0, false, false)
      continue
    }
    let isWide = grapheme.columns > 1
    if isWide || previousIsWide, row.count > 0, hanging == 0 { breakable = row }
    previousIsWide = isWide
    if row.columns + hanging + grapheme.columns > width, row.count > 0 {
      let kept = breakable ?? row
      rows.append(kept)
      let rest = broken(kept)
      let restColumns =
        rest.count == 0
        ? 0 : Graphemes(String(text.utf8Slice(rest.bytes))).reduce(0) { $0 + $1.columns }
      row = rest
      row.columns = restColumns
      breakable = nil
      hanging = 0
    }
    row.columns += hanging + grapheme.columns
    hanging = 0
    row.count += 1
    row.bytes = row.bytes.lowerBound..<grapheme.bytes.upperBound
    if grapheme.scalar == 0x2F { isPath = true }
    if grapheme.scalar == 0x2D || grapheme.scalar == 0x2013, row.count > 1, !isPath {
      breakable = row
    }
  }
  row.columns += min(hanging, max(0, width - row.columns))
  rows.append(row)
  return rows
}

/// The rows of a text of nothing but letters that each surely take one column, found by its bytes; nil
/// when there is something else in it.
private func wrapLetters(_ text: String, columns width: Int) -> [TextRow]? {
  var text = text
  return text.withUTF8 { bytes in
    var rows: [TextRow] = []
    var (byte, count) = (0, 0)
    // Of the row: where it begins, its columns without the spaces at its end, and those spaces.
    var (startByte, startCount, columns, hanging) = (0, 0, 0, 0)
    // Where it was last that it may be broken; nowhere when that is where it begins.
    var (breakByte, breakCount, breakColumns) = (0, 0, 0)
    var isPath = false
    while byte < bytes.count {
      let first = bytes[byte]
      let length: Int
      if first &- 0x20 < 0x5F {
        length = 1
      } else if Graphemes.letter(bytes, byte) != nil {
        length = 2
      } else {
        return nil
      }
      let isSpace = first == 0x20
      if !isSpace, columns + hanging >= width, count > startCount {
        if breakCount == startCount {
          (breakByte, breakCount, breakColumns) = (byte, count, columns)
        }
        rows.append(
          TextRow(
            start: startCount, count: breakCount - startCount, bytes: startByte..<breakByte,
            columns: breakColumns))
        (startByte, startCount) = (breakByte, breakCount)
        // No space is left over, so what goes to the next row has a column for each letter.
        (columns, hanging) = (count - startCount, 0)
      }
      byte += length
      count += 1
      if isSpace {
        hanging += 1
        (breakByte, breakCount, breakColumns) = (byte, count, columns)
        isPath = false
        continue
      }
      columns += hanging + 1
      hanging = 0
      if first == 0x2F { isPath = true }
      if first == 0x2D, !isPath, count - startCount > 1 {
        (breakByte, breakCount, breakColumns) = (byte, count, columns)
      }
    }
    columns += min(hanging, max(0, width - columns))
    rows.append(
      TextRow(
        start: startCount, count: count - startCount, bytes: startByte..<byte, columns: columns))
    return rows
  }
}
