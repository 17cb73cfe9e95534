extension CSV {
  /// The bytes as UTF-8 without a byte order mark.
  ///
  /// What is no UTF-8 is Latin-1, as older spreadsheets write it: Windows' own variant, which has
  /// dashes, quotation marks and the euro where Latin-1 has control characters (WHATWG Encoding,
  /// index windows-1252).
  static func text(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Fault(.utf16, line: 1)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let zero = body.firstIndex(of: 0) {
      throw Fault(.binary, line: 1 + body[..<zero].count { $0 == UInt8(ascii: "\n") })
    }
    guard !isUTF8(body) else { return body }
    var text: [UInt8] = []
    text.reserveCapacity(body.count + body.count / 8)
    for byte in body {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: UTF8.encode(scalar(byte))!)
      }
    }
    return text
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(windows[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  private static let windows: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
