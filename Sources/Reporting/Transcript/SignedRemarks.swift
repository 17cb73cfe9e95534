import Dialogue

/// What tables have said about other tables' points, to be printed right under those: never as
/// the first table's own words, and without telling which table it was.
///
///     - Å bli trodd
///       - Også i døra (added by another table)
struct SignedRemarks {
  private var under: [ID<Point>: [SpokenLine]] = [:]
  /// The remarks that are printed there and so not on their own table's sheet.
  private(set) var standElsewhere: Set<ID<Point>> = []

  /// Only a table's signed words are printed, and only under a table's signed words: the voices
  /// are not mixed. Corrections to the draft stand under whatever they correct.
  init(in session: Session) {
    let hasRemarks = session.posters.visible.contains { poster in
      session.points(of: poster.id).all.contains { $0.about != nil }
    }
    guard hasRemarks else { return }
    var printed: [ID<Point>: String] = [:]
    var ofTables: Set<ID<Point>> = []
    for poster in session.posters.visible {
      for line in session.linesToPrint(of: poster) ?? [] {
        guard let point = session.point(line.point), point.counts, !point.isLeftOutOfPrint,
          let wording = point.wordings.first(where: { $0.id == line.wording })
        else { continue }
        printed[point.id] = wording.text
        if poster.holder.table != nil { ofTables.insert(point.id) }
      }
    }
    for id in printed.keys.sorted() {
      guard let point = session.point(id), let about = point.about, let words = printed[id],
        printed[about.point] != nil, session.point(about.point)?.about == nil
      else { continue }
      // What those who came correct may be anybody's words; what tables say is about tables'.
      let isCorrection = about.remark == .correction
      guard isCorrection || ofTables.contains(id) && ofTables.contains(about.point) else {
        continue
      }
      let note =
        switch about.remark {
        case .addition: TranscriptWording.addedByAnother
        case .question: TranscriptWording.askedByAnother
        case .correction: TranscriptWording.correctedLater
        }
      under[about.point, default: []].append(
        SpokenLine(words, level: .sub, point: id, notes: [note(session.language)]))
      standElsewhere.insert(id)
    }
  }

  func lines(under line: SpokenLine) -> [SpokenLine] { line.point.flatMap { under[$0] } ?? [] }
}
