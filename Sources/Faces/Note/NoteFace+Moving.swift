import Dialogue
import Terminal

extension NoteFace {
  /// Leaves the caret's line with what stands there written down, or gone when it is empty; false
  /// when that could not be done, and then the caret stays.
  mutating func leaveLine(_ effects: inout [Effect]) -> Bool {
    guard commit(&effects) else { return false }
    if active.isFresh, lines[row] == active.id { lines.release(active.id) }
    return true
  }

  /// Puts the caret in a line that is written.
  mutating func load(_ id: ID<Point>, caret: Int? = nil) {
    load(row: lines.index(of: id) ?? lines.count, caret: caret)
  }

  /// Puts the caret in a line; behind the last one is a new line.
  mutating func load(row: Int, caret: Int? = nil) {
    self.row = min(max(0, row), lines.count)
    if let id = lines[self.row], let point = session.point(id) {
      active = ActiveLine(point, base: textRevision(of: id), caret: caret)
    } else {
      let above = lineAbove.flatMap { session.point($0)?.level }
      active = ActiveLine(fresh: ID(context.nextID()), level: above?.next ?? .point)
    }
  }

  /// Goes to another line, at a grapheme of it.
  mutating func moveCaret(to row: Int, offset: Int?, _ effects: inout [Effect]) {
    if row == self.row {
      if let offset { active.move { $0.apply(.move(offset)) } }
      return
    }
    let id = lines[row]
    guard leaveLine(&effects) else { return }
    load(row: id.flatMap { lines.index(of: $0) } ?? lines.count, caret: offset)
  }

  /// Goes up or down so many rows as they are wrapped on the screen.
  mutating func moveCaret(rows: Int, _ effects: inout [Effect]) {
    for _ in 0..<abs(rows) {
      guard moveCaret(down: rows > 0, &effects) else { return }
    }
  }

  private mutating func moveCaret(down: Bool, _ effects: inout [Effect]) -> Bool {
    let columns = textColumns
    if active.moveRow(down: down, columns: columns) { return true }
    guard down ? row < lines.count : row > 0 else { return false }
    let goal = active.field.goalColumn(columns: columns)
    let before = active.id
    moveCaret(to: down ? row + 1 : row - 1, offset: 0, &effects)
    guard active.id != before else { return false }
    let there = textColumns
    active.move { $0.enter(row: down ? .first : .last, column: goal, columns: there) }
    return true
  }

  mutating func moveToFirstLine(_ effects: inout [Effect]) {
    moveCaret(to: 0, offset: 0, &effects)
  }

  mutating func moveToLastLine(_ effects: inout [Effect]) {
    moveCaret(to: lines.count, offset: 0, &effects)
  }

  /// A screenful, less two rows to hold on to.
  var pageRows: Int { max(1, context.size.rows - 10) }

  /// The columns that the caret's line is wrapped in.
  private var textColumns: Int {
    line(row).textColumns(in: posterWidth, margin: Self.margin)
  }
}

extension ActiveLine {
  mutating func moveRow(down: Bool, columns: Int) -> Bool {
    var moved = false
    move { moved = $0.apply(down ? .down(columns: columns) : .up(columns: columns)) }
    return moved
  }
}
