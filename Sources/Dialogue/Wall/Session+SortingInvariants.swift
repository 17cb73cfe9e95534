extension Session {
  /// What must hold of the sorting: every tie leads somewhere, and is there once.
  var sortingInvariants: [String] {
    posters.all.flatMap { poster in points(of: poster.id).all.flatMap { problems(in: $0) } }
      + assessments.all.flatMap { problems(in: $0) }
  }

  private func problems(in point: Point) -> [String] {
    var broken: [String] = []
    let lists: [(name: String, isSorted: Bool, leadSomewhere: Bool)] = [
      ("themes", point.themes.isStrictlySorted, point.themes.allSatisfy(themes.contains)),
      ("questions", point.lightsUp.isStrictlySorted, point.lightsUp.allSatisfy(questions.contains)),
      ("needs", point.needs.isStrictlySorted, point.needs.allSatisfy(isThere)),
      ("tables", point.recognised.isStrictlySorted, true),
    ]
    for list in lists {
      if !list.isSorted { broken.append("the \(list.name) of point \(point.id) are not sorted") }
      if !list.leadSomewhere {
        broken.append("point \(point.id) is tied to \(list.name) that are not there")
      }
    }
    if let perspective = point.perspective, !perspectives.contains(perspective) {
      broken.append("point \(point.id) has a perspective that is not there")
    }
    if let about = point.about, !isThere(about.point) {
      broken.append("point \(point.id) is about a point that is not there")
    }
    return broken
  }

  private func problems(in assessment: Assessment) -> [String] {
    var broken: [String] = []
    if !questions.contains(assessment.question) {
      broken.append("assessment \(assessment.id) is of a question that is not there")
    }
    if !assessment.points.allSatisfy(isThere) {
      broken.append("assessment \(assessment.id) rests on a point that is not there")
    }
    if !assessment.points.isStrictlySorted {
      broken.append("the points of assessment \(assessment.id) are not sorted")
    }
    return broken
  }

  private func isThere(_ point: ID<Point>) -> Bool { posterOfPoint[point] != nil }
}

extension Array where Element: Comparable {
  fileprivate var isStrictlySorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
