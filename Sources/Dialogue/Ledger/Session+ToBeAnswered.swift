// Which points whoever answers is asked about: those who came are promised an answer to what they have said.
extension Session {
  /// Whether a point is to be answered. The process leader's digest sums up what others have said, so it
  /// waits for nothing; where one of its lines has been answered all the same, that answer stands.
  package func isToBeAnswered(_ point: Point) -> Bool {
    point.isCounted && !isOnlyDigest(point)
  }

  /// Whether it is the leader's own summing up, and nobody has answered it.
  func isOnlyDigest(_ point: Point) -> Bool {
    posters[point.poster]?.holder == .digest && followUps[.point(point.id)] == nil
  }

  /// Every point that is to be answered, poster by poster.
  func forEachPointToAnswer(_ body: (Point) -> Void) {
    forEachPoint { point, poster in
      if poster.holder != .digest || followUps[.point(point.id)] != nil { body(point) }
    }
  }

  /// Every point that is to be answered, poster by poster as they hang.
  package var pointsToAnswer: [Point] {
    wholeWall.flatMap { points(of: $0.id).all.filter(isToBeAnswered) }
  }
}
