package import Dialogue

/// A document to be read on a screen, line by line, with the points that each line rests on.
package struct ReadingPage: Sendable {
  package struct Line: Hashable, Sendable {
    package var text: String
    /// What is said in the line; under a heading all that is said there.
    package var points: [ID<Point>] = []
  }

  package private(set) var lines: [Line] = []

  package init() {}

  package var texts: [String] { lines.map(\.text) }

  /// - Parameter width: In columns.
  package init(_ report: Report, width: Int) {
    let writer = PlainWriter(report, width: max(20, width))
    var places = writer.places[...]
    /// The headings that what comes now stands under: their levels, and their lines.
    var above: [(level: Int, line: Int)] = []
    var start = 0
    for text in writer.text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = Line(text: String(text.filter { $0 != "\u{0C}" }))
      let end = start + text.utf8.count
      while let place = places.first, place.start <= end {
        places.removeFirst()
        switch place.what {
        case .heading(let level):
          above.removeAll { $0.level >= level }
          above.append((level, lines.count))
        case .spoken(let point):
          line.points.append(point)
          for heading in above { lines[heading.line].points.append(point) }
        }
      }
      lines.append(line)
      start = end + 1
    }
  }
}
