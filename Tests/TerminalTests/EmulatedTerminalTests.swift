import Terminal
import TerminalEmulator
import Testing

@Suite struct EmulatedTerminalTests {
  /// The rows after bytes on three rows of eight columns; `^` stands for Esc, `·` for a space.
  func rows(_ bytes: String) -> String {
    var terminal = EmulatedTerminal(size: Size(rows: 3, columns: 8))
    terminal.feed(bytes.replacing("^", with: "\u{1B}").utf8)
    #expect(terminal.unknown == [])
    return terminal.rows.joined(separator: "|").replacing(" ", with: "·")
  }

  @Test(arguments: [
    ("abc", "abc||"),
    ("a\r\nb", "a|b|"),
    ("abcdefghij", "abcdefgh|ij|"),
    ("abcdefgh\rX", "Xbcdefgh||"),
    ("^[2;3Hx^[1Gy", "|y·x|"),
    ("1\r\n2\r\n3\r\n4", "2|3|4"),
    ("1\r\n2\r\n3^[2;1H^[L", "1||2"),
    ("1\r\n2\r\n3^[1;1H^[M", "2|3|"),
    ("1\r\n2\r\n3^[2;3r^[3;1H\n", "1|3|"),
    ("1\r\n2\r\n3^[1;1H^M", "|1|2"),
    ("abcdef^[1;3H^[2P", "abef||"),
    ("abcdef^[1;3H^[2@", "ab··cdef||"),
    ("abcdef^[1;3H^[4hX^[4l", "abXcdef||"),
    ("abcdef^[1;3H^[2X", "ab··ef||"),
    ("abcdef^[1;3H^[K", "ab||"),
    ("abcdef^[1;3H^[1K", "···def||"),
    ("ab\r\ncd^[1;2H^[J", "a||"),
    ("-^[5b", "------||"),
    ("対話x", "対話x||"),
    ("対話^[1;2Hx", "·x話||"),
    ("1234567対", "1234567|対|"),
    ("e\u{301}x", "e\u{301}x||"),
    ("main^[?1049halt^[?1049l!", "main!||"),
    ("^[1;31mred^[0m^]2;title\u{7}^P1$r^\\x", "redx||"),
  ])
  func `sequences do what a terminal does`(bytes: String, expected: String) {
    #expect(rows(bytes) == expected)
  }

  @Test func `looks, title, modes and answers are kept`() {
    var terminal = EmulatedTerminal(size: Size(rows: 2, columns: 8))
    terminal.feed(
      "\u{1B}[1;7;32mx\u{1B}[m\u{1B}]2;Samling\u{7}\u{1B}[?25l\u{1B}[?2004h\u{1B}[6n".utf8)
    let look = terminal.look(row: 0, column: 0)
    #expect(look.isBold && look.isReversed && look.color == 2)
    #expect(terminal.title == "Samling")
    #expect(!terminal.isCursorShown && terminal.modes.contains(2004))
    #expect(terminal.takeReplies() == "\u{1B}[1;2R")
  }

  @Test func `what is not known is told`() {
    var terminal = EmulatedTerminal(size: Size(rows: 2, columns: 8))
    terminal.feed("\u{1B}[5q\u{1B}Zx".utf8)
    #expect(terminal.unknown.count == 2)
    #expect(terminal.rows[0] == "x")
  }
}
