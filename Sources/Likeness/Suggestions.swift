package import Dialogue

/// Which theme a point may belong under, by the words of the points that lie there already.
///
///     let suggestions = Suggestions(for: session)
///     suggestions.theme(for: point, in: session)
///
/// A hint and no more: nothing is ever placed by itself. The very same words weigh most; stems unite
/// *møteplass* and *møteplassene*, and now and then too much, so they weigh half.
package struct Suggestions: Sendable {
  private var words = Index<ID<Point>>()
  private var stems = Index<ID<Point>>()
  /// The terms of the wordings that have been read.
  private var terms: [Identifier: Terms] = [:]

  private struct Terms: Sendable {
    var words: Set<String>
    var stems: Set<String>
  }

  /// Reads the words as they stand; how the points are sorted is asked for each time.
  package init(for session: Session) {
    let stemmer = Stemmer(session.language)
    for poster in session.posters.visible {
      for point in session.points(of: poster.id).all where point.isCounted {
        let own = point.text.words
        let short = own.map(stemmer.stem)
        words.add(own, as: point.id)
        stems.add(short, as: point.id)
        terms[point.standing] = Terms(words: Set(own), stems: Set(short))
      }
    }
  }

  /// Of the themes that the point does not lie under, the one with the point most like it; nil when
  /// no point under a theme shares a word with it.
  package func theme(for point: Point, in session: Session) -> ID<Theme>? {
    guard let own = terms[point.standing] else { return nil }
    var scores = words.scores(of: own.words)
    for (other, score) in stems.scores(of: own.stems) { scores[other, default: 0] += score / 2 }
    var best: (score: Double, theme: ID<Theme>)?
    for (other, score) in scores where other != point.id {
      for theme in session.point(other)?.themes ?? [] {
        guard !point.themes.contains(theme), session.themes[theme]?.isRemoved == false else {
          continue
        }
        // Of two that are as like, the theme that was made first, so that it is the same each time.
        if best.map({ (score, $0.theme) > ($0.score, theme) }) ?? true { best = (score, theme) }
      }
    }
    return best?.theme
  }
}
