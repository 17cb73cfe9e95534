/// Texts in which words are looked for again and again, as at every letter of a filter.
package struct FoldedTexts: Sendable {
  /// One behind the other in small letters, each ended by a byte that no text has.
  private var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  package init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes.append(folding: text)
      ends.append(bytes.count)
      bytes.append(0)
    }
  }

  /// The places of the texts in which the words are found.
  package func places(of needle: Needle) -> [Int] {
    var (found, text) = ([Int](), 0)
    search(needle, in: bytes.startIndex..<bytes.endIndex) { place in
      while ends[text] < place { text += 1 }
      found.append(text)
      return ends[text] + 1
    }
    return found
  }

  /// The same, of some of the texts only.
  package func places(of needle: Needle, among texts: [Int]) -> [Int] {
    if texts.count == ends.count { return places(of: needle) }
    return texts.filter { text in
      var isFound = false
      search(needle, in: (text == 0 ? 0 : ends[text - 1] + 1)..<ends[text]) { _ in
        isFound = true
        return ends[text]
      }
      return isFound
    }
  }

  /// Says of each match where it is, and goes on where it is told to.
  private func search(_ needle: Needle, in range: Range<Int>, found: (Int) -> Int) {
    let (first, last) = (needle.bytes[0], range.upperBound - needle.bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var place = range.lowerBound
      while place <= last {
        if bytes[place] == first, bytes[place...].starts(with: needle.bytes) {
          place = found(place)
        } else {
          place += 1
        }
      }
    }
  }
}
