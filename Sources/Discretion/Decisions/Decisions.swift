package import Dialogue

/// What has been decided about words, ready to be done to texts on their way out.
///
///     let decisions = Decisions([WordDecision("Kari", .replace(with: "en nabo"))])
///     decisions.applied(to: "Hos Kari og Karis mor")  // "Hos [en nabo] og [en nabo]s mor"
///
/// In one pass, the longest first, whole words only, and never over what was just put there. What
/// stands in place of something stands in brackets, so that nobody takes it for the words of whoever
/// spoke.
package struct Decisions: Hashable, Sendable {
  /// By their first word, the longest first.
  private var byFirst: [String: [Entry]] = [:]

  private struct Entry: Hashable, Sendable {
    var words: String
    var way: WordDecision.Way
  }

  package init(_ decisions: [WordDecision]) {
    for decision in decisions {
      let words = decision.words.folded
      guard let first = words.firstPiece else { continue }
      byFirst[first, default: []].append(Entry(words: words, way: decision.way))
    }
    for first in byFirst.keys { byFirst[first]?.sort { $0.words.count > $1.words.count } }
  }

  package var isEmpty: Bool { byFirst.isEmpty }

  /// Where something has been decided, in the order of the text.
  package func matches(
    in text: String
  ) -> [(range: Range<String.Index>, way: WordDecision.Way)] {
    guard !isEmpty else { return [] }
    var found: [(range: Range<String.Index>, way: WordDecision.Way)] = []
    var place = text.startIndex
    var before: Character = " "
    while place < text.endIndex {
      let character = text[place]
      if !before.isOfWord, !character.isWhitespace,
        let match = longest(at: place, in: text)
      {
        found.append(match)
        place = match.range.upperBound
        before = text[text.index(before: place)]
      } else {
        before = character
        place = text.index(after: place)
      }
    }
    return found
  }

  package func applied(to text: String) -> String {
    var result = ""
    var end = text.startIndex
    for (range, way) in matches(in: text) {
      result += text[end..<range.lowerBound]
      switch way {
      case .keep: result += text[range]
      case .replace(let words): result += words.inBrackets
      case .strike: result += "[…]"
      }
      end = range.upperBound
    }
    return end == text.startIndex ? text : result + text[end...]
  }

  /// How many times something is replaced or struck in a text.
  package func countOfChanges(in text: String) -> Int {
    matches(in: text).count { $0.way != .keep }
  }

  private func longest(
    at place: String.Index, in text: String
  ) -> (range: Range<String.Index>, way: WordDecision.Way)? {
    guard let first = text[place...].firstPiece else { return nil }
    var candidates = byFirst[first] ?? []
    // A genitive of a name of one word.
    if let bare = first.withoutGenitiveS { candidates += byFirst[bare] ?? [] }
    for entry in candidates {
      if let end = end(of: entry.words, from: place, in: text) { return (place..<end, entry.way) }
    }
    return nil
  }

  /// Where the words end, when they stand here and nothing but an s hangs on to them.
  private func end(
    of words: String, from place: String.Index, in text: String
  ) -> String.Index? {
    var here = place
    for character in words {
      guard here < text.endIndex else { return nil }
      if character == " " {
        guard text[here].isWhitespace else { return nil }
        while here < text.endIndex, text[here].isWhitespace { here = text.index(after: here) }
      } else {
        guard text[here].lowercased() == String(character) else { return nil }
        here = text.index(after: here)
      }
    }
    guard words.last?.isOfWord == true, here < text.endIndex, text[here].isOfWord else {
      return here
    }
    // The s stays behind.
    guard words.last?.isLetter == true, text[here] == "s" || text[here] == "S" else { return nil }
    let after = text.index(after: here)
    return after == text.endIndex || !text[after].isOfWord ? here : nil
  }
}

extension Character {
  fileprivate var isOfWord: Bool { unicodeScalars.contains { $0.isOfWord } }
}

extension StringProtocol {
  /// What stands before the first space, in small letters: the first word with what hangs on to it.
  fileprivate var firstPiece: String? {
    var piece = ""
    for character in self {
      if character.isWhitespace { break }
      let isOfWord = character.unicodeScalars.contains { $0.isOfWord }
      // A sign by itself begins something too: +47.
      if piece.isEmpty {
        piece.append(contentsOf: character.lowercased())
      } else if isOfWord {
        piece.append(contentsOf: character.lowercased())
      } else {
        break
      }
    }
    return piece.isEmpty ? nil : piece
  }
}

extension String {
  fileprivate var withoutGenitiveS: String? {
    count > 1 && last == "s" ? String(dropLast()) : nil
  }

  fileprivate var inBrackets: String {
    hasPrefix("[") && hasSuffix("]") ? self : "[\(self)]"
  }
}
