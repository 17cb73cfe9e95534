/// Words to look for in a text: case is ignored, letters are not: `å` is not `a`.
///
///     Needle("Møte")?.isFound(in: "å bli MØTT, å bli møtet")  // true
///     Needle("far")?.isFound(in: "får")                       // false
///
/// It goes by the bytes of UTF-8, because `lowercased()` on every text is a thousand times slower.
/// Case is known of the alphabets that are written here: Latin with its extensions for Norwegian,
/// the Sami languages and their neighbours, Greek and Cyrillic. All of these keep their length in
/// bytes when their case changes.
package struct Needle: Hashable, Sendable {
  /// In small letters; at least one.
  let bytes: [UInt8]

  /// Nil for a text in which there is nothing to look for.
  package init?(_ text: String) {
    let text = text.cleaned()
    guard !text.isEmpty else { return nil }
    bytes = Array(text.utf8).folded
  }

  package func isFound(in text: String) -> Bool { firstMatch(in: text) != nil }

  /// Whether these words are found wherever the other ones are.
  package func isPart(of other: Self) -> Bool {
    other.bytes.indices.contains { other.bytes[$0...].starts(with: bytes) }
  }

  /// Where it is found first, in bytes of UTF-8, from a place on.
  package func firstMatch(in text: String, from start: Int = 0) -> Range<Int>? {
    var text = text
    return text.withUTF8 { hay in
      guard hay.count >= bytes.count else { return nil }
      let last = hay.count - bytes.count
      var place = start
      while place <= last {
        if matches(hay, at: place) { return place..<(place + bytes.count) }
        place += 1
      }
      return nil
    }
  }

  /// Everywhere it is found, none overlapping another.
  package func matches(in text: String) -> [Range<Int>] {
    var (found, place) = ([Range<Int>](), 0)
    while let match = firstMatch(in: text, from: place) {
      found.append(match)
      place = match.upperBound
    }
    return found
  }

  private func matches(_ hay: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let byte = hay[start + offset]
      if byte < 0x80 {
        guard byte.lowercasedASCII == bytes[offset] else { return false }
        offset += 1
      } else if (0xC3...0xD1).contains(byte), offset + 1 < bytes.count {
        let pair = UInt8.folded(byte, hay[start + offset + 1])
        guard pair == (bytes[offset], bytes[offset + 1]) else { return false }
        offset += 2
      } else {
        guard byte == bytes[offset] else { return false }
        offset += 1
      }
    }
    return true
  }
}

extension String {
  /// With small letters for the capitals that have them in as many bytes.
  package var inSmallLetters: String { String(decoding: Array(utf8).folded, as: UTF8.self) }
}

extension [UInt8] {
  /// With small letters for capitals.
  var folded: [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(count)
    withUnsafeBufferPointer { folded.append(folding: $0) }
    return folded
  }

  /// Appends a text with small letters for its capitals.
  mutating func append(folding text: String) {
    var text = text
    text.withUTF8 { append(folding: $0) }
  }

  private mutating func append(folding text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      if (0xC3...0xD1).contains(text[place]), place + 1 < text.count {
        let pair = UInt8.folded(text[place], text[place + 1])
        append(pair.0)
        append(pair.1)
        place += 2
      } else {
        append(text[place].lowercasedASCII)
        place += 1
      }
    }
  }
}

extension UInt8 {
  fileprivate var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// A letter of two bytes with its case taken away.
  fileprivate static func folded(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    let scalar = UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F)
    let small = scalar.smallLetter
    return small == scalar
      ? (first, second) : (UInt8(0xC0 | small >> 6), UInt8(0x80 | small & 0x3F))
  }
}

extension UInt16 {
  /// The small letter of a capital, of the letters that take two bytes in UTF-8.
  fileprivate var smallLetter: UInt16 {
    switch self {
    case 0xC0...0xDE where self != 0xD7: self + 0x20
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: self | 1
    case 0x139...0x148, 0x179...0x17E: self + self % 2
    case 0x178: 0xFF
    case 0x391...0x3A9: self + 0x20
    case 0x400...0x40F: self + 0x50
    case 0x410...0x42F: self + 0x20
    default: self
    }
  }
}
