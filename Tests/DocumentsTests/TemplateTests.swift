import Dialogue
import Documents
import Reporting
import Testing

/// An organisation's own templates.
struct TemplateTests {
  private let report = Report(
    .letter, in: .nynorsk, title: "Brev",
    blocks: [
      .paragraph("Hei"),
      .spoken(
        .table,
        [
          SpokenLine("TID", level: .heading), SpokenLine("eitt", notes: ["stroke"]),
          SpokenLine("to", level: .sub), SpokenLine("tre"),
        ]),
    ])

  @Test func `one of a kind takes the place of ours`() throws {
    var templates = Templates()
    try templates.register(
      "{{language}}: {{{title}}}{{#sections}}{{#blocks}}{{#paragraph}} {{{.}}}{{/paragraph}}{{/blocks}}{{/sections}}",
      as: "letter")
    #expect(templates.html(of: report) == "nn: Brev Hei")
    var other = report
    other.kind = .transcript
    #expect(templates.html(of: other).hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `another style is a template of its own`() throws {
    var templates = Templates()
    try templates.register("body { color: green; }", as: "style")
    let style = try #require(try Page(templates.html(of: report)).first("style")).text
    #expect(style.contains("body { color: green; }") && !style.contains(".picture"))
  }

  @Test func `what was said can be had line by line`() throws {
    var templates = Templates()
    try templates.register(
      """
      {{#sections}}{{#blocks}}{{#spoken}}{{#each}}\
      {{#isHeading}}# {{/isHeading}}{{#isSub}}- {{/isSub}}{{words}}{{#notes}} ({{.}}){{/notes}};\
      {{/each}}{{/spoken}}{{/blocks}}{{/sections}}
      """, as: "letter")
    #expect(templates.html(of: report) == "# TID;eitt (stroke);- to;tre;")
  }

  @Test func `a point that brings a bullet of its own is drawn with no other`() throws {
    var report = report
    report.blocks = [.spoken(.table, [SpokenLine("• eitt"), SpokenLine("to")])]
    let html = Templates().html(of: report)
    #expect(html.contains("<li class=\"own-bullet\">• eitt</li>\n<li>to</li>"))
    #expect(html.contains(".own-bullet { list-style: none; }"))
  }

  @Test func `lists open and close as the levels say`() throws {
    let html = Templates().html(of: report)
    #expect(
      html.contains(
        """
        <div class="voice table">
        <h2>TID</h2>
        <ul>
        <li>eitt <em class="note">(stroke)</em>
        <ul>
        <li>to</li>
        </ul>
        </li>
        <li>tre</li>
        </ul>
        """))
  }

  @Test func `a template that cannot be read is an error and no crash`() {
    var templates = Templates()
    #expect(throws: Templates.Malformed.self) { try templates.register("{{#open}}", as: "letter") }
  }
}
