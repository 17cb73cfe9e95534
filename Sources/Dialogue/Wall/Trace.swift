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
  /// How many points of the future round answer a need.
  package func countOfAnswers(to need: ID<Point>) -> Int {
    posters.visible.filter { programme[$0.step]?.kind == .future }.reduce(0) { count, poster in
      count + points(of: poster.id).all.count { $0.counts && $0.needs.contains(need) }
    }
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
