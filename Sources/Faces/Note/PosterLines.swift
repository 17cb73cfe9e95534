import Dialogue

/// The lines of a poster that are shown, in order.
///
///     in the session   a  b  c (struck)  d
///     shown            a  b  …half typed…  d
///
/// An index, so that a key costs what is in sight and never what is written: after a change only
/// the lines that it touches are looked up. The line that is being written may not be in the
/// session yet, or not be shown there any more; it is *held* until it is left.
struct PosterLines: Sendable {
  private(set) var ids: [ID<Point>] = []

  init() {}

  init(of poster: ID<Poster>?, in session: Session) {
    guard let poster else { return }
    ids = session.points(of: poster).all.filter(\.counts).map(\.id)
  }

  var count: Int { ids.count }

  subscript(row: Int) -> ID<Point>? { ids.indices.contains(row) ? ids[row] : nil }

  func index(of id: ID<Point>) -> Int? { ids.lastIndex(of: id) }

  /// Shows a line that is not in the session yet.
  mutating func hold(_ id: ID<Point>, at row: Int) {
    guard !ids.contains(id) else { return }
    ids.insert(id, at: min(max(row, 0), ids.count))
  }

  mutating func release(_ id: ID<Point>) {
    if let place = index(of: id) { ids.remove(at: place) }
  }

  /// Looks up the lines that were written, moved, struck or brought back.
  mutating func refresh(
    _ touched: [ID<Point>], of poster: ID<Poster>, in session: Session, holding held: ID<Point>?
  ) {
    guard touched.count <= 16 else {
      rebuild(of: poster, in: session, holding: held)
      return
    }
    let points = session.points(of: poster)
    for id in touched where points[id]?.counts == true || id != held { release(id) }
    // In the order they stand in, so that each finds the line before it in place.
    let shown = touched.filter { points[$0]?.counts == true }
      .compactMap { id in points.order.lastIndex(of: id).map { (place: $0, id: id) } }
    for (_, id) in shown.sorted(by: { $0.place < $1.place }) where index(of: id) == nil {
      insert(id, in: points, holding: held)
    }
  }

  private mutating func insert(
    _ id: ID<Point>, in points: OrderedTable<Point>, holding held: ID<Point>?
  ) {
    guard let place = points.order.lastIndex(of: id) else { return }
    let before = points.order[..<place].last { points[$0]?.counts == true }
    var row = before.flatMap { index(of: $0) }.map { $0 + 1 } ?? 0
    // What is half typed was begun after the same line, and will be written right after it.
    if let held, held != id, self[row] == held, points[held] == nil { row += 1 }
    ids.insert(id, at: row)
  }

  private mutating func rebuild(
    of poster: ID<Poster>, in session: Session, holding held: ID<Point>?
  ) {
    let old = ids
    ids = PosterLines(of: poster, in: session).ids
    guard let held, index(of: held) == nil, let place = old.lastIndex(of: held) else { return }
    let known = Set(ids)
    let before = old[..<place].last { known.contains($0) }
    hold(held, at: before.flatMap { index(of: $0) }.map { $0 + 1 } ?? 0)
  }
}

extension Edit {
  /// The points that it says something about, given the id of the change that carries it.
  func points(in change: Identifier) -> [ID<Point>] {
    switch self {
    case .write, .remark: [ID(change)]
    case .reword(let id, _), .pick(let id, _), .setPoint(let id, _), .placePoint(let id, _),
      .erase(let id):
      [id]
    case .undo(_, let undone): undone.flatMap { $0.edit.points(in: change) }
    case .begin, .set, .addQuestion, .setQuestion, .placeQuestion, .addRule, .setRule, .placeRule,
      .addStep, .setStep, .placeStep, .seat, .timetable, .addPerson, .setPerson, .placePerson,
      .clock, .openPoster, .setPoster, .link, .theme, .perspective, .assessment, .followUp,
      .milestone, .comment,
      .setComment, .placeComment, .unknown:
      []
    }
  }

  /// Whether it can change which points are shown, or their order.
  var movesPoints: Bool {
    switch self {
    case .write, .remark, .placePoint, .erase, .setPoint(_, .struck): true
    case .undo(_, let undone): undone.contains { $0.edit.movesPoints }
    case .reword, .pick, .setPoint, .begin, .set, .addQuestion, .setQuestion, .placeQuestion,
      .addRule, .setRule, .placeRule, .addStep, .setStep, .placeStep, .seat, .timetable,
      .addPerson, .setPerson, .placePerson, .clock, .openPoster, .setPoster, .link, .theme,
      .perspective, .assessment, .followUp, .milestone, .comment, .setComment, .placeComment,
      .unknown:
      false
    }
  }
}
