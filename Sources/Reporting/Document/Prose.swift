/// Text in a line of a document: runs of words, some of them strong or emphasised.
///
///     "Si: " + .emphasised("«Velkommen»")
///
/// A run may hold anybody's words; every writer makes them harmless in its own format.
package struct Prose: Hashable, Sendable {
  package var runs: [Run]

  package init(_ runs: [Run]) { self.runs = runs }

  package init(_ text: String) { self.init([Run(text, .plain)]) }

  package static func strong(_ text: String) -> Self { Self([Run(text, .strong)]) }

  package static func emphasised(_ text: String) -> Self { Self([Run(text, .emphasised)]) }

  package static func + (one: Self, other: Self) -> Self { Self(one.runs + other.runs) }

  package struct Run: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  package enum Style: String, Hashable, Sendable {
    case plain
    case strong
    case emphasised
  }
}

extension Prose: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Prose {
  /// Line by line, for texts that hold line breaks.
  var lines: [Prose] {
    var lines = [Prose([])]
    for run in runs {
      for (place, line) in run.text.lines.enumerated() {
        if place > 0 { lines.append(Prose([])) }
        lines[lines.count - 1].runs.append(Run(line, run.style))
      }
    }
    return lines
  }
}
