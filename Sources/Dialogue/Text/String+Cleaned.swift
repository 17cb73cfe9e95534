@_spi(_Unicode) import Swift

extension String {
  /// The text as it is kept: composed (Unicode NFC), and without control characters.
  ///
  /// A tab becomes a space; every other control character goes, a whole sequence for a terminal as one,
  /// and line breaks too unless they are asked for. Everything else stays to the letter: capitals,
  /// quotation marks, arrows, bullets, spaces at either end, and misspellings. Done once, where text
  /// comes in.
  package func cleaned(keepingLineBreaks: Bool = false) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in withoutControls._nfc {
      switch scalar.value {
      case 0x09: scalars.append(" ")
      case 0x0A where keepingLineBreaks: scalars.append(scalar)
      case 0x0A, 0x0D, 0x2028, 0x2029: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether nothing in it can be seen.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
