import JSONTree
import Testing

@testable import SessionStore

@Test func `the checksum is CRC-64 of the xz format`() {
  #expect(CRC64.of("123456789".utf8) == 0x995D_C9BB_DF19_39FA)
  #expect(CRC64.of([]) == 0)
}

@Test func `eight bytes a step gives what one bit a step gives`() {
  func slow(_ bytes: [UInt8]) -> UInt64 {
    var rest = ~UInt64(0)
    for byte in bytes {
      rest ^= UInt64(byte)
      for _ in 0..<8 {
        rest = rest & 1 == 0 ? rest >> 1 : (rest >> 1) ^ 0xC96C_5795_D787_0F42
      }
    }
    return ~rest
  }
  for count in 0..<70 {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
    #expect(CRC64.of(bytes) == slow(bytes))
  }
}

@Test func `a line says everything and its checksum last`() {
  let line = String(decoding: Envelope.sample(7, 12).line, as: UTF8.self)
  #expect(
    line.hasPrefix(
      #"{"v":1,"writer":"0000000000000007","n":12,"stamp":"127","#
        + #""at":"2026-03-14T10:58:00.000+01:00","id":"7-12","by":"table-7","#
        + #""body":{"kind":"test","text":"punkt 12"},"sum":""#))
  #expect(line.utf8.count == line.dropLast(26).utf8.count + 26)
  #expect(line.hasSuffix(#""}"#))
}

@Test func `a line is read as it was written`() throws {
  let content = Envelope.Content(
    at: "2026-03-14T10:58:00.000+01:00", id: "01J", by: "leader", base: "01H", group: "01G",
    body: ["kind": "point.write", "text": "Å bli hørt"])
  let envelope = Envelope(content, writer: WriterID(raw: 1), n: 3, stamp: Stamp(raw: 9))
  let read = try Envelope(line: envelope.line)
  #expect(read == envelope)
  #expect(read.place == envelope.place)
  #expect(read.base == "01H")
  #expect(read.group == "01G")
  #expect(read.body == content.body)
  #expect(!read.isRedacted)
}

@Test func `keys that nobody here knows are passed on`() throws {
  var members = try #require(JSON(parsing: Envelope.sample(1, 1).line).members)
  members.removeLast()
  members.insert(JSON.Member("mood", "calm"), at: 3)
  let line = SealedLine.seal(members)
  #expect(try Envelope(line: line).line == line)
}

@Test func `a redacted line keeps its place and nothing unknown`() throws {
  let envelope = Envelope.sample(1, 4)
  let redacted = envelope.redacted(to: ["kind": "test"])
  let read = try Envelope(line: redacted.line)
  #expect(read.isRedacted)
  #expect(read.place == envelope.place)
  #expect(read.id == envelope.id)
  #expect(read.body == ["kind": "test"])
}

@Test func `no single flipped bit goes unnoticed`() {
  let line = Envelope.sample(1, 1).line
  for position in line.indices {
    for bit in 0..<8 {
      var flipped = line
      flipped[position] ^= 1 << bit
      #expect(throws: Envelope.Fault.self) { try Envelope(line: flipped) }
    }
  }
}

@Test func `a line from a newer version is told from a broken one`() {
  #expect(throws: Envelope.Fault.newer(version: 2)) {
    try Envelope(line: SealedLine.seal([JSON.Member("v", 2)]))
  }
  #expect(throws: Envelope.Fault.badKey("writer")) {
    try Envelope(line: SealedLine.seal([JSON.Member("v", 1)]))
  }
}

@Test func `stamps always move past every stamp given or seen`() {
  var clock = StampClock()
  let first = clock.next(milliseconds: 1000)
  #expect(first.milliseconds == 1000)
  #expect(clock.next(milliseconds: 1000) == Stamp(raw: first.raw + 1))
  #expect(clock.next(milliseconds: 500) == Stamp(raw: first.raw + 2))
  clock.see(Stamp(milliseconds: 9000))
  #expect(clock.next(milliseconds: 1001) == Stamp(raw: Stamp(milliseconds: 9000).raw + 1))
  clock.see(Stamp(raw: .max))
  #expect(clock.next(milliseconds: 1002) == Stamp(raw: .max))
}

@Test(arguments: ["0", "18446744073709551615", "65536"])
func `a stamp is a decimal text`(text: String) {
  #expect(Stamp(text)?.description == text)
}

@Test(arguments: ["", "-1", "+1", "01", "1.0", "18446744073709551616", "x"])
func `other texts are no stamps`(text: String) {
  #expect(Stamp(text) == nil)
}

@Test func `a log is named by seat, writer and part`() {
  let name = LogName(seat: "table-3", writer: WriterID(raw: 0x7f3a_9c01_d2e4_b586))
  #expect(name.description == "table-3-7f3a9c01d2e4b586.jsonl")
  #expect(name.next.description == "table-3-7f3a9c01d2e4b586.2.jsonl")
  for name in [name, name.next] { #expect(LogName(name.description) == name) }
  for other in [
    "pack.lock", "leader.jsonl", "-7f3a9c01d2e4b586.jsonl", ".x-7f3a9c01d2e4b586.jsonl",
  ]
    + ["a-7F3A9C01D2E4B586.jsonl", "a-7f3a9c01d2e4b586.1.jsonl", "a-7f3a9c01d2e4b586.02.jsonl"]
  {
    #expect(LogName(other) == nil)
  }
}
