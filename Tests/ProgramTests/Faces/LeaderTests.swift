import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// The leader's face as the built program runs it.
struct LeaderTests {
  @Test func `before the day the programme is there, and what to say`() throws {
    let home = try Home()
    try home.makeSession(participants: 32)
    let face = try home.lead()
    #expect(face.terminal.rows[0].hasPrefix(" Mellomrom · Samling Nordvik · 32 deltakere"))
    #expect(face.terminal.rows[0].hasSuffix("slutt 16:00"))
    for text in [
      "Velkommen             10:00", "Si (1/4", "To og to i rommet: 496", "Før dagen begynner",
    ] {
      #expect(face.terminal.picture.contains(text), "\(text)")
    }
    face.press("q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
  }

  @Test func `a first press shows, and a second one changes`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    face.press("PgDn")
    try face.wait(for: "Trykk en gang til for å bytte.")
    #expect(face.terminal.picture.contains("┌ Neste: Velkommen"))
    #expect(try home.show()["clock"] == nil)
    // A press that comes at once is a key held down, and is not heard.
    try pressAgain(face)
    try face.wait(for: "▸ Velkommen")
    eventually("a clock on the disk") { (try? home.show()["clock"]) != nil }
  }

  @Test func `a whole day is led to its end`() throws {
    let home = try Home()
    try home.makeSession(participants: 32)
    let face = try home.lead()
    var presses = 0
    while !face.terminal.picture.contains("Dagen er over"), presses < 60 {
      face.press("PgDn")
      try face.wait(for: "Trykk en gang til for å bytte.")
      face.press("Enter")
      try face.wait(without: "Trykk en gang til for å bytte.")
      presses += 1
    }
    try face.settle()
    face.press("q")
    #expect(try face.waitForExit() == 0)
    let programme = try #require(try home.show()["programme"]?.array)
    // The meeting weeks later is no part of the day.
    let day = programme.filter { $0["weeksAfter"] == nil }.compactMap { $0["id"]?.string }
    let held = try #require(try home.show()["held"]?.array)
    #expect(day.count == 12)
    #expect(held.compactMap { $0["step"]?.string } == day)
    #expect(try home.run("list").output.contains(", holdt,"))
  }

  @Test func `quiet in the hall stands until the leader goes on`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    try begin(face)
    face.press("r")
    try face.wait(for: "Ro i salen. Alle klokker står.")
    face.press("PgDn")
    try face.wait(for: "! ")
    #expect(!face.terminal.picture.contains("Trykk en gang til"))
    face.press("r")
    try face.wait(for: "Vi går videre. Klokkene går igjen.")
  }

  @Test func `a day that is late gets a new timetable`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    try begin(face)
    face.press("+")
    try face.wait(for: "Hvor mange minutter mer til «Velkommen»?")
    face.type("40")
    face.press("Enter")
    try face.wait(for: "Slutt 16:4")
    face.press("t")
    try face.wait(for: "┌ Ny tidsplan: tre måter ")
    face.press("Enter")
    try face.wait(for: "Slutt 16:0")
    try face.settle()
    face.press("Ctrl-Z")
    try face.wait(for: "Slutt 16:4")
  }

  @Test func `the help page shows every key, and closes`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    face.press("?")
    for text in ["Taster · Prosessleder", "Dagen", "PgDn, Mellomrom", "Neste: først vises"] {
      try face.wait(for: text)
    }
    while !face.terminal.picture.contains("Ctrl-P") {
      let before = face.terminal.picture
      face.press("PgDn")
      try face.wait { $0.picture != before }
    }
    face.press("Esc")
    try face.wait(without: "Taster · Prosessleder")
  }

  @Test func `the palette finds a command by its name in another language`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    face.press("Ctrl-P")
    try face.wait(for: "┌ Kommandoer ")
    face.type("timetable")
    try face.wait { $0.picture.contains("│ Ny tidsplan") && !$0.picture.contains("│ Tilbake") }
    face.press("Enter")
    try face.wait(for: "┌ Ny tidsplan: tre måter ")
  }

  @Test func `Ctrl-C quits nothing, and Ctrl-S says that it is saved already`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    face.press("Ctrl-C")
    try face.wait(for: "Ctrl-C avslutter ikke. q går ut; alt er lagret.")
    face.press("Ctrl-S")
    try face.wait(for: "Allerede lagret. Alt lagres mens du skriver.")
    // Were flow control on, nothing would be drawn from here on.
    face.press("j")
    try face.wait { !$0.picture.contains("Allerede lagret") }
  }

  @Test func `a rehearsal leaves nothing behind`() throws {
    let home = try Home()
    let path = try home.makeSession()
    let before = try home.read(path)
    let face = try home.open("lead", "nordvik", "--rehearse")
    try face.wait(for: "┌ Program ")
    try begin(face)
    #expect(!home.names(in: home.path + "/tmp").isEmpty)
    face.press("q")
    #expect(try face.waitForExit() == 0)
    #expect(home.names(in: home.path + "/tmp") == [])
    #expect(try home.read(path) == before)
    #expect(try home.show()["clock"] == nil)
  }

  @Test func `a rehearsal knows the people and the emergency card, and gives neither back`() throws
  {
    let home = try Home()
    try home.makeSession()
    let list = try home.write(Array("alias,name\n1,Ada Moe\n".utf8), to: "list.csv")
    try home.run("people", "import", "nordvik", list).succeeded()
    let people = home.sessions + "/2026-03-14-samling-nordvik.people"
    let before = try home.read(people)
    let face = try home.open("lead", "nordvik", "--rehearse")
    try face.wait(for: "┌ Program ")
    face.press("d")
    try face.wait(for: "Ada Moe")
    face.press("Enter")
    try face.wait(for: "1 til stede")
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 0)
    #expect(home.names(in: home.path + "/tmp") == [])
    #expect(try home.read(people) == before)
  }

  @Test func `what a killed rehearsal left goes at the next, and when words are erased`() throws {
    let home = try Home()
    try home.makeSession()
    let ids = try home.writePoster(table: 1, ["nabolaget visste det"])
    let folder = home.path + "/tmp"
    func rehearseUntilKilled() throws -> [String] {
      let face = try home.open("lead", "nordvik", "--rehearse")
      try face.wait(for: "┌ Program ")
      face.signal(SIGKILL)
      #expect(try face.waitForExit() == 128 + SIGKILL)
      return home.names(in: folder)
    }
    let first = try rehearseUntilKilled()
    #expect(first.count == 1)
    let second = try rehearseUntilKilled()
    #expect(second.count == 1)
    #expect(second != first)
    try home.run("erase", "nordvik", ids[0]).succeeded()
    #expect(home.names(in: folder) == [])
  }

  @Test func `leader and note-taker see each other's changes`() throws {
    let home = try Home()
    try home.makeSession()
    let leader = try home.lead()
    let table = try home.write(table: 1)
    leader.press("Down", "Down", "Down", "Down", "Down", "Enter")
    try leader.wait(for: "gå hit")
    leader.press("Enter")
    try leader.wait(for: "Trykk en gang til for å bytte.")
    try pressAgain(leader)
    try leader.wait(for: "▸ Gruppesamtale")
    try table.wait { $0.rows[0...6].contains { $0.contains("40 min igjen") } }

    table.type("å bli trodd")
    table.press("Enter")
    try leader.wait(for: "1 skriver nå, 1")
    leader.press("s")
    try leader.wait(for: "Klokka står")
    try table.wait(for: "Klokka står")
  }

  /// The first step runs.
  /// Presses a second time, until it comes long enough after the first to be heard.
  private func pressAgain(_ face: DrivenProgram) throws {
    try eventually("the second press") {
      face.press("PgDn")
      do {
        try face.wait(seconds: 0.5) { !$0.picture.contains("Trykk en gang til for å bytte.") }
        return true
      } catch is DriveFailure {
        return false
      }
    }
  }

  private func begin(_ face: DrivenProgram) throws {
    face.press("PgDn")
    try face.wait(for: "Trykk en gang til for å bytte.")
    face.press("Enter")
    try face.wait(for: "▸ Velkommen")
  }
}
