import Dialogue
import Foundation
import JSONTree
import SessionStore
import Testing

@testable import ExampleSessions

@Suite struct SchemaTests {
  private func validate(_ lines: [String], as part: String? = nil) throws -> (String, Int32) {
    try Repository.withFile(of: lines) { file in
      let option = part.map { ["--as", $0] } ?? []
      return try Repository.run("Tools/validate-sessions", option + [file])
    }
  }

  @Test func `every file of sessions is valid`() throws {
    let (said, code) = try Repository.run("Tools/validate-sessions")
    #expect(code == 0, "\(said)")
  }

  @Test func `every kind of change is valid, also one that is not known`() throws {
    // One of a later version is let through.
    let later = #"{"kind":"forecast.add","title":"Tillit"}"#
    let (said, code) = try validate(EveryEdit.all.map(\.json.compact) + [later], as: "body")
    #expect(code == 0, "\(said)")
  }

  @Test func `a sealed line is valid`() throws {
    let content = Envelope.Content(
      at: "2026-03-14T10:58:00+01:00", id: "01KKNXBFZ0B6MS6DY7RRA27MWJ", by: "table-3",
      base: "01KKNXBFZ0B6MS6DY7RRA27MWH", group: "01KKNXBFZ0B6MS6DY7RRA27MWH",
      body: EveryEdit.all[0].json)
    let envelope = Envelope(
      content, writer: WriterID(raw: 1), n: 1, stamp: Stamp(milliseconds: 1))
    let line = String(decoding: envelope.line, as: UTF8.self)
    let (said, code) = try validate([line], as: "change")
    #expect(code == 0, "\(said)")
  }

  @Test func `the schema says no to each of these`() throws {
    let changes = [
      (#""title": "#, #""tittel": 1, "title": "#),
      (#""alias": "D1","#, #""alias": "D1", "name": "Ada","#),
      // There is room for keys of one's own everywhere but beside a person.
      (#""alias": "D1","#, #""alias": "D1", "x-phone": "1","#),
      (#""opens": "10:00""#, #""opens": "10.00""#),
      (#""kind": "welcome""#, #""kind": "party""#),
      (#""method": "#, #""id": "D1", "method": "#),
      (#""format": "mellomrom-session""#, #""format": "mellomrom-method""#),
      (#""version": 1"#, #""version": 2"#),
      (#""number": 1,"#, #""number": 1, "colour": "blue","#),
    ]
    let text = String(decoding: Example.harbourRoad.bytes, as: UTF8.self)
    let lines = try changes.map { old, new in
      var changed = text
      changed.replaceSubrange(try #require(text.range(of: old)), with: new)
      return changed.replacingOccurrences(of: "\n", with: " ")
    }
    let said = try validate(lines, as: "file").0
    for (place, change) in changes.enumerated() {
      #expect(said.contains(":\(place + 1): "), "\(change.1)")
    }
  }

  @Test func `there is room for keys of one's own in every object but beside a person`() throws {
    let session = try JSON(parsing: Example.nordvik.bytes).planted
    let (said, code) = try validate([session.compact])
    #expect(code == 0, "\(said)")
  }
}

extension JSON {
  /// The same with a key of somebody's own in every object where the schema leaves room for one.
  fileprivate var planted: JSON {
    switch self {
    case .null, .bool, .int, .decimal, .string: self
    case .array(let elements): .array(elements.map(\.planted))
    case .object(let members):
      .object(
        members.map { member in
          // What is counted or written anew by the program, and people.
          ["summary", "folded", "history", "people"].contains(member.key)
            ? member : JSON.Member(member.key, member.value.planted)
        } + [JSON.Member("x-room", "blue")])
    }
  }
}
