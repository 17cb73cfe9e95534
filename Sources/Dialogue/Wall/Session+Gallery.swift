// What is said of a wall by those who stand before it.
extension Session {
  /// What a table says about another table's point. It stands on its own poster of the same step,
  /// which is opened when there is none yet.
  package func edits(
    _ remark: Point.Remark, about id: ID<Point>, by table: Int, _ text: String
  ) -> [Edit] {
    guard let point = point(id), let step = posters[point.poster]?.step else { return [] }
    let holder = Poster.Holder.table(table)
    let poster = posterID(of: holder, in: step)
    return opening(poster, holder, in: step)
      + [.remark(poster, about: id, remark, text: text)]
  }

  /// What somebody said aloud in a step and wants noted: the last point of its plenary.
  package func edits(noting text: String, in step: ID<Step>) -> [Edit] {
    let poster = posterID(of: .plenary, in: step)
    return opening(poster, .plenary, in: step)
      + [.write(poster, level: .point, text: text, after: .last)]
  }

  /// The yes of the one who said it aloud: the plenary is signed with that point. Nothing while somebody
  /// writes that plenary, who will read it aloud as a whole; and nobody signs a follow-up meeting.
  package func edits(
    sayingYesTo point: ID<Point>, in step: ID<Step>, at moment: Moment
  ) -> [Edit] {
    guard programme[step]?.kind != .followUp else { return [] }
    let poster = posterID(of: .plenary, in: step)
    let others = points(of: poster).all.filter { $0.counts && $0.id != point }
    let stood = posters[poster]?.signatures.last?.lines ?? []
    let known = Set(stood.map(\.point))
    guard others.allSatisfy({ known.contains($0.id) }) else { return [] }
    let line = Poster.Signature.Line(point: point, wording: point.identifier)
    return [
      .setPoster(poster, .state(.readAloud)),
      .setPoster(poster, .signed(Poster.Signature(at: moment, lines: stood + [line]))),
    ]
  }

  private func opening(
    _ poster: ID<Poster>, _ holder: Poster.Holder, in step: ID<Step>
  ) -> [Edit] {
    posters.contains(poster)
      ? [] : [.openPoster(poster, step: step, holder: holder, fromPaper: false)]
  }

  /// The points that other tables know, those that most tables know first; poster by poster among
  /// equals. For who asks: nothing else is ever ordered by it.
  package var pointsByRecognition: [Point] {
    var points: [Point] = []
    forEachPoint { point, _ in if !point.recognised.isEmpty { points.append(point) } }
    return points.enumerated()
      .sorted {
        ($1.element.recognised.count, $0.offset) < ($0.element.recognised.count, $1.offset)
      }
      .map(\.element)
  }
}
