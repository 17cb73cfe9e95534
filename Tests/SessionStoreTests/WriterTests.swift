import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let writer = WriterID(raw: 7)

private func lines(_ count: Int) -> [[UInt8]] {
  (1...count).map { Envelope.sample(7, $0).line }
}

/// What a reader finds of the writer, and what it notices.
private func read(_ place: SessionPlace) throws -> (ns: [Int], findings: Set<Finding>) {
  var journal = JournalReader(place)
  try journal.read()
  return (journal.ledger.arrived(after: .start).map(\.n), journal.findings)
}

/// A disk that fails when told to.
private final class Trouble: Sendable {
  private let verdict = Monitor<[SystemFault.Call: Disk.Verdict]>([:])

  func set(_ call: SystemFault.Call, _ new: Disk.Verdict?) { verdict.change { $0[call] = new } }

  func clear() { verdict.change { $0 = [:] } }

  var disk: Disk {
    Disk { [verdict] call, _ in verdict.change { $0[call] ?? .go } }
  }
}

@Test func `what is appended is saved, told and read`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(3))
  try log.flush()
  #expect(log.events() == [.saved(through: 3)])
  #expect(log.events().isEmpty)
  #expect(try read(scratch.place).ns == [1, 2, 3])
  try log.close()
  #expect(try read(scratch.place).ns == [1, 2, 3])
}

@Test func `a log is locked while its writer lives, and only then`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(1))
  try log.flush()
  let name = LogName(seat: "table-3", writer: writer)
  #expect(try ClosedLog(name, in: scratch.place) == nil)
  try log.close()
  #expect(try ClosedLog(name, in: scratch.place) != nil)
}

@Test func `files are for their owner and so is the folder`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(1))
  try log.close()
  #expect(try FileSystem.status(scratch.place.live).mode == 0o700)
  #expect(
    try FileSystem.status(scratch.place.log(LogName(seat: "table-3", writer: writer))).mode
      == 0o600)
}

@Test func `a shared session is for its group`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place, .group)
  log.append(lines(1))
  try log.close()
  #expect(try FileSystem.status(scratch.place.live).mode == 0o2770)
  #expect(
    try FileSystem.status(scratch.place.log(LogName(seat: "table-3", writer: writer))).mode
      == 0o660)
}

@Test func `room set aside is given back`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(1))
  try log.flush()
  let path = scratch.place.log(LogName(seat: "table-3", writer: writer))
  func blocks() -> Int {
    var status = stat()
    stat(path, &status)
    return Int(status.st_blocks) * 512
  }
  #expect(blocks() >= 1 << 20)
  try log.close()
  #expect(blocks() < 1 << 20)
}

@Test func `a writer that wrote nothing leaves nothing`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  try log.close()
  #expect(scratch.files().isEmpty)
}

@Test(arguments: [
  (SystemFault.Call.write, Disk.Verdict.fail(code: ENOSPC)), (.write, .short(10)),
  (.write, .short(300)), (.sync, .fail(code: EIO)),
])
func `after a failure the lines are repeated in a new log`(
  call: SystemFault.Call, verdict: Disk.Verdict
) throws {
  let scratch = Scratch()
  let trouble = Trouble()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place, disk: trouble.disk)
  log.append(Array(lines(2)))
  try log.flush()
  trouble.set(call, verdict)
  log.append([lines(3)[2]])
  #expect(throws: SystemFault.self) { try log.flush() }
  guard case .notSaved(let fault) = log.events().last else {
    Issue.record("nobody is told")
    return
  }
  #expect(fault.isFull || fault.code == EIO)
  trouble.clear()
  log.append([lines(4)[3]])
  try log.flush()
  #expect(log.events().last == .saved(through: 4))
  #expect(try read(scratch.place).ns == [1, 2, 3, 4])
  #expect(try read(scratch.place).findings.isEmpty)
  try log.close()
}

@Test func `what could not be saved is tried again without being asked`() throws {
  let scratch = Scratch()
  let trouble = Trouble()
  trouble.set(.open, .fail(code: ENOSPC))
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place, disk: trouble.disk)
  log.append(lines(1))
  #expect(throws: SystemFault.self) { try log.flush() }
  _ = log.events()
  trouble.clear()
  var descriptor = pollfd(fd: log.descriptor, events: Int16(POLLIN), revents: 0)
  #expect(poll(&descriptor, 1, 5000) == 1)
  #expect(log.events() == [.saved(through: 1)])
  try log.close()
}

@Test func `that nothing could be saved is told before there is anything, and when it is over`()
  throws
{
  let scratch = Scratch()
  let trouble = Trouble()
  trouble.set(.open, .fail(code: ENOSPC))
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place, disk: trouble.disk)
  func told() -> [SaveEvent] {
    var descriptor = pollfd(fd: log.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&descriptor, 1, 5000) == 1)
    return log.events()
  }
  try log.start()
  guard case .cannotSave(let fault) = told().last else {
    Issue.record("nobody is told")
    return
  }
  #expect(fault.isFull)
  log.append(lines(1))
  #expect(told() == [.notSaved(fault)])
  trouble.clear()
  #expect(told() == [.saved(through: 1)])
  #expect(try read(scratch.place).ns == [1])
  try log.close()
}

@Test func `a writer that could not begin begins when it can`() throws {
  let scratch = Scratch()
  let trouble = Trouble()
  let log = try writerThatCannotBegin(scratch, trouble)
  _ = log.events()
  trouble.clear()
  #expect(isTold(log))
  #expect(log.events() == [.canSave])
  #expect(!scratch.files().isEmpty)
  try log.close()
  #expect(scratch.files().isEmpty)
}

@Test func `a writer that could not begin and had nothing to write ends without a word`() throws {
  let scratch = Scratch()
  try writerThatCannotBegin(scratch, Trouble()).close()
}

/// A writer that has been told that its log cannot be begun.
private func writerThatCannotBegin(_ scratch: Scratch, _ trouble: Trouble) throws -> LogWriter {
  trouble.set(.open, .fail(code: EROFS))
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place, disk: trouble.disk)
  try log.start()
  #expect(isTold(log))
  return log
}

/// Whether a writer has something to tell within five seconds.
private func isTold(_ log: LogWriter) -> Bool {
  var descriptor = pollfd(fd: log.descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&descriptor, 1, 5000) == 1
}

@Test func `a writer that finds its folder gone makes it again with all its lines`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(Array(lines(2)))
  try log.flush()
  try FileManager.default.removeItem(atPath: scratch.place.live)
  log.append([lines(3)[2]])
  try log.flush()
  #expect(try read(scratch.place).ns == [1, 2, 3])
  try log.close()
}

@Test func `rolling leaves nothing of what was there`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(3))
  let redacted = Envelope.sample(7, 2).redacted(to: ["kind": "test"])
  log.roll(rewriting: [2: redacted.line])
  try log.flush()
  #expect(scratch.holding("punkt 2").isEmpty)
  #expect(scratch.holding("punkt 3").count == 1)
  #expect(try read(scratch.place).ns == [1, 2, 3])
  log.append([lines(4)[3]])
  try log.close()
  #expect(try read(scratch.place).ns == [1, 2, 3, 4])
}

@Test func `an unfinished last line is ignored and left as it is`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(3))
  try log.close()
  let path = scratch.place.log(LogName(seat: "table-3", writer: writer))
  let whole = bytes(path)
  for count in 0..<whole.count {
    write(Array(whole.prefix(count)), to: path)
    let (ns, findings) = try read(scratch.place)
    let expected = max(0, whole.prefix(count).count { $0 == UInt8(ascii: "\n") } - 1)
    #expect(ns == Array(1...3).prefix(expected).map(\.self))
    #expect(findings.isEmpty, "cut at \(count)")
    #expect(bytes(path).count == count)
  }
}

@Test func `every flipped bit is noticed, and no change is taken for another`() throws {
  let scratch = Scratch()
  let log = try LogWriter(writer, seat: "table-3", at: scratch.place)
  log.append(lines(2))
  try log.close()
  let path = scratch.place.log(LogName(seat: "table-3", writer: writer))
  let whole = bytes(path)
  for position in whole.indices {
    for bit in 0..<8 {
      var flipped = whole
      flipped[position] ^= 1 << bit
      write(flipped, to: path)
      let (ns, findings) = try read(scratch.place)
      #expect(!findings.isEmpty, "byte \(position), bit \(bit)")
      #expect([[], [1], [1, 2]].contains(ns))
      #expect(findings.allSatisfy { $0.file == path && $0.line != nil })
    }
  }
}
