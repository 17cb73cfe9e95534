import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

/// Whether something can be read from one of these now.
private func stirs(_ descriptors: [Int32]) -> Bool {
  var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  return poll(&waiting, nfds_t(waiting.count), 0) > 0
}

private func seat(_ name: String, at place: SessionPlace) throws -> FileStore {
  let store = try FileStore(place, .working(seat: name))
  try store.log?.begin()
  return store
}

private let line = Envelope.Content(
  at: "2026-03-14T10:58:00.000+01:00", id: "id", by: "leader", body: ["kind": "test"])

@Test func `a follower is woken by a change and by a signal, and by nothing else`() throws {
  let scratch = Scratch()
  let table = try seat("table-3", at: scratch.place)
  let hall = try FileStore(scratch.place, .following(seat: "hall"))
  func settle() throws {
    _ = try hall.changes(after: .start)
    _ = hall.signals()
  }
  _ = hall.descriptors
  try settle()
  #expect(!stirs(hall.descriptors))
  _ = table.append([line], milliseconds: 1)
  try table.flush()
  #expect(stirs(hall.descriptors))
  #expect(try hall.changes(after: .start).envelopes.count == 1)
  #expect(!stirs(hall.descriptors))
  table.signal(["asks": true])
  #expect(stirs(hall.descriptors))
  #expect(hall.signals().map(\.by) == ["table-3"])
  #expect(!stirs(hall.descriptors))
  // That it still runs, eighty times every five seconds, wakes nobody.
  let name = SignalName(seat: "table-3", writer: table.writer)
  try Descriptor(scratch.place.signal(name), .read).touch()
  #expect(!stirs(hall.descriptors))
  try table.close()
  #expect(stirs(hall.descriptors))
  try hall.close()
}

@Test func `where no watch can be had everything is seen at the next look`() throws {
  let scratch = Scratch()
  let exhausted = Disk { call, _ in call == .watch ? .fail(code: EMFILE) : .go }
  let table = try seat("table-3", at: scratch.place)
  let leader = try FileStore(scratch.place, .working(seat: "leader"), disk: exhausted)
  // Nothing to wait for but its own log.
  #expect(leader.descriptors.count == 1)
  #expect(!leader.isTold)
  #expect(table.descriptors.count == 2)
  #expect(table.isTold)
  for number in 1...20 {
    _ = table.append([line], milliseconds: Int64(number))
    try table.flush()
    table.signal(["n": .int(number)])
    #expect(try leader.changes(after: .start).envelopes.count == number)
    #expect(leader.signals().map(\.body) == [["n": .int(number)]])
  }
  try table.close()
  try leader.close()
}

@Test func `of eighty logs only the one that has grown is looked at`() throws {
  let scratch = Scratch()
  let tables = try (1...80).map { try seat("table-\($0)", at: scratch.place) }
  for table in tables {
    _ = table.append([line], milliseconds: 1)
    try table.flush()
    table.signal([:])
  }
  var follower = FolderFollower(scratch.place, looksAtAllEvery: .max / 20)
  _ = follower.descriptor
  guard case .all(let names) = try follower.takeLogs() else {
    Issue.record("the first look is at everything")
    return
  }
  #expect(names.compactMap(LogName.init).count == 80)
  _ = try follower.takeSignals()
  _ = tables[41].append([line], milliseconds: 2)
  try tables[41].flush()
  guard case .some(let changed) = try follower.takeLogs() else {
    Issue.record("everything was looked at again")
    return
  }
  #expect(changed == [LogName(seat: "table-42", writer: tables[41].writer).description])
  // Those who read signals are told too, and each once.
  #expect(try follower.takeSignals().names == Array(changed))
  #expect(try follower.takeLogs().names.isEmpty)
  for table in tables { try table.close() }
}

@Test func `what is read in pieces is what is read at once`() throws {
  let scratch = Scratch()
  var tables = try (1...5).map { try seat("table-\($0)", at: scratch.place) }
  let hall = try FileStore(scratch.place, .following(seat: "hall"))
  _ = hall.descriptors
  var cursor = Cursor.start
  var pieces: [Envelope] = []
  for number in 1...60 {
    _ = tables[number * 7 % 5].append([line], milliseconds: Int64(number))
    try tables[number * 7 % 5].flush()
    // One leaves, and its log is packed; another takes its seat.
    if number % 20 == 0 {
      try tables[number / 20].close()
      try working(at: scratch.place) { _ in }
      tables[number / 20] = try seat("table-\(number / 20 + 1)", at: scratch.place)
    }
    guard number % 3 != 1 else { continue }
    let batch = try hall.changes(after: cursor)
    cursor = batch.cursor
    pieces += batch.envelopes
  }
  pieces += try hall.changes(after: cursor).envelopes
  let whole = try FileStore(scratch.place, .looking).changes(after: .start).envelopes
  #expect(pieces.sorted() == whole)
  for table in tables { try table.close() }
}

@Test func `what is met on the way to something else is told before anybody waits`() throws {
  let scratch = Scratch()
  try working(at: scratch.place) { try $0.append(sample.beginning, milliseconds: sample.now) }
  let table = try LiveSession(seat("table-1", at: scratch.place))
  let hall = try LiveSession(FileStore(scratch.place, .following(seat: "hall")))
  _ = hall.store.descriptors
  func settle() throws {
    while hall.hasNews || stirs(hall.store.descriptors) {
      _ = try hall.refresh()
      _ = hall.store.signals()
    }
  }
  func write(_ text: String) throws {
    try table.append([sample.point(text, by: .table(1))], milliseconds: sample.now)
    try table.save()
  }
  try settle()

  // Whoever looks at the signals takes from the kernel what it says of the logs.
  try write("Å bli hørt")
  _ = hall.store.signals()
  #expect(!stirs(hall.store.descriptors))
  #expect(hall.hasNews)
  #expect(try hall.refresh().changes.map(\.id) == [sample.id("Å bli hørt")])
  try settle()

  // Whoever asks for the whole history reads what has come since.
  try write("Tid")
  let before = try hall.history().changes.map(\.id)
  #expect(!before.contains(sample.id("Tid")))
  #expect(!stirs(hall.store.descriptors))
  #expect(hall.hasNews)
  #expect(try hall.refresh().changes.map(\.id) == [sample.id("Tid")])
  try settle()
  #expect(try hall.history().changes.map(\.id) == before + [sample.id("Tid")])
  try table.close()
  try hall.close()
}
