import Dialogue

/// A poster as it hangs on the leader's wall: what its table said yes to, and beside it what has been
/// said since.
struct HangingPoster: Hashable, Sendable {
  var id: ID<Poster>
  var table: Int
  var state: Poster.State
  var isPresented: Bool
  /// How many points it has; all that is told of one that is not signed.
  var points: Int
  var rows: [Row] = []
  /// How many pages of it the hall can show.
  var pages = 0

  struct Row: Hashable, Sendable {
    var point: ID<Point>
    var level: Point.Level
    var text: String
    /// The page of the hall that it stands on, or the one before it.
    var page: Int
    /// Whether the room can see it: what was signed, and neither struck nor left out of print since.
    var isShown = true
    var since: Since?
    /// The tables that know this, too.
    var recognised: [Int] = []
    /// What it is of another table's, where it is that: never this table's own words.
    var remark: Remark?
  }

  enum Since: Hashable, Sendable {
    /// The table's own words for it now.
    case corrected(String)
    case struck
    /// The table has said this besides.
    case added
    case leftOutOfPrint
  }

  struct Remark: Hashable, Sendable {
    var kind: Point.Remark
    var table: Int?
  }
}

extension Session {
  /// The posters that the tables wrote in a step, as the leader sees them; those that are not signed
  /// without their words.
  func hangingPosters(of step: ID<Step>) -> [HangingPoster] {
    let remarks = remarks
    return wall(of: step).compactMap { poster in
      guard let table = poster.holder.table else { return nil }
      var hanging = HangingPoster(
        id: poster.id, table: table, state: poster.state, isPresented: poster.isPresented,
        points: countOfPoints(on: poster.id))
      guard poster.state == .signed else { return hanging }
      hanging.pages = HallPage.parts(
        of: signedLines(of: poster).count, each: HallPage.pointsAtATime)
      var shown = 0
      for line in signedPoints(of: poster) {
        guard let row = HangingPoster.Row(line, shown: &shown) else { continue }
        hanging.rows.append(row)
        hanging.rows += (remarks[row.point] ?? []).map { remark in
          HangingPoster.Row(remark, under: row, table: posters[remark.poster]?.holder.table)
        }
      }
      return hanging
    }
  }
}

extension HangingPoster.Row {
  /// `shown` counts the lines that the hall shows; nil for what is nobody's to read here: words that
  /// were removed on request, and what this table says of others' points.
  fileprivate init?(_ line: SignedPoint, shown: inout Int) {
    let point = line.point
    guard !point.isErased, point.about == nil || line.signedText != nil else { return nil }
    let isShown = line.signedText != nil && point.counts && !point.isLeftOutOfPrint
    self.init(
      point: point.id, level: point.level, text: line.signedText ?? point.text,
      page: (isShown ? shown : max(0, shown - 1)) / HallPage.pointsAtATime, isShown: isShown,
      recognised: point.recognised)
    if isShown { shown += 1 }
    since =
      switch line.since {
      case .added: .added
      case .struck, .erased: .struck
      case .reworded: .corrected(point.text)
      case .unchanged: point.isLeftOutOfPrint ? .leftOutOfPrint : nil
      }
  }

  fileprivate init(_ remark: Point, under row: Self, table: Int?) {
    self.init(
      point: remark.id, level: .sub, text: remark.text, page: row.page, isShown: false,
      remark: HangingPoster.Remark(kind: remark.about?.remark ?? .addition, table: table))
  }
}
