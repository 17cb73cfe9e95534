import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct WritingTests {
  @Test func `typing and Enter is all there is to it`() {
    var pilot = NoteDay().pilot()
    pilot.type("I had to tell it four times\nby phone\n")
    #expect(pilot.face.picture == ["• I had to tell it four times", "• by phone", "• |"])
    #expect(pilot.face.texts == ["I had to tell it four times", "by phone"])
  }

  @Test func `whoever writes on while the help is open loses no letter`() {
    var pilot = NoteDay.pilot("one")
    pilot.type("two ")
    pilot.press("F1")
    #expect(pilot.picture.contains("┌ Keys"))
    pilot.type("just")
    #expect(pilot.face.picture == ["• one", "• two just|", "•"])
    #expect(pilot.picture.contains("two just"))
  }

  @Test func `Enter on an empty line does nothing`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Enter", "Enter")
    #expect(pilot.face.picture == ["• one", "• |"])
    #expect(pilot.changes.isEmpty)
  }

  @Test func `Enter in the middle parts the line in one group`() {
    var pilot = NoteDay.pilot("one two", "three")
    pilot.press("Ctrl-Home", "Right", "Right", "Right", "Enter")
    #expect(pilot.face.picture == ["• one", "• | two", "• three", "•"])
    #expect(pilot.changes.count == 2)
    #expect(pilot.changes[0].group != nil && pilot.changes[0].group == pilot.changes[1].group)
    pilot.press("Ctrl-Z")
    #expect(pilot.face.picture == ["• one two|", "• three", "•"])
  }

  @Test func `Enter at the start opens a line above`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Up", "Home", "Enter")
    #expect(pilot.face.picture == ["• one", "• |", "• two", "•"])
    pilot.type("between")
    pilot.press("Down")
    #expect(pilot.face.texts == ["one", "between", "two"])
  }

  @Test func `a line that stays empty is gone when the caret leaves it`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Ctrl-Home", "End", "Enter")
    #expect(pilot.face.picture == ["• one", "• |", "• two", "•"])
    pilot.press("Down")
    #expect(pilot.face.picture == ["• one", "• |two", "•"])
    #expect(pilot.changes.isEmpty)
  }

  @Test func `Backspace at the start joins to the line above, and one undo parts them`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    pilot.press("Up", "Up", "Home", "Backspace")
    #expect(pilot.face.picture == ["• one|two", "• three", "•"])
    pilot.press("Ctrl-Z")
    #expect(pilot.face.texts == ["one", "two", "three"])
  }

  @Test func `Backspace joins a line that is half typed`() {
    var pilot = NoteDay.pilot("one")
    pilot.type("half")
    pilot.press("Home", "Backspace")
    #expect(pilot.face.picture == ["• one|half", "•"])
    #expect(pilot.face.texts == ["onehalf"])
  }

  @Test func `Del at the end joins the line below`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    pilot.press("Ctrl-Home", "End", "Del")
    #expect(pilot.face.picture == ["• one|two", "• three", "•"])
    pilot.press("Ctrl-Z")
    #expect(pilot.face.texts == ["one", "two", "three"])
  }

  @Test func `an emptied line is taken away when the caret leaves, and undo brings it back`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Up")
    pilot.press("Ctrl-U")
    pilot.press("End", "Ctrl-U")
    #expect(pilot.face.picture == ["• one", "• |", "•"])
    pilot.press("Up")
    #expect(pilot.face.picture == ["• |one", "•"])
    pilot.press("Ctrl-Z")
    #expect(pilot.face.texts == ["one", "two"])
    #expect(pilot.status == "The point is back.")
  }

  @Test func `Tab and Shift-Tab change the level`() {
    var pilot = NoteDay().pilot()
    pilot.press("Shift-Tab")
    pilot.type("Being met\nhere\n")
    pilot.press("Tab")
    pilot.type("and there\nagain")
    #expect(pilot.face.picture == ["# Being met", "• here", "– and there", "– again|", "–"])
    pilot.press("Shift-Tab", "Up", "Ctrl-T")
    #expect(pilot.face.picture == ["# Being met", "• here", "# and t|here", "• again", "•"])
    pilot.press("Ctrl-Z")
    #expect(pilot.face.picture[2] == "– and there|")
  }

  @Test func `lines are moved with what stands in them`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    pilot.press("Up", "Alt-Up", "Alt-k")
    #expect(pilot.face.picture == ["• |three", "• one", "• two", "•"])
    pilot.press("Alt-Up")
    #expect(pilot.status == "This is the first line.")
    pilot.press("Alt-j")
    #expect(pilot.face.texts == ["one", "three", "two"])
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(pilot.face.texts == ["one", "two", "three"])
  }

  @Test func `a point is moved with what belongs to it, past whole points`() {
    var pilot = NoteDay.pilot("Hei", "andre")
    pilot.press("Tab")
    pilot.type("under\nenda ett\n")
    pilot.press("Ctrl-Home", "Alt-Down")
    #expect(pilot.face.picture == ["• andre", "– under", "– enda ett", "• |Hei", "•"])
    pilot.press("Up", "Up", "Up", "Alt-Down")
    #expect(pilot.face.picture == ["• Hei", "• |andre", "– under", "– enda ett", "–"])
    pilot.press("Alt-Up")
    #expect(pilot.face.picture == ["• |andre", "– under", "– enda ett", "• Hei", "•"])
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(pilot.face.texts == ["Hei", "andre", "under", "enda ett"])
  }

  @Test func `what belongs to a point is moved by itself, also to another point`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Tab")
    pilot.type("a\nb\n")
    pilot.press("Shift-Tab")
    pilot.type("two\n")
    pilot.press("Up", "Up", "Alt-Down")
    #expect(pilot.face.picture == ["• one", "– a", "• two", "– |b", "–"])
    pilot.press("Alt-Up", "Alt-Up")
    #expect(pilot.face.picture == ["• one", "– |b", "– a", "• two", "•"])
  }

  @Test func `the caret moves by rows as they are wrapped, and keeps its column`() {
    var pilot = NoteDay.pilot(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
      "short", "a line that is long enough for the caret to come back to its own column")
    pilot.press("Up", "End", "Up")
    #expect(pilot.face.picture[1] == "• short|")
    pilot.press("Up")
    #expect(pilot.cursor.hasSuffix("fourteen|"))
    pilot.press("Up")
    #expect(pilot.face.row == 0)
    #expect(pilot.cursor.contains("• one two three"))
  }

  @Test func `printable keys are always text`() {
    var pilot = NoteDay().pilot()
    pilot.type("q?rsp .:+/b1")
    #expect(pilot.face.picture == ["• q?rsp .:+/b1|", "•"])
    #expect(pilot.effects.isEmpty)
  }

  @Test func `leaving writes down what is half typed`() {
    var pilot = NoteDay().pilot()
    pilot.type("half")
    pilot.press("Ctrl-Q")
    #expect(pilot.face.texts == ["half"])
    guard case .leave = pilot.effects.last else {
      Issue.record("it did not leave")
      return
    }
  }

  @Test func `a line takes no more than a point may hold, and says so`() {
    var pilot = NoteDay().pilot()
    pilot.paste(String(repeating: "å", count: Limits.text / 2))
    pilot.type("x")
    #expect(pilot.status == "This line is full. Enter begins the next point.")
    pilot.press("Enter")
    #expect(pilot.face.texts == [String(repeating: "å", count: Limits.text / 2)])
  }
}
