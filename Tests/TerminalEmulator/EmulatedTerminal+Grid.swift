import Terminal

extension EmulatedTerminal {
  mutating func moveTo(_ newRow: Int, _ newColumn: Int) {
    row = min(max(newRow, 0), max(0, size.rows - 1))
    column = min(max(newColumn, 0), max(0, size.columns - 1))
    isPastEdge = false
  }

  /// Writes a character where the cursor stands; marks join the character before it.
  mutating func write(_ scalar: Unicode.Scalar) {
    guard size.rows > 0, size.columns > 0 else { return }
    let width = Character(scalar).columns
    if width == 0 {
      join(scalar)
      return
    }
    lastCharacter = scalar
    if isPastEdge || column + width > size.columns {
      moveTo(row, 0)
      lineFeed()
    }
    if isInserting { insertCells(width) }
    partWide(at: column)
    partWide(at: column + width)
    for offset in 0..<min(width, size.columns - column) {
      grid[row][column + offset] = Cell(text: offset == 0 ? String(scalar) : "", look: look)
    }
    let next = column + width
    isPastEdge = next >= size.columns
    column = min(next, size.columns - 1)
  }

  private mutating func join(_ scalar: Unicode.Scalar) {
    var at = isPastEdge ? column : column - 1
    while at > 0, grid[row][at].text.isEmpty { at -= 1 }
    if at >= 0 { grid[row][at].text.unicodeScalars.append(scalar) }
  }

  /// Blanks a wide character whose halves lie on both sides of a column.
  private mutating func partWide(at column: Int) {
    guard column > 0, column < size.columns, grid[row][column].text.isEmpty else { return }
    grid[row][column].text = " "
    grid[row][column - 1].text = " "
  }

  mutating func lineFeed() {
    isPastEdge = false
    if row == scrolling.upperBound {
      scrollUp(1)
    } else {
      row = min(row + 1, max(0, size.rows - 1))
    }
  }

  /// What erasing leaves: the background is that of the look, nothing else.
  private var erased: Cell { Cell(look: Look(background: look.background)) }

  mutating func erase(_ row: Int, _ columns: Range<Int>) {
    guard row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) { grid[row][column] = erased }
  }

  mutating func eraseRow(_ how: Int) {
    switch how {
    case 0: erase(row, column..<size.columns)
    case 1: erase(row, 0..<column + 1)
    default: erase(row, 0..<size.columns)
    }
  }

  mutating func eraseScreen(_ how: Int) {
    if how == 0 || how == 1 { eraseRow(how) }
    let rows = how == 0 ? row + 1..<max(row + 1, size.rows) : how == 1 ? 0..<row : 0..<size.rows
    for row in rows { erase(row, 0..<size.columns) }
  }

  mutating func insertCells(_ count: Int) {
    partWide(at: column)
    let count = min(count, size.columns - column)
    grid[row].removeLast(count)
    grid[row].insert(contentsOf: Array(repeating: erased, count: count), at: column)
    isPastEdge = false
  }

  mutating func deleteCells(_ count: Int) {
    partWide(at: column)
    let count = min(count, size.columns - column)
    partWide(at: column + count)
    grid[row].removeSubrange(column..<column + count)
    grid[row] += Array(repeating: erased, count: count)
    isPastEdge = false
  }

  mutating func insertRows(_ count: Int) {
    guard scrolling.contains(row) else { return }
    shift(row...scrolling.upperBound, down: count)
    moveTo(row, 0)
  }

  mutating func deleteRows(_ count: Int) {
    guard scrolling.contains(row) else { return }
    shift(row...scrolling.upperBound, down: -count)
    moveTo(row, 0)
  }

  mutating func scrollUp(_ count: Int) { shift(scrolling, down: -count) }

  mutating func scrollDown(_ count: Int) { shift(scrolling, down: count) }

  private mutating func shift(_ rows: ClosedRange<Int>, down count: Int) {
    guard rows.upperBound < grid.count else { return }
    let count = min(max(count, -rows.count), rows.count)
    let blank = Array(repeating: Array(repeating: erased, count: size.columns), count: abs(count))
    if count > 0 {
      grid.removeSubrange(rows.upperBound - count + 1...rows.upperBound)
      grid.insert(contentsOf: blank, at: rows.lowerBound)
    } else if count < 0 {
      grid.insert(contentsOf: blank, at: rows.upperBound + 1)
      grid.removeSubrange(rows.lowerBound..<rows.lowerBound - count)
    }
  }
}
