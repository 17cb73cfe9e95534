import Terminal
import TerminalEmulator
import Testing

/// A program that draws on a terminal, in terminals of many kinds.
@Suite struct CursesScreenTests {
  func probe(_ environment: [String: String] = [:]) throws -> DrivenProgram {
    let program = try DrivenProgram(
      .built("ScreenProbe"), size: Size(rows: 16, columns: 60), environment: environment)
    try program.wait(for: "Ctrl-Q quit")
    return program
  }

  func last(_ program: DrivenProgram, _ expected: String) throws {
    try program.wait {
      $0.rows[14] == " last: \(expected)" || $0.picture.contains("last: \(expected)\n")
    }
  }

  @Test(arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100"])
  func `every terminal shows the same text`(name: String) throws {
    let program = try probe(["TERM": name])
    #expect(
      program.terminal.picture == """
         Probe                                                  æøå
        ┌ Poster ──────────────────────────────────────────────────┐
        │   • Møtt i døra                                          │
        │   • Jeg måtte fortelle det fire ganger, og hver gang     │
        │     til en ny person                                     │
        │   • 対話 og Zoe\u{308}, 👩 og NO, ŋ og đ                        │
        │   •                                                      │
        │                                                          │
        │                                                          │
        ├ Styles ──────────────────────────────────────────────────┤
        │ plain heading emphasis dimmed selected ok attention      │
        │ struck signed participants leader commissioner bar       │
        │ barRest key border placeholder problem misspelt header   │
        └──────────────────────────────────────────────────────────┘
         last:
         Ctrl-Q quit
        """)
    #expect(program.terminal.cursor == Position(row: 6, column: 6))
    #expect(program.terminal.unknown == [])
  }

  @Test func `the C locale does not break letters`() throws {
    let program = try probe(["LANG": "C", "LC_ALL": "C"])
    #expect(program.terminal.rows[0].hasSuffix("æøå"))
    #expect(program.terminal.rows[5].contains("対話"))
  }

  @Test func `no state is told by colour alone, and NO_COLOR is heard`() throws {
    let colored = try probe().terminal
    let plain = try probe(["NO_COLOR": "1"]).terminal
    let places = (0..<60).flatMap { column in (0..<16).map { ($0, column) } }
    let colors = places.map { colored.look(row: $0.0, column: $0.1).color }
    #expect(Set(colors.compactMap(\.self)).count >= 4)
    #expect(places.allSatisfy { plain.look(row: $0.0, column: $0.1).color == nil })
    #expect(places.allSatisfy { colored.look(row: $0.0, column: $0.1).background == nil })
    #expect(plain.look(row: 0, column: 0).isReversed)
    #expect(plain.look(row: 1, column: 2).isBold)
  }

  @Test func `keys, pastes and the mouse arrive`() throws {
    let program = try probe()
    for key in [
      "å", "Ctrl-C", "Ctrl-Z", "Ctrl-S", "Esc", "Alt-Up", "Ctrl-Right", "F5", "Shift-Tab", "PgDn",
      "Del", "Home", "Alt-x",
    ] as [Key] {
      program.press(key)
      try last(program, key.description)
    }
    program.paste("to\nlinjer")
    try last(program, "paste(9)")
    #expect(program.terminal.rows[6].contains("to linjer"))
    program.type("\u{1B}[<0;5;3M")
    try last(program, "click(2,4)")
    program.type("\u{1B}[<65;5;3M")
    try last(program, "wheel(2,4 3)")
  }

  @Test func `a key in the middle of a paragraph costs few bytes`() throws {
    let program = try probe()
    program.press("Up", "Up", "Right", "Right", "Right")
    try last(program, "Right")
    try program.wait { $0.cursor == Position(row: 3, column: 9) }
    // The last input is the same text each time, so that the poster alone costs bytes.
    program.press("x")
    try program.wait { $0.rows[3].contains("Jegx måtte") && $0.rows[14] == " last: x" }
    var costs: [Int] = []
    for length in 2...8 {
      let before = program.sent.count
      program.press("x")
      let text = "Jeg" + String(repeating: "x", count: length) + " måtte"
      try program.wait { $0.rows[3].contains(text) && $0.cursor.column == 9 + length }
      costs.append(program.sent.count - before)
    }
    // A word that goes to the next row costs what the word is long, now and then.
    #expect(costs.sorted()[costs.count / 2] < 40 && costs.allSatisfy { $0 <= 90 }, "\(costs)")
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func `what is painted by differences is what is painted whole`(name: String) throws {
    let program = try probe(["TERM": name])
    let keys: [Key] = [
      "a", "Space", "å", "対", "Enter", "Backspace", "Up", "Down", "Left", "Right", "Home", "End",
      "b",
      "Space", "Backspace", "Left", "c",
    ]
    var random = Steps(seed: 23)
    for _ in 0..<12 {
      for _ in 0..<12 { program.press(keys[random.next(keys.count)]) }
      program.press("F5")
      try last(program, "F5")
      let byDifferences = program.terminal.picture
      program.press("Ctrl-L")
      try program.wait { $0.rows[14] == " last: Ctrl-L" && $0.rows[15] == " Ctrl-Q quit" }
      let whole = program.terminal.picture.replacing("last: Ctrl-L", with: "last: F5")
      #expect(byDifferences == whole)
    }
    #expect(program.terminal.unknown == [])
  }

  @Test func `any size is lived through`() throws {
    let program = try probe()
    for size in [
      Size(rows: 24, columns: 80), Size(rows: 0, columns: 0), Size(rows: 30, columns: 100),
    ] {
      program.resize(to: size)
      if size.rows > 0 { try last(program, "resize(\(size.rows)x\(size.columns))") }
    }
    program.resize(to: Size(rows: 3, columns: 20))
    try program.wait { $0.rows[0] == "Too small." }
    program.resize(to: Size(rows: 16, columns: 60))
    try program.wait { $0.rows[0].hasPrefix(" Probe") && $0.rows[15] == " Ctrl-Q quit" }
  }

  @Test func `the title is set and the terminal is left as it was`() throws {
    let program = try probe()
    try program.wait { $0.title == "Probe 4" }
    #expect(program.terminal.isAlternate && !program.isCooked)
    program.press("Enter")
    try program.wait { $0.title == "Probe 5" }
    program.press("Ctrl-Q")
    #expect(try program.waitForExit() == 0)
    expectRestored(program)
  }

  @Test func `a crash leaves the terminal as it was`() throws {
    let program = try probe(["SWIFT_BACKTRACE": "enable=no"])
    program.press("Ctrl-X")
    let status = try program.waitForExit()
    #expect(status == 128 + 4 || status == 128 + 5)
    expectRestored(program)
  }

  @Test func `the terminal is given away and taken again`() throws {
    let program = try probe()
    program.press("F6")
    try last(program, "F6")
    #expect(String(decoding: program.sent, as: UTF8.self).contains("away"))
    #expect(program.terminal.isAlternate && program.terminal.modes.contains(2004))
    #expect(program.terminal.rows[1].hasPrefix("┌ Poster"))
  }

  func expectRestored(_ program: DrivenProgram) {
    #expect(program.isCooked)
    #expect(!program.terminal.isAlternate && program.terminal.isCursorShown)
    #expect(program.terminal.modes.isDisjoint(with: [1, 1000, 1006, 2004]))
  }

  @Test(arguments: [
    ("dumb", "isTooSimple(name: \"dumb\")"),
    ("nothing-like-it", "isUnknown(name: \"nothing-like-it\")"),
    ("", "hasNoName"),
  ])
  func `a terminal that cannot be drawn on is told`(name: String, problem: String) throws {
    let program = try DrivenProgram(
      .built("ScreenProbe"), size: Size(rows: 5, columns: 70), environment: ["TERM": name])
    #expect(try program.waitForExit() == 69)
    #expect(program.terminal.rows[0] == "problem: \(problem)")
    #expect(program.isCooked)
  }
}
