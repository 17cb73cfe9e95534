/// The names of those who are in the people file, whole and in parts, with or without a genitive s.
struct KnownNames: Sendable {
  /// Every part of a name, in small letters.
  private let parts: Set<String>
  /// Whole names of several words, by their first, the longest first.
  private let whole: [String: [[String]]]

  init(_ names: [String]) {
    var parts: Set<String> = []
    var whole: [String: [[String]]] = [:]
    for name in names {
      let words = Word.all(in: name).map { name[$0.range].lowercased() }
      for word in words where word.count > 1 && Int(word) == nil { parts.insert(word) }
      if words.count > 1 { whole[words[0], default: []].append(words) }
    }
    self.parts = parts
    self.whole = whole.mapValues { $0.sorted { $0.count > $1.count } }
  }

  func matches(in text: String, _ words: [Word]) -> [Range<String.Index>] {
    guard !parts.isEmpty else { return [] }
    let folded = words.map { text[$0.range].lowercased() }
    var found: [Range<String.Index>] = []
    var place = 0
    while place < words.count {
      if let length = length(at: place, folded) {
        let last = place + length - 1
        found.append(words[place].range.lowerBound..<end(of: words[last], folded[last], text))
        place += length
      } else {
        if let part = part(of: folded[place]), mayBeName(part, words[place]) {
          found.append(words[place].range.lowerBound..<end(of: words[place], folded[place], text))
        }
        place += 1
      }
    }
    return found
  }

  /// How many words a whole name takes here.
  private func length(at place: Int, _ folded: [String]) -> Int? {
    whole[folded[place]]?.first { name in
      guard place + name.count <= folded.count else { return false }
      return name.indices.allSatisfy { index in
        let word = folded[place + index]
        return word == name[index]
          || index == name.count - 1 && word.withoutGenitive == name[index]
      }
    }?.count
  }

  private func part(of word: String) -> String? {
    if parts.contains(word) { return word }
    return word.withoutGenitive.flatMap { parts.contains($0) ? $0 : nil }
  }

  /// A name that is a word as well is one only with a capital.
  private func mayBeName(_ part: String, _ word: Word) -> Bool {
    word.isCapitalised || !Self.alsoWords.contains(part)
  }

  /// The genitive stays when the name is taken out: *Åses* becomes *[navn]s*.
  private func end(of word: Word, _ folded: String, _ text: String) -> String.Index {
    guard let bare = folded.withoutGenitive, parts.contains(bare), !parts.contains(folded) else {
      return word.range.upperBound
    }
    var end = text.unicodeScalars.index(before: word.range.upperBound)
    let before = text.unicodeScalars[..<end]
    if let mark = before.last, mark == "'" || mark == "\u{2019}" {
      end = text.unicodeScalars.index(before: end)
    }
    return end
  }

  static func isAlsoWord(_ name: String) -> Bool { alsoWords.contains(name) }

  /// Norwegian and English words that people are called as well.
  private static let alsoWords: Set<String> = Set(
    """
    alm and art asp bakke berg bjørk bjørn bo by bye dag dal dale de den di du ek eng engen falk fred \
    frank gard glad gran grant grace gro haug haugen hall helga hill hope joy jo kai lie li lind liv lund \
    mai may mark moe moen my nord ny odd ola or ore per rose roy ruth rød sand sande sol stein sten \
    stor stone storm strand sund sunde svart tor tore tro unn ung vang ve vik vår voll will young øst
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension String {
  /// Without the s of a genitive, and the apostrophe before it; nil where there is none.
  fileprivate var withoutGenitive: String? {
    guard count > 2, last == "s" else { return nil }
    var bare = dropLast()
    if bare.last == "'" || bare.last == "\u{2019}" { bare = bare.dropLast() }
    return String(bare)
  }
}
