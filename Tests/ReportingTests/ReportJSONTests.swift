import Dialogue
import JSONTree
import Testing

@testable import Reporting

struct ReportJSONTests {
  private static let blocks: [Block] = [
    .heading(level: 2, "A"), .paragraph(Prose("plain ") + .strong("strong") + .emphasised("soft")),
    .bullets(["one", ""]), .steps(["first"]), .boxes(["tick"]),
    .facts([.init("When", "Saturday")]),
    .table(.init(header: ["a", "b"], rows: [["1", "2"]])),
    .picture(
      .init(header: ["t", "x", "all"], rows: [.init("trust", counts: [3], all: 3)], longest: 3)),
    .spoken(
      .table,
      [
        SpokenLine("TIME", level: .heading), SpokenLine("words"),
        SpokenLine("under", level: .sub, notes: ["struck"]),
      ]),
    .statement(.commissioner, ["Because", Prose([])]), .lines(3), .pageBreak,
  ]

  @Test(arguments: Report.Kind.allCases, Language.allCases)
  func `what is written is read again`(kind: Report.Kind, language: Language) throws {
    var report = Report(kind, in: language, title: "T", blocks: Self.blocks)
    report.subject = "Nordvik"
    report.date = Day("2026-03-14")
    let text = report.text(.json)
    let read = try Report(json: JSON(parsing: Array(text.utf8)))
    #expect(read == report)
    #expect(read.text(.json) == text)
  }

  @Test func `ids, which tell when something was written, stay behind`() throws {
    var sketch = Sketch()
    let step = sketch.step("Talk")
    let poster = sketch.poster(of: .table(1), in: step)
    let point = sketch.write("See me", on: poster)
    sketch.sign(poster)
    let text = Report.make(.transcript, of: sketch.session).text(.json)
    #expect(text.contains("\"See me\""))
    for id in [point.description, poster.description, step.description] {
      #expect(!text.contains(id))
    }
  }

  @Test(arguments: [
    ("{}", "format"), (#"{"format":"mellomrom-report","version":2}"#, "format"),
    (#"{"format":"mellomrom-report","version":1,"kind":"roman"}"#, "kind"),
    (
      #"{"format":"mellomrom-report","version":1,"kind":"day","language":"nb","title":"","blocks":[{"type":"lines"}]}"#,
      "blocks[0].count"
    ),
  ])
  func `what is no document of ours says where`(text: String, path: String) throws {
    let json = try JSON(parsing: Array(text.utf8))
    let fault = #expect(throws: Report.Malformed.self) { try Report(json: json) }
    #expect(fault?.path == path)
  }
}
