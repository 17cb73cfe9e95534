import Dialogue
import Reporting

extension HTML {
  /// What was said, as lists with sub-points within their points; a heading begins a new list.
  ///
  /// Written right away and not by a template: there may be tens of thousands of lines, and looking
  /// up a name in a template costs more than writing a line. Words that bring a bullet of their own
  /// are marked, so that the page draws no other.
  ///
  /// - Parameter heading: The level of a heading among the lines, 1 to 6.
  mutating func write(_ lines: [SpokenLine], heading: Int) {
    var open = Open.nothing
    for line in lines {
      switch line.level {
      case .heading:
        close(&open, to: .nothing)
        mark("<h\(heading)>")
        write(line)
        mark("</h\(heading)>\n")
        continue
      case .point:
        close(&open, to: .list)
        if open == .nothing { mark("<ul>\n") }
        open = .point
      case .sub:
        switch open {
        case .nothing, .list:
          if open == .nothing { mark("<ul>\n") }
          open = .point
        case .point:
          mark("\n<ul>\n")
          open = .sub
        case .sub: mark("</li>\n")
        }
      }
      mark(line.words.hasOwnBullet ? "<li class=\"own-bullet\">" : "<li>")
      write(line)
    }
    close(&open, to: .nothing)
  }

  /// What is open where the next line begins.
  private enum Open: Int {
    case nothing
    case list
    case point
    case sub
  }

  private mutating func close(_ open: inout Open, to wanted: Open) {
    while open.rawValue > wanted.rawValue {
      switch open {
      case .nothing: return
      case .list:
        mark("</ul>\n")
        open = .nothing
      case .point:
        mark("</li>\n")
        open = .list
      case .sub:
        mark("</li>\n</ul>\n")
        open = .point
      }
    }
  }

  private mutating func write(_ line: SpokenLine) {
    write(Prose(line.words))
    guard !line.notes.isEmpty else { return }
    if !line.words.isEmpty { mark(" ") }
    mark("<em class=\"note\">(")
    write(line.notes.joined(separator: ", "))
    mark(")</em>")
  }
}
