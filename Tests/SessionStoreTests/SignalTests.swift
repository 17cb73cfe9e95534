import Foundation
import JSONTree
import Testing

@testable import SessionStore

// What every store promises.

@Test(arguments: StoreKind.allCases)
private func `what one seat lets be seen the others see`(kind: StoreKind) throws {
  try kind.run { open in
    let (leader, table) = (try open("leader"), try open("table-3"))
    try leader.flush()
    #expect(leader.signals().isEmpty)
    leader.signal(["hall": "blank"])
    table.signal(["asks": true])
    #expect(
      leader.signals() == [Signal(by: "table-3", writer: table.writer, body: ["asks": true])])
    #expect(
      table.signals() == [Signal(by: "leader", writer: leader.writer, body: ["hall": "blank"])])
    try leader.close()
    try table.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `the last that was let be seen stands, whatever was missed`(kind: StoreKind) throws {
  try kind.run { open in
    let (leader, table) = (try open("leader"), try open("table-3"))
    for number in 1...200 {
      table.signal(["text": .string(String(repeating: "x", count: 200 - number))])
      // Sometimes it is looked at, sometimes it has been overtaken.
      if number % 7 == 0 {
        let body: JSON = ["text": .string(String(repeating: "x", count: 200 - number))]
        #expect(leader.signals().map(\.body) == [body])
      }
    }
    #expect(leader.signals().map(\.body) == [["text": ""]])
    try leader.close()
    try table.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `whoever comes late sees what stands, and who leaves is seen no more`(
  kind: StoreKind
) throws {
  try kind.run { open in
    let tables = try (1...8).map { try open("table-\($0)") }
    for (number, table) in tables.enumerated() { table.signal(["n": .int(number)]) }
    let leader = try open("leader")
    #expect(Set(leader.signals().map(\.by)) == Set((1...8).map { "table-\($0)" }))
    #expect(leader.signals().map(\.writer) == tables.map(\.writer).sorted())
    for table in tables { try table.close() }
    #expect(leader.signals().isEmpty)
    try leader.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `two processes at one seat see each other`(kind: StoreKind) throws {
  try kind.run { open in
    let (first, second) = (try open("table-3"), try open("table-3"))
    first.signal(["a": 1])
    second.signal(["b": 2])
    #expect(first.signals().map(\.writer) == [second.writer])
    #expect(second.signals().map(\.body) == [["a": 1]])
    try first.close()
    try second.close()
  }
}

@Test(arguments: StoreKind.allCases)
private func `a signal is no change and leaves nothing behind`(kind: StoreKind) throws {
  try kind.run { open in
    let (leader, table) = (try open("leader"), try open("table-3"))
    table.signal(["asks": true])
    #expect(try leader.changes(after: .start).envelopes.isEmpty)
    try table.close()
    try leader.close()
    #expect(try open("leader").signals().isEmpty)
  }
}

// What files promise besides.

/// Signal files of a session.
private func names(_ place: SessionPlace) -> [String] {
  ((try? FileSystem.names(in: place.live)) ?? []).filter { $0.contains(".signal") }
}

/// A working store whose folder is there already.
private func seat(_ name: String, at place: SessionPlace) throws -> FileStore {
  let store = try FileStore(place, .working(seat: name))
  try store.flush()
  try store.log?.begin()
  return store
}

/// Dates a file some seconds back.
private func age(_ path: String, by seconds: Int) {
  var times = [timeval](repeating: timeval(), count: 2)
  let now = Int(SteadyClock.dating / 1000)
  for index in times.indices { times[index].tv_sec = now - seconds }
  utimes(path, times)
}

extension SignalReader {
  /// What is seen now, everything looked at.
  fileprivate mutating func all() throws -> [Signal] {
    look(.all(try FileSystem.names(in: place.live)))
    return signals()
  }
}

@Test func `who has not stirred is silent while its lock is held and gone when it is not`() throws {
  let scratch = Scratch()
  let table = try seat("table-3", at: scratch.place)
  table.signal(["asks": true])
  let path = scratch.place.signal(SignalName(seat: "table-3", writer: table.writer))
  var reader = SignalReader(scratch.place, besides: WriterID(raw: 1))
  #expect(try reader.all().map(\.presence) == [.here])
  age(path, by: 10)
  #expect(try reader.all().map(\.presence) == [.here])
  age(path, by: 16)
  #expect(try reader.all().map(\.presence) == [.silent])

  // A copy that nobody holds is what a killed process leaves.
  let left = SignalName(seat: "table-4", writer: WriterID(raw: 4))
  write(bytes(path), to: scratch.place.signal(left))
  age(scratch.place.signal(left), by: 10)
  #expect(try reader.all().map(\.presence) == [.gone, .silent])
  #expect(try reader.all().map(\.body) == [["asks": true], ["asks": true]])
  // Asking takes no lock from anybody.
  #expect(SignalReader.isLocked(path))
  age(path, by: 0)
  #expect(try reader.all().map(\.presence) == [.gone, .here])
  try table.close()
}

@Test func `of another machine nobody says that it is gone`() throws {
  let scratch = Scratch()
  try FileSystem.makeFolder(scratch.place.live, mode: 0o700)
  let far = SignalName(seat: "table-4", writer: WriterID(raw: 4))
  let line = SignalLine(machine: Machine(raw: 9), body: ["asks": true])
  write(line.bytes(far), to: scratch.place.signal(far))
  // Its clock may say anything.
  age(scratch.place.signal(far), by: 90_000)
  var reader = SignalReader(scratch.place, besides: WriterID(raw: 1))
  #expect(try reader.all().map(\.presence) == [.here])
  var later = SignalReader.Now()
  later.steady += SignalReader.longestQuiet + 1
  reader.look(.all([far.description]), at: later)
  #expect(reader.signals(at: later).map(\.presence) == [.silent])
  later.steady += SignalReader.longestShown
  #expect(reader.signals(at: later).isEmpty)
}

@Test func `a seat that begins anew takes away what its dead process left`() throws {
  let scratch = Scratch()
  let other = try seat("table-4", at: scratch.place)
  other.signal(["n": 4])
  let table = try seat("table-3", at: scratch.place)
  table.signal(["n": 3])
  let dead = ["table-3", "table-4", "leader"].map { SignalName(seat: $0, writer: WriterID(raw: 4)) }
  for name in dead {
    write(SignalLine(machine: .this, body: [:]).bytes(name), to: scratch.place.signal(name))
  }
  age(scratch.place.signal(dead[2]), by: 7 * 3600)
  let again = try seat("table-3", at: scratch.place)
  again.signal(["n": 33])
  // The dead one of the seat goes, and the one that is long dead; the rest may still be asked for.
  let expected = [
    SignalName(seat: "table-3", writer: table.writer),
    SignalName(seat: "table-3", writer: again.writer),
    SignalName(seat: "table-4", writer: other.writer), dead[1],
  ]
  #expect(names(scratch.place) == expected.map(\.description).sorted())
  for store in [other, table, again] { try store.close() }
}

@Test func `half of a signal is taken for none`() throws {
  let scratch = Scratch()
  try FileSystem.makeFolder(scratch.place.live, mode: 0o700)
  let name = SignalName(seat: "table-4", writer: WriterID(raw: 4))
  let whole = SignalLine(machine: .this, body: ["text": "hei"]).bytes(name)
  for count in 0..<whole.count {
    write(Array(whole.prefix(count)), to: scratch.place.signal(name))
    var reader = SignalReader(scratch.place, besides: WriterID(raw: 1))
    #expect(try reader.all().isEmpty)
  }
  write(whole + Array("   ".utf8), to: scratch.place.signal(name))
  var reader = SignalReader(scratch.place, besides: WriterID(raw: 1))
  #expect(try reader.all().map(\.body) == [["text": "hei"]])
}

@Test func `nothing of a longer signal stays behind a shorter one`() throws {
  let scratch = Scratch()
  let table = try seat("table-3", at: scratch.place)
  table.signal(["text": "fem minutter igjen"])
  table.signal(["text": "to"])
  #expect(scratch.holding("fem minutter").isEmpty)
  #expect(scratch.holding("minutter").isEmpty)
  try table.close()
  #expect(names(scratch.place).isEmpty)
}

@Test func `a follower is seen and writes nothing of the session`() throws {
  let scratch = Scratch()
  let leader = try seat("leader", at: scratch.place)
  let before = scratch.files().keys.sorted()
  let hall = try FileStore(scratch.place, .following(seat: "hall"))
  hall.signal(["hall": "title"])
  #expect(leader.signals().map(\.by) == ["hall"])
  let name = SignalName(seat: "hall", writer: hall.writer)
  #expect(
    Set(scratch.files().keys).subtracting(before) == [
      scratch.place.live.lastOfPath + "/" + name.description
    ])
  try hall.close()
  #expect(scratch.files().keys.sorted() == before)
  try leader.close()
}

@Test func `where nobody is at work a follower leaves no trace`() throws {
  let scratch = Scratch()
  try working(at: scratch.place) { try $0.append(Sample().beginning, milliseconds: 1) }
  try FileManager.default.removeItem(atPath: scratch.place.live)
  let before = scratch.files()
  let hall = try FileStore(scratch.place, .following(seat: "hall"))
  hall.signal(["hall": "title"])
  #expect(hall.signals().isEmpty)
  try hall.close()
  #expect(scratch.files() == before)
}

@Test func `a folder that is taken away and made again costs no signal`() throws {
  let scratch = Scratch()
  let (leader, table) = (
    try seat("leader", at: scratch.place), try seat("table-3", at: scratch.place)
  )
  _ = leader.descriptors
  table.signal(["n": 1])
  #expect(leader.signals().count == 1)
  try FileManager.default.removeItem(atPath: scratch.place.live)
  try FileSystem.makeFolder(scratch.place.live, mode: 0o700)
  table.signal(["n": 2])
  #expect(leader.signals().map(\.body) == [["n": 2]])
  try table.close()
  try leader.close()
}
