extension Parser {
  /// Reads a string; `at` stands on the opening quotation mark and ends behind the closing one.
  mutating func string() throws(Stop) -> String {
    at += 1
    let start = at
    skipPlain()
    guard at < text.count else { throw Stop(what: .endsTooEarly, offset: at) }
    if text[at] == UInt8(ascii: "\"") {
      let value = try validated(start..<at)
      at += 1
      return value
    }
    return try stringWithEscapes(from: start)
  }

  private mutating func stringWithEscapes(from start: Int) throws(Stop) -> String {
    scratch.removeAll(keepingCapacity: true)
    var plain = start
    while true {
      scratch.append(contentsOf: try validated(plain..<at).utf8)
      guard at < text.count else { throw stop(.endsTooEarly) }
      switch text[at] {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: scratch, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape()
      case let byte:
        throw stop(.bareControl(byte: byte))
      }
      plain = at
      skipPlain()
    }
  }

  private mutating func escape() throws(Stop) {
    guard at + 1 < text.count else { throw Stop(what: .endsTooEarly, offset: text.count) }
    let byte: UInt8
    switch text[at + 1] {
    case UInt8(ascii: "u"): return try escapedScalar()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = text[at + 1]
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "t"): byte = 0x09
    default: throw stop(.badEscape)
    }
    scratch.append(byte)
    at += 2
  }

  /// `\uXXXX`, or two of them for what lies beyond the first plane.
  private mutating func escapedScalar() throws(Stop) {
    let start = at
    let high = try unit(at: at)
    at += 6
    if let scalar = Unicode.Scalar(high) { return append(scalar) }
    guard high < 0xDC00, at + 1 < text.count, text[at] == UInt8(ascii: "\\"),
      text[at + 1] == UInt8(ascii: "u")
    else { throw Stop(what: .loneSurrogate, offset: start) }
    let low = try unit(at: at)
    guard case 0xDC00...0xDFFF = low else { throw Stop(what: .loneSurrogate, offset: start) }
    at += 6
    let value = 0x10000 + UInt32(high & 0x3FF) << 10 + UInt32(low & 0x3FF)
    // A high and a low half always make a scalar.
    if let scalar = Unicode.Scalar(value) { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private func unit(at offset: Int) throws(Stop) -> UInt16 {
    var unit: UInt16 = 0
    for position in offset + 2..<offset + 6 {
      guard position < text.count else { throw Stop(what: .endsTooEarly, offset: text.count) }
      guard let digit = Character(Unicode.Scalar(text[position])).hexDigitValue else {
        throw Stop(what: .badEscape, offset: offset)
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

extension Parser {
  /// Steps over a string that stands for itself, and says whether it is plain ASCII; nil when it has
  /// escapes, or something that may not stand there.
  mutating func skipPlainString() throws(Stop) -> Bool? {
    at += 1
    let start = at
    let isASCII = skipPlain()
    guard at < text.count else { throw Stop(what: .endsTooEarly, offset: at) }
    guard text[at] == UInt8(ascii: "\"") else { return nil }
    if !isASCII { try validate(start..<at) }
    at += 1
    return isASCII
  }

  private func validate(_ range: Range<Int>) throws(Stop) {
    let bytes = UnsafeRawBufferPointer(rebasing: text[range])
    try bytes.withMemoryRebound(to: UInt8.self) { bytes throws(Stop) in
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
      } catch {
        throw Stop(what: .notUTF8, offset: range.lowerBound + error.byteOffsets.lowerBound)
      }
    }
  }

  private func validated(_ range: Range<Int>) throws(Stop) -> String {
    try validate(range)
    return String(decoding: text[range], as: UTF8.self)
  }

  /// Steps over everything that stands for itself, eight bytes at a time where there are eight.
  ///
  /// False when there may be something in it that is not ASCII.
  @inline(__always) @discardableResult
  private mutating func skipPlain() -> Bool {
    var seen: UInt64 = 0
    while at + 8 <= text.count {
      let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let special = Self.special(word)
      guard special == 0 else {
        let plain = special.trailingZeroBitCount >> 3
        at += plain
        // What stands behind the string says nothing about it.
        return (seen | word & ~(~0 << UInt64(plain * 8))) & Self.tops == 0
      }
      seen |= word
      at += 8
    }
    while at < text.count, text[at] >= 0x20, text[at] != UInt8(ascii: "\""),
      text[at] != UInt8(ascii: "\\")
    {
      seen |= UInt64(text[at])
      at += 1
    }
    return seen & Self.tops == 0
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each byte that is a quotation mark, a backslash or a control character.
  ///
  /// Borrowing may mark a byte above a true hit, never below it, and only the lowest is used.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    return
      ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
      | (word &- ones &* 0x20) & ~word) & tops
  }
}
