extension Frame {
  /// The cells of a row from the first that differs to the last.
  package struct Change: Hashable, Sendable {
    package var row: Int
    package var cells: Range<Int>

    package init(row: Int, cells: Range<Int>) {
      self.row = row
      self.cells = cells
    }
  }

  /// The rows that differ from another frame of the same size; all of them when there is none.
  package func changes(from old: Frame?, rows: Int, columns: Int) -> [Change] {
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
}
