import Dialogue

/// What tables have said about other tables' points, to be printed right under those: never as
/// the first table's own words, and without telling which table it was.
///
///     - Å bli trodd
///       - Også i døra (added by another table)
struct PrintedRemarks {
  private var under: [ID<Point>: [SpokenLine]] = [:]
  /// The remarks that are printed there and so not on their own table's sheet.
  private(set) var standElsewhere: Set<ID<Point>> = []

  /// What tables say is printed only under tables' words: the voices are not mixed. Corrections to the
  /// draft stand under whatever they correct.
  init(in session: Session, _ printed: PrintedWords) {
    let remarks = session.posters.visible.flatMap { poster in
      session.points(of: poster.id).all.filter { $0.about != nil && printed[$0.id] != nil }
    }
    func isOfTable(_ point: Point) -> Bool { session.posters[point.poster]?.holder.table != nil }
    for point in remarks.sorted(by: { $0.id < $1.id }) {
      guard let words = printed[point.id], let about = point.about,
        let target = session.point(about.point), printed[target.id] != nil, target.about == nil
      else { continue }
      // What those who came correct may be anybody's words; what tables say is about tables'.
      let isCorrection = about.remark == .correction
      guard isCorrection || isOfTable(point) && isOfTable(target) else { continue }
      let note =
        switch about.remark {
        case .addition: TranscriptWording.addedByAnother
        case .question: TranscriptWording.askedByAnother
        case .correction: TranscriptWording.correctedLater
        }
      under[about.point, default: []].append(
        SpokenLine(words, level: .sub, point: point.id, notes: [note(session.language)]))
      standElsewhere.insert(point.id)
    }
  }

  func lines(under line: SpokenLine) -> [SpokenLine] { line.point.flatMap { under[$0] } ?? [] }
}
