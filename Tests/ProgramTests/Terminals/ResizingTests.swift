import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// The terminal may have any size at any moment.
struct ResizingTests {
  private static let sizes = [
    Size(rows: 0, columns: 0), Size(rows: 1, columns: 1), Size(rows: 11, columns: 39),
    Size(rows: 60, columns: 200), Size(rows: 2, columns: 500), Size(rows: 12, columns: 40),
    Size(rows: 200, columns: 3), Size(rows: 24, columns: 80),
  ]

  @Test func `what is typed while the size changes is all there`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    for (number, size) in Self.sizes.enumerated() {
      face.type("før \(number) ")
      face.resize(to: size)
      face.type("etter \(number)")
      face.press("Enter")
    }
    try face.wait { $0.rows[0].hasPrefix(" Bord 1 · Gruppesamtale") }
    try face.settle()
    #expect(try home.points() == Self.sizes.indices.map { "før \($0) etter \($0)" })
  }

  @Test(arguments: sizes)
  func `the leader's face lives through any size`(size: Size) throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    let before = face.terminal.rows[1...].joined(separator: "\n")
    face.resize(to: size)
    if size.rows >= 12, size.columns >= 40 {
      try face.wait {
        $0.rows[0].hasPrefix(" Mellomrom · Samling") && $0.rows[1].contains("Program")
      }
      #expect(face.terminal.rows.allSatisfy { $0.count <= size.columns })
    } else if size.columns >= 39 {
      try face.wait { $0.rows[0].hasPrefix("Vinduet er for lite.") }
    }
    face.resize(to: Size(rows: 24, columns: 80))
    try face.wait { $0.rows[1...].joined(separator: "\n") == before }
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
  }

  @Test func `a face can begin in a terminal without a size`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.open("lead", "nordvik", size: Size(rows: 0, columns: 0))
    face.resize(to: Size(rows: 24, columns: 80))
    try face.wait(for: "┌ Program ")
  }

  @Test func `a large terminal is used`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead(size: Size(rows: 60, columns: 200))
    #expect(face.terminal.rows[0].count > 190)
    #expect(face.terminal.rows[59].contains("? hjelp"))
  }
}
