import Dialogue
import Foundation
import Terminal
import TerminalEmulator
import Testing

/// The hall as the built program runs it, beside the leader and a table.
struct HallTests {
  /// Turns the hall to the next page and waits until the leader's screen has no preview.
  private func goOn(_ face: DrivenProgram) throws {
    face.press("PgDn")
    try face.wait(for: "Trykk en gang til for å bytte.")
    face.press("Enter")
    try face.wait(without: "Trykk en gang til for å bytte.")
  }

  @Test func `the hall shows what the leader turns to, and is blank when the leader wants it so`()
    throws
  {
    let home = try Home()
    try home.makeSession()
    let hall = try home.open("hall", "nordvik")
    try hall.wait(for: "Salen følger prosesslederens skjerm. q går ut.")
    let leader = try home.lead()
    try goOn(leader)
    try hall.wait(without: "Salen følger prosesslederens skjerm.")
    for rule in 1...2 {
      try goOn(leader)
      if rule == 1 { try hall.wait(for: "Spilleregel 1 av 8") }
    }
    try hall.wait(for: "Spilleregel 2 av 8")
    leader.press("b")
    try hall.wait { $0.rows.allSatisfy { $0.allSatisfy { $0 == " " } } }
    leader.press("b")
    try hall.wait(for: "Spilleregel 2 av 8")
    // Whoever leans on the keyboard.
    hall.press("Space", "PgDn", "b", "?", "Ctrl-P", "Ctrl-C", "Esc", "F1")
    hall.type("aaaaa")
    leader.press("r")
    try hall.wait(without: "Spilleregel")
    #expect(!hall.terminal.picture.contains("hjelp"))
    hall.press("q")
    #expect(try hall.waitForExit() == 0)
    hall.expectRestored()
  }

  @Test func `a poster is on the wall in the hall when its table has signed it`() throws {
    let home = try Home()
    try home.makeSession()
    let points = try home.writePoster(
      table: 2, (1...6).map { "Bli trodd når jeg sier det for \($0). gang" })
    let leader = try home.lead(size: Size(rows: 30, columns: 100))
    let hall = try home.open("hall", "nordvik")
    while !leader.terminal.picture.contains("▸ Veggaviser") { try goOn(leader) }
    // «Vi henger opp», in letters made of blocks.
    try hall.wait(for: "████████")
    #expect(!hall.terminal.picture.contains("Bli trodd"))
    let (_, poster) = try home.opening(table: 2)
    let lines = points.map { id in #"{"point":"\#(id)","wording":"\#(id)"}"# }
      .joined(separator: ",")
    let signature = """
      {"kind":"poster.set","poster":"\(poster)","field":"state","value":"read-aloud"}
      {"kind":"poster.set","poster":"\(poster)","field":"state","value":"signed",\
      "signature":{"at":"2026-03-14T11:00:00+01:00","lines":[\(lines)]}}
      """
    try home.run("apply", "nordvik", input: signature + "\n").succeeded()
    // Before the wall the next page is in sight, and one press shows it.
    leader.press("PgDn")
    try leader.wait(for: "PgDn: salen får se")
    leader.press("PgDn")
    try hall.wait(for: "Bord 2")
    try hall.wait(for: "• Bli trodd når jeg sier det for 6. gang")
  }

  @Test func `a leader that is killed and started again finds the hall where it was`() throws {
    let home = try Home()
    try home.makeSession()
    let hall = try home.open("hall", "nordvik")
    var leader = try home.lead()
    for _ in 0..<4 { try goOn(leader) }
    try hall.wait(for: "Spilleregel 3 av 8")
    leader.signal(SIGKILL)
    _ = try leader.waitForExit()
    leader = try home.lead(size: Size(rows: 40, columns: 120))
    try leader.wait(for: "Spilleregel 3 av 8")
    #expect(hall.terminal.picture.contains("Spilleregel 3 av 8"))
    try goOn(leader)
    try hall.wait(for: "Spilleregel 4 av 8")
  }

  @Test func `a session on a read-only medium can be shown`() throws {
    let home = try Home()
    try home.makeSession()
    let before = home.names(in: home.sessions)
    chmod(home.sessions, 0o500)
    defer { chmod(home.sessions, 0o700) }
    let hall = try home.open("hall", "nordvik")
    try hall.wait(for: "Salen følger prosesslederens skjerm.")
    hall.press("q")
    #expect(try hall.waitForExit() == 0)
    #expect(home.names(in: home.sessions) == before)
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 60, columns: 200)])
  func `the drawing goes up when the leader shows it`(size: Size) throws {
    let home = try Home()
    try home.makeSession(participants: 32)
    let hall = try home.open("hall", "nordvik", size: size)
    let leader = try home.lead()
    while !leader.terminal.picture.contains("▸ Par: hvem er jeg?") { try goOn(leader) }
    leader.press("l")
    try leader.wait(for: "I salen: mellomrommene i salen")
    leader.press("Enter")
    try hall.wait { $0.picture.contains { ("⠁"..."⣿").contains($0) } }
    // On a large screen the words are as large as it allows.
    if size.rows < 30 { try hall.wait(for: "32 mennesker, 496 mellomrom · 16 i bruk nå") }
    hall.resize(to: Size(rows: 30, columns: 100))
    try hall.wait {
      $0.size == Size(rows: 30, columns: 100) && $0.picture.contains("496 mellomrom")
    }
  }

  @Test(arguments: ["linux", "vt100"])
  func `where there is no braille the drawing is made of ordinary signs`(kind: String) throws {
    let home = try Home()
    try home.makeSession(participants: 5)
    let hall = try home.open("hall", "nordvik", environment: ["TERM": kind])
    let leader = try home.lead()
    while !leader.terminal.picture.contains("▸ Par: hvem er jeg?") { try goOn(leader) }
    leader.press("l")
    try leader.wait(for: "I salen: mellomrommene i salen")
    leader.press("Enter")
    try hall.wait(for: "5 mennesker, 10 mellomrom · 4 i bruk nå")
    #expect(!hall.terminal.picture.contains { ("⠁"..."⣿").contains($0) })
    #expect(hall.terminal.picture.contains("/"))
  }
}
