/// A stretch of letters and digits in a text, with apostrophes and hyphens inside.
///
///     "Åse-Lill sa: «ja.»"  // Åse-Lill, sa, ja
struct Word {
  let range: Range<String.Index>
  let isCapitalised: Bool
  /// Every letter is a capital, and there are at least two.
  let isShouted: Bool
  let isNumber: Bool

  static func all(in text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex {
      guard scalars[place].isOfWord else {
        scalars.formIndex(after: &place)
        continue
      }
      let start = place
      let first = scalars[start]
      var (letters, capitals, digits) = (0, 0, 0)
      var end = place
      while place < scalars.endIndex {
        let scalar = scalars[place]
        if scalar.isOfWord {
          if scalar.isDigit { digits += 1 } else { letters += 1 }
          if scalar.isCapital { capitals += 1 }
          scalars.formIndex(after: &place)
          end = place
        } else if scalar.joinsWords {
          scalars.formIndex(after: &place)
        } else {
          break
        }
      }
      place = end
      words.append(
        Word(
          range: start..<end, isCapitalised: first.isCapital,
          isShouted: letters > 1 && capitals == letters, isNumber: letters == 0 && digits > 0))
    }
    return words
  }
}

extension Unicode.Scalar {
  /// A letter, a digit, or a mark on one.
  var isOfWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xD7, 0xF7: false
    case 0xC0..<0x250: true
    case 0x2000..<0x2070, 0x2190..<0x2C00, 0x3000..<0x3004, 0xFE00..<0xFE10: false
    default:
      properties.isAlphabetic || properties.numericType != nil
        || properties.canonicalCombiningClass != .notReordered
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  var isCapital: Bool {
    switch value {
    case 0x41...0x5A: true
    case 0..<0xC0: false
    case 0xC0...0xDE: value != 0xD7
    case 0xDF...0xFF: false
    default: properties.isUppercase
    }
  }

  /// Apostrophes and hyphens, also those of typesetters.
  fileprivate var joinsWords: Bool {
    value == 0x27 || value == 0x2D || value == 0x2019 || value == 0x2010 || value == 0x2011
  }
}
