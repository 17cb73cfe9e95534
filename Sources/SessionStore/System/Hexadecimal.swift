extension UInt64 {
  /// Sixteen lower-case digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Reads sixteen lower-case digits and nothing else.
  init?(hexadecimal text: some StringProtocol) {
    guard text.utf8.count == 16,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let value = UInt64(text, radix: 16)
    else { return nil }
    self = value
  }
}
