import Glibc

/// Texts that can be ranked by how like they are to another one. Texts and terms are numbered.
///
/// The measure is BM25 with its usual weights (S. Robertson, H. Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009, doi:10.1561/1500000019): words that few texts have
/// weigh more, a word said twice little more than once, and long texts win nothing by their length.
package struct Index: Sendable {
  /// How much more a word counts the second time it is said in a text.
  private static var saturation: Double { 1.2 }
  /// How much a long text has to say a word more often for the same weight.
  private static var lengthWeight: Double { 0.75 }

  /// The terms of each text, sorted, each as often as it is said; none where there is no text.
  private var texts: [[Int]] = []
  private var count = 0
  private var allLength = 0
  /// For each term, the texts that have it, and how often.
  private var postings: [[Posting]] = []

  private struct Posting: Sendable {
    var text: Int
    var count: Int
  }

  package init() {}

  /// Puts a text under a number, in place of the one that was there.
  package mutating func put(_ terms: [Int], as text: Int) {
    while texts.count <= text { texts.append([]) }
    if !texts[text].isEmpty { takeOut(text) }
    let terms = terms.sorted()
    guard let greatest = terms.last else { return }
    texts[text] = terms
    count += 1
    allLength += terms.count
    while postings.count <= greatest { postings.append([]) }
    var last = -1
    for term in terms {
      if term == last {
        postings[term][postings[term].count - 1].count += 1
      } else {
        postings[term].append(Posting(text: text, count: 1))
      }
      last = term
    }
  }

  private mutating func takeOut(_ text: Int) {
    for term in Set(texts[text]) { postings[term].removeAll { $0.text == text } }
    count -= 1
    allLength -= texts[text].count
    texts[text] = []
  }

  /// Adds to each text's score, by its number, how like it is to the one under this number, times a
  /// weight.
  package func add(to scores: inout [Double], likenessTo text: Int, weight: Double = 1) {
    guard texts.indices.contains(text) else { return }
    add(to: &scores, likenessToTerms: texts[text], weight: weight)
  }

  /// The same for sorted terms of a text that has no number.
  func add(to scores: inout [Double], likenessToTerms terms: [Int], weight: Double = 1) {
    guard count > 0 else { return }
    let perWord = Self.lengthWeight * Double(count) / Double(max(1, allLength))
    var last = -1
    for term in terms where term != last && postings.indices.contains(term) {
      last = term
      let having = postings[term]
      let rarity = log(1 + (Double(count - having.count) + 0.5) / (Double(having.count) + 0.5))
      for posting in having {
        let length = 1 - Self.lengthWeight + perWord * Double(texts[posting.text].count)
        let often = Double(posting.count)
        scores[posting.text] +=
          weight * rarity * often * (Self.saturation + 1) / (often + Self.saturation * length)
      }
    }
  }
}
