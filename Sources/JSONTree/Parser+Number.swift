extension Parser {
  /// `-`? integer fraction? exponent?; what is not exactly an `Int` keeps its digits.
  mutating func number() throws(Stop) -> JSON {
    let start = at
    let isNegative = text[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let first = at
    // Gathered below zero, where there is room for Int.min.
    var value = 0
    var fits = true
    while let digit = nextDigit() {
      let (tenfold, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, under) = tenfold.subtractingReportingOverflow(digit)
      value = sum
      fits = fits && !over && !under
    }
    guard at > first else { throw at < text.count ? stop(.badNumber) : stop(.endsTooEarly) }
    guard text[first] != UInt8(ascii: "0") || at == first + 1 else { throw stop(.badNumber) }

    let hasFraction = try fraction()
    let hasExponent = try exponent()
    let isWhole = !hasFraction && !hasExponent
    if isWhole && fits {
      // "-0" is a number of its own, and Int.min has no positive twin.
      if isNegative && value != 0 { return .int(value) }
      if !isNegative && value != Int.min { return .int(-value) }
    }
    return .decimal(String(decoding: text[start..<at], as: UTF8.self))
  }

  private mutating func fraction() throws(Stop) -> Bool {
    guard at < text.count, text[at] == UInt8(ascii: ".") else { return false }
    at += 1
    try digits()
    return true
  }

  private mutating func exponent() throws(Stop) -> Bool {
    guard at < text.count, text[at] | 0x20 == UInt8(ascii: "e") else { return false }
    at += 1
    if at < text.count, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
    try digits()
    return true
  }

  private mutating func digits() throws(Stop) {
    guard at < text.count else { throw stop(.endsTooEarly) }
    guard nextDigit() != nil else { throw stop(.badNumber) }
    while nextDigit() != nil {}
  }

  @inline(__always)
  private mutating func nextDigit() -> Int? {
    guard at < text.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = text[at] else { return nil }
    defer { at += 1 }
    return Int(text[at] &- UInt8(ascii: "0"))
  }
}
