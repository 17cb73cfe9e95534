/// How far a group has come with its poster.
package struct PosterStanding: Hashable, Sendable {
  package var holder: Poster.Holder
  /// Nil while nobody has opened it.
  package var poster: ID<Poster>?
  package var state: Poster.State?
  package var points: Int
  /// Whether something was changed after it was signed.
  package var isChangedSinceSigning: Bool
}

extension Poster {
  /// Whether nothing more is expected: signed, or the table does not want to write.
  package var isDone: Bool { state == .signed || state == .declined }
}

extension Session {
  /// The steps in which posters are written, in order.
  package var writingSteps: [Step] { programme.visible.filter { $0.writes != .nobody } }

  /// How many tables a step has: as seated, or else as the participants would be dealt; and at
  /// least as many as have a poster.
  package func tableCount(of step: Step) -> Int {
    let written = posters.visible.lazy.filter { $0.step == step.id }.compactMap(\.holder.table)
    return max(plannedTables(of: step), written.max() ?? 0)
  }

  private func plannedTables(of step: Step) -> Int {
    if !step.seating.isEmpty { return step.seating.count }
    switch step.form {
    case .pairs, .tables: return groupSizes(of: step).count
    case .none, .plenary:
      guard step.writes == .tables else { return 0 }
      let size = step.tableSize ?? GroupSizes.usualTable
      return GroupSizes.tables(of: participantCount, size: size).count
    }
  }

  /// Who is to write in a step, in table order, and everybody who has written there besides.
  package func holders(in step: Step) -> [Poster.Holder] {
    var holders = Set(posters.visible.lazy.filter { $0.step == step.id }.map(\.holder))
    switch step.writes {
    case .nobody: break
    case .tables:
      let open = (0..<plannedTables(of: step)).filter { !step.closedTables.contains($0) }
      holders.formUnion(open.map { .table($0 + 1) })
    case .plenary: holders.insert(.plenary)
    case .digest: holders.insert(.digest)
    }
    return holders.sorted()
  }

  /// A line for each group that writes in a step, in table order.
  package func posterStandings(in step: Step) -> [PosterStanding] {
    let written = Dictionary(
      posters.visible.lazy.filter { $0.step == step.id }.map { ($0.holder, $0) },
      uniquingKeysWith: { first, _ in first })
    return holders(in: step).map { holder in
      guard let poster = written[holder] else {
        return PosterStanding(
          holder: holder, poster: nil, state: nil, points: 0, isChangedSinceSigning: false)
      }
      return PosterStanding(
        holder: holder, poster: poster.id, state: poster.state,
        points: countOfPoints(on: poster.id),
        isChangedSinceSigning: isChangedSinceSigning(poster))
    }
  }

  /// The posters of a step as they hang: in table order, the plenary's and the digest last.
  package func wall(of step: ID<Step>) -> [Poster] {
    posters.visible.filter { $0.step == step }
      .enumerated().sorted { ($0.element.holder, $0.offset) < ($1.element.holder, $1.offset) }
      .map(\.element)
  }

  /// The points that count, headings left out.
  package var countOfPoints: Int {
    posters.visible.reduce(0) { $0 + countOfPoints(on: $1.id) }
  }

  package func countOfPoints(on poster: ID<Poster>) -> Int {
    points[poster]?.all.count { $0.isCounted } ?? 0
  }
}
