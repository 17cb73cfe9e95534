import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()
private let secret = "Noe som skal bort"

/// A session where the words stand in the history, and nobody is at work.
private func written(_ place: SessionPlace) throws {
  try working(at: place, as: "table-1") { live in
    try live.append(
      sample.beginning + [sample.point(secret), sample.point("Noe som blir")],
      milliseconds: sample.now)
    try live.append(
      [sample.change("reword", .reword(ID(sample.id(secret)), text: secret + " igjen"))],
      milliseconds: sample.now + 1)
  }
}

/// The session folded from the first change, without the snapshot's help.
private func afresh(_ place: SessionPlace) throws -> String {
  try FileManager.default.withoutSnapshot(place) {
    let live = try looking(at: place)
    #expect(live.findings.isEmpty)
    return live.session.json.indented
  }
}

private func erase(_ live: LiveSession) throws {
  try live.append([sample.erasing(secret)], milliseconds: sample.now + 60_000)
  try live.save()
}

@Test func `erased words are in no file afterwards, and everything else is`() throws {
  let scratch = Scratch()
  try written(scratch.place)
  #expect(!scratch.holding(secret).isEmpty)
  let live = try LiveSession(FileStore(scratch.place, .working(seat: "leader")))
  try erase(live)
  #expect(scratch.holding(secret).isEmpty)
  try live.close()
  #expect(scratch.holding(secret).isEmpty)
  let after = try looking(at: scratch.place)
  #expect(sample.texts(after.session).contains("Noe som blir"))
  #expect(after.session.erased.count == 1)
  #expect(after.findings.isEmpty)
  #expect(try after.store.changes(after: .start).envelopes.count == 8)
  #expect(try afresh(scratch.place) == after.session.json.indented)
  let history = HistoryFile(bytes(scratch.place.history), path: "").envelopes
  #expect(history.count { $0.isRedacted } == 2)
}

@Test func `a writer at work takes erased words out of its own log`() throws {
  let scratch = Scratch()
  let table = try LiveSession(FileStore(scratch.place, .working(seat: "table-1")))
  try table.append(sample.beginning + [sample.point(secret)], milliseconds: sample.now)
  try table.save()
  let leader = try LiveSession(FileStore(scratch.place, .working(seat: "leader")))
  try erase(leader)
  // The log of a living writer is its own; it goes when the writer has seen the erasure.
  #expect(try Erasure.seatsStillHolding(scratch.place) == ["table-1"])
  _ = try table.refresh()
  try table.save()
  #expect(try Erasure.seatsStillHolding(scratch.place).isEmpty)
  #expect(scratch.holding(secret).isEmpty)
  try table.append([sample.point("Etterpå", by: .table(1))], milliseconds: sample.now + 90_000)
  try table.close()
  try leader.close()
  #expect(scratch.holding(secret).isEmpty)
  let after = try looking(at: scratch.place)
  #expect(sample.texts(after.session).contains("Etterpå"))
  #expect(after.findings.isEmpty)
  #expect(try afresh(scratch.place) == after.session.json.indented)
}

@Test func `one's own words are erased from one's own log`() throws {
  let scratch = Scratch()
  let live = try LiveSession(FileStore(scratch.place, .working(seat: "leader")))
  try live.append(sample.beginning + [sample.point(secret)], milliseconds: sample.now)
  try erase(live)
  #expect(scratch.holding(secret).isEmpty)
  try live.close()
  #expect(scratch.holding(secret).isEmpty)
}

@Test func `an older copy that comes home does not bring the words back`() throws {
  let scratch = Scratch()
  try written(scratch.place)
  let old = scratch.place("old")
  copy(scratch.place, to: old)
  let mailed = scratch.place("mailed")
  copy(scratch.place, to: mailed)
  try FileManager.default.removeItem(atPath: mailed.history)
  let live = try LiveSession(FileStore(scratch.place, .working(seat: "leader")))
  try erase(live)
  for other in [old, mailed] {
    _ = try live.merge(other)
    for path in [other.snapshot, other.history, other.live] {
      try? FileManager.default.removeItem(atPath: path)
    }
  }
  try live.close()
  #expect(scratch.holding(secret).isEmpty)
  #expect(try looking(at: scratch.place).session.erased.count == 1)
  #expect(try afresh(scratch.place) == looking(at: scratch.place).session.json.indented)
}

@Test func `merging an erasure into an older copy erases there too`() throws {
  let scratch = Scratch()
  try written(scratch.place)
  let old = scratch.place("old")
  copy(scratch.place, to: old)
  try working(at: scratch.place) { try erase($0) }
  try working(at: old) { live in
    #expect(try live.merge(scratch.place) == 1)
    try live.save()
  }
  #expect(scratch.holding(secret).isEmpty)
  #expect(bytes(old.history) == bytes(scratch.place.history))
}

@Test func `drafts, temporary files and files set aside go too`() throws {
  let scratch = Scratch()
  try written(scratch.place)
  let live = scratch.place.live
  let point = ID<Point>(sample.id(secret))
  let draft = Draft(point: point, poster: sample.poster, text: secret)
  write(draft.json.compactBytes, to: live + "/table-1-00000000000000aa.draft")
  write(Array(secret.utf8), to: live + "/.table-1-00000000000000aa.draft.00000000000000bb.tmp")
  let snapshot = scratch.place.snapshot
  write(Array(secret.utf8), to: snapshot + ".set-aside-1")
  write(Array(secret.utf8), to: scratch.path + "/.2026-03-14-nordvik.json.00000000000000cc.tmp")
  write(Array(secret.utf8), to: scratch.path + "/.2026-03-14-nordvik.history.jsonl.00.tmp")
  let other = Draft(
    point: ID(sample.id("another")), poster: sample.poster, text: "Uferdig")
  write(other.json.compactBytes, to: live + "/table-2-00000000000000aa.draft")
  try working(at: scratch.place) { try erase($0) }
  #expect(scratch.holding(secret).isEmpty)
  #expect(scratch.holding("Uferdig").count == 1)
}

@Test func `half a form loses what is about the words, and keeps the rest`() throws {
  let scratch = Scratch()
  try written(scratch.place)
  var halves = HalfTexts()
  halves[.init("answer decision", about: sample.id(secret))] = .init("Om " + secret)
  halves[.init("afterword")] = .init("Takk for at dere kom")
  let path = scratch.place.live + "/desk-commissioner-00000000000000aa.draft"
  write(halves.json.compactBytes, to: path)
  try working(at: scratch.place) { try erase($0) }
  #expect(scratch.holding(secret).isEmpty)
  let left = try HalfTexts(json: JSON(parsing: bytes(path)))
  #expect(left.texts.values.map(\.text) == ["Takk for at dere kom"])
}

@Test func `a mailed copy that has no history forgets too`() throws {
  let scratch = Scratch()
  try written(scratch.place)
  let mailed = scratch.place("mailed")
  write(bytes(scratch.place.snapshot), to: mailed.snapshot)
  try working(at: mailed) { live in
    try live.append([sample.point("Hjemmefra")], milliseconds: sample.now + 1000)
  }
  for path in [scratch.place.snapshot, scratch.place.history] {
    try FileManager.default.removeItem(atPath: path)
  }
  try working(at: mailed) { try erase($0) }
  #expect(scratch.holding(secret).isEmpty)
  #expect(try sample.texts(looking(at: mailed).session).contains("Hjemmefra"))
}
