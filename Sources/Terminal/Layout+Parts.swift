extension Layout {
  mutating func drawRows(_ parts: [Block.Part], in rect: Rect, boxed: Bool) {
    let limit = rect.rows
    let sizes = distribute(parts, over: rect.rows, gap: 0) { part in
      part.block.rows(
        columns: boxed || !part.block.wantsMargin ? rect.columns : rect.columns - 2,
        limit: limit)
    }
    var row = rect.row
    for (part, size) in zip(parts, sizes) {
      guard let size else { continue }
      let place = Rect(row: row, column: rect.column, rows: size, columns: rect.columns)
      draw(part.block, in: place, boxed: boxed)
      row += size
    }
  }

  mutating func drawColumns(
    _ parts: [Block.Part], _ narrow: Block.Narrow, in rect: Rect, boxed: Bool
  ) {
    let gap = boxed ? 2 : 0
    if narrow == .stack, Block.mustStack(parts, columns: rect.columns, gap: gap) {
      drawRows(parts.map(\.stacked), in: rect, boxed: boxed)
      return
    }
    let sizes = distribute(parts, over: rect.columns, gap: gap) { part in
      part.block.columnsWanted + (boxed || !part.block.wantsMargin ? 0 : 2)
    }
    var column = rect.column
    for (part, size) in zip(parts, sizes) {
      guard let size else { continue }
      let place = Rect(row: rect.row, column: column, rows: rect.rows, columns: size)
      draw(part.block, in: place, boxed: boxed)
      column += size + gap
    }
  }

  /// Shares rows or columns out to parts; nil for those that are left out.
  func distribute(
    _ parts: [Block.Part], over total: Int, gap: Int, fitted: (Block.Part) -> Int
  ) -> [Int?] {
    share(
      parts.map { part in
        Share(
          part, fitted: part.extent.isFit ? fitted(part) : 0,
          isKept: focus.map(part.block.holds) ?? false)
      }, over: total, gap: gap)
  }
}

/// What a part asks for when room is shared out.
struct Share {
  let extent: Block.Extent
  let least: Int
  let wanted: Int
  let rank: Int
  let isKept: Bool

  init(_ part: Block.Part, fitted: Int, isKept: Bool) {
    self.init(part.extent, minimum: part.minimum, rank: part.rank, fitted: fitted, isKept: isKept)
  }

  init(_ extent: Block.Extent, minimum: Int, rank: Int, fitted: Int, isKept: Bool = false) {
    self.extent = extent
    self.rank = rank
    self.isKept = isKept
    switch extent {
    case .fixed(let cells):
      wanted = max(0, cells)
      least = wanted
    case .fit(let maximum):
      wanted = min(fitted, max(0, maximum ?? fitted))
      least = min(max(0, minimum), wanted)
    case .weight:
      wanted = max(0, minimum)
      least = wanted
    }
  }
}

/// Shares room out: minimums first, then what content wants, then the weights; nil is left out.
func share(_ shares: [Share], over total: Int, gap: Int) -> [Int?] {
  var kept = Array(shares.indices)
  func least() -> Int {
    kept.reduce(0) { $0 + shares[$1].least } + gap * max(0, kept.count - 1)
  }
  while kept.count > 1, least() > total {
    let leavers = kept.filter { !shares[$0].isKept }
    guard
      let leaver = leavers.max(by: { (shares[$0].rank, $0) < (shares[$1].rank, $1) })
    else { break }
    kept.removeAll { $0 == leaver }
  }
  var sizes: [Int?] = Array(repeating: nil, count: shares.count)
  var left = max(0, total - gap * max(0, kept.count - 1))
  for index in kept {
    let size = min(shares[index].least, left)
    sizes[index] = size
    left -= size
  }
  for index in kept {
    let more = min(max(0, shares[index].wanted - (sizes[index] ?? 0)), left)
    sizes[index]? += more
    left -= more
  }
  weigh(shares, kept, &sizes, left)
  return sizes
}

/// Gives what is left to the weights so that they become as their weights, as far as minimums allow.
private func weigh(_ shares: [Share], _ kept: [Int], _ sizes: inout [Int?], _ left: Int) {
  var weighted: [(index: Int, weight: Int)] = kept.compactMap { index in
    guard case .weight(let weight) = shares[index].extent, weight > 0 else { return nil }
    return (index, weight)
  }
  var room = weighted.reduce(left) { $0 + (sizes[$1.index] ?? 0) }
  while true {
    let sum = weighted.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return }
    // One whose minimum is more than its share keeps the minimum and leaves the sharing.
    if let heavy = weighted.firstIndex(where: { (sizes[$0.index] ?? 0) > room * $0.weight / sum }),
      weighted.count > 1
    {
      room -= sizes[weighted[heavy].index] ?? 0
      weighted.remove(at: heavy)
      continue
    }
    var given = 0
    var weights = 0
    for (index, weight) in weighted {
      weights += weight
      sizes[index] = room * weights / sum - given
      given = room * weights / sum
    }
    return
  }
}

extension Block {
  static func mustStack(_ parts: [Part], columns: Int, gap: Int) -> Bool {
    let least = parts.reduce(gap * max(0, parts.count - 1)) { sum, part in
      switch part.extent {
      case .fixed(let cells): sum + max(0, cells)
      case .fit, .weight: sum + max(0, part.minimum)
      }
    }
    return parts.count > 1 && least > columns
  }
}

extension Block.Part {
  /// The same part as a row of columns that had to be stacked.
  var stacked: Block.Part {
    let least = if case .panel = block { 3 } else { 1 }
    switch extent {
    case .fixed, .fit: return Block.Part(block, .fit(maximum: nil), minimum: least, rank: rank)
    case .weight(let weight):
      return Block.Part(block, .weight(weight), minimum: least, rank: rank)
    }
  }
}

extension Block.Extent {
  var isFit: Bool { if case .fit = self { true } else { false } }
}
