/// A word in a text of our own: letters and digits, with apostrophes inside, and hyphens where they
/// join.
struct OwnWord {
  let range: Range<String.Index>
  /// Letters and digits, without what joins them.
  let letters: Int
  let hasDigit: Bool

  static func all(in text: String, hyphensJoin: Bool = true) -> [OwnWord] {
    var words: [OwnWord] = []
    var place = text.startIndex
    while place < text.endIndex {
      guard text[place].isOfWord else {
        place = text.index(after: place)
        continue
      }
      let start = place
      var (end, letters, hasDigit) = (place, 0, false)
      while place < text.endIndex, text[place].isOfWord || text[place].joins(hyphens: hyphensJoin) {
        let character = text[place]
        place = text.index(after: place)
        guard character.isOfWord else { continue }
        letters += 1
        hasDigit = hasDigit || character.isNumber
        end = place
      }
      place = end
      words.append(OwnWord(range: start..<end, letters: letters, hasDigit: hasDigit))
    }
    return words
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
  fileprivate func joins(hyphens: Bool) -> Bool {
    self == "'" || self == "\u{2019}" || hyphens && (self == "-" || self == "\u{2011}")
  }
}
