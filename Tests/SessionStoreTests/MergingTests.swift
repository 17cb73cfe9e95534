import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

private func begun(_ place: SessionPlace) throws {
  try working(at: place) { live in
    try live.append(sample.beginning + [sample.point("Felles")], milliseconds: sample.now)
  }
}

@Test func `a packed, a live and a mailed copy merge to the same`() throws {
  let scratch = Scratch()
  let home = scratch.place
  try begun(home)
  // Three copies; each is worked in by itself, one of them is still open, one came as one file.
  let (packed, live, mailed) = (
    scratch.place("packed"), scratch.place("live"), scratch.place("mailed")
  )
  for other in [packed, live] { copy(home, to: other) }
  write(bytes(home.snapshot), to: mailed.snapshot)
  try working(at: packed) { try $0.append([sample.point("pakket")], milliseconds: sample.now + 30) }
  let open = try LiveSession(FileStore(live, .working(seat: "table-2")))
  try open.append([sample.point("åpen")], milliseconds: sample.now + 20)
  try open.save()
  try working(at: mailed) { try $0.append([sample.point("sendt")], milliseconds: sample.now + 10) }

  var results: [[UInt8]] = []
  let copies = [packed, live, mailed]
  for (number, order) in [[0, 1, 2], [2, 1, 0], [1, 2, 0, 1, 2, 2]].enumerated() {
    let target = scratch.place("target-\(number)")
    copy(home, to: target)
    try working(at: target) { session in
      for index in order { _ = try session.merge(copies[index]) }
      #expect(sample.texts(session.session) == ["Felles", "pakket", "sendt", "åpen"])
    }
    results.append(bytes(target.history))
    #expect(try looking(at: target).findings.isEmpty)
  }
  try open.close()
  #expect(!results[0].isEmpty)
  #expect(Set(results).count == 1)

  // And the other way about: home comes to the mailed copy.
  try working(at: mailed) { session in
    for other in [home, packed, live] { _ = try session.merge(other) }
  }
  #expect(
    try sample.texts(looking(at: mailed).session) == ["Felles", "pakket", "sendt", "åpen"])
}

@Test func `merging what is here already adds nothing`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let twin = scratch.place("twin")
  copy(scratch.place, to: twin)
  let before = bytes(scratch.place.history)
  #expect(try working(at: scratch.place) { try $0.merge(twin) } == 0)
  #expect(bytes(scratch.place.history) == before)
}

@Test func `two sessions do not become one`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let other = scratch.place("other")
  try working(at: other) { live in
    try live.append(
      [sample.change("b", .begin(ID(sample.id("other")), method: "", language: .english))],
      milliseconds: sample.now)
  }
  let before = scratch.files()
  let live = try LiveSession(FileStore(scratch.place, .working(seat: "leader")))
  #expect(throws: StoreFault.anotherSession(path: other.snapshot)) { try live.merge(other) }
  try live.close()
  #expect(scratch.files() == before)
}

@Test func `a copy that contradicts is refused and changes nothing`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let other = scratch.place("other")
  copy(scratch.place, to: other)
  var lines = HistoryFile(bytes(other.history), path: "").envelopes
  let last = lines.removeLast()
  lines.append(
    Envelope(
      sample.point("Noe annet").content, writer: last.writer, n: last.n, stamp: last.stamp))
  write(HistoryFile.bytes(of: lines), to: other.history)
  let before = bytes(scratch.place.history)
  let live = try LiveSession(FileStore(scratch.place, .working(seat: "leader")))
  #expect(throws: StoreFault.self) { try live.merge(other) }
  try live.close()
  #expect(bytes(scratch.place.history) == before)
}

@Test func `a log of another machine is read and left where it is`() throws {
  let scratch = Scratch()
  try begun(scratch.place)
  let writer = WriterID(raw: 5)
  let far = LogHeader(seat: "table-4", writer: writer, machine: Machine(raw: 1))
  let line = Envelope(
    sample.point("langt borte").content, writer: writer, n: 1,
    stamp: Stamp(milliseconds: sample.now + 5))
  let path = scratch.place.log(LogName(seat: "table-4", writer: writer))
  write(far.line + [0x0A] + line.line + [0x0A], to: path)
  try working(at: scratch.place) { _ in }
  #expect(FileManager.default.fileExists(atPath: path))
  #expect(try sample.texts(looking(at: scratch.place).session) == ["Felles", "langt borte"])
  #expect(
    try Check(scratch.place).findings.map(\.what).contains(.logOfAnotherMachine))
}

@Test func `only one packs at a time, and the other leaves it to that one`() throws {
  let scratch = Scratch()
  func closeWhileLocked() throws {
    guard let lock = try PackLock(scratch.place, .owner) else {
      Issue.record("nobody has it")
      return
    }
    try begun(scratch.place)
    #expect(bytes(scratch.place.history).isEmpty)
    _ = lock
  }
  try closeWhileLocked()
  try working(at: scratch.place) { _ in }
  #expect(HistoryFile(bytes(scratch.place.history), path: "").envelopes.count == 5)
}
