import Dialogue
import JSONTree
import Testing

@testable import SessionStore

@Test func `the people file is made, changed and deleted without touching the rest`() throws {
  let scratch = Scratch()
  #expect(try People.read(scratch.place) == nil)
  let card: JSON = ["goOutWith": "Ada", "telephones": ["113", "116 111"]]
  try People.update(scratch.place) {
    $0.card = card
    $0.deleteAfter = Day("2026-06-14")
  }
  #expect(try FileSystem.status(scratch.place.people).mode == 0o600)
  let read = try #require(try People.read(scratch.place))
  #expect(read.card == card)
  #expect(read.isPast(try #require(Day("2026-06-15"))))
  #expect(!read.isPast(try #require(Day("2026-06-14"))))
  try People.delete(scratch.place)
  #expect(scratch.files().isEmpty)
}

@Test func `keys of the people file that nobody here knows survive`() throws {
  let scratch = Scratch()
  write(
    Array(#"{"format":"mellomrom-people","version":1,"names":{"01J":"Ada"},"card":{}}"#.utf8),
    to: scratch.place.people)
  try People.update(scratch.place) { $0.card = ["quietRoom": "204"] }
  let file = try JSON(parsing: bytes(scratch.place.people))
  #expect(file["names"] == ["01J": "Ada"])
  #expect(file["card"]?["quietRoom"] == "204")
}

@Test func `two do not change the people file at once`() throws {
  let scratch = Scratch()
  var second: Result<People, any Error>?
  try People.update(scratch.place) { _ in
    second = Result { try People.update(scratch.place) { _ in } }
  }
  #expect(throws: StoreFault.busy(path: scratch.place.people)) { try second?.get() }
}
