package import Dialogue

/// What the files of a session are called: its date and title in a–z, 0–9 and hyphens.
///
///     SessionName("Samling på Nordøy", date: day)  // 2026-03-14-samling-paa-nordoey
///
/// It does not change with the title.
package struct SessionName: Hashable, Sendable {
  package let text: String

  private static let mostBytes = 80
  /// Room for `-999`, when the name is taken.
  private static let bytesForNumber = 4

  package init(_ title: String, date: Day?) {
    let parts = [date?.description, Self.slug(title)].compactMap(\.self).filter { !$0.isEmpty }
    var slug = String(
      parts.joined(separator: "-").prefix(Self.mostBytes - Self.bytesForNumber))
    while slug.hasSuffix("-") { slug.removeLast() }
    text = slug.isEmpty ? "session" : slug
  }

  /// A text in the letters of file names; empty when none of it can be written so.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      let letters = letters(for: scalar)
      if letters.isEmpty {
        if !slug.hasSuffix("-"), !slug.isEmpty { slug += "-" }
      } else {
        slug += letters
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }

  /// This name, then with -2, -3 … behind it.
  func numbered(_ number: Int) -> String {
    number == 1 ? text : "\(text)-\(number)"
  }

  private static func letters(for scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "æ", "ä": "ae"
    case "ø", "ö": "oe"
    case "å": "aa"
    case "à", "á", "â", "ã": "a"
    case "è", "é", "ê", "ë": "e"
    case "ì", "í", "î", "ï": "i"
    case "ò", "ó", "ô", "õ": "o"
    case "ù", "ú", "û", "ü": "u"
    case "č", "ç": "c"
    case "đ", "ð": "d"
    case "ŋ", "ñ": "n"
    case "š": "s"
    case "ŧ": "t"
    case "ž": "z"
    // A combining mark belongs to the letter before it.
    case "\u{300}"..."\u{36F}": ""
    default: ""
    }
  }
}
