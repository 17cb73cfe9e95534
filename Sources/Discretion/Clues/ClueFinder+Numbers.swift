// Numbers and addresses.
extension ClueFinder {
  /// Groups of digits side by side are tried together: eleven that are an identity number or may be one
  /// or an account, eight that are a telephone number.
  func numbers(
    in text: String, _ words: [Word]
  ) -> [(kind: Clue.Kind, range: Range<String.Index>)] {
    var found: [(kind: Clue.Kind, range: Range<String.Index>)] = []
    var place = 0
    while place < words.count {
      guard words[place].isNumber else {
        place += 1
        continue
      }
      var groups = [words[place]]
      while place + 1 < words.count, words[place + 1].isNumber,
        Self.joinsDigits(text[words[place].range.upperBound..<words[place + 1].range.lowerBound])
      {
        place += 1
        groups.append(words[place])
      }
      place += 1
      found += Self.numbers(groups.map { ($0.range, Self.digits(text[$0.range])) }, text)
    }
    return found
  }

  private static func numbers(
    _ groups: [(range: Range<String.Index>, digits: [UInt8])], _ text: String
  ) -> [(kind: Clue.Kind, range: Range<String.Index>)] {
    var found: [(kind: Clue.Kind, range: Range<String.Index>)] = []
    var first = 0
    while first < groups.count {
      var digits: [UInt8] = []
      var match: (kind: Clue.Kind, last: Int)?
      for last in first..<groups.count {
        digits += groups[last].digits
        guard digits.count <= 12 else { break }
        let sizes = groups[first...last].map(\.digits.count)
        if NationalIdentity.isValid(digits) {
          match = (.nationalIdentity, last)
          break
        }
        if digits.count == 11, match == nil { match = (.elevenDigits, last) }
        if isTelephone(digits, sizes) { match = (.telephone, last) }
      }
      if let match {
        var start = groups[first].range.lowerBound
        // The plus of a country's number belongs to it.
        if start > text.startIndex, text[text.index(before: start)] == "+" {
          start = text.index(before: start)
        }
        found.append((match.kind, start..<groups[match.last].range.upperBound))
        first = match.last + 1
      } else {
        first += 1
      }
    }
    return found
  }

  /// Eight digits grouped as they are in Norway, alone or behind 47 or 0047; two years are none.
  private static func isTelephone(_ digits: [UInt8], _ sizes: [Int]) -> Bool {
    var (digits, sizes) = (digits[...], sizes[...])
    for country in [Array("0047".utf8), Array("47".utf8)]
    where digits.count == 8 + country.count && digits.starts(with: country) {
      digits = digits.dropFirst(country.count)
      if sizes.first == country.count {
        sizes = sizes.dropFirst()
      } else if sizes.count == 1 {
        sizes = [8]
      }
    }
    guard digits.count == 8, let first = digits.first, (0x32...0x39).contains(first) else {
      return false
    }
    switch Array(sizes) {
    case [8], [3, 2, 3], [2, 2, 2, 2]: return true
    case [4, 4]: return ![digits.prefix(2), digits.dropFirst(4).prefix(2)].allSatisfy(isOfAYear)
    default: return false
    }
  }

  private static func isOfAYear(_ two: ArraySlice<UInt8>) -> Bool {
    two.elementsEqual("19".utf8) || two.elementsEqual("20".utf8)
  }

  private static func joinsDigits(_ between: Substring) -> Bool {
    between == " " || between == "\u{A0}" || between == "\u{202F}" || between == "."
      || between == " - "
  }

  /// Digits alone, also of what hyphens join.
  private static func digits(_ text: Substring) -> [UInt8] {
    text.utf8.filter { (0x30...0x39).contains($0) }
  }

  /// `somebody@example.org`, by its at sign and what stands on both sides of it.
  func addresses(in text: String) -> [(kind: Clue.Kind, range: Range<String.Index>)] {
    let scalars = text.unicodeScalars
    var found: [(kind: Clue.Kind, range: Range<String.Index>)] = []
    var from = scalars.startIndex
    while let at = scalars[from...].firstIndex(of: "@") {
      var start = at
      while start > from, scalars[scalars.index(before: start)].isOfLocalPart {
        start = scalars.index(before: start)
      }
      var end = scalars.index(after: at)
      while end < scalars.endIndex, scalars[end].isOfDomain { end = scalars.index(after: end) }
      while end > at, scalars[scalars.index(before: end)].isDotOrHyphen {
        end = scalars.index(before: end)
      }
      from = scalars.index(after: at)
      let domain = end > from ? scalars[from..<end].split(separator: ".") : []
      guard start < at, domain.count > 1, let last = domain.last, last.count > 1,
        last.allSatisfy({ $0.isOfWord && !$0.isDigit })
      else { continue }
      found.append((.email, start..<end))
      from = end
    }
    return found
  }
}

extension Unicode.Scalar {
  fileprivate var isOfLocalPart: Bool {
    isOfWord || "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(self)
  }
  fileprivate var isOfDomain: Bool { isOfWord || isDotOrHyphen }
  fileprivate var isDotOrHyphen: Bool { self == "." || self == "-" }
}
