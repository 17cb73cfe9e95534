extension String {
  /// The text without control characters; a sequence that speaks to a terminal goes as one.
  ///
  ///     "\u{1B}[31mrød\u{1B}[0m, \u{1B}]0;title\u{7}her\u{7}"  // "rød, her"
  ///
  /// Tabs and line breaks stay. What only begins as a sequence loses no more than can belong to one. Source:
  /// ECMA-48, sections 5.4 to 5.6, and ECMA-35 for what names character sets.
  package var withoutControls: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return self }
    let all = Array(unicodeScalars)
    var kept = String.UnicodeScalarView()
    var place = 0
    while place < all.count {
      let length = all[place...].lengthOfControl
      if length == 0 { kept.append(all[place]) }
      place += max(1, length)
    }
    return String(kept)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// How many scalars at its start are no text but one control.
  fileprivate var lengthOfControl: Int {
    guard let first = first?.value else { return 0 }
    switch first {
    case 0x09, 0x0A, 0x0D: return 0
    case 0x1B:
      guard let next = dropFirst().first?.value else { return 1 }
      return dropFirst(2).lengthOfSequence(introducedBy: next).map { 2 + $0 } ?? 1
    // The same introducers as one character of the other control set.
    case 0x80..<0xA0:
      return 1 + (dropFirst().lengthOfSequence(introducedBy: first - 0x40) ?? 0)
    case 0x00..<0x20, 0x7F: return 1
    default: return 0
    }
  }

  /// How much belongs to a sequence behind its introducer; nil where that introduces nothing.
  private func lengthOfSequence(introducedBy introducer: UInt32) -> Int? {
    switch introducer {
    case 0x5B:  // [
      let rest = drop { (0x30...0x3F).contains($0.value) }.drop { (0x20...0x2F).contains($0.value) }
      let isWhole = rest.first.map { (0x40...0x7E).contains($0.value) } ?? false
      return count - rest.count + (isWhole ? 1 : 0)
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F: return lengthOfString ?? 0  // ] P X ^ _
    case 0x30...0x3F: return 0
    case 0x21...0x2F:
      let rest = drop { (0x21...0x2F).contains($0.value) }
      return rest.first.flatMap { (0x30...0x7E).contains($0.value) ? count - rest.count + 1 : nil }
    default: return nil
    }
  }

  /// Up to the end that a string of controls has, on the same line; nil where it has none.
  private var lengthOfString: Int? {
    for place in indices {
      switch self[place].value {
      case 0x07, 0x9C: return place - startIndex + 1
      case 0x1B:
        guard place + 1 < endIndex, self[place + 1] == "\\" else { return nil }
        return place - startIndex + 2
      case 0x0A, 0x0D: return nil
      default: break
      }
    }
    return nil
  }
}
