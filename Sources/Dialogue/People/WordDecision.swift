package import JSONTree

/// What a person has decided about some words that may tell who somebody is, in documents that leave
/// the house. The session's own words stay as they are.
///
///     WordDecision("Kari Nordmann", .replace(with: "en pårørende"))
package struct WordDecision: Hashable, Sendable {
  /// As they stood where they were found; capitals do not count.
  package var words: String
  package var way: Way
  package var extra: [JSON.Member] = []

  package init(_ words: String, _ way: Way) {
    self.words = words
    self.way = way
  }

  package enum Way: Hashable, Sendable {
    case keep
    case replace(with: String)
    case strike
  }
}

extension People {
  /// Enters what was decided, over what was decided of the same words before.
  package mutating func decide(_ new: [WordDecision]) {
    let words = Set(new.map { $0.words.lowercased() })
    decisions.removeAll { words.contains($0.words.lowercased()) }
    decisions += new
  }

  /// Forgets what was decided about words that stand nowhere any more, so that they do not outlive
  /// the point that they were taken from.
  ///
  /// - Returns: Whether anything was forgotten.
  @discardableResult
  package mutating func forgetDecisions(notIn texts: some Sequence<String>) -> Bool {
    guard !decisions.isEmpty else { return false }
    var needles = decisions.indices.map { Needle(decisions[$0].words) }
    for text in texts {
      for place in needles.indices where needles[place]?.isFound(in: text) == true {
        needles[place] = nil
      }
    }
    let kept = decisions.indices.filter { needles[$0] == nil }.map { decisions[$0] }
    defer { decisions = kept }
    return kept.count < decisions.count
  }
}
