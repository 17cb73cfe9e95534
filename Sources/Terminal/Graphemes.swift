/// The graphemes of a text with their columns, found by bytes where the text is plain.
///
/// `String`'s own iteration asks Unicode's tables at every step; text here is nearly always letters
/// that stand by themselves, and a frame looks at thousands of them at each key.
struct Graphemes: Sequence, IteratorProtocol {
  struct Element {
    /// Where it stands in the text's UTF-8.
    var bytes: Range<Int>
    /// The only scalar, or nil when there are several.
    var scalar: UInt32?
    var columns: Int
  }

  let text: String
  private let bytes: [UInt8]
  private var offset = 0

  /// From a grapheme that begins at an offset in the text's UTF-8.
  init(_ text: String, from start: Int = 0) {
    self.text = text
    bytes = Array(text.utf8)
    offset = start
  }

  mutating func next() -> Element? {
    let start = offset
    guard start < bytes.count else { return nil }
    let byte = bytes[start]
    if byte &- 0x20 < 0x5F, start + 1 < bytes.count, bytes[start + 1] &- 0x20 < 0x5F {
      offset = start + 1
      return Element(bytes: start..<offset, scalar: UInt32(byte), columns: 1)
    }
    let (scalar, length) = decode(at: start)
    let after = start + length
    if ColumnWidth.isSimple(scalar),
      after >= bytes.count || ColumnWidth.isSimple(decode(at: after).scalar)
    {
      offset = after
      return Element(bytes: start..<after, scalar: scalar, columns: ColumnWidth.of(scalar))
    }
    return nextAmongMarks(from: start, scalar, length)
  }

  /// A Latin letter, digit or sign of one column (up to U+02FF) that another such or the end of the
  /// text follows, so that it stands by itself.
  static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (scalar: UInt32, length: Int)? {
    let first = bytes[at]
    let scalar: UInt32
    let length: Int
    if first &- 0x20 < 0x5F {
      (scalar, length) = (UInt32(first), 1)
    } else if first &- 0xC2 < 0x0A {
      // Well formed, for it is a string's, so the second byte is there.
      (scalar, length) = (UInt32(first & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2)
      guard scalar >= 0xA0, scalar != 0xAD else { return nil }
    } else {
      return nil
    }
    guard at + length == bytes.count || bytes[at + length] < 0xCC else { return nil }
    return (scalar, length)
  }

  /// The next grapheme as Unicode's own rules find it.
  private mutating func nextAmongMarks(from start: Int, _ scalar: UInt32, _ length: Int) -> Element
  {
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    let last = text.index(after: first)
    offset = start + text.utf8.distance(from: first, to: last)
    let bytes = start..<offset
    if bytes.count == length {
      return Element(bytes: bytes, scalar: scalar, columns: ColumnWidth.of(scalar))
    }
    // CR LF is one line break.
    if scalar == 0x0D { return Element(bytes: bytes, scalar: 0x0A, columns: 1) }
    return Element(
      bytes: bytes, scalar: nil, columns: ColumnWidth.of(text.unicodeScalars[first..<last]))
  }

  private func decode(at place: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    func next(_ distance: Int) -> UInt32 { UInt32(bytes[place + distance] & 0x3F) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}

extension String {
  /// Whether it is the same text byte by byte; `==` holds texts for equal whose offsets differ.
  func hasBytes(of other: String) -> Bool {
    var (own, theirs) = (self, other)
    return own.withUTF8 { own in
      theirs.withUTF8 { theirs in
        own.count == theirs.count
          && (own.baseAddress == theirs.baseAddress || own.elementsEqual(theirs))
      }
    }
  }

  /// The same as a string of its own; the text itself where that is all of it.
  func utf8Part(_ range: Range<Int>) -> String {
    range == 0..<utf8.count ? self : String(utf8Slice(range))
  }

  /// The part of the text at these offsets in its UTF-8.
  func utf8Slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return self[start..<end]
  }
}
