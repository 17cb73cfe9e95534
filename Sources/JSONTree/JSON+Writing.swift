extension JSON {
  /// One line without a space, as a journal wants it.
  package var compact: String {
    var writer = Writer(step: nil)
    writer.write(self)
    return writer.text
  }

  /// Two spaces a level and a final newline, for people to read and compare.
  package var indented: String {
    var writer = Writer(step: 2)
    writer.write(self)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.text
  }

  /// The bytes of `compact`, for what is written to a file and never shown.
  package var compactBytes: [UInt8] {
    var writer = Writer(step: nil)
    writer.write(self)
    return writer.bytes
  }

  /// The bytes of `indented`.
  package var indentedBytes: [UInt8] {
    var writer = Writer(step: 2)
    writer.write(self)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

/// Writes what `Parser` reads; nothing is escaped that need not be, so that æ stays æ and / stays /.
private struct Writer {
  /// Spaces a level; nil writes everything on one line.
  let step: Int?
  var bytes: [UInt8] = []
  var level = 0

  init(step: Int?) {
    self.step = step
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): bytes.append(contentsOf: String(value).utf8)
    case .decimal(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let value): write(value)
    case .array(let elements):
      list(elements, between: "[", "]") { $0.write($1) }
    case .object(let members):
      list(members, between: "{", "}") { writer, member in
        writer.write(member.key)
        writer.bytes.append(UInt8(ascii: ":"))
        if writer.step != nil { writer.bytes.append(UInt8(ascii: " ")) }
        writer.write(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], between open: Unicode.Scalar, _ close: Unicode.Scalar,
    write: (inout Self, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    level += 1
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      breakLine()
      write(&self, element)
    }
    level -= 1
    if !isFirst { breakLine() }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func breakLine() {
    guard let step else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: step * level))
  }

  private mutating func write(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      var plain = 0
      for (position, byte) in text.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: text[plain..<position])
        escape(byte)
        plain = position + 1
      }
      bytes.append(contentsOf: text[plain...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case let control:
      bytes.append(contentsOf: (control < 0x10 ? #"\u000"# : #"\u00"#).utf8)
      bytes.append(contentsOf: String(control, radix: 16).utf8)
    }
  }
}
