import Dialogue
import Testing

@testable import Faces

@Suite struct PastingTests {
  @Test func `many lines make many points, and one undo takes them back`() {
    var pilot = NoteDay.pilot("one")
    pilot.paste("- four times\r\n\r\n  – by phone\rnever\n")
    #expect(pilot.face.texts == ["one", "- four times", "  – by phone", "never"])
    #expect(Set(pilot.changes.map(\.group)).count == 1)
    #expect(pilot.face.picture.last(where: { $0.contains("|") }) == "• never|")
    pilot.press("Ctrl-Z")
    #expect(pilot.face.texts == ["one"])
  }

  @Test func `what was too long to be taken is told, and where no text is, nothing is`() {
    var pilot = NoteDay.pilot("one")
    pilot.paste("two\nthree\n")
    pilot.cut(leftOut: 1_234_567)
    #expect(pilot.face.texts == ["one", "two", "three"])
    #expect(
      pilot.statusLine
        == "! Too long at once: the last 1235 kB are not pasted. Paste them by themselves.")
    pilot.press("Enter")
    #expect(pilot.statusLine == "")
  }

  @Test func `one line goes into the line`() {
    var pilot = NoteDay.pilot("one three")
    pilot.press("Up", "End", "Left", "Left", "Left", "Left", "Left")
    pilot.paste("two \n")
    #expect(pilot.face.picture == ["• one two |three", "•"])
  }

  @Test func `a paste in the middle of a half-typed line loses nothing`() {
    var pilot = NoteDay().pilot()
    pilot.type("before after")
    for _ in 0..<5 { pilot.press("Left") }
    pilot.paste("a\nb")
    #expect(pilot.face.texts == ["before ", "a", "b", "after"])
    pilot.press("Ctrl-Z")
    #expect(pilot.face.texts.isEmpty)
  }

  @Test func `a paste at the start or the end of a written line leaves it whole`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Up", "Home")
    pilot.paste("a\nb")
    #expect(pilot.face.texts == ["one", "a", "b", "two"])
    pilot.press("Ctrl-Home", "End")
    pilot.paste("c\nd")
    #expect(pilot.face.texts == ["one", "c", "d", "a", "b", "two"])
  }

  @Test func `a paste over a line that is half changed keeps the change`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Up", "End")
    pilot.type("!")
    pilot.press("Home")
    pilot.paste("a\nb")
    #expect(pilot.face.texts == ["one", "a", "b", "two!"])
  }

  @Test func `what is pasted is kept to the byte after composing`() {
    var pilot = NoteDay().pilot()
    pilot.paste("• Ærlig → e\u{301}n\tgang\n«SAMME» igjen  \n")
    #expect(
      pilot.face.texts.map { Array($0.utf8) }
        == ["• Ærlig → én gang", "«SAMME» igjen  "].map {
          Array($0.utf8)
        })
  }

  @Test func `a line that is too long for one point becomes several`() {
    var pilot = NoteDay.pilot("one")
    let long = String(repeating: "0123456789", count: 4500)
    pilot.paste(long)
    #expect(pilot.face.texts.dropFirst().joined() == long)
    pilot.paste("\(long)\n\(long)")
    #expect(pilot.face.texts.dropFirst().joined() == long + long + long)
  }

  @Test func `what is said to a terminal goes whole, and that is told`() {
    var pilot = NoteDay().pilot()
    pilot.speak(.bokmal)
    pilot.paste("\u{1B}[2J\u{1B}[1;31mrødt\u{9B}0m\u{7} kort")
    #expect(pilot.status == "Koder som ikke er tekst, kom ikke med.")
    pilot.paste("\u{1B}[32mén\u{1B}[0m\nto")
    #expect(
      pilot.status
        == "Limte inn 2 punkter. Ctrl-Z tar alt tilbake. Koder som ikke er tekst, kom ikke med.")
    #expect(pilot.face.texts == ["rødt kort", "én", "to"])
    pilot.paste("\u{1B}[0m\u{7}")
    #expect(pilot.status == "Koder som ikke er tekst, kom ikke med.")
    #expect(pilot.face.texts == ["rødt kort", "én", "to"])
    pilot.paste("tre\tfire")
    #expect(pilot.status == nil)
  }

  @Test func `a line that brings its own bullet is shown with no other`() {
    var pilot = NoteDay().pilot()
    pilot.paste("• four times\n- by phone\n–5 degrees\nnever")
    #expect(pilot.face.texts == ["• four times", "- by phone", "–5 degrees", "never"])
    let shown = pilot.body.suffix(5).dropLast().map { $0.drop { $0 == " " } }
    #expect(shown == ["• four times", "- by phone", "• –5 degrees", "• never"])
    pilot.press("Ctrl-R")
    #expect(!pilot.picture.contains("• •"))
  }

  @Test func `a paste on the first screen is not lost`() {
    var day = NoteDay()
    day.context.language = .english
    var pilot = Pilot(
      NoteFace(open: day.open(as: .table(3)), holder: .table(3), context: day.context))
    pilot.paste("one\ntwo")
    #expect(pilot.face.texts == ["one", "two"])
  }
}
