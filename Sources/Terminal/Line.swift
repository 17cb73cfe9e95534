/// A run of text with one meaning.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A line of text by meaning.
///
///     Line("3 of 8 tables") + Line(" signed", .signed)
///     let line: Line = ["Lunch ", Span("12:00", .dimmed)]
package struct Line: Hashable, Sendable {
  package var spans: [Span]

  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  package init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style)]
  }

  package var text: String {
    spans.count == 1 ? spans[0].text : spans.reduce(into: "") { $0 += $1.text }
  }

  package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  package static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  package static func += (left: inout Line, right: Line) { left.spans += right.spans }
}

extension Line: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Span: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Line: ExpressibleByArrayLiteral {
  package init(arrayLiteral spans: Span...) { self.init(spans) }
}
