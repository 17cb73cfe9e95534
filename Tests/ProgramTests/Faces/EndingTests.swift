import Foundation
import Terminal
import TerminalEmulator
import Testing

/// However the program ends, the words are there and the terminal is as it was.
struct EndingTests {
  @Test func `a half-typed point survives kill -9`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("ferdig")
    face.press("Enter")
    face.type("bare halvt skre")
    try face.wait(for: "halvt skre")
    eventually("a draft") { !home.drafts().isEmpty }
    face.signal(SIGKILL)
    #expect(try face.waitForExit() == 128 + SIGKILL)

    let again = try home.open("note", "nordvik", "--table", "1")
    try again.wait(for: "Det som var halvskrevet da programmet stoppet, er her igjen.")
    #expect(again.terminal.picture.contains("• bare halvt skre"))
    again.type("vet")
    again.press("Ctrl-Q")
    #expect(try again.waitForExit() == 0)
    #expect(try home.points() == ["ferdig", "bare halvt skrevet"])
    #expect(home.drafts() == [])
  }

  @Test func `a draft waits for its own table`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("bord 1")
    eventually("a draft") { !home.drafts().isEmpty }
    face.signal(SIGKILL)
    #expect(try face.waitForExit() == 128 + SIGKILL)
    let other = try home.write(table: 2)
    try other.settle()
    #expect(!other.terminal.picture.contains("bord 1"))
    #expect(!home.drafts().isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `when asked to end it saves and leaves a clean terminal`(signal: Int32) throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("ferdig")
    face.press("Enter")
    try face.wait(for: "• ferdig")
    face.type("halvt")
    try face.wait(for: "• halvt")
    face.signal(signal)
    #expect(try face.waitForExit() == 128 + signal)
    face.expectRestored()
    #expect(try home.points().first == "ferdig")
    let again = try home.open("note", "nordvik", "--table", "1")
    try again.wait(for: "• halvt")
    #expect(try home.run("check").succeeded().output.contains("alt i orden"))
  }

  @Test func `a rehearsal that is asked to end leaves nothing behind`() throws {
    let home = try Home()
    try home.makeSession()
    let before = home.names(in: home.sessions)
    let face = try home.open("lead", "nordvik", "--rehearse")
    try face.wait(for: "Samling Nordvik")
    face.signal(SIGTERM)
    #expect(try face.waitForExit() == 128 + SIGTERM)
    face.expectRestored()
    #expect(home.names(in: home.sessions) == before)
    #expect(home.names(in: home.path + "/tmp") == [])
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP])
  func `a crash leaves the terminal as it was`(signal: Int32) throws {
    let home = try Home()
    try home.makeSession()
    home.environment["SWIFT_BACKTRACE"] = "enable=no"
    let face = try home.lead()
    #expect(face.terminal.isAlternate)
    face.signal(signal)
    #expect(try face.waitForExit() == 128 + signal)
    face.expectRestored()
  }

  @Test func `an interrupt from outside costs nobody a word`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("ord")
    face.signal(SIGINT)
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["ord"])
  }

  @Test func `in the background and back it is as it was`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("før")
    face.press("Ctrl-P")
    try face.wait(for: "Kommandoer")
    face.type("bakgrunnen")
    try face.wait { $0.picture.contains("fg henter") && !$0.picture.contains("overskrift") }
    face.press("Enter")
    try face.wait { !$0.isAlternate }
    var status: Int32 = 0
    eventually("a stopped process") { waitpid(face.process, &status, WNOHANG | WUNTRACED) > 0 }
    #expect(status & 0xFF == 0x7F)
    face.expectRestored()
    face.signal(SIGCONT)
    try face.wait { $0.isAlternate && $0.picture.contains("• før") }
    face.type(" og etter")
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["før og etter"])
  }
}
