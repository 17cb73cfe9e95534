import Testing

@testable import Terminal

/// Points and lines in braille cells.
@Suite struct DrawingTests {
  private typealias Drawing = Block.Drawing

  private func spot(_ x: Double, _ y: Double) -> Drawing.Spot { Drawing.Spot(x: x, y: y) }

  private func frame(_ drawing: Drawing, rows: Int, columns: Int) -> Frame {
    var screen = Screen(body: .drawing(drawing))
    screen.isBare = true
    var memory = LayoutMemory()
    // Blocks of text and the like stand a column in from the sides.
    return layout(screen, in: Size(rows: rows, columns: columns), memory: &memory)
  }

  private func rows(_ drawing: Drawing, rows: Int = 12, columns: Int = 40) -> [String] {
    frame(drawing, rows: rows, columns: columns).lines
  }

  @Test func `a bright line is whole, and a faint one dotted`() {
    let bright = Drawing(
      points: [], lines: [.init(from: spot(0, 0), to: spot(1, 0), isBright: true)], words: "")
    #expect(rows(bright)[0].filter { $0 == "⠒" }.count == 22)
    let faint = Drawing(
      points: [], lines: [.init(from: spot(0, 0), to: spot(1, 0), isBright: false)], words: "")
    #expect(rows(faint)[0].contains("⠂⠐ ⠂⠐ ⠂"))
  }

  @Test func `it is a square in the middle, whichever side is longer`() {
    let corners = [spot(0, 0), spot(1, 0), spot(0, 1), spot(1, 1)]
    let drawing = Drawing(points: corners, lines: [], words: "")
    let wide = rows(drawing, rows: 12, columns: 60)
    #expect(wide.first?.prefix { $0 == " " }.count == 18)
    let high = rows(drawing, rows: 40, columns: 42)
    #expect(high.firstIndex { !$0.isEmpty } == 10)
    #expect(high.lastIndex { !$0.isEmpty } == 29)
  }

  @Test func `where a bright line crosses faint ones, the bright one is seen`() {
    let drawing = Drawing(
      points: [],
      lines: [
        .init(from: spot(0, 0), to: spot(1, 1), isBright: false),
        .init(from: spot(0, 1), to: spot(1, 0), isBright: true),
      ], words: "")
    let frame = frame(drawing, rows: 12, columns: 40)
    let styles = Set((0..<12).flatMap { row in (0..<40).map { frame.style(row: row, column: $0) } })
    #expect(styles == [.plain, .dimmed, .emphasis])
    #expect(frame.style(row: 5, column: 20) == .emphasis)
  }

  @Test func `thousands of lines leave room to see through`() {
    let spots = (0..<80).map { spot(Double($0 % 9) / 8, Double($0 / 9) / 8) }
    var lines: [Drawing.Stroke] = []
    for one in spots.indices {
      for other in 0..<one {
        lines.append(.init(from: spots[one], to: spots[other], isBright: false))
      }
    }
    let text = rows(Drawing(points: [], lines: lines, words: ""), rows: 22, columns: 78).joined()
    let dots = text.unicodeScalars.reduce(0) { sum, scalar in
      (0x2800...0x28FF).contains(scalar.value)
        ? sum + (scalar.value - 0x2800).nonzeroBitCount : sum
    }
    #expect(dots > 500)
    #expect(Double(dots) < 88 * 88 * 0.45)
  }

  @Test func `it is said in words where nothing can be drawn`() {
    let drawing = Drawing(points: [spot(0, 0)], lines: [], words: "5 people, 10 relations")
    #expect(plainLines(Screen(body: .drawing(drawing))) == ["5 people, 10 relations"])
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 90), (90, 2), (12, 40)])
  func `any place will do`(rows: Int, columns: Int) {
    let far = Drawing(
      points: [spot(-4, 9)],
      lines: [.init(from: spot(-1, 0.5), to: spot(7, .infinity), isBright: true)], words: "")
    _ = frame(far, rows: rows, columns: columns)
  }
}
