import Dialogue
import JSONTree
import Testing

private struct Gallery {
  var room = Room()
  let point: ID<Point>
  let own: ID<Poster>
  let theirs: ID<Poster>

  init() {
    let talk = room.step("Table talk")
    let wall = room.step("The wall", kind: .wall, form: .plenary, writes: .nobody)
    own = room.poster(.table(1), in: talk)
    point = room.write("See me first", on: own)
    theirs = room.poster(.table(2), in: wall)
  }

  mutating func say(_ remark: Point.Remark, _ text: String) throws(Refusal) -> ID<Point> {
    ID(try room.make(.remark(theirs, about: point, remark, text: text), by: .table(2)))
  }
}

@Test func `what another table adds is a point of its own on its own poster`() throws {
  var gallery = Gallery()
  let addition = try gallery.say(.addition, "Also at the door")
  let question = try gallery.say(.question, "Who is we?")
  let session = gallery.room.session
  #expect(session.picture(of: gallery.own) == "- See me first")
  #expect(session.picture(of: gallery.theirs) == "- Also at the door\n- Who is we?")
  #expect(session.remarks[gallery.point]?.map(\.id) == [addition, question])
  #expect(session.countOfPoints == 2, "a question is not counted")
  #expect(session.sortingAccount.points == 2)
  let trace = try #require(session.trace(of: gallery.point))
  #expect(trace.remarks.map(\.id) == [addition, question])
  #expect(session.trace(of: addition)?.about?.id == gallery.point)
}

@Test func `a remark can be undone, struck and erased like any other words`() throws {
  var gallery = Gallery()
  let addition = try gallery.say(.addition, "Also Ada Nordmann's door")
  try gallery.room.undo(.table(2))
  #expect(gallery.room.session.remarks.isEmpty)
  try gallery.room.redo(.table(2))
  #expect(gallery.room.session.remarks[gallery.point]?.map(\.id) == [addition])
  try gallery.room.make(.erase(addition))
  #expect(gallery.room.session.remarks.isEmpty)
  #expect(!gallery.room.session.text.contains("Nordmann"))
  #expect(gallery.room.session.brokenInvariants() == [])
  let erased = gallery.room.session.erased
  for change in gallery.room.changes {
    #expect(
      !change.edit.withoutWords(of: erased, in: change.id).json.compact.contains("Nordmann"))
  }
}

@Test func `nobody remarks on the poster they write on`() throws {
  var gallery = Gallery()
  #expect(throws: Refusal.remarkOnOwnPoster) {
    try gallery.room.make(.remark(gallery.own, about: gallery.point, .addition, text: "x"))
  }
  #expect(throws: Refusal.emptyText(.point)) { try gallery.say(.question, " ") }
  try gallery.room.make(.erase(gallery.point))
  #expect(throws: Refusal.erased) { try gallery.say(.question, "What stood here?") }
}

@Test func `a mark says that another table knows this, too`() throws {
  var gallery = Gallery()
  let point = gallery.point
  for table in [7, 2] {
    try gallery.room.make(.link(point, .recognised(table), true), by: .table(table))
  }
  #expect(gallery.room.session.point(point)?.recognised == [2, 7])
  try gallery.room.undo(.table(7))
  #expect(gallery.room.session.point(point)?.recognised == [2])
  #expect(throws: Refusal.tableOutOfRange(0)) {
    try gallery.room.make(.link(point, .recognised(0), true))
  }
  #expect(throws: Refusal.ownWordsRecognised) {
    try gallery.room.make(.link(point, .recognised(1), true))
  }
  try gallery.room.make(.link(point, .recognised(1), false))
}

@Test func `a tie between the future and a need is seen from both ends`() throws {
  var gallery = Gallery()
  let future = gallery.room.poster(.table(1), in: gallery.room.step("Future", kind: .future))
  let hope = gallery.room.write("Somebody meets us", on: future)
  try gallery.room.make(.link(hope, .need(gallery.point), true))
  let session = gallery.room.session
  #expect(session.trace(of: hope)?.needs.map(\.id) == [gallery.point])
  #expect(session.trace(of: gallery.point)?.answeredBy.map(\.id) == [hope])
  #expect(throws: Refusal.tiedToItself) {
    try gallery.room.make(.link(hope, .need(hope), true))
  }
}

@Test func `a table that stands before the wall needs no poster of its own first`() throws {
  var gallery = Gallery()
  func words(of holder: Poster.Holder) -> [String] {
    gallery.room.session.posters.visible.filter { $0.holder == holder }.flatMap {
      gallery.room.session.points(of: $0.id).visible.map(\.text)
    }
  }
  for edit in gallery.room.session.edits(.addition, about: gallery.point, by: 5, "At night, too") {
    try gallery.room.make(edit)
  }
  for edit in gallery.room.session.edits(.question, about: gallery.point, by: 5, "When?") {
    try gallery.room.make(edit)
  }
  #expect(words(of: .table(5)) == ["At night, too", "When?"])
  #expect(gallery.room.session.remarks[gallery.point]?.count == 2)
  let wall = try #require(gallery.room.session.programme.visible.first { $0.kind == .wall })
  for text in ["It was good to hear", "I was heard"] {
    for edit in gallery.room.session.edits(noting: text, in: wall.id) {
      try gallery.room.make(edit)
    }
  }
  #expect(words(of: .plenary) == ["It was good to hear", "I was heard"])
  #expect(gallery.room.session.brokenInvariants() == [])
}

@Test func `points are ordered by marks for who asks, those with none left out`() throws {
  var gallery = Gallery()
  let second = gallery.room.write("Second", on: gallery.own)
  let third = gallery.room.write("Third", on: gallery.own)
  _ = gallery.room.write("Fourth", on: gallery.own)
  try gallery.room.make(.link(gallery.point, .recognised(2), true))
  for table in [2, 3] { try gallery.room.make(.link(third, .recognised(table), true)) }
  try gallery.room.make(.link(second, .recognised(4), true))
  #expect(
    gallery.room.session.pointsByRecognition.map(\.text) == ["Third", "See me first", "Second"])
}
