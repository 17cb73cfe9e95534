import Dialogue
import Testing

@testable import Faces

@Suite struct ReadingTests {
  private func state(_ pilot: Pilot<NoteFace>) -> Poster.State? { pilot.face.posterState }

  @Test func `Enter keeps every point, and neither signs nor begins again by itself`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Ctrl-R", "Enter", "Enter")
    #expect(state(pilot) == .readAloud)
    for _ in 0..<20 {
      pilot.press("Enter")
      #expect(pilot.body.contains { $0.contains("point to somebody") })
      #expect(state(pilot) == .readAloud)
    }
    #expect(pilot.status == "Choose an answer with the down arrow and press Enter.")
    pilot.press("Down", "Enter")
    #expect(state(pilot) == .signed)
  }

  @Test func `the points are heard once more when somebody wants that`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Ctrl-R", "Enter", "Enter", "Down", "Down", "Enter")
    #expect(pilot.body.contains { $0.contains("Point 1 of 2") })
    #expect(state(pilot) == .readAloud)
  }

  @Test func `a point is kept, reworded, struck, of two minds, left out of print`() {
    var pilot = NoteDay.pilot("one", "two", "three", "four")
    pilot.press("Ctrl-R", "Right", "r")
    pilot.type(" more")
    pilot.press("Enter")
    #expect(pilot.body.contains { $0.contains("Point 2 of 4") })
    pilot.press("Enter", "s")
    #expect(pilot.status == "The point is struck. Ctrl-Z brings it back.")
    pilot.press("t", "p", "Enter")
    let points = pilot.face.session.points(of: pilot.face.poster!).all.map { $0 }
    #expect(points.map(\.text) == ["one", "two more", "three", "four"])
    #expect(points.map(\.isStruck) == [false, false, true, false])
    #expect(points[3].isOfTwoMinds && points[3].isLeftOutOfPrint)
    pilot.press("Down", "Enter")
    #expect(state(pilot) == .signed)
    #expect(pilot.status == "Thank you. The poster is signed.")
    #expect(pilot.face.signed.lines.count == 3)
    #expect(pilot.body.contains { $0.contains("Signed 10:30") })
  }

  @Test func `in the smallest window the words to be read stand there whole`() {
    let words =
      "we waited for a whole day and nobody called us back before the evening came and then it was"
    var pilot = NoteDay.pilot(words)
    pilot.press("Ctrl-R")
    for rows in 12...16 {
      pilot.resize(rows: rows, columns: 40)
      let seen = pilot.body.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(seen.contains(words), "\(rows) rows")
      #expect(pilot.cursorRow?.contains("Keep") == true)
    }
  }

  @Test func `going back reaches a struck point, and it can be brought back`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Ctrl-R", "s", "Left")
    #expect(pilot.body.contains { $0.contains("Struck before, 1 of 1") })
    #expect(pilot.body.contains { $0.contains("Bring it back") })
    pilot.press("b")
    #expect(pilot.face.texts == ["one", "two"])
    #expect(pilot.body.contains { $0.contains("Point 1 of 2") })
    pilot.press("b")
    #expect(pilot.status == "The point is not struck.")
  }

  @Test func `going forward leaves struck points struck, behind the others and not counted`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    pilot.press("Ctrl-R", "Right", "s", "Right", "Down", "Enter")
    #expect(state(pilot) == .signed)
    pilot.press("Ctrl-R")
    #expect(pilot.body.contains { $0.contains("Point 1 of 2") })
    pilot.press("Right")
    #expect(pilot.body.contains { $0.contains("Point 2 of 2") })
    pilot.press("Right")
    #expect(pilot.body.contains { $0.contains("Struck before, 1 of 1") })
    pilot.press("Right", "Down", "Enter")
    #expect(pilot.face.texts == ["one", "three"])
    #expect(pilot.face.signed.lines.count == 2)
  }

  @Test func `an emptied rewording strikes the point`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Ctrl-R", "r", "Ctrl-U", "Enter")
    #expect(pilot.face.texts == ["two"])
    pilot.press("Ctrl-Z")
    #expect(pilot.face.texts == ["one", "two"])
  }

  @Test func `Esc never loses the new words`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Ctrl-R", "r")
    pilot.type("!")
    pilot.press("Esc", "Esc")
    #expect(pilot.face.texts == ["one!"])
    #expect(pilot.face.scopeName == "main")
  }

  @Test func `what others wrote meanwhile is heard before the poster is signed`() {
    var day = NoteDay()
    day.write(["one"], on: .table(3), in: day.talk)
    var pilot = day.pilot()
    pilot.press("Ctrl-R")
    let poster = pilot.face.poster!
    pilot.receive(day.propose(.write(poster, level: .point, text: "two", after: nil)))
    pilot.press("Enter")
    #expect(pilot.body.contains { $0.contains("Point 2 of 2") })
  }

  @Test func `words that were changed after they were heard are heard again`() {
    var day = NoteDay()
    day.write(["one", "two"], on: .table(3), in: day.talk)
    var pilot = day.pilot()
    let first = pilot.face.lines[0]!
    pilot.press("Ctrl-R", "Enter")
    pilot.receive(day.propose(.reword(first, text: "ONE")))
    pilot.press("Enter")
    #expect(pilot.body.contains { $0.contains("Point 3 of 3") })
    pilot.press("Enter")
    #expect(pilot.body.contains { $0.contains("point to somebody") })
    pilot.receive(day.propose(.reword(first, text: "Eins")))
    pilot.press("Down", "Enter")
    #expect(state(pilot) == .readAloud)
    #expect(pilot.status == "Somebody has written meanwhile. Read this aloud too.")
    pilot.press("Enter", "Down", "Enter")
    #expect(state(pilot) == .signed)
    #expect(pilot.face.signed.changed.isEmpty)
  }

  @Test func `no undo reaches behind what was signed, and what came after it is taken back`() {
    var pilot = NoteDay.pilot("one", "two")
    pilot.press("Ctrl-R", "p", "Right", "t", "Right")
    pilot.pass(seconds: 1)
    pilot.press("Down", "Enter")
    #expect(state(pilot) == .signed)
    pilot.pass(seconds: 1)
    func marks() -> [Bool] {
      let points = pilot.face.session.points(of: pilot.face.poster!).all.map { $0 }
      return points.map(\.isLeftOutOfPrint) + points.map(\.isOfTwoMinds)
    }
    let signed = marks()
    #expect(signed == [true, false, false, true])
    pilot.press("Esc", "Ctrl-End")
    pilot.type("three\n")
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(pilot.status?.hasPrefix("What is before this is signed.") == true)
    #expect(marks().count(where: { $0 }) == 2)
    #expect(state(pilot) == .signed)
    #expect(!pilot.picture.contains("three"))
  }

  @Test func `what was written after signing is shown beside what was signed`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Ctrl-R", "Enter", "Down", "Enter", "Ctrl-End")
    pilot.type("two\n")
    pilot.press("Alt-s")
    #expect(pilot.body.contains { $0.contains("✓ • one") })
    #expect(pilot.body.contains { $0.contains("+ • two") && $0.contains("written since") })
  }

  @Test func `what was signed keeps its levels beside what stands now`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Tab")
    pilot.type("about one\n")
    pilot.press("Ctrl-R", "Enter", "Enter", "Down", "Enter", "Alt-s")
    #expect(pilot.body.contains { $0.contains("✓ • one") })
    #expect(pilot.body.contains { $0.contains("✓   – about one") })
  }

  @Test func `edits after signing stand beside the signed words`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    pilot.press("Ctrl-R", "Enter", "Enter", "Enter", "Down", "Enter")
    pilot.press("Up", "End")
    pilot.type("!")
    pilot.press("Up", "End", "Ctrl-U", "Up")
    #expect(state(pilot) == .signed)
    #expect(pilot.body.contains { $0.contains("Changed after signing") })
    #expect(pilot.body.contains { $0.contains("✓ • one") })
    #expect(pilot.body.contains { $0.contains("+ • three!") })
    pilot.press("Alt-s")
    #expect(pilot.body.contains { $0.contains("✓ • one") })
    #expect(pilot.body.contains { $0.contains("+ • two") && $0.contains("struck since") })
    #expect(pilot.body.contains { $0.contains("+ • three") && $0.contains("now: three!") })
    #expect(pilot.face.session.point(pilot.face.signed.lines[1].point)?.isStruck == true)
    pilot.press("Esc", "Ctrl-Z", "Ctrl-Z")
    #expect(!pilot.body.contains { $0.contains("Changed after signing") })
  }

  @Test func `editing what was only read aloud makes it a draft again`() {
    var pilot = NoteDay.pilot("one")
    pilot.press("Ctrl-R", "Enter", "Esc")
    #expect(state(pilot) == .readAloud)
    pilot.type("two\n")
    #expect(state(pilot) == .draft)
  }

  @Test func `a table that does not want to write is as good as signed, and may change its mind`() {
    var pilot = NoteDay().pilot()
    pilot.press("Ctrl-R")
    #expect(pilot.body.contains { $0.contains("Back to writing") })
    pilot.press("Down", "Enter")
    #expect(state(pilot) == .declined)
    #expect(pilot.body.contains { $0.contains("just as good") })
    pilot.press("Alt-w")
    #expect(state(pilot) == .draft)
    pilot.press("Alt-v")
    pilot.type("after all\n")
    #expect(state(pilot) == .draft)
    #expect(pilot.face.texts == ["after all"])
  }

  @Test func `removing on request is asked for once, and nothing brings the words back`() {
    var pilot = NoteDay.pilot("one", "two", "three")
    pilot.press("Up", "Up", "End")
    pilot.type(" secret")
    pilot.pass(milliseconds: 500)
    pilot.press("Alt-x")
    #expect(pilot.body.contains { $0.contains("cannot be undone") })
    pilot.press("Enter")
    #expect(pilot.face.texts.contains("two"))
    pilot.press("Alt-x", "Down", "Enter")
    #expect(pilot.face.texts == ["one", "three"])
    #expect(pilot.face.picture == ["• one", "• three|", "•"])
    #expect(pilot.status == "The point was removed on request.")
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Y")
    #expect(!pilot.body.contains { $0.contains("secret") || $0.contains("two") })
    let kept = pilot.changes.contains { if case .erase = $0.edit { true } else { false } }
    #expect(kept)
  }

  @Test func `a line that was never written down is only forgotten`() {
    var pilot = NoteDay.pilot("one")
    pilot.type("secret")
    pilot.pass(milliseconds: 500)
    pilot.press("Alt-x")
    #expect(pilot.face.picture == ["• one", "• |"])
    #expect(pilot.changes.isEmpty)
    guard case .dropDraft = pilot.effects.last else {
      Issue.record("the words are still in a draft")
      return
    }
  }
}
