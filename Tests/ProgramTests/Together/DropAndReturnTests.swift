import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// Lines drop, lids close, processes are stopped and killed: the next start at the table finds
/// everything.
struct DropAndReturnTests {
  @Test func `put in the background, what is half typed is written down first`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("halvt")
    try face.wait(for: "• halvt")
    face.signal(SIGTSTP)
    try face.wait { !$0.isAlternate }
    let again = try home.open("note", "nordvik", "--table", "1")
    try again.wait(for: "• halvt")
    again.press("Ctrl-Q")
    #expect(try again.waitForExit() == 0)
    face.signal(SIGCONT)
    try face.wait { $0.isAlternate && $0.picture.contains("• halvt") }
    face.type(" og helt")
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["halvt og helt"])
  }

  @Test func `a stopped process's half-typed point is found, and it wakes to it`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("halvt")
    eventually("a draft") { !home.drafts().isEmpty }
    face.signal(SIGSTOP)
    try age(home, seconds: 60)
    let again = try home.open("note", "nordvik", "--table", "1")
    try again.wait(for: "Det som var halvskrevet da programmet stoppet, er her igjen.")
    #expect(again.terminal.picture.contains("• halvt"))
    again.type(" ferdig")
    again.press("Enter")
    try again.settle()
    #expect(try home.points() == ["halvt ferdig"])
    face.type(" til slutt")
    face.press("Enter")
    face.signal(SIGCONT)
    try face.settle()
    #expect(try home.points() == ["halvt ferdig til slutt"])
  }

  @Test func `killed while stopped, it leaves nothing twice`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("halvt")
    eventually("a draft") { !home.drafts().isEmpty }
    face.signal(SIGSTOP)
    try age(home, seconds: 60)
    let second = try home.open("note", "nordvik", "--table", "1")
    try second.wait(for: "• halvt")
    second.press("Ctrl-Q")
    #expect(try second.waitForExit() == 0)
    face.signal(SIGKILL)
    #expect(try face.waitForExit() == 128 + SIGKILL)
    let third = try home.open("note", "nordvik", "--table", "1")
    try third.wait(for: "• halvt")
    try third.settle()
    #expect(try home.points() == ["halvt"])
    #expect(home.drafts() == [])
  }

  @Test func `whoever sits at the same table gets what a killed process had half typed`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    let other = try home.write(table: 1)
    try face.wait(for: "to skriver her")
    try other.wait(for: "to skriver her")
    face.type("halvt")
    eventually("a draft") { !home.drafts().isEmpty }
    face.signal(SIGKILL)
    #expect(try face.waitForExit() == 128 + SIGKILL)
    try other.wait(for: "• halvt")
    try other.wait(without: "to skriver her")
    #expect(try home.points() == ["halvt"])
  }

  @Test func `two at one table see each other's words as they come`() throws {
    let home = try Home()
    try home.makeSession()
    let one = try home.write(table: 1)
    let two = try home.write(table: 1)
    one.type("fra den ene")
    one.press("Enter")
    try two.wait(for: "• fra den ene")
    two.type("fra den andre")
    one.type("og mer")
    two.press("Enter")
    try one.wait(for: "• fra den andre")
    one.press("Enter")
    try two.wait(for: "• og mer")
    #expect(try home.points().sorted() == ["fra den andre", "fra den ene", "og mer"])
  }

  @Test func `after a power cut on paper, sheets are typed in by number and signed`() throws {
    let home = try Home()
    try home.makeSession()
    let steps = try #require(try home.show()["programme"]?.array)
    let step = try #require(steps.first { $0["writes"]?.string == "tables" })
    let number = try #require(step["number"]?.int)
    let face = try home.open("note", "nordvik")
    try face.wait(for: "Hvilket bord sitter du ved?")
    face.type("\(number)01\rå bli trodd\rtid\r")
    face.press("Alt-p")
    face.type("\(number)02\rnoen som ringer\rhalvt skre")
    try face.wait(for: "halvt skre")
    #expect(face.terminal.picture.contains("Bord 2"))
    eventually("a draft") { !home.drafts().isEmpty }
    face.signal(SIGKILL)
    #expect(try face.waitForExit() == 128 + SIGKILL)

    let again = try home.open("note", "nordvik")
    try again.wait(for: "Hvilket bord sitter du ved?")
    again.type("\(number)02\r")
    try again.wait(for: "• halvt skre")
    again.type("vet\r")
    again.press("Ctrl-R")
    try again.wait(for: "Punkt 1 av 2")
    again.press("Right", "Right")
    try again.wait(for: "peke mot noen")
    again.press("Down", "Enter")
    try again.wait(for: "✓ Godkjent")
    let posters = try #require(try home.show()["posters"]?.array)
    #expect(posters.map { $0["fromPaper"]?.bool } == [true, true])
    #expect(posters.map { $0["state"]?.string ?? "draft" } == ["draft", "signed"])
    #expect(
      try home.points() == ["å bli trodd", "tid", "noen som ringer", "halvt skrevet"])
  }

  /// Makes drafts look as if they were written so long ago.
  private func age(_ home: Home, seconds: Double) throws {
    let live = "\(home.sessions)/2026-03-14-samling-nordvik.live/"
    for draft in home.drafts() {
      try FileManager.default.setAttributes(
        [.modificationDate: Date.now.addingTimeInterval(-seconds)], ofItemAtPath: live + draft)
    }
  }
}
