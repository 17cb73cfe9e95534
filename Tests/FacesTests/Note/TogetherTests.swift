import Dialogue
import Terminal
import Testing

@testable import Faces

/// Two who write on one poster.
@Suite struct TogetherTests {
  private var day: NoteDay
  private var here: Pilot<NoteFace>

  init() {
    day = NoteDay()
    day.write(["one", "two", "three"], on: .table(3), in: day.talk)
    here = day.pilot()
  }

  private func id(_ row: Int) -> ID<Point> { here.face.lines[row]! }
  private var poster: ID<Poster> { here.face.poster! }

  @Test mutating func `what others write never disturbs what is being typed`() {
    here.press("Up", "Up", "End")
    here.type(" and a ha")
    here.receive(day.propose(.write(poster, level: .point, text: "zero", after: nil)))
    here.receive(day.propose(.placePoint(id(1), .remove)))
    here.receive(day.propose(.reword(id(2), text: "THREE")))
    here.type("lf")
    #expect(here.face.picture == ["• zero", "• two and a half|", "• THREE", "•"])
  }

  @Test mutating func `a line that nobody types in follows`() {
    here.press("Up")
    here.receive(day.propose(.reword(id(2), text: "drei")))
    here.receive(day.propose(.setPoint(id(2), .level(.heading))))
    #expect(here.face.picture.suffix(2) == ["# |drei", "•"])
    here.receive(day.propose(.setPoint(id(2), .struck(true))))
    #expect(here.face.picture == ["• one", "• two", "• |"])
    here.press("Up")
    #expect(here.face.picture == ["• one", "• |two", "•"])
  }

  @Test mutating func `a half-typed new line keeps its place`() {
    here.press("Ctrl-Home", "End", "Enter")
    here.type("between")
    here.receive(day.propose(.write(poster, level: .point, text: "other", after: id(0))))
    #expect(here.face.picture == ["• one", "• between|", "• other", "• two", "• three", "•"])
    here.press("Down")
    #expect(here.face.texts == ["one", "between", "other", "two", "three"])
  }

  @Test mutating func `two on one line is a conflict that keeps both, and one key settles it`() {
    here.press("Up", "End")
    here.type(" here")
    here.receive(day.propose(.reword(id(2), text: "three there")))
    here.press("Up")
    #expect(here.face.texts[2] == "three here")
    #expect(here.body.contains { $0.contains("or: three there") })
    #expect(here.face.session.conflicts.count == 1)

    here.press("Alt-c")
    #expect(here.body.contains { $0.contains("three here") })
    #expect(here.body.contains { $0.contains("three there") })
    here.press("Down", "Enter")
    #expect(here.face.texts[2] == "three there")
    #expect(here.face.clashes.isEmpty)
    #expect(!here.body.contains { $0.contains("or: three there") })
  }

  @Test mutating func `choosing what stands settles it too`() {
    here.press("Up", "End")
    here.type(" here")
    here.receive(day.propose(.reword(id(2), text: "three there")))
    here.press("Up", "Alt-c", "Enter")
    #expect(here.face.texts[2] == "three here")
    #expect(here.face.clashes.isEmpty)
  }

  @Test mutating func `words typed in a line that somebody took away stand all the same`() {
    here.press("Up", "End")
    here.type("!")
    here.receive(day.propose(.placePoint(id(2), .remove)))
    #expect(here.face.picture == ["• one", "• two", "• three!|", "•"])
    here.press("Up")
    #expect(here.face.texts == ["one", "two", "three!"])
  }

  @Test mutating func `whoever asks for words to be gone is heard before whoever changes them`() {
    here.press("Up", "End")
    here.type("!")
    here.pass(milliseconds: 500)
    here.forget()
    here.receive(day.propose(.erase(id(2))))
    here.press("Up")
    #expect(here.face.texts == ["one", "two"])
    #expect(here.status?.hasPrefix("Somebody has asked") == true)
    #expect(here.changes.isEmpty)
    guard case .dropDraft = here.effects.first else {
      Issue.record("the words are still in a draft")
      return
    }
  }

  @Test mutating func `undo leaves what somebody has changed since, and says so`() {
    here.press("Up", "End")
    here.type("!")
    here.press("Up")
    here.receive(day.propose(.reword(id(2), text: "drei")))
    here.press("Ctrl-Z")
    #expect(here.face.texts[2] == "drei")
    #expect(here.status?.hasPrefix("Somebody else has changed it since") == true)
  }

  @Test mutating func `a session that is folded anew changes nothing that is being typed`() {
    here.press("Ctrl-Home", "End", "Enter")
    here.type("half")
    day.propose(.write(poster, level: .point, text: "zero", after: nil))
    day.take(here.changes)
    here.receive(.refolded(day.open(as: .table(3))))
    #expect(here.face.picture == ["• zero", "• one", "• half|", "• two", "• three", "•"])
    here.press("Enter")
    #expect(here.face.texts == ["zero", "one", "half", "two", "three"])
  }

  @Test mutating func `whoever types on has not chosen`() {
    here.press("Up", "End")
    here.type(" here")
    here.receive(day.propose(.reword(id(2), text: "three there")))
    here.wait(seconds: 3)
    here.type(" and now")
    here.wait(seconds: 3)
    #expect(here.face.texts[2] == "three here and now")
    #expect(here.body.contains { $0.contains("or: three there") })
    here.press("Alt-c", "Down", "Enter")
    #expect(here.face.texts[2] == "three there")
    #expect(here.face.clashes.isEmpty)
    here.press("Ctrl-Z")
    #expect(here.face.texts[2] == "three here and now")
    #expect(!here.face.clashes.isEmpty)
  }

  @Test mutating func `three wordings of one point are all there to choose from`() {
    let base = id(2).identifier
    here.receive(day.propose(Wish(.reword(id(2), text: "drei"), base: base)))
    here.receive(day.propose(Wish(.reword(id(2), text: "tres"), base: base)))
    here.receive(day.propose(Wish(.reword(id(2), text: "tri"), base: base)))
    here.press("Alt-c")
    for word in ["tri", "tres", "drei"] {
      #expect(here.body.contains { $0.contains(word) })
    }
    here.press("Down", "Down", "Enter")
    #expect(here.face.texts[2] == "drei")
    #expect(here.face.clashes.isEmpty)
  }

  @Test mutating func `two levels and two places are shown and settled by the same key`() {
    let base = id(2).identifier
    here.receive(day.propose(Wish(.setPoint(id(2), .level(.heading)), base: base)))
    here.receive(day.propose(Wish(.setPoint(id(2), .level(.sub)), base: base)))
    #expect(here.body.contains { $0.contains("Two levels") })
    here.press("Alt-c")
    #expect(here.body.contains { $0.contains("Heading") })
    here.press("Down", "Enter")
    #expect(here.face.session.point(id(2))?.level == .heading)
    #expect(here.face.clashes.isEmpty)

    let three = id(2)
    here.receive(day.propose(Wish(.placePoint(three, .move(after: nil)), base: base)))
    here.receive(day.propose(Wish(.placePoint(three, .move(after: id(1))), base: base)))
    #expect(here.face.texts == ["one", "three", "two"])
    #expect(here.body.contains { $0.contains("Two places") })
    here.press("Alt-c")
    #expect(here.body.contains { $0.contains("After “one”") })
    #expect(here.body.contains { $0.contains("At the top") })
    here.press("Down", "Enter")
    #expect(here.face.texts == ["three", "one", "two"])
    #expect(here.face.clashes.isEmpty)
  }

  @Test mutating func `what was set twice can be settled while it is read aloud`() {
    let base = id(0).identifier
    here.receive(day.propose(Wish(.reword(id(0), text: "eins"), base: base)))
    here.receive(day.propose(Wish(.reword(id(0), text: "un"), base: base)))
    here.press("Ctrl-R")
    #expect(here.body.contains { $0.contains("two wordings (Alt-c)") })
    here.press("Alt-c", "Down", "Enter")
    #expect(here.face.texts[0] == "eins")
    #expect(here.body.contains { $0.contains("Point 1 of 3") })
    #expect(here.face.clashes.isEmpty)
  }

  @Test mutating func `lines that come above leave the caret's line where it is on the screen`() {
    here.paste((1...40).map { "line \($0)" }.joined(separator: "\n"))
    here.press("Ctrl-End", "Up", "Up", "Up")
    var memory = LayoutMemory()
    let before = here.frame(&memory).cursor
    for _ in 0..<3 {
      here.receive(day.propose(.write(poster, level: .point, text: "above", after: nil)))
      #expect(here.frame(&memory).cursor == before)
    }
  }

  @Test mutating func `two who put a line in the same place agree`() {
    let base = id(2).identifier
    here.receive(day.propose(Wish(.placePoint(id(2), .move(after: nil)), base: base)))
    here.receive(day.propose(Wish(.placePoint(id(0), .move(after: nil)), base: base)))
    #expect(here.face.clashes.isEmpty)
  }
}
