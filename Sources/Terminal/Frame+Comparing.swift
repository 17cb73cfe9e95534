import Glibc

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
    // Cells that point at graphemes of their frame say nothing by themselves.
    let hasSameClusters = old.clusters == clusters
    return old.cells.withUnsafeBytes { before in
      cells.withUnsafeBytes { after in
        // A cell is a word of eight bytes, which begins with its content.
        func isSame(_ cell: Int) -> Bool {
          let offset = cell * MemoryLayout<Cell>.stride
          let word = after.load(fromByteOffset: offset, as: UInt64.self)
          return word == before.load(fromByteOffset: offset, as: UInt64.self)
            && (hasSameClusters || word.isOneScalar)
        }
        // Most rows read as before; all their words at once tell so soonest.
        func isSameRow(_ start: Int) -> Bool {
          guard hasSameClusters, let before = before.baseAddress, let after = after.baseAddress
          else {
            return false
          }
          let offset = start * MemoryLayout<Cell>.stride
          return memcmp(before + offset, after + offset, columns * MemoryLayout<Cell>.stride) == 0
        }
        return (0..<rows).compactMap { row in
          let start = row * size.columns
          if isSameRow(start) { return nil }
          var first = 0
          while first < columns, isSame(start + first) { first += 1 }
          guard first < columns else { return nil }
          var last = columns - 1
          while isSame(start + last) { last -= 1 }
          return Change(row: row, cells: first..<last + 1)
        }
      }
    }
  }
}

extension Frame {
  /// The cells of a row, each as the word of eight bytes that it is, to be compared at once.
  package func words(row: Int, columns: Int) -> [UInt64] {
    let start = row * size.columns
    precondition(start + columns <= cells.count)
    return cells.withUnsafeBytes { bytes in
      [UInt64](unsafeUninitializedCapacity: columns) { words, count in
        let row = bytes.dropFirst(start * MemoryLayout<Cell>.stride)
          .prefix(columns * MemoryLayout<Cell>.stride)
        UnsafeMutableRawBufferPointer(words).copyBytes(from: row)
        count = columns
      }
    }
  }

  /// A blank cell as such a word.
  package static let blankWord = unsafeBitCast(Cell.blank, to: UInt64.self)
}

extension UInt64 {
  /// Whether this word is a cell that holds a scalar or the right half of one, not a grapheme of several
  /// (``Cell/clusterBit``).
  @inlinable package var isOneScalar: Bool { littleEndian & 0x8000_0000 == 0 }

  /// Whether this word is a cell that surely is one column for every terminal.
  @inlinable package var isNarrow: Bool {
    isOneScalar && UInt32(truncatingIfNeeded: littleEndian) != 0
  }
}
