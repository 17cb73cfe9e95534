import Dialogue
import Testing

@testable import Reporting

@Test(arguments: [
  ("Ett navn og ett nummer, det er alt vi ber om", "Ett navn og ett nummer, det er alt vi ber om"),
  ("«Trykk 3.» «Trykk 1.» Så er det stengt", "«Trykk 3.» «Trykk 1.» Så er det stengt"),
  ("- og så vente", "\\- og så vente"),
  ("før - etter: ja", "før - etter: ja"),
  ("1. mai", "1\\. mai"),
  ("2) to", "2\\) to"),
  ("kl. 12.30 (ca.)", "kl. 12.30 (ca.)"),
  ("<b>hei</b>", "&lt;b>hei&lt;/b>"),
  ("{{ x }}", "&#123;&#123; x }}"),
  ("A & B &amp; C", "A & B &amp;amp; C"),
  ("https://x.no og www.x.no", "https\\://x.no og www\\.x.no"),
  ("\\*a_b*", "\\\\\\*a\\_b\\*"),
  ("C #", "C \\#"),
])
func `only what Markdown would read as its own is taken apart`(text: String, markdown: String) {
  #expect(text.markdown == markdown)
}

@Test(arguments: hostile)
func `what is taken apart is put together by a reader of Markdown`(text: String) {
  let markdown = text.markdown
  #expect(Array(markdown.readAsMarkdown.utf8) == Array(text.inert.utf8))
}

@Test func `spaces at either end are written out`() {
  #expect("    code ".keepingOuterSpaces == "&#32;&#32;&#32;&#32;code&#32;")
  #expect("  ".keepingOuterSpaces == "&#32;&#32;")
}

@Test func `directions are closed off and every scalar is kept`() {
  #expect("\u{202E}x".inert == "\u{2068}\u{202E}x\u{2069}")
  #expect("\u{2069}x".inert == "\u{2068}\u{2068}\u{2069}x\u{2069}")
  #expect("\u{2066}x".inert == "\u{2068}\u{2066}x\u{2069}\u{2069}")
  #expect("שלום".inert == "\u{2068}שלום\u{2069}")
  #expect("æøå 対話".inert == "æøå 対話")
  #expect("\u{1B}[31m\u{7}".inert == "\u{FFFD}[31m\u{FFFD}")
}

@Test func `a text of several lines keeps them and opens nothing`() {
  let report = Report(
    .day, in: .english, title: "x",
    blocks: [.paragraph("one\n# two\n\n- three"), .bullets(["a\nb"])])
  #expect(
    report.text(.markdown) == """
      # x

      one\\
      \\# two\\
      \\
      \\- three

      - a\\
        b

      """)
}

@Test func `words that bring a bullet of their own get no other`() {
  let lines = [
    SpokenLine("tid"), SpokenLine("• tid"), SpokenLine("- å bli trodd"),
    SpokenLine("– på telefon", level: .sub), SpokenLine("hjemme", level: .sub),
    SpokenLine("* ro"), SpokenLine("-5 grader"),
  ]
  let report = Report(
    .day, in: .english, title: "x", blocks: [.spoken(.table, lines), .spoken(.commissioner, lines)])
  #expect(
    report.text(.markdown) == """
      # x

      - tid

      • tid

      \\- å bli trodd

        – på telefon

        - hjemme

      \\* ro

      - \\-5 grader

      > - tid
      >
      > • tid
      >
      > \\- å bli trodd
      >
      >   – på telefon
      >
      >   - hjemme
      >
      > \\* ro
      >
      > - \\-5 grader

      """)
  #expect(
    report.text(.plain).hasPrefix(
      """
      x
      =

        - tid
          • tid
          - å bli trodd
            – på telefon
          - hjemme
      """))
}

@Test func `cells of a table hold what they are given`() {
  let table = Block.Table(
    header: ["Time", "Step"], rows: [["10:00", "A | B"], ["9:05", "two\nlines"]])
  let report = Report(.day, in: .english, title: "x", blocks: [.table(table)])
  #expect(
    report.text(.markdown) == """
      # x

      | Time | Step |
      | --- | --- |
      | 10:00 | A \\| B |
      | 9:05 | two lines |

      """)
  #expect(
    report.text(.plain) == """
      x
      =

      Time   Step
      -----  ---------
      10:00  A | B
      9:05   two lines

      """)
}

extension String {
  /// What a reader of CommonMark shows for one line without mark-up; a bare sign is a mistake.
  fileprivate var readAsMarkdown: String {
    var shown = String.UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        shown.append(rest.popFirst() ?? "?")
      case "&":
        let entities: [(String, Unicode.Scalar)] = [
          ("lt;", "<"), ("amp;", "&"), ("#123;", "{"), ("#32;", " "),
        ]
        let known = entities.first { rest.starts(with: $0.0.unicodeScalars) }
        shown.append(known?.1 ?? "&")
        rest.removeFirst(known?.0.unicodeScalars.count ?? 0)
      case "`", "*", "_", "[", "]", "<", "|", "~", "^", "$", "#", "{": shown.append("?")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
