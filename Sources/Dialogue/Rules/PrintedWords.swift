/// The words that may go out: what groups have signed and let be printed, by point.
///
/// What a group wants left out of print, and what it has not signed, is nobody else's to read; it is
/// counted and can be answered all the same.
package struct PrintedWords: Sendable {
  private var words: [ID<Point>: String] = [:]

  package init(in session: Session) {
    for poster in session.posters.visible {
      guard let lines = session.linesToPrint(of: poster) else { continue }
      let points = session.points(of: poster.id)
      for line in lines {
        guard let point = points[line.point], point.counts, !point.isLeftOutOfPrint,
          let wording = point.wordings.first(where: { $0.id == line.wording })
        else { continue }
        words[point.id] = wording.text
      }
    }
  }

  package subscript(point: ID<Point>) -> String? { words[point] }
}
