package import Dialogue

/// Which theme a point may belong under, by the words of the points that lie there already.
///
///     let suggestions = Suggestions(for: session)
///     suggestions.theme(for: point, in: session)
///
/// A hint and no more: nothing is ever placed by itself. The very same words weigh most; stems unite
/// *møteplass* and *møteplassene*, and now and then too much, so they weigh half.
package struct Suggestions: Sendable {
  private let language: Language
  private var vocabulary = Vocabulary()
  private var words = Index()
  private var stems = Index()
  /// The points that were read, by the numbers of their texts.
  private var points: [ID<Point>] = []
  /// The wording of each that was read; nil for what is no point any more.
  private var wordings: [Identifier?] = []
  private var numbers: [ID<Point>: Int] = [:]

  /// Reads the words as they stand; how the points are sorted is asked for each time.
  package init(for session: Session) {
    language = session.language
    let stemmer = Stemmer(language)
    for poster in session.posters.visible {
      for point in session.points(of: poster.id).all where point.isCounted {
        read(point, stemmer)
      }
    }
  }

  /// Reads anew what may have other words now.
  package mutating func read(_ changed: [ID<Point>], in session: Session) {
    let stemmer = Stemmer(language)
    for id in Set(changed) {
      let isOnTheWall = session.point(id).flatMap { session.posters[$0.poster] }?.isRemoved == false
      if isOnTheWall, let point = session.point(id), point.isCounted {
        read(point, stemmer)
      } else if let number = numbers[id] {
        wordings[number] = nil
        words.put([], as: number)
        stems.put([], as: number)
      }
    }
  }

  private mutating func read(_ point: Point, _ stemmer: Stemmer) {
    let number = numbers[point.id] ?? points.count
    if number == points.count {
      numbers[point.id] = number
      points.append(point.id)
      wordings.append(nil)
    }
    guard wordings[number] != point.standing else { return }
    wordings[number] = point.standing
    let own = vocabulary.numbers(of: point.text.words, stemmer)
    words.put(own, as: number)
    stems.put(own.map { vocabulary.stem[$0] }, as: number)
  }

  /// Of the themes that the point does not lie under, the one with the point most like it; nil when
  /// no point under a theme shares a word with it.
  package func theme(for point: Point, in session: Session) -> ID<Theme>? {
    let offered = Set(session.themes.visible.map(\.id)).subtracting(point.themes)
    guard let first = offered.min(), let own = numbers[point.id], wordings[own] == point.standing
    else { return nil }
    var scores = [Double](repeating: 0, count: points.count)
    words.add(to: &scores, likenessTo: own)
    stems.add(to: &scores, likenessTo: own, weight: 0.5)
    var best: (score: Double, theme: ID<Theme>)?
    for (number, score) in scores.enumerated() where score > 0 && number != own {
      // Of two that are as like, the theme that was made first, so that it is the same each time.
      if let best, score < best.score || score == best.score && best.theme == first { continue }
      for theme in session.point(points[number])?.themes ?? [] where offered.contains(theme) {
        if best.map({ score > $0.score || theme < $0.theme }) ?? true { best = (score, theme) }
      }
    }
    return best?.theme
  }
}
