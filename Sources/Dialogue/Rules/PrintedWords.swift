/// The words that may go out: what groups have signed and let be printed, by point, and what tables have
/// said before the wall about such points.
///
/// What a group wants left out of print, and what it has not signed, is nobody else's to read; it is
/// counted and can be answered all the same.
package struct PrintedWords: Sendable {
  private var words: [ID<Point>: String] = [:]

  package init(in session: Session) {
    for poster in session.posters.visible {
      take(session.linesToPrint(of: poster) ?? [], session.points(of: poster.id))
    }
    for poster in session.posters.visible {
      let points = session.points(of: poster.id)
      let remarks = session.remarksToPrint(of: poster).filter { line in
        // What is about words that are not to be read would tell of them.
        points[line.point]?.about.map { words[$0.point] != nil } ?? false
      }
      take(remarks, points)
    }
  }

  private mutating func take(
    _ lines: [Poster.Signature.Line], _ points: OrderedTable<Point>
  ) {
    for line in lines {
      guard let point = points[line.point], point.counts, !point.isLeftOutOfPrint,
        let wording = point.wordings.first(where: { $0.id == line.wording })
      else { continue }
      words[point.id] = wording.text
    }
  }

  package subscript(point: ID<Point>) -> String? { words[point] }
}
