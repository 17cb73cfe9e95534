import Testing

@testable import Terminal

@Suite struct ColumnWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("Zoë", 3), ("Zoe\u{308}", 3), ("對話", 4), ("対話", 4), ("ŋđ", 2),
    ("👩‍👧", 2), ("👍🏽", 2), ("🇳🇴", 2), ("🇳🇴🇸🇪", 4), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("©", 1),
    ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("·–…•✓▸█░", 8),
    ("שלום", 4), ("نص", 2), ("नि", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{202E}abc\u{202C}", 3),
    ("\u{1B}[31m", 5), ("\t", 1), ("\u{7F}", 1), ("🫨", 2), ("𠮷", 2), ("\u{AD}", 0),
    ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("☎", 1), ("⌚", 2), ("a\u{FE0F}", 1), ("\r\n", 1),
  ])
  func `text takes the columns that Unicode gives it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `the fast way finds the same graphemes as Swift does`() {
    let scalars: [Unicode.Scalar] = [
      "a", "å", "\u{301}", "\u{308}", "対", "👩", "\u{200D}", "\u{FE0F}", "🇳", "🇴", "\r", "\n",
      "\u{1112}", "\u{1161}", "न", "ि", "्", "–", "✓", "\u{AD}", "\u{20E3}", "1", "\u{202E}", "ｱ",
      "\u{600}", "か", "\u{3099}", "🏽", "\u{2028}",
    ]
    var random = Steps(seed: 7)
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<random.next(9) {
        text.unicodeScalars.append(scalars[random.next(scalars.count)])
      }
      let found = Graphemes(text).map { String(text.utf8Slice($0.bytes)) }
      #expect(found == text.map(String.init), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `the table of wide scalars is in order`() {
    var last: UInt32 = 0
    for range in ColumnWidth.wide {
      #expect(range.first > last && range.first <= range.last)
      last = range.last
    }
  }

  @Test func `the columns of single scalars agree with the table they are asked past`() {
    for scalar in (0x20 as UInt32)...0x2FFF where scalar != 0x7F {
      let category = Unicode.Scalar(scalar)!.properties.generalCategory
      let isMark = [.nonspacingMark, .enclosingMark, .spacingMark, .format].contains(category)
      let isWide = ColumnWidth.wide.contains { ($0.first...$0.last).contains(scalar) }
      let isHangulPart = (0x1160...0x11FF).contains(scalar)
      #expect(ColumnWidth.of(scalar) == (isMark || isHangulPart ? 0 : isWide ? 2 : 1))
    }
  }
}
