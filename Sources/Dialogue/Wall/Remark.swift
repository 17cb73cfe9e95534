extension Point {
  /// What another table says about a point. It is a point of its own, on its own table's poster:
  /// never the first table's words.
  package struct About: Hashable, Sendable {
    package var point: ID<Point>
    package var remark: Remark

    package init(_ point: ID<Point>, _ remark: Remark) {
      self.point = point
      self.remark = remark
    }
  }

  package enum Remark: String, CaseIterable, Sendable {
    case addition
    /// Something to be made clear; it is not counted among the points.
    case question
    /// What those who came say when they read the draft. It stands beside the words that it
    /// corrects and is answered with them, so it is not counted among the points either.
    case correction

    /// Whether it is one of the points.
    package var isCounted: Bool { self == .addition }
  }
}

extension Session {
  /// What other tables have said about each point, in the order of the posters.
  package var remarks: [ID<Point>: [Point]] {
    var remarks: [ID<Point>: [Point]] = [:]
    for poster in posters.visible {
      guard let points = points[poster.id] else { continue }
      for point in points.all {
        if let about = point.about, point.counts { remarks[about.point, default: []].append(point) }
      }
    }
    return remarks
  }
}
