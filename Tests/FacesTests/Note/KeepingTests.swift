import Dialogue
import Testing

@testable import Faces

@Suite struct KeepingTests {
  private func drafts(_ pilot: Pilot<NoteFace>) -> [String] {
    pilot.effects.compactMap { effect in
      if case .keepDraft(let draft) = effect { draft.text } else { nil }
    }
  }

  private func drops(_ pilot: Pilot<NoteFace>) -> Int {
    pilot.effects.count { if case .dropDraft = $0 { true } else { false } }
  }

  @Test func `a draft is kept half a second after the first unsaved key`() {
    var pilot = NoteDay().pilot()
    pilot.type("a")
    #expect(pilot.shell.alarm == pilot.context.now.adding(milliseconds: 500))
    pilot.pass(milliseconds: 400)
    pilot.type("b")
    #expect(drafts(pilot).isEmpty)
    pilot.pass(milliseconds: 100)
    #expect(drafts(pilot) == ["ab"])
    pilot.pass(milliseconds: 400)
    pilot.type("c")
    pilot.pass(milliseconds: 500)
    #expect(drafts(pilot) == ["ab", "abc"])
  }

  @Test func `somebody who types on and on is kept all the same`() {
    var pilot = NoteDay().pilot()
    for _ in 0..<20 {
      pilot.type("a")
      pilot.pass(milliseconds: 100)
    }
    #expect(drafts(pilot).map(\.count) == [5, 10, 15, 20])
    #expect(pilot.changes.isEmpty)
  }

  @Test func `a pause makes a change, and the draft is dropped after it`() {
    var pilot = NoteDay().pilot()
    pilot.type("one")
    pilot.wait(seconds: 2)
    #expect(pilot.face.texts == ["one"])
    #expect(pilot.face.picture == ["• one|", "•"])
    #expect(drops(pilot) == 1)
    if case .append = pilot.effects.dropLast().last {} else { Issue.record("dropped too early") }
    #expect(pilot.shell.alarm == nil)
  }

  @Test func `the draft has the id and the place that the point gets`() throws {
    var pilot = NoteDay.pilot("one", "three")
    pilot.press("Ctrl-Home", "End", "Enter", "Tab")
    pilot.type("two")
    pilot.pass(milliseconds: 500)
    guard case .keepDraft(let draft) = pilot.effects.last else {
      Issue.record("no draft")
      return
    }
    pilot.press("Down")
    let point = try #require(pilot.face.session.point(draft.point))
    #expect(point.text == "two" && point.level == draft.level && draft.level == .sub)
    #expect(draft.after == pilot.face.lines[0])
    #expect(pilot.face.texts == ["one", "two", "three"])
  }

  @Test func `what is typed and taken away again leaves no draft behind`() {
    var pilot = NoteDay().pilot()
    pilot.type("ab")
    pilot.pass(milliseconds: 500)
    pilot.press("Backspace", "Backspace")
    pilot.wait(seconds: 3)
    #expect(pilot.changes.isEmpty)
    #expect(drops(pilot) == 1)
  }

  @Test func `an emptied line waits until the caret leaves it`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Up", "End", "Ctrl-U")
    pilot.wait(seconds: 10)
    #expect(pilot.changes.isEmpty)
    pilot.type("another")
    pilot.wait(seconds: 2)
    #expect(pilot.face.texts == ["another"])
  }

  @Test func `a restart brings back what was half typed`() {
    var day = NoteDay()
    var first = day.pilot()
    first.type("one\nand a ha")
    first.pass(milliseconds: 500)
    day.take(first.changes)
    guard case .keepDraft(let draft) = first.effects.last else {
      Issue.record("no draft")
      return
    }

    var second = day.pilot()
    second.receive(.adopted([draft]))
    #expect(second.face.picture == ["• one", "• and a ha|", "•"])
    #expect(second.status == "What was half written when the program stopped is here again.")
    second.type("lf")
    second.press("Enter")
    #expect(second.face.texts == ["one", "and a half"])
  }

  @Test func `a process that wakes finds its half-typed line taken up, and adds to it`() {
    var day = NoteDay()
    day.write(["one"], on: .table(3), in: day.talk)
    var asleep = day.pilot()
    asleep.type("and a ha")
    asleep.pass(milliseconds: 500)
    guard case .keepDraft(var draft) = asleep.effects.last else {
      Issue.record("no draft")
      return
    }
    asleep.type("lf")

    draft.isCopy = true
    var awake = day.pilot()
    awake.receive(.adopted([draft]))
    #expect(awake.face.picture == ["• one", "• and a ha|", "•"])
    #expect(drops(awake) == 0)
    awake.type("ppy end\n")

    asleep.receive(awake.changes)
    #expect(asleep.face.picture == ["• one", "• and a half|", "•"])
    asleep.press("Enter")
    #expect(asleep.face.texts == ["one", "and a half"])
    #expect(asleep.body.contains { $0.contains("or: and a happy end") })

    // Killed instead, its draft is nothing new.
    draft.isCopy = false
    var third = day.pilot()
    third.receive(awake.changes)
    third.receive(.adopted([draft]))
    #expect(third.changes.isEmpty)
    #expect(third.face.texts == ["one", "and a happy end"])
  }

  @Test func `the very first line survives too`() {
    let day = NoteDay()
    var first = day.pilot()
    first.type("ha")
    first.pass(milliseconds: 500)
    guard case .keepDraft(let draft) = first.effects.last else {
      Issue.record("no draft")
      return
    }
    var second = Pilot(
      NoteFace(open: day.open(as: .table(3)), holder: .table(3), context: day.context))
    #expect(second.face.scopeName == "welcome")
    second.receive(.adopted([draft]))
    #expect(second.face.picture == ["• ha|", "•"])
  }

  @Test func `a draft whose point exists is dropped`() {
    var day = NoteDay()
    var first = day.pilot()
    first.type("one")
    first.pass(milliseconds: 500)
    guard case .keepDraft(let draft) = first.effects.last else {
      Issue.record("no draft")
      return
    }
    first.press("Enter")
    day.take(first.changes)
    var second = day.pilot()
    second.receive(.adopted([draft]))
    #expect(second.changes.isEmpty)
    #expect(second.face.texts == ["one"])
    #expect(drops(second) == 1)
  }

  @Test func `undo works after a restart`() {
    var day = NoteDay()
    var first = day.pilot()
    first.type("one\ntwo\n")
    day.take(first.changes)
    var second = day.pilot()
    second.press("Ctrl-Z")
    #expect(second.face.texts == ["one"])
    second.press("Ctrl-Z")
    #expect(second.face.texts.isEmpty)
    second.press("Ctrl-Z")
    #expect(second.status == "There is nothing to undo.")
    second.press("Ctrl-Y", "Ctrl-Y")
    #expect(second.face.texts == ["one", "two"])
  }

  @Test func `whoever ends the program, what is half typed is written down`() {
    var pilot = NoteDay().pilot()
    pilot.type("ha")
    pilot.finish()
    #expect(pilot.changes.count == 2)
    #expect(pilot.face.texts == ["ha"])
  }

  @Test func `a draft knows the level that was chosen last`() {
    var pilot = NoteDay().pilot()
    pilot.type("ha")
    pilot.pass(milliseconds: 500)
    pilot.press("Tab")
    pilot.pass(milliseconds: 500)
    guard case .keepDraft(let draft) = pilot.effects.last else {
      Issue.record("no draft")
      return
    }
    #expect(draft.level == .sub)
  }

  @Test func `undo takes back typing first, by words`() {
    var pilot = NoteDay.pilot("one")
    pilot.type("two three four")
    pilot.press("Ctrl-Z")
    #expect(pilot.face.picture == ["• one", "• two three |", "•"])
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.face.picture == ["• one", "• |"])
    pilot.press("Ctrl-Y", "Ctrl-Y", "Ctrl-Y")
    #expect(pilot.face.picture == ["• one", "• two three four|", "•"])
    #expect(pilot.changes.isEmpty)
  }
}
