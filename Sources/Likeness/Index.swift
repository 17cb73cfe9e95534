import Glibc

/// Texts that can be ranked by how like they are to another one.
///
/// The measure is BM25 with its usual weights (S. Robertson, H. Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009, doi:10.1561/1500000019): words that few texts have
/// weigh more, a word said twice little more than once, and long texts win nothing by their length.
package struct Index<Key: Hashable & Sendable>: Sendable {
  /// How much more a word counts the second time it is said in a text.
  private static var saturation: Double { 1.2 }
  /// How much a long text has to say a word more often for the same weight.
  private static var lengthWeight: Double { 0.75 }

  private var keys: [Key] = []
  private var lengths: [Int] = []
  private var allLength = 0
  /// For each term, the places of the texts that have it, and how often.
  private var postings: [String: [(place: Int, count: Int)]] = [:]

  package init() {}

  package mutating func add(_ terms: [String], as key: Key) {
    let place = keys.count
    keys.append(key)
    lengths.append(terms.count)
    allLength += terms.count
    var counts: [String: Int] = [:]
    for term in terms { counts[term, default: 0] += 1 }
    for (term, count) in counts { postings[term, default: []].append((place, count)) }
  }

  /// How like each text is to these terms; those that share none are left out.
  package func scores(of terms: Set<String>) -> [Key: Double] {
    guard !keys.isEmpty else { return [:] }
    let average = max(1, Double(allLength) / Double(keys.count))
    var scores: [Int: Double] = [:]
    for term in terms {
      guard let having = postings[term] else { continue }
      let rarity = log(
        1 + (Double(keys.count - having.count) + 0.5) / (Double(having.count) + 0.5))
      for (place, count) in having {
        let length = 1 - Self.lengthWeight + Self.lengthWeight * Double(lengths[place]) / average
        let often =
          Double(count) * (Self.saturation + 1) / (Double(count) + Self.saturation * length)
        scores[place, default: 0] += rarity * often
      }
    }
    return Dictionary(uniqueKeysWithValues: scores.map { (keys[$0.key], $0.value) })
  }
}
