import Dialogue

/// Where words are found on the wall while they are typed.
///
/// A letter more is looked for only where the words were found before it; a letter less goes back to what was
/// found before that letter.
struct WallSearch: Sendable {
  private var found: [(needle: Needle, rows: [[Int]])] = []

  /// The rows of each poster in which the words are found, of those that have been sifted.
  mutating func rows(with needle: Needle, in posters: [HungPoster]) -> [[Int]] {
    while let last = found.last, !last.needle.isPart(of: needle) { found.removeLast() }
    if let last = found.last, last.needle == needle { return last.rows }
    let rows = posters.indices.map { place in
      posters[place].rows(
        with: needle, among: found.last?.rows[place] ?? posters[place].sifted)
    }
    found.append((needle, rows))
    return rows
  }

  /// Forgets what was found, because the wall has changed.
  mutating func startAnew() { found = [] }
}
