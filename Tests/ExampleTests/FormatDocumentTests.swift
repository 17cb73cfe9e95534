import Dialogue
import JSONTree
import SessionStore
import Testing

@Suite struct FormatDocumentTests {
  private let document: String

  init() throws { document = try Repository.text("Documentation/SessionFormat.md") }

  /// The cells of the table under a heading, row by row.
  private func rows(_ heading: String) throws -> [[String]] {
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == heading })
    return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("| `") }
      .map { row in row.split(separator: " | ").map { $0.without("| ") } }
  }

  /// The lines of the first block of code in this language.
  private func code(_ language: String) throws -> [Substring] {
    let lines = document.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0 == "```\(language)" })
    return Array(lines[(start + 1)...].prefix { $0 != "```" })
  }

  @Test func `every kind of change is in the document, and no other`() throws {
    let kinds = try rows("## Kinds of changes").map { $0[0] }
    #expect(kinds.sorted() == (EveryEdit.kinds + ["store.base"]).map { "`\($0)`" }.sorted())
  }

  @Test func `every member of a change is in its row`() throws {
    let rows = try rows("## Kinds of changes")
    for edit in EveryEdit.all {
      let row = try #require(rows.first { $0[0] == "`\(edit.kind)`" })
      for member in edit.json.members ?? [] where member.key != "kind" {
        #expect(row[1].contains("`\(member.key)`"), "\(edit.kind): \(member.key)")
      }
    }
  }

  @Test func `every field is in its row`() throws {
    let rows = try rows("### Fields")
    for edit in EveryEdit.all {
      guard let field = edit.json["field"]?.string else { continue }
      let row = try #require(rows.first { $0[0] == "`\(edit.kind)`" })
      #expect(row[1].contains("`\(field)`"), "\(edit.kind): \(field)")
    }
  }

  @Test func `every example is read, and written back as it stands`() throws {
    let lines = try code("jsonl")
    #expect(lines.count > 10)
    for line in lines {
      let edit = try Edit(json: JSON(parsing: line.utf8))
      #expect(edit.json.compact == line)
    }
  }

  @Test func `the example of a line is a line`() throws {
    let line = try #require(try code("json").first)
    let envelope = try Envelope(line: Array(line.utf8))
    #expect(Change(envelope) != nil)
  }

  @Test func `the example of a people file is read, valid, and written back as it stands`() throws {
    let line = String(try #require(try code("people").first))
    #expect(try People(json: JSON(parsing: Array(line.utf8))).json.compact == line)
    let (said, code) = try Repository.withFile(of: [line]) { file in
      try Repository.run("Tools/validate-sessions", ["--as", "people", file])
    }
    #expect(code == 0, "\(said)")
  }
}

extension Substring {
  fileprivate func without(_ prefix: String) -> String {
    String(hasPrefix(prefix) ? dropFirst(prefix.count) : self)
  }
}
