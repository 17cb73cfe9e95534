import Testing

@testable import Terminal

/// Lines to be read across a hall.
@Suite struct PlacardTests {
  private func rows(_ placard: Block.Placard, rows: Int, columns: Int) -> [String] {
    var screen = Screen(body: .placard(placard))
    screen.isBare = true
    var memory = LayoutMemory()
    return layout(screen, in: Size(rows: rows, columns: columns), memory: &memory).lines
  }

  @Test func `letters are as large as lets every line be seen`() {
    let placard = Block.Placard([.init("Ro"), .init("Tid")])
    #expect(
      rows(placard, rows: 12, columns: 40) == [
        "", "",
        "            █▀▀▀▄",
        "            █▄▄▄▀ ▄▀▀▀▄",
        "            █ ▀▄  █   █",
        "            ▀   ▀  ▀▀▀",
        "            ▀▀█▀▀  ▀      █",
        "              █   ▀█  ▄▀▀▀█",
        "              █    █  █   █",
        "              ▀   ▀▀▀  ▀▀▀▀",
        "", "",
      ])
  }

  @Test func `what does not fit in large letters is plain, with air between the lines`() {
    let items = (1...4).map { Block.Placard.Item("Bli trodd når jeg sier nr \($0)", lead: "•") }
    let lines = rows(Block.Placard(items), rows: 12, columns: 40)
    #expect(
      lines.filter { !$0.isEmpty } == (1...4).map { "     • Bli trodd når jeg sier nr \($0)" })
    #expect(lines.firstIndex { !$0.isEmpty } == 2)
    #expect(lines[3].isEmpty)
  }

  @Test func `wrapped lines stand beside their lead`() {
    let item = Block.Placard.Item(
      "Ada · Birk · Cato · Dina · Eva · Finn · Gro · Hans", lead: "Bord 12")
    let many = Block.Placard(Array(repeating: item, count: 4))
    let lines = rows(many, rows: 12, columns: 40).filter { !$0.isEmpty }
    #expect(lines[0] == " Bord 12 Ada · Birk · Cato · Dina · Eva")
    #expect(lines[1].hasPrefix("         · Finn") || lines[1].hasPrefix("         Finn"))
  }

  @Test func `many lines stand in columns, read downwards`() {
    let items = (1...20).map { Block.Placard.Item("Par \($0)") }
    let lines = rows(Block.Placard(items, mostColumns: 3), rows: 12, columns: 40)
      .filter { !$0.isEmpty }
    #expect(lines.first == " Par 1               Par 11")
    #expect(lines.last == " Par 10              Par 20")
  }

  @Test func `signs that have no large letters are shown all the same`() {
    let lines = rows(Block.Placard([.init("対話 Zoë")]), rows: 12, columns: 40)
    #expect(lines.contains("                対話 Zoë"))
  }

  @Test func `plain lines say lead and text`() {
    let placard = Block.Placard([.init("Ada · Birk", lead: "Bord 1"), .init("Cato")])
    #expect(plainLines(Screen(body: .placard(placard))) == ["Bord 1 Ada · Birk", "Cato"])
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 400), (60, 9)])
  func `any place will do`(rows: Int, columns: Int) {
    let items = (0..<30).map {
      Block.Placard.Item("menneskerettighetene \($0)", lead: "–", indent: $0 % 3)
    }
    _ = self.rows(Block.Placard(items, mostColumns: 4), rows: rows, columns: columns)
    _ = self.rows(Block.Placard([]), rows: rows, columns: columns)
  }
}
