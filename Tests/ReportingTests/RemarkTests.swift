import Dialogue
import Testing

@testable import Reporting

/// Table 2 adds to a point of table 1 and asks about it, on its own poster of the wall.
private struct Gallery {
  var sketch = Sketch()
  let own: ID<Poster>
  let theirs: ID<Poster>
  let point: ID<Point>

  init(signed: Bool = true) {
    let talk = sketch.step("Table talk")
    own = sketch.poster(of: .table(1), in: talk)
    point = sketch.write("See me first", on: own)
    sketch.write("Give it time", on: own)
    sketch.sign(own)
    let wall = sketch.step("The wall", kind: .wall, writes: .nobody)
    theirs = sketch.poster(of: .table(2), in: wall)
    sketch.fold(.remark(theirs, about: point, .addition, text: "Also at the door"))
    sketch.fold(.remark(theirs, about: point, .question, text: "Who is we?"))
    if signed { sketch.sign(theirs) }
  }

  func text(all: Bool = false) -> String {
    Report.transcript(of: sketch.session, all: all).text(.plain)
  }
}

@Test func `what another table added stands under the point, and does not tell which table`() {
  let text = Gallery().text()
  let lines = text.split(separator: "\n").map(String.init)
  let place = lines.firstIndex { $0.contains("See me first") } ?? 0
  #expect(lines[place + 1].contains("Also at the door (added by another table)"))
  #expect(lines[place + 2].contains("Who is we? (a question from another table)"))
  #expect(lines[place + 3].contains("Give it time"))
  #expect(!text.contains("Table 2"))
  #expect(text.contains("3 points are here."), "a question is none")
  #expect(!text.contains("The wall\n"), "nothing of that sheet is left to stand by itself")
}

@Test func `what another table added is printed when it has said it, before it signs anything`() {
  #expect(Gallery(signed: false).text() == Gallery().text())
  var gallery = Gallery(signed: false)
  let addition = gallery.sketch.session.points(of: gallery.theirs).order[0]
  gallery.sketch.fold(.reword(addition, text: "Also on the phone"))
  #expect(gallery.text().contains("Also on the phone (added by another table)"))
  gallery.sketch.fold(.setPoint(addition, .struck(true)))
  #expect(!gallery.text().contains("Also on the phone"))
}

@Test func `a table that signs and then adds has not changed what it signed`() throws {
  var gallery = Gallery(signed: false)
  let poster = try #require(gallery.sketch.session.posters[gallery.own])
  let other = gallery.sketch.write("Their own", on: gallery.theirs)
  gallery.sketch.sign(gallery.theirs)
  gallery.sketch.fold(.remark(gallery.own, about: other, .addition, text: "We know that"))
  #expect(!gallery.sketch.session.isChangedSinceSigning(poster))
  #expect(gallery.text().contains("We know that (added by another table)"))
  #expect(!gallery.text().contains("written after"))
}

@Test func `unsigned remarks on what is not printed are only counted`() {
  var gallery = Gallery(signed: false)
  gallery.sketch.fold(.setPoint(gallery.point, .leftOutOfPrint(true)))
  let text = gallery.text()
  #expect(!text.contains("Also at the door") && !text.contains("Who is we?"))
  #expect(text.contains("2 additions and questions from the wall are not here"))
  #expect(!text.contains("not signed yet and"))
}

@Test func `a table's correction of its own waits for its yes`() {
  var gallery = Gallery()
  gallery.sketch.fold(.reword(gallery.point, text: "See me before the screen"))
  #expect(gallery.text().contains("See me first"))
  #expect(!gallery.text().contains("before the screen"))
}

@Test func `a remark on what is not printed stands on its own sheet and says that it is one`() {
  var gallery = Gallery()
  gallery.sketch.fold(.setPoint(gallery.point, .leftOutOfPrint(true)))
  let text = gallery.text()
  #expect(text.contains("Also at the door (about something another group wrote)"))
  #expect(!text.contains("See me first"))
}

@Test func `the leader's copy says which table added to which point`() {
  let text = Gallery().text(all: true)
  #expect(text.contains("Also at the door (added to “See me first”, Table 1)"))
  #expect(text.contains("Who is we? (asks about “See me first”, Table 1)"))
}
