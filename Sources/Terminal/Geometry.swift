/// A cell of the screen, counted from zero at the top left.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How many rows and columns something has; never negative.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A rectangle of cells; it may be empty, it is never negative.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package var isEmpty: Bool { rows == 0 || columns == 0 }
  package var size: Size { Size(rows: rows, columns: columns) }

  package func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < row + rows
      && position.column >= column && position.column < column + columns
  }

  /// The same rectangle without so many cells at each side.
  package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    let top = min(max(top, 0), rows)
    let left = min(max(left, 0), columns)
    return Rect(
      row: row + top, column: column + left,
      rows: rows - top - bottom, columns: columns - left - right)
  }
}
