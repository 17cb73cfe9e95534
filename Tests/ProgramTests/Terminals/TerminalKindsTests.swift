import Terminal
import TerminalEmulator
import Testing

/// The faces in terminals of many kinds, and in none.
struct TerminalKindsTests {
  private static let kinds = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"]

  @Test(arguments: kinds)
  func `every terminal shows the same leader's face`(kind: String) throws {
    let home = try Home()
    try home.makeSession()
    let known = try home.lead().terminal
    let face = try home.lead(environment: ["TERM": kind])
    #expect(withoutTime(face.terminal) == withoutTime(known))
    #expect(face.terminal.cursor == known.cursor)
    // Something that stands out, whether there are colours or not.
    face.press("Ctrl-C")
    try face.wait(for: "! Ctrl-C avslutter ikke. q går ut; alt er lagret.")
    try face.settle()
    face.press("PgDn")
    try face.wait(for: "Trykk en gang til for å bytte.")
    face.press("Esc")
    try face.wait(without: "Trykk en gang til for å bytte.")
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
  }

  @Test(arguments: kinds)
  func `every terminal can be written on`(kind: String) throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1, environment: ["TERM": kind])
    face.type("æøå 対話 ŋ đ")
    face.press("Enter", "Tab")
    face.type("under")
    face.press("Enter")
    // The console's own font has no dash.
    let dash = kind == "linux" ? "-" : "–"
    try face.wait { $0.rows[4...5] == ["   • æøå 対話 ŋ đ", "     \(dash) under"] }
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
    #expect(try home.points() == ["æøå 対話 ŋ đ", "  – under"])
  }

  @Test(arguments: [
    ["TERM": "xterm-256color"], ["TERM": "linux"], ["TERM": "vt100"], ["NO_COLOR": "1"],
  ])
  func `colours are used where there are any and nobody minds`(environment: [String: String])
    throws
  {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead(environment: environment)
    face.press("Ctrl-C")
    try face.wait(for: "! Ctrl-C avslutter ikke. q går ut; alt er lagret.")
    let isColored = environment["NO_COLOR"] == nil && environment["TERM"] != "vt100"
    #expect(colors(of: face.terminal).isEmpty != isColored)
  }

  @Test(arguments: ["C", "POSIX", "nb_NO.ISO-8859-1", "nb_NO", ""])
  func `letters are whole whatever the locale says`(locale: String) throws {
    let home = try Home(locale: locale)
    try home.makeSession()
    let face = try home.open("note", "nordvik", "--table", "1", "--lang", "nb")
    try face.wait(for: "Begynn å skrive, eller trykk Enter.")
    face.press("Space")
    face.type("æøå 対話")
    face.press("Enter")
    try face.wait(for: "• æøå 対話")
    try face.settle()
    #expect(try home.points() == ["æøå 対話"])
  }

  @Test(arguments: [
    ("dumb", "Dette trenger foreløpig en skjerm som kan tegnes på"),
    ("", "Dette trenger foreløpig en skjerm som kan tegnes på"),
    ("ingen-slik", "Ingen beskrivelse av terminalen «ingen-slik» er installert."),
  ])
  func `a terminal that cannot be drawn on gets one sentence`(kind: String, says: String) throws {
    let home = try Home()
    try home.makeSession()
    for command in ["lead", "note"] {
      let face = try home.open(
        command, "nordvik", size: Size(rows: 5, columns: 200), environment: ["TERM": kind])
      #expect(try face.waitForExit() == 69)
      #expect(face.terminal.rows[0].hasPrefix("mellomrom: " + says), "\(face.terminal.rows[0])")
      #expect(face.terminal.rows[1] == "")
      #expect(face.isCooked)
    }
  }

  @Test func `without a terminal the faces say so, and the list is printed`() throws {
    let home = try Home()
    try home.makeSession()
    for command in ["lead", "note"] {
      #expect(
        try home.run(command, "nordvik").gaveUp(69).contains(
          "Dette trenger en terminal med skjerm."))
    }
    #expect(try home.run().succeeded().output.contains("Samling Nordvik"))
    let plain = try home.open("--plain", size: Size(rows: 8, columns: 200))
    #expect(try plain.waitForExit() == 0)
    #expect(plain.terminal.rows[1].contains("Samling Nordvik"))
  }

  @Test func `the demonstration is printed plainly in a pipe`() throws {
    let home = try Home()
    let run = try home.run("demo").succeeded()
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.talk == "")
    for part in ["32 deltakere, 496 mellomrom i rommet", "Program", home.path + "/data/"] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(try home.run("demo").succeeded().output == run.output)
    // A copy of its own, and none of one's own sessions.
    #expect(home.names(in: home.sessions) == [])
  }

  @Test func `the demonstration opens as its leader`() throws {
    let home = try Home()
    let face = try home.open("demo")
    try face.wait { $0.picture.contains("┌ Program ") && $0.picture.contains("hjelp") }
    #expect(face.terminal.rows[0].contains("32 til stede"))
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
  }

  private func withoutTime(_ terminal: EmulatedTerminal) -> String {
    String(terminal.picture.map { $0.isNumber ? "0" : $0 })
  }

  private func colors(of terminal: EmulatedTerminal) -> Set<Int> {
    let places = (0..<terminal.size.rows).flatMap { row in
      (0..<terminal.size.columns).map { (row, $0) }
    }
    return Set(
      places.flatMap { row, column in
        let look = terminal.look(row: row, column: column)
        return [look.color, look.background].compactMap(\.self)
      })
  }
}
