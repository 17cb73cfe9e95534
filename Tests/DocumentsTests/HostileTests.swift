import Dialogue
import Documents
import Reporting
import Testing

/// Words that a browser, a template engine or a spreadsheet would take for its own.
private let hostile = [
  "<script>alert(1)</script>", "</style></title></main>", "<!-- -->", "]]>", "{{title}} {{{html}}}",
  "{{#sections}}{{/sections}}", "{{>page}}", "{{=<% %>=}}", "&lt; &amp; &#60; & \"quoted\" 'so'",
  "# heading", "=1+1", "javascript:alert(1)", "\u{202E}reversed", "\u{2069}\u{202E}out", "שלום",
  "\u{1B}[31m", "a\u{0}b", "対話 🙂", "  spaces  ", "e\u{301}",
]

struct HostileTests {
  private let report: Report = {
    var report = Report(.report, in: .english, title: .strong(hostile.joined()))
    report.subject = hostile.joined(separator: " ")
    let proses = hostile.map { Prose($0) }
    report.blocks = hostile.flatMap { text -> [Block] in
      [
        .heading(level: 2, Prose(text)), .heading(level: 3, .emphasised(text)),
        .paragraph(Prose(text)), .facts([.init(text, Prose(text))]),
        .statement(.commissioner, [Prose(text)]),
        .spoken(.table, [SpokenLine(text, notes: [text]), SpokenLine(text, level: .heading)]),
      ]
    }
    report.blocks += [
      .bullets(proses), .steps(proses), .boxes(proses),
      .table(.init(header: proses, rows: [proses])),
      .picture(.init(header: hostile, rows: [.init(hostile[0], counts: [1], all: 1)], longest: 1)),
    ]
    return report
  }()

  @Test func `no word becomes an element, and every letter is shown`() throws {
    let page = try Page(Templates().html(of: report))
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "h4",
      "nav", "ul", "li", "main", "section", "p", "dl", "dt", "dd", "blockquote", "div", "ol",
      "table", "thead", "tbody", "tr", "th", "td", "strong", "em",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(known).isEmpty)
    for text in hostile {
      #expect(page.texts("p").contains(text.inert), "\(text)")
      #expect(page.texts("h2").contains(text.inert))
      #expect(page.texts("dd").contains(text.inert))
      #expect(page.texts("td").contains(text.inert))
      #expect(page.all("li").contains { $0.text.hasPrefix(text.inert) })
    }
  }

  @Test func `no attribute holds anybody's words but the name of a table`() throws {
    let page = try Page(Templates().html(of: report))
    for element in page.elements {
      for (name, value) in element.attributes where name != "aria-label" {
        #expect(!value.contains("alert") && !value.contains("{{"), "\(name)=\(value)")
      }
    }
  }
}
