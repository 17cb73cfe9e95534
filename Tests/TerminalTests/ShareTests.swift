import Testing

@testable import Terminal

@Suite struct ShareTests {
  /// Parts in the notation of tests: `=8` fixed, `~5` fitted content, `*2` weight, `>4` a minimum,
  /// `#1` a rank, `!` the one that has the focus.
  func share(_ parts: String, _ total: Int, gap: Int = 0) -> String {
    let shares = parts.split(separator: " ").map { part in
      func number(_ mark: Character) -> Int? {
        part.firstIndex(of: mark).flatMap { index in
          Int(part[part.index(after: index)...].prefix { $0.isNumber })
        }
      }
      let extent: Block.Extent =
        if let cells = number("=") {
          .fixed(cells)
        } else if let weight = number("*") {
          .weight(weight)
        } else {
          .fit(maximum: nil)
        }
      return Share(
        extent, minimum: number(">") ?? 1, rank: number("#") ?? 0, fitted: number("~") ?? 0,
        isKept: part.hasSuffix("!"))
    }
    return Terminal.share(shares, over: total, gap: gap).map { $0.map(String.init) ?? "-" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("=8 *1", 20, "8 12"),
    ("*1 *1", 21, "10 11"),
    ("*3 *5", 80, "30 50"),
    ("*1>30 *3", 80, "30 50"),
    ("~5 *1", 20, "5 15"),
    ("~50 *1>10", 40, "30 10"),
    ("~50>20 ~50>20", 60, "40 20"),
    ("=8 =8", 30, "8 8"),
    ("*1>30 *1>30#1", 50, "50 -"),
    ("*1>30 *1>30#1!", 50, "- 50"),
    ("*1>30 *1>30", 50, "50 -"),
    ("=9 *1>4 ~3#2", 12, "9 - -"),
    ("=9#1 *1>4 ~3", 12, "- 9 3"),
    ("*1>30", 10, "10"),
    ("*0 *1", 10, "1 9"),
    ("~0 *1", 10, "0 10"),
    ("", 10, ""),
    ("*1 *1", 0, "0 -"),
  ])
  func `room is shared by minimums, content and weights`(
    parts: String, total: Int, expected: String
  ) {
    #expect(share(parts, total) == expected)
  }

  @Test func `gaps lie between those that are kept`() {
    #expect(share("*1 *1 *1", 34, gap: 2) == "10 10 10")
    #expect(share("*1>10 *1>10 *1>10", 25, gap: 2) == "11 12 -")
  }

  @Test func `nobody gets more than there is`() {
    var random = Steps(seed: 9)
    for _ in 0..<2_000 {
      let parts = (0..<random.next(5)).map { _ in
        ["=", "~", "*"][random.next(3)] + "\(random.next(30))>\(random.next(20))#\(random.next(3))"
      }
      let total = random.next(60)
      let sizes = share(parts.joined(separator: " "), total, gap: 1).split(separator: " ")
      let given = sizes.compactMap { Int($0) }
      #expect(given.allSatisfy { $0 >= 0 })
      #expect(given.reduce(0, +) <= total, "\(parts) over \(total)")
      #expect(parts.isEmpty || !given.isEmpty)
    }
  }
}
