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
      // Asked for once: an optional frame would be copied for every cell.
      let before = known?.words(row: change.row, columns: columns)
      let after = frame.words(row: change.row, columns: columns)
      if canShift, let before {
        shiftAndPaint(change, of: frame, over: known, before, after)
      } else {
        paint(change, of: frame, columns: columns, over: known, before, after)
      }
    }
    show(frame, in: size)
  }

  /// Paints a line over the frame that is shown; nothing when that is not known.
  mutating func paint(_ echo: DrawnEcho, in size: Size) {
    guard var frame = shown, frame.size == size else { return }
    // Handed over, not copied.
    shown = nil
    let before = echo.rows.map { frame.words(row: $0, columns: size.columns) }
    if frame.put(echo) {
      for (row, before) in zip(echo.rows, before) {
        let after = frame.words(row: row, columns: size.columns)
        guard let cells = Self.differing(0..<size.columns, before, after) else { continue }
        let change = Frame.Change(row: row, cells: cells)
        if canShift {
          shiftAndPaint(change, of: frame, over: nil, before, after)
        } else {
          paint(change, of: frame, columns: size.columns, over: nil, before, after)
        }
      }
      show(frame, in: size)
    } else {
      shown = frame
    }
  }

  /// Paints what differs in a row after the terminal has moved what it can.
  private mutating func shiftAndPaint(
    _ change: Frame.Change, of frame: Frame, over shown: Frame?, _ before: [UInt64],
    _ after: [UInt64]
  ) {
    let columns = after.count
    guard let shift = Shift(of: change, from: before, to: after) else {
      return paint(change, of: frame, columns: columns, over: shown, before, after)
    }
    let moved = shift.made(in: before)
    // What was pushed out of the part that differed has to be wiped too.
    let rest = change.cells.lowerBound..<columns
    guard let cells = Self.differing(rest, moved, after) else { return }
    paint(
      Frame.Change(row: change.row, cells: cells), of: frame, columns: columns, over: shown, moved,
      after)
  }

  /// From the first cell that differs to the last.
  private static func differing(
    _ cells: Range<Int>, _ before: [UInt64], _ after: [UInt64]
  ) -> Range<Int>? {
    guard let first = cells.first(where: { before[$0] != after[$0] }),
      let last = cells.last(where: { before[$0] != after[$0] })
    else { return nil }
    return first..<last + 1
  }

  /// Has the terminal show what has been painted, with the cursor in its place.
  private mutating func show(_ frame: Frame, in size: Size) {
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
      if let before, width == 1, after[column].isOneScalar {
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
