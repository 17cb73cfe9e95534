import Dialogue

/// The words that a table said yes to last, beside what stands there now.
struct SignedWords: Sendable {
  private(set) var at: Moment?
  /// In the order they were signed in.
  private(set) var lines: [Poster.Signature.Line] = []
  private var wordings: [ID<Point>: Identifier] = [:]
  /// Points that are not as they were signed: reworded, taken away, or written since.
  private(set) var changed: Set<ID<Point>> = []

  init() {}

  init(of poster: ID<Poster>, in session: Session) {
    guard let signature = session.posters[poster]?.signatures.last else { return }
    at = signature.at
    lines = signature.lines
    for line in lines { wordings[line.point] = line.wording }
    let now = session.points(of: poster).all.filter(\.counts).map(\.id)
    refresh(lines.map(\.point) + now, of: poster, in: session)
  }

  func wording(of id: ID<Point>) -> Identifier? { wordings[id] }

  /// Looks again at points that may have been changed.
  mutating func refresh(_ touched: [ID<Point>], of poster: ID<Poster>, in session: Session) {
    guard at != nil else { return }
    for id in touched {
      guard let point = session.point(id), point.poster == poster else { continue }
      // What is said about other tables' points changes nothing of what was signed.
      let isAsSigned =
        wordings[id].map { point.counts && point.standing == $0 }
        ?? (!point.counts || point.isRemarkOfATable)
      if isAsSigned { changed.remove(id) } else { changed.insert(id) }
    }
  }

  /// The text that was signed; nil when its words were removed on request.
  func text(of line: Poster.Signature.Line, in session: Session) -> String? {
    session.point(line.point)?.wordings.first { $0.id == line.wording }?.text
  }
}
