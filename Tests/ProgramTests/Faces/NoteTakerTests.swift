import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// The note-taker's face as the built program runs it.
struct NoteTakerTests {
  @Test func `somebody who sits down chooses the table and begins to write`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.open("note", "nordvik")
    try face.wait(for: "Hvilket bord sitter du ved?")
    face.type("2")
    try face.wait(without: "Bord 1")
    face.press("Enter")
    try face.wait(for: "Begynn å skrive, eller trykk Enter.")
    for line in ["med deres ord", "navn på folk", "hvem som sa hva"] {
      #expect(face.terminal.picture.contains(line))
    }
    face.press("Space")
    try face.wait(for: "Hvordan vil jeg bli hørt og møtt?")
    face.type("å bli trodd")
    face.press("Enter")
    try face.wait { $0.rows[4] == "   • å bli trodd" && $0.cursor == Position(row: 5, column: 5) }
    face.press("Ctrl-Q")
    #expect(try face.waitForExit() == 0)
    face.expectRestored()
    #expect(try home.points() == ["å bli trodd"])
    #expect(try home.show()["posters"]?.array?.map { $0["holder"] } == ["table-2"])
  }

  @Test func `what is on the disk is what was typed, to the byte`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    let typed = [
      "Møtt i døra, ikke «på gangen» → æøå ÆØÅ", "対話 er ord", "👩‍👩‍👧 og 🇳🇴 er her 👋🏽",
      "Zoe\u{308} og a\u{30A}pne do\u{308}rer", "ŋ og đ og Č", "to  mellomrom, og ett til slutt ",
    ]
    for text in typed {
      face.type(text)
      face.press("Enter")
    }
    try face.settle()
    let expected = typed.map { Array($0.precomposedStringWithCanonicalMapping.utf8) }
    #expect(try home.points().map { Array($0.utf8) } == expected)
    #expect(face.terminal.rows[5] == "   • 対話 er ord")
  }

  @Test func `points have levels`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("tid")
    face.press("Enter", "Tab")
    face.type("nok tid")
    face.press("Enter", "Shift-Tab", "Shift-Tab")
    face.type("Tillit")
    face.press("Enter")
    face.type("å bli trodd")
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["tid", "  – nok tid", "# Tillit", "å bli trodd"])
  }

  @Test func `what was done can be undone and done again`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.type("tid")
    face.press("Enter")
    face.type("tillit")
    face.press("Enter")
    try face.wait(for: "• tillit")
    face.press("Ctrl-Z")
    try face.wait(without: "• tillit")
    try face.settle()
    #expect(try home.points() == ["tid"])
    face.press("Ctrl-Y")
    try face.wait(for: "• tillit")
    try face.settle()
    #expect(try home.points() == ["tid", "tillit"])
  }

  @Test func `the first key after a start takes back what was done before it`() throws {
    let home = try Home()
    try home.makeSession()
    let before = try home.write(table: 1)
    before.type("tid")
    before.press("Enter")
    try before.settle()
    before.press("Ctrl-Q")
    #expect(try before.waitForExit() == 0)
    // The poster has begun, so its first screen takes keys at once.
    let face = try home.open("note", "nordvik", "--table", "1")
    try face.wait(for: "• tid")
    face.press("Ctrl-Z")
    try face.wait(without: "• tid")
    try face.settle()
    #expect(try home.points() == [])
  }

  @Test func `a page that is pasted becomes points, and one undo takes it back`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    let page = (1...60).map { "  • punkt \($0) med æøå\($0 % 3 == 0 ? "\n" : "")" }
    face.paste(page.joined(separator: "\n"))
    try face.wait(for: "punkt 60")
    try face.settle()
    #expect(try home.points() == (1...60).map { "  • punkt \($0) med æøå" })
    face.press("Ctrl-Z")
    try face.wait(without: "punkt 60")
    try face.settle()
    #expect(try home.points() == [])
  }

  @Test func `a key after a paste is no part of it`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.write(table: 1)
    face.paste("første\n\u{1B}[31mandre\u{3}\ttredje")
    face.press("Enter")
    face.type("fjerde")
    face.press("Enter")
    try face.settle()
    #expect(try home.points() == ["første", "andre tredje", "fjerde"])
  }
}
