/// A JSON text that has been read through, and whose values are taken from where they stand.
///
///     let text = try JSONText(#"{"title": "Samling Nordvik", "points": […]}"#.utf8)
///     text.root["title"]?.string  // "Samling Nordvik"
///
/// All of it is checked before anything is taken: what is wrong in it is said at once, and what nobody
/// asks for is never made. A tree of the same text takes several times as long and as much memory.
package final class JSONText: Sendable {
  let bytes: [UInt8]
  let marks: [Mark]

  /// Where a value or a key begins, and how far it reaches.
  struct Mark {
    /// The offset of its first byte; of a string that is the quotation mark.
    let start: UInt32
    /// Of a list or an object, the place behind the last mark inside it; of a string, the bytes between
    /// its quotation marks.
    var reach: UInt32
    var kind: Kind

    /// The place of whatever follows the value that has this mark at a place.
    func next(after place: Int) -> Int {
      switch kind {
      case .array, .object: Int(reach)
      case .null, .no, .yes, .number, .ascii, .unicode, .escaped: place + 1
      }
    }
  }

  enum Kind: UInt8 {
    case null
    case no
    case yes
    case number
    /// A string that stands for itself, byte for byte, and has no others than those of ASCII.
    case ascii
    /// A string that stands for itself.
    case unicode
    case escaped
    case array
    case object
  }

  /// Reads through one JSON value (RFC 8259) that fills all of `text`; see ``JSON/init(parsing:limit:)``
  /// for what is refused.
  package init(_ bytes: [UInt8], limit: Int = JSON.Limit.bytes) throws(JSON.Fault) {
    self.bytes = bytes
    marks = try bytes.withUnsafeBytes { Self.marks(of: $0, limit: limit) }.get()
  }

  /// Of a text whose marks are known.
  init(_ bytes: [UInt8], marks: [Mark]) {
    self.bytes = bytes
    self.marks = marks
  }

  package var root: Value { Value(text: self, place: 0) }

  private static func marks(
    of text: UnsafeRawBufferPointer, limit: Int
  ) -> Result<[Mark], JSON.Fault> {
    guard text.count <= limit else {
      let what = JSON.Fault.What.tooLarge(bytes: text.count, limit: limit)
      return .failure(JSON.Fault(what, offset: limit, line: 1, column: 1))
    }
    var parser = Parser(text)
    do throws(Parser.Stop) {
      try parser.document()
      return .success(parser.marks)
    } catch {
      return .failure(JSON.Fault(error.what, at: error.offset, in: text))
    }
  }
}

extension JSONText {
  /// A value where it stands in its text.
  package struct Value: Sendable {
    let text: JSONText
    /// Which of the text's marks is its own.
    let place: Int

    var mark: Mark { text.marks[place] }

    /// The place of whatever follows it.
    var next: Int { mark.next(after: place) }

    package var isNull: Bool { mark.kind == .null }

    package var bool: Bool? {
      switch mark.kind {
      case .yes: true
      case .no: false
      case .null, .number, .ascii, .unicode, .escaped, .array, .object: nil
      }
    }

    package var int: Int? { number?.int }

    /// A number as a tree has it.
    private var number: JSON? {
      guard mark.kind == .number else { return nil }
      return parsing { parser throws(Parser.Stop) in try parser.number() }
    }

    // That it is UTF-8 was seen when the text was read through.
    package var string: String? {
      switch mark.kind {
      case .ascii: plain { String(copying: UTF8Span(unchecked: $0.span, isKnownASCII: true)) }
      case .unicode: plain { String(copying: UTF8Span(unchecked: $0.span)) }
      case .escaped: parsing { parser throws(Parser.Stop) in try parser.string() }
      case .null, .no, .yes, .number, .array, .object: nil
      }
    }

    /// Hands over the UTF-8 of a string; nothing happens when it is none.
    package func withUTF8(_ read: (UnsafeBufferPointer<UInt8>) -> Void) {
      switch mark.kind {
      case .ascii, .unicode: plain(read)
      case .escaped:
        var string = string ?? ""
        string.withUTF8(read)
      case .null, .no, .yes, .number, .array, .object: break
      }
    }

    /// The bytes of a string that stands for itself.
    private func plain<Answer>(_ read: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
      let start = Int(mark.start) + 1
      return text.bytes.withUnsafeBufferPointer {
        read(UnsafeBufferPointer(rebasing: $0[start..<start + Int(mark.reach)]))
      }
    }

    /// Reads once more what has been read through: it cannot stop.
    private func parsing<Answer>(
      _ read: (inout Parser) throws(Parser.Stop) -> Answer
    ) -> Answer? {
      text.bytes.withUnsafeBytes { bytes in
        var parser = Parser(bytes)
        parser.at = Int(mark.start)
        return try? read(&parser)
      }
    }
  }
}

extension JSONText.Value {
  /// The elements of a list; nil when it is none.
  package var elements: JSONText.Elements? {
    mark.kind == .array ? JSONText.Elements(self) : nil
  }

  /// The members of an object; nil when it is none.
  package var object: JSONText.Object? {
    mark.kind == .object ? JSONText.Object(self) : nil
  }

  /// The value under a key of an object; nil when there is no such key or this is no object.
  package subscript(key: String) -> Self? { object?[key] }

  /// The same as a tree.
  package var json: JSON {
    switch mark.kind {
    case .null: return .null
    case .no: return .bool(false)
    case .yes: return .bool(true)
    case .number: return number ?? .null
    case .ascii, .unicode, .escaped: return .string(string ?? "")
    case .array:
      let elements = JSONText.Elements(self)
      var values: [JSON] = []
      values.reserveCapacity(elements.count)
      for element in elements { values.append(element.json) }
      return .array(values)
    case .object: return .object(JSONText.Object(self).members)
    }
  }
}

extension JSONText {
  package struct Elements: Sequence, IteratorProtocol, Sendable {
    private let text: JSONText
    private var range: Range<Int>

    init(_ list: Value) {
      text = list.text
      range = list.place + 1..<Int(list.mark.reach)
    }

    package mutating func next() -> Value? {
      guard !range.isEmpty else { return nil }
      let value = Value(text: text, place: range.lowerBound)
      range = value.next..<range.upperBound
      return value
    }

    /// Found by stepping over each.
    package var count: Int {
      var count = 0
      var place = range.lowerBound
      while place < range.upperBound {
        place = text.marks[place].next(after: place)
        count += 1
      }
      return count
    }
  }
}
