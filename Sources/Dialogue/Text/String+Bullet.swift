extension String {
  /// Whether the words bring a bullet of their own, as lines of a pasted list do: none is drawn beside it.
  ///
  ///     "• four times", "  – by phone"  // true
  ///     "–5 degrees", "-", "1. now"     // false
  package var hasOwnBullet: Bool {
    var scalars = unicodeScalars.makeIterator()
    var scalar = scalars.next()
    while scalar == " " { scalar = scalars.next() }
    guard let scalar, Self.bullets.contains(scalar) else { return false }
    return scalars.next() == " " && scalars.next() != nil
  }

  /// As typed on a keyboard, as in typography, and the two that word processors take from a font of their own.
  private static let bullets: Set<Unicode.Scalar> = [
    "-", "*", "–", "—", "•", "·", "∙", "‣", "⁃", "▪", "▫", "■", "□", "●", "○", "◦", "►", "▸",
    "\u{F0A7}", "\u{F0B7}",
  ]
}
