import CTerminal

/// What is sent to a terminal for a grapheme, so that terminal, ncurses and layout agree on columns.
///
/// ncurses knows one character and the marks over it, and the C library's widths are older than
/// Unicode's. What they would get wrong is replaced by something of the same width: a flag by its two
/// letters, a family by its first member, an emoji that is not known by `�`.
struct Glyphs {
  /// A cell as ncurses takes it: a character and its marks.
  typealias Glyph = [UInt32]

  /// The console of linux has a font of 256 characters.
  private let isConsole: Bool

  /// Whether drawings can be made of braille; else they are made of signs that a typewriter has.
  private let hasBraille: Bool

  /// - Parameter isUTF8: Whether the locale says that the terminal reads UTF-8.
  init(terminal: String, isUTF8: Bool = true) {
    isConsole = terminal.hasPrefix("linux")
    hasBraille = isUTF8 && !isConsole && !terminal.hasPrefix("vt")
  }

  /// What is sent for a single scalar of so many columns.
  func glyph(_ scalar: UInt32, columns: Int) -> [Glyph] {
    if scalar < 0x7F { return [[scalar]] }
    if !hasBraille, let dots = UInt8(braille: scalar) { return [[dots.typed]] }
    let shown = isConsole ? onConsole(scalar) : scalar
    return fit([shown], columns: columns)
  }

  /// What is sent for a grapheme of several scalars.
  func glyph(_ cluster: String, columns: Int) -> [Glyph] {
    let scalars = cluster.unicodeScalars.map(\.value)
    let flags: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
    if scalars.count == 2, scalars.allSatisfy(flags.contains) {
      return scalars.map { [$0 - flags.lowerBound + 0x41] }
    }
    // Marks that stand over the first character go with it; what would change it does not.
    let marks = scalars.dropFirst().prefix { !changesEmoji($0) && cterminal_width($0) == 0 }
    return fit([scalars[0]] + marks.prefix(4), columns: columns)
  }

  private func fit(_ glyph: Glyph, columns: Int) -> [Glyph] {
    let width = Int(cterminal_width(glyph[0]))
    let blanks = { (count: Int) in Array(repeating: [0x20] as Glyph, count: max(0, count)) }
    if width == columns { return [glyph] }
    if width > 0, width < columns { return [glyph] + blanks(columns - width) }
    return [[0xFFFD]] + blanks(columns - 1)
  }

  private func changesEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200D, 0x20E3, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }

  private func onConsole(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2713: 0x221A  // ✓ √
    case 0x25B8: 0x25BA  // ▸ ►
    case 0x2039, 0x203A: scalar == 0x2039 ? 0x3C : 0x3E  // ‹ ›
    case 0x2013, 0x2014: 0x2D  // – —
    case 0x2018, 0x2019: 0x27  // ‘ ’
    case 0x201C, 0x201D: 0x22  // “ ”
    default: scalar
    }
  }
}

extension UInt8 {
  /// The dots of a braille cell, in Unicode's order.
  fileprivate init?(braille scalar: UInt32) {
    guard (0x2800...0x28FF).contains(scalar) else { return nil }
    self = UInt8(scalar - 0x2800)
  }

  /// The sign of a typewriter that looks most like the dots.
  fileprivate var typed: UInt32 {
    let (topLeft, topRight) = (self & 0x03 != 0, self & 0x18 != 0)
    let (bottomLeft, bottomRight) = (self & 0x44 != 0, self & 0xA0 != 0)
    let sign: Unicode.Scalar =
      switch (topLeft, topRight, bottomLeft, bottomRight) {
      case _ where nonzeroBitCount >= 6: "#"
      case (false, false, false, false): " "
      case (false, true, true, false): "/"
      case (true, false, false, true): "\\"
      case (true, false, true, false), (false, true, false, true): "|"
      case (_, _, false, false): self & 0x09 != 0 ? "'" : "-"
      case (false, false, _, _): self & 0xC0 != 0 ? "." : "-"
      case (true, true, true, true) where self & ~0x36 == 0: "-"
      case (true, _, _, _), (_, true, _, _): nonzeroBitCount >= 4 ? "+" : ":"
      }
    return sign.value
  }
}
