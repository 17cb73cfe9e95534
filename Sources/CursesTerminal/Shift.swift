import CTerminal
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
  static let mostRows = 6

  /// The move that brings a row as it is shown, in words, nearest to what it is to be; nil when none is
  /// worth it.
  init?(of change: Frame.Change, from old: [UInt64], to new: [UInt64]) {
    let cells = change.cells
    guard cells.count > Self.leastSaving, old.allSatisfy({ $0.isNarrow }),
      new.allSatisfy({ $0.isNarrow })
    else { return nil }
    let blank = Frame.blankWord
    let differing = cells.count { old[$0] != new[$0] }
    var best: (by: Int, differing: Int) = (0, differing - Self.leastSaving)
    for distance in 1...min(Self.farthest, cells.count - 1) {
      // What comes in is blank, so a longer move leaves no less to be painted.
      if best.differing <= distance { break }
      for by in [distance, -distance] {
        let left = Self.remaining(cells, by: by, old, new, blank, limit: best.differing)
        if left < best.differing { best = (by, left) }
      }
    }
    guard best.by != 0 else { return nil }
    self.row = change.row
    (first, last, by) = (cells.lowerBound, cells.upperBound - 1, best.by)
    isOpen = old[cells.upperBound...].allSatisfy { $0 == blank }
  }

  /// Has it made by the terminal, and tells what its row shows then.
  func made(in row: [UInt64]) -> [UInt64] {
    cterminal_shift(Int32(self.row), Int32(first), Int32(last), Int32(by), isOpen)
    // Where nothing stands behind them, what is pushed out goes on to the right.
    let reached = first..<(by > 0 && isOpen ? row.count : last + 1)
    var moved = row
    for place in reached {
      moved[place] = reached.contains(place - by) ? row[place - by] : Frame.blankWord
    }
    return moved
  }

  /// How many cells would still differ after a move, counted up to a limit; what comes in is blank.
  private static func remaining(
    _ cells: Range<Int>, by: Int, _ old: [UInt64], _ new: [UInt64], _ blank: UInt64, limit: Int
  ) -> Int {
    var count = 0
    for place in cells {
      let moved = cells.contains(place - by) ? old[place - by] : blank
      if moved != new[place] {
        count += 1
        if count >= limit { break }
      }
    }
    return count
  }
}
