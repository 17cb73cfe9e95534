import Dialogue
import JSONTree
import Testing

@Test func `a summary says the little that a list shows`() throws {
  let session = try Room.day().session
  let summary = session.summary
  #expect(
    summary.json.compact
      == #"{"id":"\#(session.id!)","title":"Samling Nordvik","date":"2026-03-14","place":"Rådhuset","#
      + #""state":"under-way","participants":7,"posters":3,"signedPosters":2,"points":2,"due":["#
      + #"{"day":"2026-03-14","what":"first-word"},{"day":"2026-04-11","what":"draft"},"#
      + #"{"day":"2026-04-13","what":"fees-paid"},{"day":"2026-04-25","what":"read-until"},"#
      + #"{"day":"2026-05-09","what":"report"},{"day":"2026-05-09","what":"follow-up-meeting"},"#
      + #"{"day":"2026-06-14","what":"review-3"},{"day":"2026-09-14","what":"review-6"},"#
      + #"{"day":"2027-03-14","what":"review-12"}]}"#)
  #expect(try Session.Summary(json: summary.json) == summary)
}

@Test func `an empty session has a summary too`() throws {
  let summary = Session().summary
  #expect(
    summary.json.compact
      == #"{"title":"","place":"","state":"planned","participants":0,"posters":0,"signedPosters":0,"points":0}"#
  )
  #expect(try Session.Summary(json: summary.json) == summary)
}

@Test func `a summary stands in the first 4 KiB however long the title is`() throws {
  var room = Room()
  try room.make(.set(.title(String(repeating: "\"👩‍⚕️", count: 1000))))
  try room.make(.set(.place(String(repeating: "\\å", count: 5000))))
  try room.make(.set(.date(Day("2026-03-14"))))
  let poster = room.poster(.table(1), in: room.step("Talk"))
  for place in 0..<20 {
    let point = FollowUp.Subject.point(room.write("x", on: poster))
    try room.make(.followUp(point, .due(Day("2026-03-14")?.adding(days: place))))
    try room.make(.followUp(point, .text(.decision, "Ja")))
  }
  let summary = room.session.summary
  #expect(summary.title.hasSuffix("\"👩‍⚕️…") || summary.title.hasSuffix("👩‍⚕️\"…"))
  #expect(summary.title.utf8.count <= 600 && summary.place.utf8.count <= 300)
  let session: JSON = ["format": "mellomrom-session", "version": 1, "summary": summary.json]
  #expect(summary.due.count == Session.Summary.mostDue)
  #expect(session.indented.utf8.count < 4 * 1024)
  #expect(try Session.Summary(json: summary.json) == summary)
}

private let faults: [(JSON, Malformed)] = [
  (["title": "x"], Malformed("summary.state", .missing)),
  (
    ["title": "x", "state": "lost"],
    Malformed("summary.state", .expected(.oneOf(["planned", "under-way", "held"])))
  ),
  ([:], Malformed("summary.title", .missing)),
]

@Test(arguments: faults)
func `a summary that lacks something says where and what`(json: JSON, fault: Malformed) {
  #expect(throws: fault) { try Session.Summary(json: json, at: "summary") }
}

@Test func `a session is planned, under way and held by its clock`() throws {
  var room = Room()
  room.step("A")
  #expect(room.session.state == .planned)
  try room.move(.next)
  #expect(room.session.state == .underWay)
  try room.move(.end)
  #expect(room.session.state == .held)
  try room.move(.back)
  #expect(room.session.state == .underWay)
}

@Test func `a day that is past is held, though nobody ended its clock`() throws {
  let summary = try Room.day().session.summary
  let day = try #require(summary.date)
  func state(_ after: Int, clockMoved: Int? = nil) -> Session.State {
    summary.state(on: day.adding(days: after)) { clockMoved.map(day.adding(days:)) }
  }
  #expect(state(0) == .underWay)
  #expect(state(1) == .held)
  #expect(state(1, clockMoved: 0) == .held)
  // It is led today, whatever its date says.
  #expect(state(40, clockMoved: 40) == .underWay)
  #expect(state(-1) == .underWay)
}

@Test func `a day on paper is past its plan once a poster is signed`() throws {
  var summary = try Room.day().session.summary
  summary.state = .planned
  let day = try #require(summary.date)
  #expect(summary.state(on: day) { nil } == .underWay)
  #expect(summary.state(on: day.adding(days: 1)) { nil } == .held)
  summary.signedPosters = 0
  #expect(summary.state(on: day.adding(days: 1)) { nil } == .planned)
  summary.date = nil
  summary.signedPosters = 1
  #expect(summary.state(on: day) { nil } == .underWay)
}
