import Dialogue

/// A poster as it hangs, with what is asked of its lines at every key.
///
/// A line is named by its row, from 0. What a filter lets through is kept beside the rest, so that another
/// filter needs nothing else read anew.
struct HungPoster: Sendable {
  let id: ID<Poster>
  private(set) var lines: [ID<Point>]
  private(set) var account: SortingAccount
  /// How many points of it answer each need.
  private(set) var needs: [ID<Point>: Int]
  /// How many things it says about each point of other tables.
  private(set) var remarks: [ID<Point>: Int]
  /// The rows in sight but for the words that are looked for.
  private(set) var sifted: [Int] = []
  private var isCounted: [Bool]
  private var isHeading: [Bool]
  private var texts: FoldedTexts

  init(_ id: ID<Poster>, _ session: Session, themes: Set<ID<Theme>>) {
    self.id = id
    let points = Array(session.points(of: id).visible)
    lines = points.map(\.id)
    isCounted = points.map(\.isCounted)
    isHeading = points.map { $0.level == .heading }
    texts = FoldedTexts(points.lazy.map(\.text))
    remarks = points.lazy.compactMap { $0.counts ? $0.about?.point : nil }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    account = session.sortingAccount(of: id, themes: themes)
    needs = session.needs(answeredOn: id)
  }

  mutating func sift(_ sieve: WallFilter.Sieve, _ session: Session) {
    guard let poster = session.posters[id], sieve.lets(poster) else {
      sifted = []
      return
    }
    sifted = lines.indices.filter { row in
      sieve.letsAllPoints || session.point(lines[row]).map { sieve.lets($0, in: session) } ?? false
    }
  }

  /// The rows with the words, of some.
  func rows(with needle: Needle, among rows: [Int]) -> [Int] {
    rows.isEmpty ? [] : texts.places(of: needle, among: rows)
  }

  func lines(in rows: [Int]) -> [ID<Point>] {
    rows.count == lines.count ? lines : rows.map { lines[$0] }
  }

  /// How many of the rows are points, headings and questions left out.
  func count(_ rows: [Int]) -> Int { rows.count { isCounted[$0] } }

  /// Whether they are headings over nothing.
  func isBare(_ rows: [Int]) -> Bool { rows.allSatisfy { isHeading[$0] } }
}
