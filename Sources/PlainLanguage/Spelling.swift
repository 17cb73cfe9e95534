package import Dialogue

/// What is known so far of how words are spelled: asked for once each, and kept.
///
///     var spelling = Spelling()
///     spelling.ask(about: "Vi lesser høyt", .bokmal)    // ["Vi", "lesser", "høyt"]
///     spelling.take(unknown: ["lesser"], of: [...], .bokmal)
///     spelling.unknown(in: "Vi lesser høyt", .bokmal)    // the range of "lesser"
///
/// Where nothing can check, every word is as good as known and nothing is said of any.
package struct Spelling: Hashable, Sendable {
  private var isUnknown: [Language: [String: Bool]] = [:]
  private var asked: [Language: Set<String>] = [:]
  /// Kept between sessions of work nowhere, so a list that has grown long is begun anew.
  private static let most = 20_000

  package init() {}

  /// Whether it is one of the words that those who lead such days use, and dictionaries lack.
  package static func knowsInTheField(_ word: String, _ language: Language) -> Bool {
    FieldWords.knows(word, language)
  }

  /// The words of a text that nobody has asked about, to be asked about now.
  ///
  /// - Parameter caret: A word that ends here is not finished, in graphemes.
  package mutating func ask(
    about text: String, _ language: Language, caret: Int? = nil
  ) -> [String] {
    let here = caret.flatMap { text.index(text.startIndex, offsetBy: $0, limitedBy: text.endIndex) }
    var new: [String] = []
    if (asked[language]?.count ?? 0) > Self.most {
      asked[language] = nil
      isUnknown[language] = nil
    }
    for word in OwnWord.all(in: text, hyphensJoin: false)
    where word.isSpelled && word.range.upperBound != here {
      let letters = String(text[word.range])
      guard letters.utf8.count <= 100, !FieldWords.knows(letters, language) else { continue }
      if asked[language, default: []].insert(letters).inserted { new.append(letters) }
    }
    return new
  }

  /// The answer: of these words, the dictionary does not know those.
  package mutating func take(unknown: [String], of words: [String], _ language: Language) {
    for word in words { isUnknown[language, default: [:]][word] = false }
    for word in unknown { isUnknown[language, default: [:]][word] = true }
  }

  /// Where the words stand that no dictionary knows, in bytes of UTF-8.
  ///
  /// - Parameter caret: The word that is being written here is left alone, in graphemes.
  package func unknown(
    in text: String, _ language: Language, caret: Int? = nil
  ) -> [Range<Int>] {
    guard let known = isUnknown[language], !known.isEmpty else { return [] }
    let here = caret.map {
      text.index(text.startIndex, offsetBy: $0, limitedBy: text.endIndex) ?? text.endIndex
    }
    return OwnWord.all(in: text, hyphensJoin: false).compactMap { word in
      guard known[String(text[word.range])] == true else { return nil }
      if let here, word.range.upperBound == here { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: word.range.lowerBound)
      return start..<(start + text[word.range].utf8.count)
    }
  }
}

extension OwnWord {
  /// Words with digits in them, and letters by themselves, are nobody's to spell.
  fileprivate var isSpelled: Bool { letters > 1 && !hasDigit }
}

/// Words that those who lead and commission dialogue conferences use, and dictionaries lack.
enum FieldWords {
  static func knows(_ word: String, _ language: Language) -> Bool {
    let word = word.lowercased()
    return lists[language]?.contains(word) == true || names.contains(word)
  }

  private static let lists: [Language: Set<String>] = [
    .bokmal: words(PackageResources.nb_txt), .nynorsk: words(PackageResources.nn_txt),
    .english: words(PackageResources.en_txt),
  ]
  /// In every language.
  private static let names: Set<String> = ["mellomrom", "wcag", "nav"]

  private static func words(_ bytes: [UInt8]) -> Set<String> {
    Set(
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
