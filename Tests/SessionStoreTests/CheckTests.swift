import Dialogue
import Foundation
import JSONTree
import Testing

@testable import SessionStore

private let sample = Sample()

private func made(_ place: SessionPlace) throws {
  try working(at: place) { live in
    try live.append(sample.beginning + [sample.point("Å bli hørt")], milliseconds: sample.now)
  }
}

@Test func `a session in order has no findings`() throws {
  let scratch = Scratch()
  try made(scratch.place)
  #expect(try Check(scratch.place).findings.isEmpty)
  #expect(try Check(scratch.place).weight == nil)
}

@Test func `a session that is not there is told`() {
  let scratch = Scratch()
  #expect(throws: StoreFault.noSuchSession(scratch.place.name, folder: scratch.path)) {
    try Check(scratch.place)
  }
}

@Test func `files that others can read are warned of`() throws {
  let scratch = Scratch()
  try made(scratch.place)
  chmod(scratch.place.snapshot, 0o644)
  let findings = try Check(scratch.place).findings
  #expect(findings == [Finding(.widerMode(0o644), file: scratch.place.snapshot)])
  #expect(findings[0].weight == .warning)
}

@Test func `an unfinished line is a note with its place`() throws {
  let scratch = Scratch()
  try made(scratch.place)
  let writer = WriterID(raw: 5)
  let header = LogHeader(seat: "table-4", writer: writer, machine: .this)
  let path = scratch.place.log(LogName(seat: "table-4", writer: writer))
  write(header.line + Array("\n{\"v\":1".utf8), to: path)
  chmod(path, 0o600)
  let findings = try Check(scratch.place).findings
  #expect(
    findings == [
      Finding(.unfinishedLine, file: path, line: 2, offset: header.line.count + 1)
    ])
  #expect(findings[0].weight == .note)
}

@Test func `a missing change is told with its writer`() throws {
  let scratch = Scratch()
  try made(scratch.place)
  var lines = HistoryFile(bytes(scratch.place.history), path: "").envelopes
  let gone = lines.remove(at: 1)
  write(HistoryFile.bytes(of: lines), to: scratch.place.history)
  let findings = try Check(scratch.place).findings
  #expect(
    findings.contains(
      Finding(.missingChange(writer: gone.writer, n: 2), file: scratch.place.history)))
}

@Test func `an intact line after a broken one is told by file and line`() throws {
  let scratch = Scratch()
  let writer = WriterID(raw: 5)
  try FileManager.default.createDirectory(
    atPath: scratch.place.live, withIntermediateDirectories: true)
  let header = LogHeader(seat: "table-4", writer: writer, machine: .this)
  let path = scratch.place.log(LogName(seat: "table-4", writer: writer))
  let lines = [header.line, Array("{\"v\":1,".utf8), Envelope.sample(5, 1).line]
  write(lines.flatMap { $0 + [0x0A] }, to: path)
  let broken = try Check(scratch.place).findings.first { $0.what == .brokenLine(.broken) }
  #expect(broken?.file == path)
  #expect(broken?.line == 2)
}

@Test(
  arguments: [
    ([], 65), (Array("{".utf8), 65), (Array("[1,2]".utf8), 65), (Array("{}".utf8), 65),
    (Array(#"{"format":"mellomrom-session","version":2}"#.utf8), 65),
    (Array(#"{"format":"mellomrom-session","version":1,"title":7}"#.utf8), 65),
    ([0xFF, 0xFE], 65), (Array(repeating: UInt8(ascii: "["), count: 10_000), 65),
  ] as [([UInt8], Int32)])
func `bad files are one sentence and are left as they are`(text: [UInt8], code: Int32) throws {
  let scratch = Scratch()
  write(text, to: scratch.place.snapshot)
  do {
    _ = try working(at: scratch.place) { _ in }
    Issue.record("it opened")
  } catch let fault as StoreFault {
    #expect(fault.exitCode == code)
    for sentence in [fault.sentence.nb, fault.sentence.nn, fault.sentence.en] {
      #expect(sentence.contains(scratch.place.snapshot))
      #expect(!sentence.contains("\n"))
    }
  }
  #expect(bytes(scratch.place.snapshot) == text)
}

@Test func `a file of 100 MB is refused before it is read`() throws {
  let scratch = Scratch()
  write([], to: scratch.place.snapshot)
  truncate(scratch.place.snapshot, 100 << 20)
  do {
    _ = try looking(at: scratch.place)
    Issue.record("it opened")
  } catch let fault as StoreFault {
    #expect(fault.sentence.en.contains("100 MB is too much"))
  }
}

@Test func `a session that is not there does not open`() {
  let scratch = Scratch()
  #expect(throws: StoreFault.noSuchSession(scratch.place.name, folder: scratch.path)) {
    try looking(at: scratch.place)
  }
}
