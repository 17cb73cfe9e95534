extension JSON {
  /// Where a text stops being JSON, and why: facts only, the sentences are made by whoever shows them.
  package struct Fault: Error, Hashable, Sendable {
    package var what: What
    /// Bytes from the start of the text.
    package var offset: Int
    /// Counted from 1.
    package var line: Int
    /// Counted from 1, in code points.
    package var column: Int

    package init(_ what: What, offset: Int, line: Int, column: Int) {
      self.what = what
      self.offset = offset
      self.line = line
      self.column = column
    }
  }
}

extension JSON.Fault {
  package enum What: Hashable, Sendable {
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case endsTooEarly
    case unexpected(byte: UInt8)
    case moreAfterTheValue
    case notUTF8
    case loneSurrogate
    case badEscape
    case badNumber
    /// A line break, a tab or another byte below 0x20 that stands bare inside a string.
    case bareControl(byte: UInt8)
    /// Two keys of one object that Swift's strings hold for the same.
    case duplicateKey(String)
  }

  /// Counts lines and columns, which is worth doing only once something is wrong.
  init(_ what: What, at offset: Int, in text: UnsafeRawBufferPointer) {
    let seen = text.prefix(offset)
    let start = seen.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.init(
      what, offset: offset,
      line: 1 + seen.count { $0 == UInt8(ascii: "\n") },
      column: 1 + text[start..<seen.endIndex].count { $0 & 0xC0 != 0x80 })
  }
}
