package import Dialogue

/// What a person has still to decide before some texts may leave the house, and what was decided before.
package struct Review: Hashable, Sendable {
  package private(set) var undecided: [Clue] = []
  package private(set) var decided: [Clue] = []
  /// How many times something is replaced or struck.
  package private(set) var changes = 0

  package init(
    of texts: some Sequence<String>, by finder: ClueFinder, decisions made: [WordDecision]
  ) {
    let decisions = Decisions(made)
    // What stands inside something that has been decided is decided with it.
    var isOpen: Set<String> = []
    var found: [(text: String, matches: [ClueFinder.Match])] = []
    for text in texts {
      let matches = finder.matches(in: text)
      let done = decisions.matches(in: text)
      changes += done.count { $0.way != .keep }
      guard !matches.isEmpty else { continue }
      found.append((text, matches))
      for (_, range) in matches {
        let isDone = done.contains { match in
          match.range.lowerBound <= range.lowerBound
            && (range.upperBound <= match.range.upperBound
              || text[match.range.upperBound..<range.upperBound].isGenitive)
        }
        if !isDone { isOpen.insert(String(text[range]).folded) }
      }
    }
    for clue in ClueFinder.clues(of: found) {
      if isOpen.contains(clue.words.folded) { undecided.append(clue) } else { decided.append(clue) }
    }
  }

  /// How many times something is replaced or struck in texts, without looking for more.
  package static func changes(in texts: some Sequence<String>, _ made: [WordDecision]) -> Int {
    guard made.contains(where: { $0.way != .keep }) else { return 0 }
    let decisions = Decisions(made)
    return texts.reduce(0) { $0 + decisions.matches(in: $1).count { $0.way != .keep } }
  }
}

extension Review {
  /// What has to be said with every review: it looks for what has a shape or a capital.
  package static let limits = Sentence(
    nb: "Ikke alt blir funnet: noen må lese det gjennom før det går ut.",
    nn: "Ikkje alt blir funne: nokon må lese det gjennom før det går ut.",
    en: "Not all is found: somebody has to read it through before it goes out.")
}

extension Substring {
  /// What a genitive adds to a name.
  var isGenitive: Bool { ["s", "'s", "\u{2019}s"].contains(lowercased()) }
}
