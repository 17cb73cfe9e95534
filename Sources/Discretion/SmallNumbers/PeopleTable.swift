/// Counts of people by two things, with their sums, of which none under five can be worked out.
///
///                came  said no  all                came           said no        all
///     relatives     3       14   17                fewer than 5   not shown       17
///     youth        12       20   32        →       not shown      not shown       32
///     all          15       34   49                15             34              49
///
/// Every count under five is hidden, sums too, and then as few others as it takes: for every hidden
/// one there are at least two numbers that fit all that is told. The rule goes for what stands in one
/// table: a sum that stands elsewhere in the same document counts as told here.
package struct PeopleTable: Hashable, Sendable {
  /// Which sums are told beside the counts.
  package struct Sums: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let ofRows = Sums(rawValue: 1)
    package static let ofColumns = Sums(rawValue: 2)
    package static let ofAll = Sums(rawValue: 4)
    package static let every: Sums = [.ofRows, .ofColumns, .ofAll]
  }

  package let sums: Sums
  /// How each count is told, row by row.
  package private(set) var told: [[Told]]
  /// The sum of each row; empty when those are not told.
  package private(set) var rows: [Told] = []
  /// The sum of each column; empty when those are not told.
  package private(set) var columns: [Told] = []
  /// The sum of all; nil when it is not told.
  package private(set) var all: Told?

  /// - Parameter counts: Rows of one length, nothing in them below zero.
  package init(_ counts: [[Int]], sums: Sums = .every) {
    self.sums = sums
    guard let width = counts.first?.count, width > 0 else {
      told = counts.map { _ in [] }
      return
    }
    precondition(counts.allSatisfy { $0.count == width }, "rows of one length")
    var cells = ProtectedCells(counts, sums: sums)
    cells.protect()
    let height = counts.count
    told = (0..<height).map { row in (0..<width).map { cells.told(row, $0) } }
    if sums.contains(.ofRows) { rows = (0..<height).map { cells.told($0, width) } }
    if sums.contains(.ofColumns) { columns = (0..<width).map { cells.told(height, $0) } }
    if sums.contains(.ofAll) { all = cells.told(height, width) }
  }

  /// Counts in one row, with or without their sum.
  package init(_ counts: [Int], isSumTold: Bool) {
    self.init([counts], sums: isSumTold ? [.ofRows] : [])
  }

  /// Everything that is told, for ``Told/note(on:)``.
  package var everything: [Told] { told.joined() + rows + columns + [all].compactMap(\.self) }
}
