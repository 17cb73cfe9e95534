extension Session {
  /// Every poster in sight as they hang: by the programme, and within a step in table order.
  package var wholeWall: [Poster] {
    let posters = Dictionary(grouping: posters.visible, by: \.step)
    return programme.all.flatMap { step in
      (posters[step.id] ?? []).enumerated()
        .sorted { ($0.element.holder, $0.offset) < ($1.element.holder, $1.offset) }
        .map(\.element)
    }
  }

  /// Every point that is counted, poster by poster.
  func forEachPoint(_ body: (Point, Poster) -> Void) {
    for poster in posters.visible {
      guard let points = points[poster.id] else { continue }
      for point in points.all where point.isCounted { body(point, poster) }
    }
  }

  /// Where a point lies, of the themes in sight.
  package func piles(of point: Point) -> [Pile] {
    let placed = themesInSight(of: point)
    if placed.isEmpty { return [point.standsByItself ? .byItself : .notYet] }
    return placed.map { .theme($0) }
  }

  func themesInSight(of point: Point) -> [ID<Theme>] {
    point.themes.filter { themes[$0]?.isRemoved == false }
  }

  /// The points that are counted and lie under a theme or one of those under it, or in another
  /// pile; poster by poster as they hang.
  package func points(in pile: Pile) -> [Point] {
    var piles: Set<Pile> = [pile]
    if case .theme(let theme) = pile { piles.formUnion(children(of: theme).map { .theme($0.id) }) }
    return wholeWall.flatMap { poster in
      points(of: poster.id).all.filter {
        $0.isCounted && self.piles(of: $0).contains(where: piles.contains)
      }
    }
  }

  /// The points that are counted and shed light on a question, poster by poster.
  package func points(lighting question: ID<Question>) -> [Point] {
    wholeWall.flatMap { poster in
      points(of: poster.id).all.filter { $0.isCounted && $0.lightsUp.contains(question) }
    }
  }
}

/// Where a point can lie. Nothing is ever placed by itself, so *not yet* is where all begin.
package enum Pile: Hashable, Sendable {
  case theme(ID<Theme>)
  /// Somebody has looked and says that it has no company.
  case byItself
  case notYet
}
