extension String {
  /// The text with nothing in it that a terminal or a printer would obey.
  ///
  /// Control characters become U+FFFD. What sets a direction is closed off: the text stands in an
  /// isolate of its own (Unicode Standard Annex 9, FSI … PDI), and as many more are opened or
  /// closed as its own marks would leave open or close too early. Every letter stays.
  package var inert: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var seen = String.UnicodeScalarView()
    var open = 0
    var closedTooEarly = 0
    var setsDirection = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        seen.append("\u{FFFD}")
        continue
      case 0x2066...0x2068:
        open += 1
        setsDirection = true
      case 0x2069:
        if open > 0 { open -= 1 } else { closedTooEarly += 1 }
        setsDirection = true
      default:
        setsDirection = setsDirection || scalar.setsDirection
      }
      seen.append(scalar)
    }
    guard setsDirection else { return String(seen) }
    return String(repeating: "\u{2068}", count: closedTooEarly + 1) + String(seen)
      + String(repeating: "\u{2069}", count: open + 1)
  }

  /// The lines of a text that may hold several.
  var lines: [String] {
    unicodeScalars
      .split(omittingEmptySubsequences: false) { $0 == "\n" }
      .map { String($0) }
  }

  /// With a small letter first, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text on one line.
  package var onOneLine: String { lines.joined(separator: " ") }
}

extension Unicode.Scalar {
  /// Whether it is written from right to left, or turns the direction of what follows.
  fileprivate var setsDirection: Bool {
    switch value {
    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; then the scripts of
    // the supplementary plane that run that way.
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF,
      0x1_E800...0x1_EFFF:
      true
    // The marks and embeddings.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E: true
    default: false
    }
  }
}
