import Mustache
import Reporting

/// A chapter as a template sees it: its heading, if it has one, and its blocks.
struct SectionContext: MustacheParent {
  var startsPage = false
  var heading: HeadingContext?
  var blocks: [BlockContext] = []
  /// Counted from 1.
  var number = 0

  func child(named name: String) -> Any? {
    switch name {
    case "startsPage": startsPage
    case "heading": heading ?? (false as Any)
    case "blocks": blocks
    case "page": "page-\(number)"
    case "size": PosterSize(of: self).points
    case "columns": PosterSize(of: self).columns
    default: nil
    }
  }

  private var isEmpty: Bool { heading == nil && blocks.isEmpty }

  /// A report in chapters: what has a heading of level 2 begins one, and so does a new page.
  static func sections(of report: Report) -> [Self] {
    // Posters have no title above them all, so each one's own is the highest.
    let shift = report.kind == .posters ? 1 : 0
    var sections: [Self] = []
    var section = SectionContext()
    var level = 1
    func finish() {
      guard !section.isEmpty else { return }
      section.number = sections.count + 1
      sections.append(section)
    }
    for block in report.blocks {
      switch block {
      case .pageBreak:
        finish()
        section = SectionContext(startsPage: true)
      case .heading(2, let prose):
        if !section.isEmpty {
          finish()
          section = SectionContext()
        }
        level = 2 - shift
        section.heading = HeadingContext(
          level: level, html: prose.html, label: prose.label, id: "chapter-\(sections.count + 1)")
      case .heading(let given, let prose):
        level = given - shift
        section.blocks.append(
          BlockContext(
            block: block, level: level, label: "",
            subheading: HeadingContext(level: level, html: prose.html, label: prose.label)))
      case .paragraph, .bullets, .steps, .facts, .table, .picture, .spoken, .statement, .boxes,
        .lines:
        let label = section.blocks.last { $0.subheading != nil }?.subheading ?? section.heading
        section.blocks.append(
          BlockContext(block: block, level: level, label: label?.label ?? report.title.label))
      }
    }
    finish()
    return sections
  }
}

struct HeadingContext: MustacheParent {
  var level: Int
  var html: String
  var label: String
  var id: String?

  func child(named name: String) -> Any? {
    switch name {
    case "tag": "h\(min(6, level))"
    case "level": level
    case "html": html
    case "id": id
    default: nil
    }
  }
}
