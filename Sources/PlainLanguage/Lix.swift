/// How hard a text is to read, by the lengths of its words and sentences.
///
///     Lix(["Vi leser høyt. Dere sier ja eller nei."]).score  // 4.0
///
/// Words in a sentence plus the words of more than six letters in a hundred (C. H. Björnsson,
/// *Läsbarhet*, 1968). The end of a line ends a sentence, so a bullet is one. Below a hundred words it
/// says little, and nothing is said of it.
///
/// For texts of our own: letters, invitations, answers. Nobody measures what participants have said.
package struct Lix: Hashable, Sendable {
  package private(set) var words = 0
  package private(set) var sentences = 0
  /// Of more than six letters.
  package private(set) var longWords = 0
  /// How many words the longest sentence has.
  package private(set) var longestSentence = 0

  /// The fewest words of which anything is said.
  package static let fewest = 100

  /// - Parameter texts: Each ends its last sentence, and so does each of its lines.
  package init(_ texts: some Sequence<String>) {
    for text in texts {
      for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
        read(String(String.UnicodeScalarView(line)))
      }
    }
  }

  package var score: Double {
    guard words > 0 else { return 0 }
    return Double(words) / Double(max(1, sentences)) + 100 * Double(longWords) / Double(words)
  }

  /// The score as a whole number; nil when there are too few words to say.
  package var value: Int? { words < Self.fewest ? nil : Int(score.rounded()) }

  private mutating func read(_ line: String) {
    let tokens = OwnWord.all(in: line)
    var length = 0
    for (place, token) in tokens.enumerated() {
      words += 1
      length += 1
      if token.letters > 6 { longWords += 1 }
      let next = place + 1 < tokens.count ? tokens[place + 1].range.lowerBound : line.endIndex
      if place + 1 == tokens.count
        || line[token.range.upperBound..<next].endsSentence(before: line[next...])
      {
        sentences += 1
        longestSentence = max(longestSentence, length)
        length = 0
      }
    }
  }
}

extension Substring {
  /// Whether a sentence ends in what stands between two words. A full stop does when a capital comes
  /// after it: not in *f.eks.*, *14. mars* or *kl. 10.*
  fileprivate func endsSentence(before next: Substring) -> Bool {
    for (place, character) in zip(indices, self) {
      switch character {
      case "!", "?", "…": return true
      case ".":
        let rest = self[index(after: place)...]
        guard rest.contains(where: \.isWhitespace) else { continue }
        if next.first?.isUppercase == true { return true }
      default: continue
      }
    }
    return false
  }
}
