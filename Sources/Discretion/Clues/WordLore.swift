/// What is known of words that stand with a capital: which are words like any other, and which nobody knows.
///
/// A dictionary says it, in small letters: *torbjørg* is no word. So do the texts themselves: what stands
/// in small letters elsewhere in them is a word, however it is spelled.
package struct WordLore: Hashable, Sendable {
  private var ordinary: Set<String> = []
  private var unknown: Set<String> = []

  package init() {}

  /// - Parameters:
  ///   - words: What was looked up, in small letters; ``ClueFinder/doubtfulWords(in:)``.
  ///   - known: Those of them that a dictionary knows.
  ///   - texts: Where they stand.
  package init(
    of words: Set<String>, known: Set<String>, in texts: some Sequence<String>
  ) {
    let small = Self.wordsInSmallLetters(of: texts)
    for word in words {
      if known.contains(word) {
        ordinary.insert(word)
      } else if small.contains(word) || !known.isDisjoint(with: Self.parts(of: word)) {
        // Written small it is a word, but inside a sentence its capital says more.
        continue
      } else {
        unknown.insert(word)
      }
    }
  }

  /// A capital on it inside a sentence is for weight.
  func isOrdinary(_ word: String) -> Bool { ordinary.contains(word) }

  /// A capital on it is somebody's or something's, also where a sentence begins.
  func isUnknown(_ word: String) -> Bool { unknown.contains(word) }

  private static func wordsInSmallLetters(of texts: some Sequence<String>) -> Set<String> {
    texts.reduce(into: []) { small, text in
      for word in Word.all(in: text) where !word.isCapitalised && !word.isNumber {
        small.insert(String(text[word.range]))
      }
    }
  }

  /// What tells of a word that it is one, where dictionaries lack its forms: *skjema* of *skjemaet*, and
  /// both halves of what a hyphen joins.
  static func parts(of word: String) -> Set<String> {
    let halves = word.split { $0 == "-" || $0 == "'" || $0 == "\u{2019}" }.map(String.init)
    guard halves.count == 1 else { return Set(halves.filter { $0.count > 2 }) }
    return Set(
      ["en", "et", "ene", "ane"].compactMap { ending in
        word.hasSuffix(ending) && word.count >= ending.count + 4
          ? String(word.dropLast(ending.count)) : nil
      })
  }
}

extension ClueFinder {
  /// The words with a capital that are worth looking up, in small letters and with the parts that may be known
  /// where they are not: those that may be names if no dictionary knows them.
  package func doubtfulWords(in texts: some Sequence<String>) -> Set<String> {
    var doubtful: Set<String> = []
    for text in texts {
      let words = Word.all(in: text)
      for place in words.indices where mayBeName(place, words, text) {
        doubtful.insert(text[words[place].range].lowercased())
      }
    }
    for word in doubtful { doubtful.formUnion(WordLore.parts(of: word)) }
    return doubtful
  }
}
