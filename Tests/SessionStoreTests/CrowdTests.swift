import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

/// A sample in every run; all of it with MELLOMROM_SOAK=1.
private let isWhole = ProcessInfo.processInfo.environment["MELLOMROM_SOAK"] != nil
private let writers = isWhole ? 64 : 8
private let changes = isWhole ? 1000 : 100
private let followers = isWhole ? 4 : 2
private let stops = isWhole ? 100 : 6

private let sample = Sample()

/// Everything that was acknowledged is there once, and the snapshot is what the history comes to.
private func checkWhole(_ place: SessionPlace, _ saved: [WriterID: Int]) throws -> HistoryFile {
  try working(at: place) { _ in }
  let history = HistoryFile(bytes(place.history), path: place.history)
  #expect(history.findings.isEmpty)
  #expect(history.envelopes == history.envelopes.sorted())
  #expect(Set(history.envelopes.map(\.place)).count == history.envelopes.count)
  let numbers = Dictionary(grouping: history.envelopes, by: \.writer).mapValues {
    $0.map(\.n).sorted()
  }
  for (writer, n) in saved { #expect(numbers[writer]?.starts(with: 1...n) ?? false) }
  #expect(try FileSystem.names(in: place.live).compactMap(LogName.init).isEmpty)
  let kept = Data(bytes(place.snapshot))
  let live = try looking(at: place)
  #expect(Data(live.snapshot(with: history.header).bytes) == kept)
  let afresh = try FileManager.default.withoutSnapshot(place) { try looking(at: place) }
  #expect(Data(afresh.snapshot(with: history.header).bytes) == kept)
  #expect(try Check(place).findings.map(\.weight).allSatisfy { $0 == .note })
  return history
}

extension LiveSession {
  fileprivate func snapshot(with header: HistoryHeader?) -> Snapshot {
    var snapshot = self.snapshot
    snapshot.history = header
    return snapshot
  }
}

@Test func `of a crowd of which every fourth is killed nothing saved is lost or there twice`()
  throws
{
  let scratch = Scratch()
  try working(at: scratch.place) { try $0.append(sample.beginning, milliseconds: sample.now) }
  let readers = try (1...followers).map { number in
    try KilledWriter(at: scratch.place, seat: "hall-\(number)", count: 0, mode: "follow")
  }
  let crowd = try (1...writers).map { number in
    try KilledWriter(at: scratch.place, seat: "table-\(number)", count: changes, mode: "once")
  }
  var saved: [WriterID: Int] = [:]
  for (number, writer) in crowd.enumerated() where number % 4 == 3 {
    // Whatever it is doing when it has said so much.
    writer.listen(lines: .random(in: 1...changes / 3))
    writer.kill9()
    saved.merge(writer.saved) { max($0, $1) }
  }
  for (number, writer) in crowd.enumerated() where number % 4 != 3 {
    #expect(writer.finish() == 0)
    #expect(writer.failure == nil)
    #expect(Array(writer.saved.values) == [changes])
    saved.merge(writer.saved) { max($0, $1) }
  }
  #expect(saved.count == writers)
  try working(at: scratch.place) {
    try $0.append(
      [sample.change("end", .unknown(["kind": "test.end"]))], milliseconds: sample.now)
  }
  for reader in readers { #expect(reader.finish() == 0) }

  let history = try checkWhole(scratch.place, saved)
  #expect(history.envelopes.count >= writers * changes * 3 / 4)
  let digest = String(
    CRC64.of(try looking(at: scratch.place).session.json.indented.utf8), radix: 16)
  #expect(Set(readers.map(\.last)) == [digest])
}

@Test(arguments: 0..<stops)
func `a process stopped anywhere blocks nobody and harms nothing when it wakes`(round: Int) throws {
  let scratch = Scratch()
  try working(at: scratch.place) { try $0.append(sample.beginning, milliseconds: sample.now) }
  // It packs and folds after every sixth change, so that it is stopped in the middle of that too.
  let sleeper = try KilledWriter(at: scratch.place, seat: "table-1", count: 6)
  sleeper.listen(lines: 2 + round % 7)
  sleeper.stop()

  let other = try KilledWriter(at: scratch.place, seat: "leader", count: 30, mode: "once")
  #expect(other.finish() == 0)
  #expect(Array(other.saved.values) == [30])
  let during = try looking(at: scratch.place).store.changes(after: .start).cursor
  for (writer, n) in sleeper.saved.merging(other.saved, uniquingKeysWith: max) {
    #expect(during[writer] >= n)
  }

  sleeper.wake()
  sleeper.listen(lines: 7)
  sleeper.kill9()
  #expect(sleeper.failure == nil)
  _ = try checkWhole(scratch.place, sleeper.saved.merging(other.saved, uniquingKeysWith: max))
}

@Test
func `half a line of a stopped writer keeps nobody waiting, and its rest counts when it comes`()
  throws
{
  let scratch = Scratch()
  try working(at: scratch.place) { try $0.append(sample.beginning, milliseconds: sample.now) }
  let name = LogName(seat: "table-1", writer: WriterID(raw: 5))
  let path = scratch.place.log(name)
  let line = Envelope(
    sample.point("halvt", by: .table(1)).content, writer: name.writer, n: 1,
    stamp: Stamp(milliseconds: sample.now + 5)
  ).line
  let file = try Descriptor(path, .create(mode: 0o600))
  let isLocked = try file.tryLock()
  #expect(isLocked)
  let header = LogHeader(seat: name.seat, writer: name.writer, machine: .this).line
  try file.writeAll(header + [0x0A] + line.prefix(line.count / 2))

  try working(at: scratch.place) {
    try $0.append([sample.point("helt")], milliseconds: sample.now + 10)
  }
  #expect(try sample.texts(looking(at: scratch.place).session) == ["helt"])
  #expect(FileManager.default.fileExists(atPath: path))
  try file.writeAll(Array(line.dropFirst(line.count / 2)) + [0x0A])
  #expect(try sample.texts(looking(at: scratch.place).session) == ["halvt", "helt"])
  // While its writer lives nobody packs it.
  try working(at: scratch.place) { _ in }
  #expect(FileManager.default.fileExists(atPath: path))
  file.unlock()
  try working(at: scratch.place) { _ in }
  #expect(!FileManager.default.fileExists(atPath: path))
  #expect(try sample.texts(looking(at: scratch.place).session) == ["halvt", "helt"])
}

@Test func `a day of eight tables takes no more room than its text needs`() throws {
  let scratch = Scratch()
  let hours = 6
  let pointsAnHour = isWhole ? 30 : 10
  let day = try KilledWriter(at: scratch.place, seat: "leader", count: pointsAnHour, mode: "day")
  #expect(day.finish() == 0)
  let figures = day.said.compactMap { line -> (memory: Int, text: Int)? in
    let words = line.split(separator: " ")
    guard words.count == 6, let memory = Int(words[3]), let text = Int(words[5]) else { return nil }
    return (memory, text)
  }
  #expect(figures.count == hours)
  let (first, last) = (try #require(figures.first), try #require(figures.last))
  let points = 8 * hours * pointsAnHour
  // Nine seats hold it in one process, each with what it folded and a few stages of the fold.
  #expect(last.memory - first.memory <= (4 << 20) + 12_000 * points)

  // Whoever left last may have met somebody who was packing; the next one takes what is left.
  try working(at: scratch.place) { _ in }
  let history = bytes(scratch.place.history)
  let lines = history.count { $0 == 0x0A } - 1
  #expect(lines == points + 8 * hours * ((pointsAnHour + 3) / 4) + 10)
  #expect(history.count <= last.text + 300 * lines)
  #expect(bytes(scratch.place.snapshot).count <= last.text + 350 * points)
  #expect(
    Set(scratch.files().keys) == [
      scratch.place.snapshot.lastOfPath, scratch.place.history.lastOfPath,
      scratch.place.live.lastOfPath + "/" + SessionPlace.packLockName,
    ])
}
