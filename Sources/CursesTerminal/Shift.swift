import Terminal

/// A part of a row that a terminal can move sideways instead of having it painted again.
///
///     before   │ Jeg måtte fortelle det fire ganger        │
///     after    │ Jeg xmåtte fortelle det fire ganger       │
///                    ╰──────────── by 1 ────────╯
///
/// A letter in the middle of a line costs some twenty bytes so, and not the rest of the line.
struct Shift: Equatable {
  var row: Int
  /// The cells that take part, first and last; those pushed out of them are lost.
  var first: Int
  var last: Int
  /// To the right when positive.
  var by: Int
  /// Whether there is nothing to the right of the last cell.
  var isOpen: Bool

  /// Moves that save enough of the painting to be worth their own bytes.
  private static let leastSaving = 24
  /// The longest move: a word that went to the next row.
  private static let farthest = 24
  /// When more rows than these differ, somebody has not written but looked elsewhere.
  private static let mostRows = 6

  /// The moves that bring one frame nearest to another of the same size.
  static func shifts(
    from old: Frame, to new: Frame, _ changes: [Frame.Change], columns: Int
  ) -> [Shift] {
    guard changes.count <= mostRows else { return [] }
    return old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        changes.compactMap { change in
          let start = change.row * new.size.columns
          return best(
            change.row, change.cells,
            UnsafeBufferPointer(rebasing: before[start..<start + columns]),
            UnsafeBufferPointer(rebasing: after[start..<start + columns]))
        }
      }
    }
  }

  private static func best(
    _ row: Int, _ cells: Range<Int>, _ old: UnsafeBufferPointer<Cell>,
    _ new: UnsafeBufferPointer<Cell>
  ) -> Shift? {
    guard cells.count > leastSaving, old.allSatisfy(\.isNarrow), new.allSatisfy(\.isNarrow) else {
      return nil
    }
    let differing = cells.count { old[$0] != new[$0] }
    var best: (by: Int, differing: Int) = (0, differing - leastSaving)
    for distance in 1...min(farthest, cells.count - 1) {
      for by in [distance, -distance] {
        let left = remaining(cells, by: by, old, new, limit: best.differing)
        if left < best.differing { best = (by, left) }
      }
    }
    guard best.by != 0 else { return nil }
    let isOpen = old[cells.upperBound...].allSatisfy { $0 == .blank }
    return Shift(
      row: row, first: cells.lowerBound, last: cells.upperBound - 1, by: best.by, isOpen: isOpen)
  }

  /// How many cells would still differ after a move, counted up to a limit; what comes in is blank.
  private static func remaining(
    _ cells: Range<Int>, by: Int, _ old: UnsafeBufferPointer<Cell>,
    _ new: UnsafeBufferPointer<Cell>, limit: Int
  ) -> Int {
    var count = 0
    for place in cells {
      let moved = cells.contains(place - by) ? old[place - by] : .blank
      if moved != new[place] {
        count += 1
        if count >= limit { break }
      }
    }
    return count
  }
}

extension Cell {
  /// Whether it is surely one column for every terminal.
  fileprivate var isNarrow: Bool { content != 0 && content & Self.clusterBit == 0 }
}
