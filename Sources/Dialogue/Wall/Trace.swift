/// Where a point comes from and what it is tied to.
package struct Trace: Hashable, Sendable {
  package var point: Point
  package var poster: Poster
  package var step: Step?
  package var perspective: Perspective?
  /// Those in sight.
  package var themes: [Theme] = []
  package var questions: [Question] = []
  /// The needs that it answers.
  package var needs: [Point] = []
  /// The points that answer it, where it is a need.
  package var answeredBy: [Point] = []
  /// What other tables said about it.
  package var remarks: [Point] = []
  /// The point that it is about, where it is a remark.
  package var about: Point?
}

extension Session {
  /// How many points of a poster answer each need; none but of the future round.
  package func needs(answeredOn id: ID<Poster>) -> [ID<Point>: Int] {
    guard let poster = posters[id], programme[poster.step]?.kind == .future else { return [:] }
    var needs: [ID<Point>: Int] = [:]
    for point in points(of: id).all where point.counts {
      for need in point.needs { needs[need, default: 0] += 1 }
    }
    return needs
  }

  package func trace(of id: ID<Point>) -> Trace? {
    guard let point = point(id), let poster = posters[point.poster] else { return nil }
    var trace = Trace(point: point, poster: poster, step: programme[poster.step])
    trace.perspective = point.perspective.flatMap { perspectives[$0] }
      .flatMap { $0.isRemoved ? nil : $0 }
    trace.themes = point.themes.compactMap { themes[$0] }.filter { !$0.isRemoved }
    trace.questions = questions.visible.filter { point.lightsUp.contains($0.id) }
    trace.needs = point.needs.compactMap { self.point($0) }.filter(\.counts)
    trace.about = point.about.flatMap { self.point($0.point) }
    for poster in wholeWall {
      for other in points(of: poster.id).all where other.counts {
        if other.needs.contains(id) { trace.answeredBy.append(other) }
        if other.about?.point == id { trace.remarks.append(other) }
      }
    }
    return trace
  }
}
