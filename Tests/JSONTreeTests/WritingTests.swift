import JSONTree
import Testing

private let value: JSON = [
  "format": "mellomrom-session", "version": 1, "empty": [], "none": [:],
  "people": [["part": "participant", "present": true], .null],
]

@Test func `compact is one line without a space`() {
  #expect(
    value.compact
      == #"{"format":"mellomrom-session","version":1,"empty":[],"none":{},"#
      + #""people":[{"part":"participant","present":true},null]}"#)
}

@Test func `indented is two spaces a level and a final newline`() {
  #expect(
    value.indented == """
      {
        "format": "mellomrom-session",
        "version": 1,
        "empty": [],
        "none": {},
        "people": [
          {
            "part": "participant",
            "present": true
          },
          null
        ]
      }

      """)
}

@Test func `only what must be escaped is escaped`() {
  let text: JSON = "æøå «対話» a/b \"x\" \\ \u{8}\t\n\u{c}\r\u{1}\u{1f}\u{7f}\u{2028}"
  #expect(
    text.compact
      == #""æøå «対話» a/b \"x\" \\ \b\t\n\f\r\u0001\u001f"# + "\u{7f}\u{2028}\"")
}

@Test(arguments: [
  #"{"z":1,"a":[1.50,-0,1E9,123456789012345678901234567890],"\u0001":"é\u0000"}"#,
  #"[[],{},"",null,true,false,-9223372036854775808]"#,
])
func `what was read is written back byte for byte`(text: String) throws {
  let value = try JSON(parsing: text.utf8)
  #expect(value.compact == text)
  #expect(Array(value.compact.utf8) == value.compactBytes)
  #expect(try JSON(parsing: value.indented.utf8).indented == value.indented)
  #expect(try JSON(parsing: value.indentedBytes).compact == text)
}
