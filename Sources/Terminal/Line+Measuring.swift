extension Line {
  /// The columns the line takes on one row.
  package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  /// The same line with another meaning for its plain spans.
  func inside(_ style: Style) -> Line {
    Line(spans.map { $0.style == .plain ? Span($0.text, style) : $0 })
  }

  /// The part of the line at these offsets in the UTF-8 of its whole text.
  func slice(_ bytes: Range<Int>) -> Line {
    if spans.count == 1 { return Line(String(spans[0].text.utf8Slice(bytes)), spans[0].style) }
    var result: [Span] = []
    var start = 0
    for span in spans {
      let range = start..<start + span.text.utf8.count
      start = range.upperBound
      let shared = range.clamped(to: bytes)
      guard !shared.isEmpty else { continue }
      let local = shared.lowerBound - range.lowerBound..<shared.upperBound - range.lowerBound
      result.append(Span(String(span.text.utf8Slice(local)), span.style))
    }
    return Line(result)
  }

  /// The line wrapped at words; an empty line is one empty row.
  func wrapped(columns: Int) -> [Line] {
    wrap(text, columns: columns).map { slice($0.bytes) }
  }
}
