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
  private let utf8: String.UTF8View
  private var offset = 0
  private var index: String.UTF8View.Index
  private let end: String.UTF8View.Index

  init(_ text: String) {
    self.text = text
    utf8 = text.utf8
    index = utf8.startIndex
    end = utf8.endIndex
  }

  mutating func next() -> Element? {
    guard index < end else { return nil }
    let start = offset
    let (scalar, length) = decode(at: index)
    let after = utf8.index(index, offsetBy: length)
    if ColumnWidth.isSimple(scalar) {
      if after == end || ColumnWidth.isSimple(decode(at: after).scalar) {
        index = after
        offset += length
        return Element(
          bytes: start..<offset, scalar: scalar, columns: ColumnWidth.of(scalar))
      }
    }
    let last = text.index(after: index)
    let bytes = utf8.distance(from: index, to: last)
    defer {
      index = last
      offset += bytes
    }
    if bytes == length {
      return Element(
        bytes: start..<start + bytes, scalar: scalar, columns: ColumnWidth.of(scalar))
    }
    // CR LF is one line break.
    if scalar == 0x0D {
      return Element(bytes: start..<start + bytes, scalar: 0x0A, columns: 1)
    }
    return Element(
      bytes: start..<start + bytes, scalar: nil,
      columns: ColumnWidth.of(text.unicodeScalars[index..<last]))
  }

  private func decode(at index: String.UTF8View.Index) -> (scalar: UInt32, length: Int) {
    let first = utf8[index]
    if first < 0x80 { return (UInt32(first), 1) }
    func next(_ distance: Int) -> UInt32 {
      UInt32(utf8[utf8.index(index, offsetBy: distance)] & 0x3F)
    }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return (UInt32(first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}

extension String {
  /// The part of the text at these offsets in its UTF-8.
  func utf8Slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return self[start..<end]
  }
}
