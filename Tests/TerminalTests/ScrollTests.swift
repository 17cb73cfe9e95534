import Testing

@testable import Terminal

@Suite struct ScrollTests {
  /// The items and rows in sight after a walk, as `6a 6b 7a`.
  func sight(_ scroll: Scroll, _ heights: [Int], rows: Int) -> String {
    var seen: [String] = []
    for item in scroll.top..<heights.count {
      for row in (item == scroll.top ? scroll.hidden : 0)..<heights[item] where seen.count < rows {
        seen.append("\(item)\(Character(Unicode.Scalar(UInt8(97 + row))))")
      }
    }
    return seen.joined(separator: " ")
  }

  func walk(_ items: [Int], _ heights: [Int], rows: Int) -> [String] {
    var scroll = Scroll()
    return items.map { item in
      scroll.show(item: item, rows: 0..<heights[item], of: heights.count, in: rows) { heights[$0] }
      return sight(scroll, heights, rows: rows)
    }
  }

  @Test func `the view moves as little as shows the row`() {
    let ones = Array(repeating: 1, count: 9)
    #expect(
      walk([0, 2, 3, 2, 1, 0, 8, 6, 5], ones, rows: 3) == [
        "0a 1a 2a", "0a 1a 2a", "1a 2a 3a", "1a 2a 3a", "1a 2a 3a", "0a 1a 2a", "6a 7a 8a",
        "6a 7a 8a", "5a 6a 7a",
      ])
  }

  @Test func `all rows of a wrapped item come into sight`() {
    #expect(
      walk([1, 2, 1, 0], [1, 2, 3, 1], rows: 4) == [
        "0a 1a 1b 2a", "1b 2a 2b 2c", "1a 1b 2a 2b", "0a 1a 1b 2a",
      ])
  }

  @Test func `the view never stays past the end when rows are gone`() {
    var scroll = Scroll(top: 90, hidden: 0)
    scroll.show(item: 9, rows: 0..<1, of: 10, in: 4) { _ in 1 }
    #expect(scroll.top == 6)
    scroll.show(item: 0, rows: 0..<1, of: 2, in: 4) { _ in 1 }
    #expect(scroll.top == 0)
    scroll.show(item: nil, rows: 0..<1, of: 0, in: 4) { _ in 1 }
    #expect(scroll.top == 0)
  }

  @Test func `only rows near the view are asked for, however many there are`() {
    var asked = 0
    var scroll = Scroll()
    for item in [0, 19_999, 10_000, 10_030, 3] {
      scroll.show(item: item, rows: 0..<2, of: 20_000, in: 20) { _ in
        asked += 1
        return 2
      }
    }
    #expect(asked < 5 * 70)
  }

  @Test func `the wanted row is in sight whatever happened before`() {
    var random = Steps(seed: 11)
    for _ in 0..<3_000 {
      let heights = (0..<1 + random.next(12)).map { _ in 1 + random.next(4) }
      var scroll = Scroll(top: random.next(20), hidden: random.next(5))
      let rows = 1 + random.next(8)
      let item = random.next(heights.count)
      let row = random.next(heights[item])
      scroll.show(item: item, rows: row..<row + 1, of: heights.count, in: rows) { heights[$0] }
      let name = "\(item)\(Character(Unicode.Scalar(UInt8(97 + row))))"
      let seen = sight(scroll, heights, rows: rows).split(separator: " ")
      #expect(seen.contains(Substring(name)))
      #expect(seen.count == min(rows, heights.reduce(0, +)))
    }
  }
}
