/// Texts in which words are looked for again and again, as at every letter of a filter.
package struct FoldedTexts: Sendable {
  /// One behind the other in small letters, each ended by a byte that no text has.
  private var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  package init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes += Array(text.utf8).folded
      ends.append(bytes.count)
      bytes.append(0)
    }
  }

  /// The places of the texts in which the words are found.
  package func places(of needle: Needle) -> [Int] {
    var (found, text, start) = ([Int](), 0, 0)
    bytes.withUnsafeBufferPointer { bytes in
      let last = bytes.count - needle.bytes.count
      while start <= last {
        guard bytes[start] == needle.bytes[0],
          bytes[start...].starts(with: needle.bytes)
        else {
          start += 1
          continue
        }
        while ends[text] < start { text += 1 }
        found.append(text)
        start = ends[text] + 1
      }
    }
    return found
  }
}
