import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

/// A closed session of one poster with two points.
private func finished(_ scratch: Scratch) throws -> (place: SessionPlace, session: String) {
  try working(at: scratch.place) { live in
    try live.append(
      sample.beginning + [sample.point("Å bli hørt"), sample.point("Å være med")],
      milliseconds: sample.now)
  }
  return (scratch.place, try looking(at: scratch.place).session.json.indented)
}

/// As little as a session can hold, so that every byte of its files can be tried.
private func tiny(_ scratch: Scratch) throws -> (place: SessionPlace, session: String) {
  try working(at: scratch.place) { live in
    try live.append(Array(sample.beginning.prefix(2)), milliseconds: sample.now)
  }
  return (scratch.place, try looking(at: scratch.place).session.json.indented)
}

@Test func `a session at rest is a snapshot and a history`() throws {
  let scratch = Scratch()
  let (place, _) = try finished(scratch)
  #expect(
    Set(scratch.files().keys) == [
      "2026-03-14-nordvik.json", "2026-03-14-nordvik.history.jsonl",
      "2026-03-14-nordvik.live/pack.lock",
    ])
  for path in [place.snapshot, place.history] {
    #expect(try FileSystem.status(path).mode == 0o600)
  }
}

@Test func `the file begins with format, version and summary, and ends with its digest`() throws {
  let scratch = Scratch()
  let (place, _) = try finished(scratch)
  let file = try JSON(parsing: bytes(place.snapshot))
  let keys = try #require(file.members).map(\.key)
  #expect(keys.prefix(4) == ["format", "version", "summary", "id"])
  #expect(keys.suffix(4) == ["folded", "stamp", "history", "digest"])
  #expect(file.indentedBytes == bytes(place.snapshot))
  #expect(file["summary"]?["points"] == 2)
}

@Test func `unknown keys survive, last and sorted, and are under the digest`() throws {
  let scratch = Scratch()
  let (place, _) = try finished(scratch)
  var members = try #require(JSON(parsing: bytes(place.snapshot)).members)
  members.insert(JSON.Member("zeal", 1), at: 2)
  members.insert(JSON.Member("mood", "calm"), at: 0)
  let snapshot = try Snapshot(JSON.object(members).indentedBytes, path: "x")
  #expect(!snapshot.isAsWritten)
  let written = try Snapshot(snapshot.bytes, path: "x")
  #expect(written.isAsWritten)
  #expect(try JSON(parsing: snapshot.bytes).members?.suffix(2).map(\.key) == ["mood", "zeal"])
}

@Test func `a session opens from its snapshot without reading the history`() throws {
  let scratch = Scratch()
  let (place, session) = try finished(scratch)
  let store = try FileStore(place, .looking)
  guard case .cache = store.start() else {
    Issue.record("the snapshot is not used")
    return
  }
  #expect(try store.changes(after: Cursor.start).envelopes.count == 6)
  #expect(try looking(at: place).session.json.indented == session)
}

@Test func `no single flipped bit of a snapshot goes unnoticed`() throws {
  let scratch = Scratch()
  let whole = bytes(try tiny(scratch).place.snapshot)
  for position in whole.indices {
    for bit in 0..<8 {
      var flipped = whole
      flipped[position] ^= 1 << bit
      let snapshot = try? Snapshot(flipped, path: "x")
      #expect(snapshot?.isAsWritten != true, "byte \(position), bit \(bit)")
    }
  }
}

@Test func `a snapshot cut anywhere beside its history costs time and nothing else`() throws {
  let scratch = Scratch()
  let (place, session) = try tiny(scratch)
  let whole = bytes(place.snapshot)
  for count in 0..<whole.count {
    write(Array(whole.prefix(count)), to: place.snapshot)
    let live = try looking(at: place)
    #expect(live.session.json.indented == session, "cut at \(count)")
    #expect(bytes(place.snapshot).count == count)
  }
  try FileManager.default.removeItem(atPath: place.snapshot)
  #expect(try looking(at: place).session.json.indented == session)
}

@Test func `a snapshot with any bit flipped beside its history shows the right session`() throws {
  let scratch = Scratch()
  let (place, session) = try tiny(scratch)
  let whole = bytes(place.snapshot)
  for position in whole.indices {
    var flipped = whole
    flipped[position] ^= 1 << (position % 8)
    write(flipped, to: place.snapshot)
    do {
      let live = try looking(at: place)
      #expect(live.session.json.indented == session, "byte \(position)")
      #expect(!live.findings.isEmpty, "byte \(position)")
    } catch StoreFault.newer(let path, _) {
      // One flip makes a 1 a 3: refused by name.
      #expect(path == place.snapshot)
    }
  }
}

@Test func `a history with any bit flipped is a session or a sentence, and never overwritten`()
  throws
{
  let scratch = Scratch()
  let (place, session) = try tiny(scratch)
  let whole = bytes(place.history)
  let snapshot = bytes(place.snapshot)
  for position in stride(from: 0, to: whole.count, by: 7) {
    var flipped = whole
    flipped[position] ^= 1 << (position % 8)
    write(flipped, to: place.history)
    write(snapshot, to: place.snapshot)
    let live = try LiveSession(FileStore(place, .working(seat: "leader")))
    #expect(live.session.json.indented == session, "byte \(position)")
    #expect(live.findings.contains { $0.file == place.history }, "byte \(position)")
    try live.close()
    #expect(bytes(place.history) == flipped)
    #expect(bytes(place.snapshot) == snapshot)
  }
}

@Test func `a history cut anywhere is noticed, and the snapshot stands in for it`() throws {
  let scratch = Scratch()
  let (place, session) = try tiny(scratch)
  let whole = bytes(place.history)
  for count in stride(from: 0, to: whole.count, by: 7) {
    write(Array(whole.prefix(count)), to: place.history)
    let live = try looking(at: place)
    #expect(live.session.json.indented == session, "cut at \(count)")
    #expect(live.findings.contains { $0.weight >= .warning }, "cut at \(count)")
  }
}

@Test func `a cut history by itself is told by file`() throws {
  let scratch = Scratch()
  let (place, _) = try tiny(scratch)
  try FileManager.default.removeItem(atPath: place.snapshot)
  let whole = bytes(place.history)
  for count in 1..<whole.count {
    write(Array(whole.prefix(count)), to: place.history)
    let findings = try looking(at: place).findings
    #expect(findings.contains { $0.file == place.history && $0.weight == .fault }, "\(count)")
  }
}

@Test func `a snapshot by itself opens, and goes on when its reader writes`() throws {
  let scratch = Scratch()
  let (place, session) = try finished(scratch)
  let mailed = scratch.place("mailed")
  write(bytes(place.snapshot), to: mailed.snapshot)
  #expect(try looking(at: mailed).session.json.indented == session)
  try working(at: mailed) { live in
    try live.append([sample.point("Hjemmefra")], milliseconds: sample.now + 1000)
  }
  let all = ["Hjemmefra", "Å bli hørt", "Å være med"]
  #expect(try sample.texts(looking(at: mailed).session) == all)
  try FileManager.default.removeItem(atPath: mailed.snapshot)
  #expect(try sample.texts(looking(at: mailed).session) == all)
}

@Test func `a file made by hand is a session`() throws {
  let scratch = Scratch()
  write(
    Array(
      """
      {"format": "mellomrom-session", "version": 1, "title": "Ei samling", "language": "nn",
       "opens": "10:00", "closes": "16:00", "people": [], "later": {"kept": true}}
      """.utf8), to: scratch.place.snapshot)
  let live = try looking(at: scratch.place)
  #expect(live.session.title == "Ei samling")
  #expect(live.findings.isEmpty)
  try working(at: scratch.place) { live in
    try live.append([sample.change("t", .set(.title("Eit møte")))], milliseconds: sample.now)
  }
  let file = try JSON(parsing: bytes(scratch.place.snapshot))
  #expect(file["title"] == "Eit møte")
  #expect(file["later"] == ["kept": true])
  #expect(try looking(at: scratch.place).session.title == "Eit møte")
}

@Test func `a file edited by hand is told and left alone`() throws {
  let scratch = Scratch()
  let (place, session) = try finished(scratch)
  let edited = Array(
    String(decoding: bytes(place.snapshot), as: UTF8.self)
      .replacing("\"title\": \"Samling Nordvik\"", with: "\"title\": \"Møte\"").utf8)
  write(edited, to: place.snapshot)
  let live = try LiveSession(FileStore(place, .working(seat: "leader")))
  #expect(live.session.json.indented == session)
  #expect(live.findings.map(\.what) == [.editedByHand(isFollowed: false)])
  try live.append([sample.point("Nytt")], milliseconds: sample.now + 5)
  try live.close()
  #expect(bytes(place.snapshot) == edited)
  #expect(try sample.texts(looking(at: place).session).contains("Nytt"))
}

@Test func `a newer version is refused by name and left untouched`() throws {
  let scratch = Scratch()
  let (place, _) = try finished(scratch)
  let newer = Array(
    String(decoding: bytes(place.snapshot), as: UTF8.self)
      .replacing("\"version\": 1", with: "\"version\": 2").utf8)
  write(newer, to: place.snapshot)
  #expect(throws: StoreFault.newer(path: place.snapshot, version: 2)) { try looking(at: place) }
  #expect(throws: StoreFault.self) { try working(at: place) { _ in } }
  #expect(bytes(place.snapshot) == newer)
}

@Test func `a cut snapshot is set aside, not overwritten`() throws {
  let scratch = Scratch()
  let (place, session) = try finished(scratch)
  let cut = Array(bytes(place.snapshot).prefix(700))
  write(cut, to: place.snapshot)
  try working(at: place) { _ in }
  #expect(bytes(place.snapshot + ".set-aside-1") == cut)
  #expect(try looking(at: place).session.json.indented == session)
  #expect(try looking(at: place).findings.isEmpty)
}

@Test func `folds in shuffled and repeated orders agree to the byte`() throws {
  let changes = sample.beginning + (1...40).map { sample.point("punkt \($0)") }
  var envelopes: [Envelope] = []
  for (place, change) in changes.enumerated() {
    let writer = WriterID(raw: UInt64(place % 3 + 1))
    let n = envelopes.count { $0.writer == writer } + 1
    envelopes.append(
      Envelope(change.content, writer: writer, n: n, stamp: Stamp(raw: UInt64(place / 2))))
  }
  func fold(_ order: [Envelope]) throws -> [UInt8] {
    var ledger = Ledger()
    var fold = Fold(Session(), through: nil)
    var cursor = Cursor.start
    for envelope in order {
      _ = ledger.take(envelope)
      _ = fold.take(ledger.arrived(after: cursor))
      cursor = ledger.cursor
    }
    return fold.session.json.compactBytes
  }
  let expected = try fold(envelopes.sorted())
  var random = SystemRandomNumberGenerator()
  for _ in 0..<30 {
    let order = (envelopes + envelopes.shuffled(using: &random).prefix(10))
      .shuffled(using: &random)
    #expect(try fold(order) == expected)
  }
}

@Test func `nothing is written by looking, and a read-only medium will do`() throws {
  let scratch = Scratch()
  let (place, session) = try finished(scratch)
  let before = scratch.files()
  let live = try looking(at: place)
  #expect(live.session.json.indented == session)
  #expect(throws: StoreFault.self) {
    try live.append([sample.point("x")], milliseconds: sample.now)
  }
  try live.close()
  #expect(scratch.files() == before)
}
