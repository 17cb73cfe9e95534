import Dialogue
import Mustache
import Reporting

/// A block as a template sees it: true under the name of what it is, false under every other.
///
///     {{#paragraph}}<p>{{{.}}}</p>{{/paragraph}}
struct BlockContext: MustacheParent {
  let block: Block
  /// The level of the heading that it stands under.
  let level: Int
  /// That heading in plain words, for what needs a name.
  let label: String
  var subheading: HeadingContext?

  private static let names: Set<String> = [
    "subheading", "paragraph", "bullets", "steps", "facts", "table", "picture", "spoken",
    "statement", "boxes", "lines",
  ]

  func child(named name: String) -> Any? {
    switch (name, block) {
    case ("subheading", .heading): subheading
    case ("paragraph", .paragraph(let prose)): prose.html
    case ("bullets", .bullets(let items)), ("steps", .steps(let items)),
      ("boxes", .boxes(let items)):
      ["items": items.map(\.html)]
    case ("facts", .facts(let facts)):
      ["items": facts.map { ["name": $0.name.inert, "html": $0.value.html] }]
    case ("table", .table(let table)):
      [
        "label": label, "header": table.header.map(\.html),
        "rows": table.rows.map { ["cells": $0.map(\.html)] },
      ] as [String: Any]
    case ("picture", .picture(let picture)):
      [
        "label": label, "header": picture.header.map(\.inert), "rows": rows(of: picture),
      ] as [String: Any]
    case ("spoken", .spoken(let voice, let lines)):
      SpokenContext(voice: voice, lines: lines, heading: min(6, level + 1))
    case ("statement", .statement(let voice, let paragraphs)):
      [
        "voice": voice.rawValue, "isSetApart": voice.isSetApart,
        "paragraphs": paragraphs.map(\.html),
      ] as [String: Any]
    case ("lines", .lines(let count)):
      [
        "each": Array(
          repeating: repeatElement(".", count: 36).joined(separator: " "), count: count)
      ]
    // Nothing further up is meant when a block is not what is asked for.
    default: Self.names.contains(name) ? false : nil
    }
  }

  private func rows(of picture: Block.Picture) -> [[String: Any]] {
    picture.rows.map { row in
      [
        "title": row.title.inert, "all": row.all,
        "cells": row.counts.map { ["count": $0, "bar": picture.bar($0)] },
      ]
    }
  }
}

/// What was said: as one piece of HTML, or line by line for a template that wants it otherwise.
struct SpokenContext: MustacheParent {
  let voice: Voice
  let lines: [SpokenLine]
  /// The level of a heading among the lines.
  let heading: Int

  func child(named name: String) -> Any? {
    switch name {
    case "voice": voice.rawValue
    case "isSetApart": voice.isSetApart
    case "html":
      {
        var html = HTML()
        html.write(lines, heading: heading)
        return html.text
      }()
    case "each": lines.map { LineContext(line: $0) }
    default: nil
    }
  }
}

struct LineContext: MustacheParent {
  let line: SpokenLine

  func child(named name: String) -> Any? {
    switch name {
    case "words": line.words.inert
    case "notes": line.notes.map(\.inert)
    case "isHeading": line.level == .heading
    case "isSub": line.level == .sub
    default: nil
    }
  }
}
