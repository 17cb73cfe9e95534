import CTerminal
import Terminal

/// Hands ncurses the cells that differ from what is shown.
struct Painter {
  private let glyphs: Glyphs
  /// Whether rows are moved sideways by the terminal itself.
  private let canShift = cterminal_can_shift()
  private var shown: Frame?
  /// The look of each style, asked for once.
  private let looks = Style.allCases.map(\.appearance)

  init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// Forgets what is shown: the next frame is painted whole.
  mutating func forget() { shown = nil }

  mutating func paint(_ frame: Frame, in size: Size) {
    let known = shown?.size == frame.size ? shown : nil
    let rows = min(frame.size.rows, size.rows)
    let columns = min(frame.size.columns, size.columns)
    let changes = frame.changes(from: known, rows: rows, columns: columns)
    if let known, canShift {
      for shift in Shift.shifts(from: known, to: frame, changes, columns: columns) {
        cterminal_shift(
          Int32(shift.row), Int32(shift.first), Int32(shift.last), Int32(shift.by), shift.isOpen)
      }
    }
    for change in changes { paint(change, of: frame, columns: columns, over: known) }
    shown = frame
    let cursor = frame.cursor ?? Position(row: 0, column: 0)
    cterminal_paint(
      Int32(min(max(cursor.row, 0), size.rows - 1)),
      Int32(min(max(cursor.column, 0), size.columns - 1)), frame.isCursorShown)
  }

  private func paint(_ change: Change, of frame: Frame, columns: Int, over shown: Frame?) {
    let start = change.row * frame.size.columns
    var column = change.cells.lowerBound
    // The right half of a wide character is painted with the left one.
    while column > 0, frame.cells[start + column].isTail { column -= 1 }
    while column < change.cells.upperBound {
      var width = 1
      while column + width < columns, frame.cells[start + column + width].isTail { width += 1 }
      if shown.map({ differs(frame, $0, start + column, width) }) ?? true {
        paintCell(frame, index: start + column, row: change.row, column: column, width: width)
      }
      column += width
    }
  }

  private func differs(_ frame: Frame, _ shown: Frame, _ index: Int, _ width: Int) -> Bool {
    for place in index..<index + width {
      let (new, old) = (frame.cells[place], shown.cells[place])
      if new.content & Cell.clusterBit == 0 {
        if new != old { return true }
      } else if new.style != old.style || new.isSelected != old.isSelected
        || old.content & Cell.clusterBit == 0 || frame.cluster(new) != shown.cluster(old)
      {
        return true
      }
    }
    return false
  }

  private func paintCell(_ frame: Frame, index: Int, row: Int, column: Int, width: Int) {
    let cell = frame.cells[index]
    var look = looks[Int(cell.style.rawValue)]
    if cell.isSelected {
      look.attributes.insert(.reverse)
      look.color = nil
    }
    if cell.content < 0x7F {
      var scalar = cell.content
      set(row, column, &scalar, 1, look)
      return
    }
    let content =
      cell.content & Cell.clusterBit == 0
      ? glyphs.glyph(cell.content, columns: width)
      : glyphs.glyph(frame.cluster(cell), columns: width)
    var at = column
    for var glyph in content {
      set(row, at, &glyph, Int32(glyph.count), look)
      at += max(1, Int(cterminal_width(glyph[0])))
    }
  }

  private func set(
    _ row: Int, _ column: Int, _ scalars: UnsafePointer<UInt32>, _ count: Int32,
    _ look: Appearance
  ) {
    cterminal_set_cell(
      Int32(row), Int32(column), scalars, count, look.attributes.rawValue,
      look.color?.rawValue ?? 0)
  }
}

/// The cells of a row from the first that differs to the last.
struct Change {
  var row: Int
  var cells: Range<Int>
}

extension Frame {
  /// The rows that differ from another frame of the same size; all of them when there is none.
  fileprivate func changes(from old: Frame?, rows: Int, columns: Int) -> [Change] {
    guard let old else { return (0..<rows).map { Change(row: $0, cells: 0..<columns) } }
    return old.cells.withUnsafeBufferPointer { before in
      cells.withUnsafeBufferPointer { after in
        (0..<rows).compactMap { row in
          let start = row * size.columns
          var first = 0
          while first < columns, before[start + first] == after[start + first] { first += 1 }
          guard first < columns else { return nil }
          var last = columns - 1
          while before[start + last] == after[start + last] { last -= 1 }
          return Change(row: row, cells: first..<last + 1)
        }
      }
    }
  }

  /// The grapheme that a cell points at.
  fileprivate func cluster(_ cell: Cell) -> String {
    clusters[Int(cell.content & ~Cell.clusterBit)]
  }
}
