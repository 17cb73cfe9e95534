import CTerminal
import Terminal

/// Hands ncurses the cells that differ from what is shown.
struct Painter {
  private let glyphs: Glyphs
  /// Whether rows are moved sideways by the terminal itself.
  private let canShift = cterminal_can_shift()
  /// nil when the terminal is blank.
  private var shown: Frame?
  /// Cells that wait to be painted together.
  private var run = Run()
  /// The look of each style, asked for once.
  private let looks = Style.allCases.map(\.appearance)

  init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// What is shown has been wiped: the next frame is painted whole.
  mutating func forget() { shown = nil }

  mutating func paint(_ frame: Frame, in size: Size) {
    // A frame of another size says nothing about what stands where.
    let before = shown ?? Frame(size: frame.size)
    let known = before.size == frame.size ? before : nil
    let rows = min(frame.size.rows, size.rows)
    let columns = min(frame.size.columns, size.columns)
    let changes = frame.changes(from: known, rows: rows, columns: columns)
    let canShift = canShift && frame.size == size && changes.count <= Shift.mostRows
    for change in changes {
      var cells = change.cells
      // Asked for once: an optional frame would be copied for every cell.
      var before = known?.words(row: change.row, columns: columns)
      let after = frame.words(row: change.row, columns: columns)
      if canShift, let known, let old = before,
        let shift = Shift(of: change, from: known, to: frame, old, after)
      {
        before = shift.made(in: old)
        // What was pushed out of the part that differed has to be wiped too.
        cells = cells.lowerBound..<columns
      }
      paint(
        Frame.Change(row: change.row, cells: cells), of: frame, columns: columns, over: known,
        before, after)
    }
    shown = frame
    let cursor = frame.cursor ?? Position(row: 0, column: 0)
    cterminal_paint(
      Int32(min(max(cursor.row, 0), size.rows - 1)),
      Int32(min(max(cursor.column, 0), size.columns - 1)), frame.isCursorShown)
  }

  private mutating func paint(
    _ change: Frame.Change, of frame: Frame, columns: Int, over shown: Frame?,
    _ before: [UInt64]?, _ after: [UInt64]
  ) {
    let start = change.row * frame.size.columns
    var column = change.cells.lowerBound
    // The right half of a wide character is painted with the left one.
    while column > 0, frame.cells[start + column].isTail { column -= 1 }
    while column < change.cells.upperBound {
      var width = 1
      while column + width < columns, frame.cells[start + column + width].isTail { width += 1 }
      let index = start + column
      let isShown: Bool
      if let before, width == 1, frame.cells[index].content & Cell.clusterBit == 0 {
        isShown = before[column] == after[column]
      } else {
        isShown = shown.map { !differs(frame, $0, index, width) } ?? false
      }
      if !isShown {
        paintCell(frame, index: index, row: change.row, column: column, width: width)
      }
      column += width
    }
    endRun()
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

  private mutating func paintCell(
    _ frame: Frame, index: Int, row: Int, column: Int, width: Int
  ) {
    let cell = frame.cells[index]
    if cell.content < 0x7F {
      add(cell, row: row, column: column)
      return
    }
    endRun()
    let look = look(of: cell.style, isSelected: cell.isSelected)
    let content =
      cell.content & Cell.clusterBit == 0
      ? glyphs.glyph(cell.content, columns: width)
      : glyphs.glyph(frame.cluster(cell), columns: width)
    var at = column
    for var glyph in content {
      cterminal_set_cell(
        Int32(row), Int32(at), &glyph, Int32(glyph.count), look.attributes.rawValue,
        look.color?.rawValue ?? 0)
      at += max(1, Int(cterminal_width(glyph[0])))
    }
  }

  private func look(of style: Style, isSelected: Bool) -> Appearance {
    var look = looks[Int(style.rawValue)]
    if isSelected {
      look.attributes.insert(.reverse)
      look.color = nil
    }
    return look
  }
}

extension Painter {
  /// Plain characters beside each other that look alike.
  private struct Run {
    var row = 0
    var column = 0
    var style = Style.plain
    var isSelected = false
    var scalars: [UInt32] = []
  }

  private mutating func add(_ cell: Cell, row: Int, column: Int) {
    let continues =
      row == run.row && column == run.column + run.scalars.count
      && cell.style.rawValue == run.style.rawValue && cell.isSelected == run.isSelected
    if !continues {
      endRun()
      (run.row, run.column) = (row, column)
      (run.style, run.isSelected) = (cell.style, cell.isSelected)
    }
    run.scalars.append(cell.content)
  }

  private mutating func endRun() {
    guard !run.scalars.isEmpty else { return }
    let look = look(of: run.style, isSelected: run.isSelected)
    cterminal_set_run(
      Int32(run.row), Int32(run.column), run.scalars, Int32(run.scalars.count),
      look.attributes.rawValue, look.color?.rawValue ?? 0)
    run.scalars.removeAll(keepingCapacity: true)
  }
}

extension Frame {
  /// The grapheme that a cell points at.
  fileprivate func cluster(_ cell: Cell) -> String {
    clusters[Int(cell.content & ~Cell.clusterBit)]
  }
}
