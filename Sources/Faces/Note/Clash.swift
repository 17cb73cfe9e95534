import Dialogue

/// The same thing of one point set by people who did not know of each other.
///
///     stands   three here        others   [pick “three there”]
struct Clash: Sendable {
  let point: ID<Point>
  let about: About
  /// What would bring each other side back, the latest first.
  let others: [Edit]

  /// What they are at odds about.
  enum About: String, Sendable {
    case words = "text"
    case level
    case place
  }

  /// Nil when nobody has to choose: when it is settled, or when every side says what stands.
  init?(_ conflict: Conflict, in session: Session) {
    guard case .sameField(let field, var earlier) = conflict.reason,
      let about = About(rawValue: field.name), session.isOpen(conflict),
      let point = session.point(ID(field.entity))
    else { return nil }
    var sides = [conflict.other]
    // A third one who began from the same words met the second, who had met the first.
    while let before = session.conflicts.last(where: {
      $0.isBrought(by: earlier) && $0.change != conflict.change
    }), case .sameField(field, let next) = before.reason, sides.count < Self.mostSides {
      sides.append(before.other)
      earlier = next
    }
    self.point = point.id
    self.about = about
    others = sides.filter { !session.shows($0, of: point) }.uniqued
    if others.isEmpty { return nil }
  }

  private static let mostSides = 8

  /// The edit that says again what stands, so that it is chosen.
  func standing(in session: Session) -> Edit? {
    guard let point = session.point(point) else { return nil }
    return switch about {
    case .words: .pick(point.id, wording: point.standing)
    case .level: .setPoint(point.id, .level(point.level))
    case .place:
      .placePoint(
        point.id, .move(after: session.points(of: point.poster).predecessor(of: point.id)))
    }
  }
}

extension Session {
  /// Whether everybody already sees of a point what an edit would bring.
  fileprivate func shows(_ edit: Edit, of point: Point) -> Bool {
    if case .pick(_, let wording) = edit {
      return point.wordings.first { $0.id == wording }?.text ?? point.text == point.text
    }
    if case .setPoint(_, .level(let level)) = edit { return point.level == level }
    guard case .placePoint(_, .move(let after)) = edit else { return false }
    let lines = points(of: point.poster)
    return lines.lineAbove(point.id) == after.flatMap { lines.lineAt($0, besides: point.id) }
  }
}

extension OrderedTable<Point> {
  /// The last line in sight before a point.
  fileprivate func lineAbove(_ id: ID<Point>) -> ID<Point>? {
    predecessor(of: id).flatMap { lineAt($0, besides: id) }
  }

  /// A line in sight, or the last one in sight before it.
  func lineAt(_ id: ID<Point>, besides moved: ID<Point>) -> ID<Point>? {
    guard let place = order.lastIndex(of: id) else { return nil }
    return order[...place].last { $0 != moved && self[$0]?.counts == true }
  }
}

extension [Edit] {
  fileprivate var uniqued: Self {
    var seen: Set<Edit> = []
    return filter { seen.insert($0).inserted }
  }
}
