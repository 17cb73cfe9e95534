/// Words and their stems by number, so that each is stemmed and looked at once.
struct Vocabulary: Sendable {
  private var words: [String: Int] = [:]
  private var stems: [String: Int] = [:]
  /// The number of the stem of each word.
  private(set) var stem: [Int] = []

  /// The numbers of words in small letters.
  mutating func numbers(of text: [String], _ stemmer: Stemmer) -> [Int] {
    text.map { word in
      if let known = words[word] { return known }
      let number = stem.count
      words[word] = number
      let short = stemmer.stem(word)
      stem.append(stems[short] ?? stems.count)
      stems[short] = stem[number]
      return number
    }
  }
}
