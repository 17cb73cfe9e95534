extension Layout {
  mutating func draw(_ drawing: Block.Drawing, in rect: Rect) {
    let dots = Dots(drawing, in: rect.size)
    for row in 0..<rect.rows {
      for column in 0..<rect.columns {
        guard let (pattern, style) = dots.cell(row: row, column: column),
          let scalar = Unicode.Scalar(0x2800 + UInt32(pattern))
        else { continue }
        frame.fill(
          Rect(row: rect.row + row, column: rect.column + column, rows: 1, columns: 1), scalar,
          style: style)
      }
    }
  }
}

/// The dots of braille cells, two beside each other and four over each other in each cell, so that
/// they stand equally far apart both ways.
private struct Dots {
  private let size: Size
  private var faint: [UInt8]
  private var bright: [UInt8]
  /// The square in the middle, in dots.
  private let side: Int
  private let left: Int
  private let top: Int

  /// Of the disc that stands for a point; nothing of it is outside the square.
  private var radius: Int { max(1, side / 70) }

  /// How much of the square faint and bright lines may fill.
  private static let mostFaint = 0.3
  private static let mostBright = 0.5

  init(_ drawing: Block.Drawing, in size: Size) {
    self.size = size
    faint = Array(repeating: 0, count: size.rows * size.columns)
    bright = faint
    side = min(size.columns * 2, size.rows * 4)
    left = (size.columns * 2 - side) / 2
    top = (size.rows * 4 - side) / 2
    guard side > 0 else { return }
    let faintGap = max(3, gap(of: drawing.lines.filter { !$0.isBright }, filling: Self.mostFaint))
    let brightGap = gap(of: drawing.lines.filter(\.isBright), filling: Self.mostBright)
    for (number, line) in drawing.lines.enumerated() {
      draw(line, each: line.isBright ? brightGap : faintGap, phase: number)
    }
    for point in drawing.points { draw(point) }
  }

  /// The pattern of a cell (Unicode's order of dots) and its look; nil where there is nothing.
  func cell(row: Int, column: Int) -> (UInt8, Style)? {
    let index = row * size.columns + column
    if bright[index] != 0 { return (bright[index], .emphasis) }
    return faint[index] != 0 ? (faint[index], .dimmed) : nil
  }

  /// Every how manieth dot of these lines is set, so that together they fill no more than a share.
  private func gap(of lines: [Block.Drawing.Stroke], filling share: Double) -> Int {
    let length = lines.reduce(0.0) { sum, line in
      sum + min(1, max(abs(line.to.x - line.from.x), abs(line.to.y - line.from.y)))
    }
    return max(1, Int((length / (share * Double(side))).rounded(.up)))
  }

  private func place(_ spot: Block.Drawing.Spot) -> (x: Int, y: Int) {
    let scale = Double(max(0, side - 1 - 2 * radius))
    let x = Int((min(max(spot.x, 0), 1) * scale).rounded())
    let y = Int((min(max(spot.y, 0), 1) * scale).rounded())
    return (left + radius + x, top + radius + y)
  }

  // Each line begins at a dot of its own, so that dotted lines make no rings together.
  private mutating func draw(_ line: Block.Drawing.Stroke, each gap: Int, phase: Int) {
    let (from, to) = (place(line.from), place(line.to))
    let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
    for step in stride(from: phase * 7 % gap, through: steps, by: gap) {
      let x = from.x + ((to.x - from.x) * step * 2 + steps) / (2 * steps)
      let y = from.y + ((to.y - from.y) * step * 2 + steps) / (2 * steps)
      set(x, y, isBright: line.isBright)
    }
  }

  /// A point is a disc that can be seen among lines.
  private mutating func draw(_ point: Block.Drawing.Spot) {
    let (x, y) = place(point)
    for down in -radius...radius {
      for across in -radius...radius where down * down + across * across <= radius * radius + 1 {
        set(x + across, y + down, isBright: true)
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, isBright: Bool) {
    guard (0..<size.columns * 2).contains(x), (0..<size.rows * 4).contains(y) else { return }
    let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    let bit = bits[y % 4 * 2 + x % 2]
    let index = y / 4 * size.columns + x / 2
    if isBright { bright[index] |= bit } else { faint[index] |= bit }
  }
}
