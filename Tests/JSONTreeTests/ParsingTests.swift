import JSONTree
import Testing

private let valid: [(String, JSON)] = [
  ("null", .null), ("true", true), ("false", false),
  ("0", 0), ("-1", -1), ("32", 32),
  ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
  ("9223372036854775808", .decimal("9223372036854775808")),
  ("-9223372036854775809", .decimal("-9223372036854775809")),
  ("-0", .decimal("-0")), ("1.50", .decimal("1.50")), ("1e3", .decimal("1e3")),
  ("2.5E-07", .decimal("2.5E-07")),
  (#""""#, ""), (#""Hvem er jeg?""#, "Hvem er jeg?"), (#""blåbær, ŋ, 対話, 👩‍👩‍👧""#, "blåbær, ŋ, 対話, 👩‍👩‍👧"),
  (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
  (#""\u00e6\u0000\ud83d\udc4D""#, "æ\0\u{1F44D}"),
  ("[]", []), (" [ 1 , [ ] ] ", [1, []]),
  ("{}", [:]), (#"{"b":1,"a":{"c":null}}"#, ["b": 1, "a": ["c": .null]]),
]

@Test(arguments: valid)
func `a text becomes the value it says`(text: String, value: JSON) throws {
  #expect(try JSON(parsing: text.utf8) == value)
}

@Test(
  arguments: [
    ("", .endsTooEarly, 0), ("[1,", .endsTooEarly, 3), (#"{"a""#, .endsTooEarly, 4),
    (#""abc"#, .endsTooEarly, 4), (#""a\"#, .endsTooEarly, 3), (#""\u12"#, .endsTooEarly, 5),
    ("tru", .endsTooEarly, 3), ("-", .endsTooEarly, 1), ("1.", .endsTooEarly, 2),
    ("1e+", .endsTooEarly, 3),
    ("[1,]", .unexpected(byte: 0x5D), 3), ("{,}", .unexpected(byte: 0x2C), 1),
    (#"{"a" 1}"#, .unexpected(byte: 0x31), 5), ("'a'", .unexpected(byte: 0x27), 0),
    ("trux", .unexpected(byte: 0x78), 3), ("[1}", .unexpected(byte: 0x7D), 2),
    ("+1", .unexpected(byte: 0x2B), 0), ("\u{FEFF}1", .unexpected(byte: 0xEF), 0),
    ("01", .badNumber, 2), ("-x", .badNumber, 1), ("1.x", .badNumber, 2), ("1ex", .badNumber, 2),
    ("1 2", .moreAfterTheValue, 2), ("{}{}", .moreAfterTheValue, 2),
    (#""\x""#, .badEscape, 1), (#""\u12G4""#, .badEscape, 1),
    (#""\ud83d""#, .loneSurrogate, 1), (#""\udc4d""#, .loneSurrogate, 1),
    (#""\ud83dx""#, .loneSurrogate, 1), (#""\ud83d\u0041""#, .loneSurrogate, 1),
    ("\"a\nb\"", .bareControl(byte: 0x0A), 2), ("\"\\n\u{1}\"", .bareControl(byte: 1), 3),
    (#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), 13),
  ] as [(String, JSON.Fault.What, Int)])
func `a fault says what and at which byte`(text: String, what: JSON.Fault.What, offset: Int) {
  let fault = fault(in: text.utf8)
  #expect(fault?.what == what)
  #expect(fault?.offset == offset)
}

@Test func `a fault is found by line and column, in code points`() {
  let text = "{\n  \"spørsmål\": ja\n}\n"
  #expect(
    fault(in: text.utf8)
      == JSON.Fault(.unexpected(byte: UInt8(ascii: "j")), offset: 18, line: 2, column: 15))
}

@Test(
  arguments: [
    ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
    ([0x22, 0x5C, 0x6E, 0x80, 0x22], 3),
  ] as [([UInt8], Int)])
func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8], offset: Int) {
  let fault = fault(in: bytes)
  #expect(fault?.what == .notUTF8)
  #expect(fault?.offset == offset)
}

@Test func `256 levels are read and the next is refused`() {
  func nested(_ levels: Int) -> String {
    String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
  }
  #expect(fault(in: nested(256).utf8) == nil)
  #expect(fault(in: nested(257).utf8)?.what == .tooDeep(limit: 256))
  #expect(fault(in: nested(10_000).utf8)?.offset == 256)
}

@Test func `a text above the stated size is refused before it is read`() {
  #expect(fault(in: "[1,2]".utf8, limit: 5) == nil)
  #expect(fault(in: "[1, 2".utf8, limit: 4)?.what == .tooLarge(bytes: 5, limit: 4))
}

@Test func `a repeated key is found in an object of any size`() {
  for count in [1, 23, 24, 25, 300] {
    let keys = (0..<count).map { "\"k\($0)\":0" }
    #expect(fault(in: "{\(keys.joined(separator: ","))}".utf8) == nil)
    for repeated in [0, count - 1] {
      let text = "{\((keys + ["\"k\(repeated)\":1"]).joined(separator: ","))}"
      #expect(fault(in: text.utf8)?.what == .duplicateKey("k\(repeated)"))
    }
  }
}

@Test func `strings of every length around the eight-byte step are read whole`() throws {
  for count in 0..<40 {
    for ending in ["", "å", #"\n"#, "\u{7F}"] {
      let text = String(repeating: "x", count: count) + ending
      let expected = text.replacing(#"\n"#, with: "\n")
      #expect(try JSON(parsing: "\"\(text)\"".utf8) == .string(expected))
    }
  }
}

@Test func `bytes that are not contiguous are read like those that are`() throws {
  let text = #"{"bord": [1, 2, 3]}"#
  #expect(try JSON(parsing: Array(text.utf8).lazy.map(\.self)) == JSON(parsing: text.utf8))
}
