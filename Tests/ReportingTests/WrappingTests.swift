import Testing

@testable import Reporting

private func lines(_ prose: Prose, _ width: Int) -> [String] {
  prose.wrapped(to: width).map { $0.runs.map(\.text).joined() }
}

@Test func `lines break at spaces only`() {
  #expect(lines("en to tre fire", 8) == ["en to", "tre fire"])
  #expect(lines("veldiglangtord nå", 5) == ["veldiglangtord", "nå"])
  #expect(lines("", 5) == [""])
}

@Test func `spaces are kept but for the one that a line is broken at`() {
  #expect(lines("  a  b", 10) == ["  a  b"])
  #expect(lines("aaa   bbb", 5) == ["aaa  ", "bbb"])
  #expect(lines("aaa ", 5) == ["aaa "])
}

@Test func `a word of several runs stays in one piece`() {
  #expect(lines("one " + .strong("two") + ", three", 9) == ["one two,", "three"])
}

@Test func `characters are counted as people see them`() {
  #expect(lines("e\u{301}e\u{301} 👩‍👩‍👧", 4) == ["e\u{301}e\u{301} 👩‍👩‍👧"])
}

@Test(arguments: hostile)
func `the lines put together are the text`(text: String) {
  for width in 1...12 {
    #expect(lines(Prose(text), width).joined(separator: " ") == text)
  }
}
