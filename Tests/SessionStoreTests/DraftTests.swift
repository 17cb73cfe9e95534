import JSONTree
import Testing

@testable import SessionStore

private let draft: JSON = ["point": "01J", "text": "Å bli hør"]

@Test func `a draft is adopted once its writer is dead`() throws {
  let scratch = Scratch()
  let first = try FileStore(scratch.place, .working(seat: "table-3"))
  first.keepDraft(["text": "Å"])
  first.keepDraft(draft)
  try first.flush()
  let second = try FileStore(scratch.place, .working(seat: "table-3"))
  try second.flush()
  #expect(try second.leftDrafts(at: "table-3").isEmpty)
  try first.close()
  #expect(try second.leftDrafts(at: "table-4").isEmpty)
  let left = try second.leftDrafts(at: "table-3")
  #expect(left.map(\.content) == [draft])
  let third = try FileStore(scratch.place, .working(seat: "table-3"))
  #expect(try second.adopt(left[0]))
  #expect(try !third.adopt(left[0]))
  #expect(try third.leftDrafts().isEmpty)
  try second.close()
  #expect(try third.leftDrafts().map(\.content) == [draft])
  try third.close()
}

@Test func `a dropped draft is gone`() throws {
  let scratch = Scratch()
  let store = try FileStore(scratch.place, .working(seat: "table-3"))
  store.keepDraft(draft)
  try store.flush()
  #expect(scratch.holding("Å bli hør").count == 1)
  store.dropDraft()
  try store.flush()
  #expect(scratch.holding("Å bli hør").isEmpty)
  try store.close()
}

@Test func `a draft that cannot be read is passed over`() throws {
  let scratch = Scratch()
  let store = try FileStore(scratch.place, .working(seat: "table-3"))
  try store.flush()
  write(Array("{\"te".utf8), to: scratch.place.live + "/table-3-00000000000000aa.draft")
  #expect(try store.leftDrafts().isEmpty)
  try store.close()
}

@Test func `what an editor had saved when its writer died is found with the draft`() throws {
  let scratch = Scratch()
  let first = try FileStore(scratch.place, .working(seat: "desk-leader"))
  first.keepDraft(draft)
  try first.flush()
  let path = try first.layOut("Å bli")
  write(Array("Å bli hørt".utf8), to: path)
  try first.close()
  let second = try FileStore(scratch.place, .working(seat: "desk-leader"))
  let left = try second.leftDrafts(at: "desk-leader")
  #expect(second.leftText(of: left[0], atMost: 100) == "Å bli hørt")
  #expect(second.leftText(of: left[0], atMost: 5) == nil)
  second.putAwayText(of: left[0])
  #expect(second.leftText(of: left[0], atMost: 100) == nil)
  try second.close()
}
