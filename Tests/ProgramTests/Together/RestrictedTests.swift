import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// Somebody at the far end who is to have a poster and nothing else.
struct RestrictedTests {
  private func open(
    _ home: Home, _ environment: [String: String] = [:], table: String? = "1"
  ) throws -> DrivenProgram {
    let asked = table.map { ["SSH_ORIGINAL_COMMAND": $0] } ?? [:]
    return try home.open(
      "note", "--restricted", "--sessions", home.sessions, "nordvik",
      environment: asked.merging(environment) { $1 })
  }

  private func begin(_ face: DrivenProgram) throws {
    try face.wait(for: "Begynn å skrive, eller trykk Enter.")
    face.press("Space")
    try face.wait(for: "Hvordan vil jeg bli hørt og møtt?")
  }

  @Test func `without a number the table is chosen from a list, and leaving it is the end`() throws
  {
    let home = try Home()
    try home.makeSession()
    let face = try open(home, table: nil)
    try face.wait(for: "Hvilket bord sitter du ved?")
    face.type("2")
    face.press("Enter")
    try begin(face)
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
  }

  @Test func `there is no background, no path and no other way out`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try open(home)
    try begin(face)
    face.press("Ctrl-P")
    try face.wait(for: "Kommandoer")
    face.type("bakgrunnen")
    try face.wait(for: "Ingen kommando heter det her.")
    face.press("Ctrl-P", "F1")
    try face.wait(for: "Taster")
    face.press("x")
    // Ctrl-Z, Ctrl-C, Ctrl-\\, Ctrl-Y, Ctrl-O, Esc and an escape of ssh.
    face.type("\u{1A}\u{3}\u{1C}\u{19}\u{F}\u{1B}~.!sh\r")
    face.signal(SIGTSTP)
    face.type("fortsatt her")
    face.press("Enter")
    try face.settle()
    #expect(try home.points().last == "fortsatt her")
    #expect(!String(decoding: face.sent, as: UTF8.self).contains(home.path))
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 0)
  }

  @Test(arguments: [
    ["TERM": "\u{1B}]0;x\u{7}"], ["TERM": "../../../../etc/passwd"], ["TERM": "no-such-terminal"],
    ["TERM": String(repeating: "x", count: 5000)], ["TERM": "xterm-256color", "LINES": "100000"],
    ["COLUMNS": "-1", "ESCDELAY": "99999"], ["TERMINFO": "/tmp", "TERMINFO_DIRS": "/tmp"],
    ["MELLOMROM_SESSIONS": "/etc", "XDG_DATA_HOME": "/etc", "HOME": "/nowhere"],
    ["LANG": "nb_NO.UTF-8", "LC_ALL": "nb\u{1B}[31m/../../x"], ["NCURSES_NO_SETBUF": "1"],
    ["VISUAL": "/bin/sh", "EDITOR": "/bin/sh", "SHELL": "/bin/sh", "PAGER": "/bin/sh"],
  ])
  func `a hostile environment changes nothing`(environment: [String: String]) throws {
    let home = try Home()
    try home.makeSession()
    let face = try open(home, environment)
    try begin(face)
    face.type("å bli trodd")
    face.press("Enter")
    try face.wait(for: "• å bli trodd")
    try face.settle()
    #expect(try home.points() == ["å bli trodd"])
    #expect(face.terminal.unknown == [])
  }

  @Test func `without a terminal it says what to write`() throws {
    let home = try Home()
    try home.makeSession()
    let run = try home.run("note", "--restricted", "nordvik")
    #expect(run.gaveUp(69).contains("ssh -t"))
  }

  @Test func `what cannot be opened is said without a path`() throws {
    let home = try Home()
    let face = try home.open("note", "--restricted", "--sessions", home.sessions, "nordvik")
    #expect(try face.waitForExit() == 66)
    #expect(face.terminal.picture.contains("Si fra til prosesslederen."))
    #expect(!face.terminal.picture.contains("/"))
  }
}
