/// Finds out which counts must be kept back, so that the small ones cannot be worked out.
///
/// A table with its sums is a graph: rows and columns are nodes, and each cell is an edge between its
/// row and its column. What a reader does not know can be another number exactly when a ring of such
/// cells can go up and down in turn, each within what is known of it (Gusfield, *A graph theoretic
/// approach to statistical data security*, SIAM Journal on Computing 17, 1988). A sum stands in its
/// own row and column with the opposite sign, so that every row and every column adds up to nothing.
struct ProtectedCells {
  private enum State {
    case told
    /// Known to be under five.
    case few
    /// Known to be five or more.
    case withheld
    /// Not in the table at all.
    case absent
  }

  private let height: Int
  private let width: Int
  private let counts: [Int]
  private var states: [State]
  /// There is no other way than to tell nothing.
  private var isAllKept = false

  init(_ table: [[Int]], sums: PeopleTable.Sums) {
    height = table.count + 1
    width = table[0].count + 1
    let full = table.map { $0 + [$0.reduce(0, +)] }
    let last = (0..<width).map { column in full.reduce(0) { $0 + $1[column] } }
    counts = Array((full + [last]).joined())
    states = []
    for row in 0..<height {
      for column in 0..<width {
        let isThere =
          switch (row == height - 1, column == width - 1) {
          case (false, false): true
          case (false, true): sums.contains(.ofRows)
          case (true, false): sums.contains(.ofColumns)
          case (true, true): sums.contains(.ofAll)
          }
        let isFew = counts[states.count] < Told.least
        states.append(!isThere ? .absent : isFew ? .few : .told)
      }
    }
  }

  /// How a cell is told; the last row and the last column are sums.
  func told(_ row: Int, _ column: Int) -> Told {
    guard !isAllKept else { return .withheld }
    return switch states[row * width + column] {
    case .told, .absent: .number(counts[row * width + column])
    case .few: .fewerThanFive
    case .withheld: .withheld
    }
  }

  /// Keeps back what must be, the smallest counts first and sums last. What is kept back for one
  /// count never exposes another, so each is looked at once.
  mutating func protect() {
    for cell in states.indices where states[cell] == .few {
      if cheapestRing(through: cell, keepingBackMore: false) != nil { continue }
      guard let ring = cheapestRing(through: cell, keepingBackMore: true) else {
        isAllKept = true
        return
      }
      for other in ring where states[other] == .told { states[other] = .withheld }
    }
  }

  /// The cells of a ring that lets a count be another by one, apart from the count itself.
  private func cheapestRing(through cell: Int, keepingBackMore mayHide: Bool) -> [Int]? {
    let (row, column) = (cell / width, height + cell % width)
    let rings = [true, false].compactMap { isUp -> (cost: Int, cells: [Int])? in
      guard can(cell, goUp: isUp) else { return nil }
      // Up, with the sign of the cell, leads from the row to the column: the way back closes it.
      let isFromRow = isUp != isNegative(cell)
      return cheapestWay(
        from: isFromRow ? column : row, to: isFromRow ? row : column, without: cell,
        mayHide: mayHide)
    }
    return rings.min { $0.cost < $1.cost }?.cells
  }

  /// Dijkstra's, over rows (from 0) and columns (from `height`).
  private func cheapestWay(
    from start: Int, to end: Int, without cell: Int, mayHide: Bool
  ) -> (cost: Int, cells: [Int])? {
    var costs = [Int](repeating: .max, count: height + width)
    var cameBy = [(cell: Int, node: Int)?](repeating: nil, count: height + width)
    var open: Set<Int> = [start]
    costs[start] = 0
    while let node = open.min(by: { (costs[$0], $0) < (costs[$1], $1) }) {
      if node == end { break }
      open.remove(node)
      let isRow = node < height
      for place in 0..<(isRow ? width : height) {
        let next = isRow ? height + place : place
        let edge = isRow ? node * width + place : place * width + (node - height)
        guard edge != cell, mayHide || states[edge] != .told else { continue }
        guard can(edge, goUp: isRow != isNegative(edge)) else { continue }
        let cost = costs[node] + self.cost(edge)
        guard cost < costs[next] else { continue }
        costs[next] = cost
        cameBy[next] = (edge, node)
        open.insert(next)
      }
    }
    guard costs[end] < .max else { return nil }
    var cells: [Int] = []
    var node = end
    while node != start, let step = cameBy[node] {
      cells.append(step.cell)
      node = step.node
    }
    return (costs[end], cells)
  }

  /// Whether a reader could take a count for one more or one less than it is.
  private func can(_ cell: Int, goUp isUp: Bool) -> Bool {
    let count = counts[cell]
    return switch states[cell] {
    case .few: isUp ? count < Told.least - 1 : count > 0
    case .told, .withheld: isUp || count > Told.least
    case .absent: isUp || count > 0
    }
  }

  private func isNegative(_ cell: Int) -> Bool {
    (cell / width == height - 1) != (cell % width == width - 1)
  }

  private func isSum(_ cell: Int) -> Bool {
    cell / width == height - 1 || cell % width == width - 1
  }

  /// What is lost when a count is kept back: how many people it tells of, and a sum tells more.
  private func cost(_ cell: Int) -> Int {
    guard states[cell] == .told else { return 0 }
    return counts[cell] + (isSum(cell) ? 1_000_000 : 0)
  }
}
