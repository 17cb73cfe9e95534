import Testing

@testable import Terminal

@Suite struct WrappingTests {
  /// The rows between bars, as `Snakk sammen |først`.
  func rows(_ text: String, _ columns: Int) -> String {
    wrap(text, columns: columns).map { String(text.utf8Slice($0.bytes)) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("", 5, ""),
    ("først", 5, "først"),
    ("Snakk sammen først", 12, "Snakk sammen |først"),
    ("Snakk sammen først", 13, "Snakk sammen |først"),
    ("Menneskerettighetene", 8, "Menneske|rettighe|tene"),
    ("a b c", 1, "a |b |c"),
    ("I /tmp/leve-med.html nå", 18, "I |/tmp/leve-med.html |nå"),
    ("a  bb", 3, "a  |bb"),
    ("    langt", 6, "    |langt"),
    ("対話会議", 5, "対話|会議"),
    ("er 対話 her", 6, "er 対|話 her"),
    ("対", 1, "対"),
    ("brukar-medverknad", 10, "brukar-|medverknad"),
    ("to\nlinjer", 20, "to\n|linjer"),
    ("Zoe\u{308} Zoe\u{308}", 4, "Zoe\u{308} |Zoe\u{308}"),
    ("👩‍👧👩‍👧👩‍👧", 4, "👩‍👧👩‍👧|👩‍👧"),
  ])
  func `text is wrapped at words`(text: String, columns: Int, expected: String) {
    #expect(rows(text, columns) == expected)
  }

  @Test func `rows hold every byte and no row is too wide`() {
    let words = ["a", "対話", "Zoë", " ", "  ", "-", "👩‍👧", "lang", "menneske", "\u{301}", "\n"]
    var random = Steps(seed: 3)
    for _ in 0..<2_000 {
      let text = (0..<random.next(12)).map { _ in words[random.next(words.count)] }.joined()
      let width = 1 + random.next(12)
      let rows = wrap(text, columns: width)
      #expect(rows.reduce(0) { $0 + $1.count } == text.count)
      var byte = 0
      var start = 0
      for row in rows {
        #expect(row.bytes.lowerBound == byte && row.start == start)
        byte = row.bytes.upperBound
        start += row.count
        let slice = String(text.utf8Slice(row.bytes))
        #expect(slice.count == row.count)
        let shown = Line(slice).columnsWithoutTrailingSpaces
        #expect(shown <= width || slice.filter { $0.columns > 0 && !$0.isWhitespace }.count == 1)
      }
      #expect(byte == text.utf8.count)
    }
  }

  @Test func `letters are wrapped as any other text of their columns is`() {
    // U+2019 takes a column too and is no letter of the short way.
    let words = [
      "e", "lang", "blå-grønn", " ", "  ", "-", "/tmp/fil-navn.md", "æøå", "e-", "Språk",
    ]
    var random = Steps(seed: 31)
    for _ in 0..<2_000 {
      let text = (0..<random.next(14)).map { _ in words[random.next(words.count)] }.joined()
      let width = 1 + random.next(14)
      let other = String(text.map { $0 == "e" || $0 == "n" ? "’" : $0 })
      let places = wrap(text, columns: width).map { [$0.start, $0.count, $0.columns] }
      #expect(places == wrap(other, columns: width).map { [$0.start, $0.count, $0.columns] })
    }
  }
}
