import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

/// 300 in every run; MELLOMROM_KILLS=1500 for the long one.
private let kills = ProcessInfo.processInfo.environment["MELLOMROM_KILLS"].flatMap(Int.init) ?? 300
private let rounds = 15

@Test(arguments: 0..<rounds)
func `a killed writer loses nothing that was saved and leaves nothing twice`(round: Int) throws {
  let scratch = Scratch()
  var saved: [WriterID: Int] = [:]
  let pairs = max(1, kills / rounds / 2)
  for pair in 0..<pairs {
    let writers = try ["table-1", "leader"].map {
      try KilledWriter(at: scratch.place, seat: $0, count: 9)
    }
    // How far they have come when they die is never the same; each says a line for 3 changes, and
    // starts again after packing.
    writers[0].listen(lines: 1 + (round + pair) % 5)
    writers[1].listen(lines: 1 + (round * 7 + pair) % 4)
    for writer in writers {
      writer.kill9()
      #expect(writer.failure == nil)
      saved.merge(writer.saved) { max($0, $1) }
    }
    var journal = JournalReader(scratch.place)
    try journal.read()
    #expect(journal.findings.isEmpty)
    for (writer, n) in saved { #expect(journal.ledger.cursor[writer] >= n) }
  }

  try working(at: scratch.place) { _ in }
  let history = HistoryFile(bytes(scratch.place.history), path: scratch.place.history)
  #expect(history.findings.isEmpty)
  for (writer, n) in saved {
    #expect(history.envelopes.filter { $0.writer == writer }.map(\.n).starts(with: 1...n))
  }
  #expect(Set(history.envelopes.map(\.place)).count == history.envelopes.count)
  #expect(history.envelopes == history.envelopes.sorted())
  let session = try looking(at: scratch.place).session
  #expect(session.unknownKinds == ["test.write": history.envelopes.count])
  #expect(try Check(scratch.place).findings.map(\.weight).allSatisfy { $0 == .note })
}

@Test func `a stopped writer that wakes with an old fold costs nothing`() throws {
  let scratch = Scratch()
  let sleeper = try KilledWriter(at: scratch.place, seat: "table-1", count: 300)
  sleeper.listen(lines: 3)
  sleeper.stop()
  // Meanwhile another seat works, packs what can be packed, and keeps its fold.
  let other = try KilledWriter(at: scratch.place, seat: "leader", count: 30)
  other.listen(lines: 25)
  other.kill9()
  sleeper.wake()
  sleeper.listen(lines: 110)
  sleeper.kill9()
  #expect(sleeper.failure == nil)
  let live = try looking(at: scratch.place)
  let cursor = try live.store.changes(after: .start).cursor
  for (writer, n) in sleeper.saved.merging(other.saved, uniquingKeysWith: max) {
    #expect(cursor[writer] >= n)
  }
  let afresh = try FileManager.default.withoutSnapshot(scratch.place) {
    try looking(at: scratch.place).session.json.indented
  }
  #expect(live.session.json.indented == afresh)
}

extension FileManager {
  /// Does something while a session's snapshot is away.
  func withoutSnapshot<Value>(_ place: SessionPlace, _ body: () throws -> Value) throws -> Value {
    let aside = place.snapshot + ".away"
    let isThere = fileExists(atPath: place.snapshot)
    if isThere { try moveItem(atPath: place.snapshot, toPath: aside) }
    defer { if isThere { try? moveItem(atPath: aside, toPath: place.snapshot) } }
    return try body()
  }
}
