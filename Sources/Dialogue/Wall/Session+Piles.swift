extension Session {
  /// Puts a point under a theme, beside the themes it lies under already.
  package func edits(placing id: ID<Point>, under theme: ID<Theme>) -> [Edit] {
    guard let point = point(id) else { return [] }
    var edits: [Edit] = []
    if !point.themes.contains(theme) { edits.append(.link(id, .theme(theme), true)) }
    if point.standsByItself { edits.append(.setPoint(id, .standsByItself(false))) }
    return edits
  }

  /// Says of a point that it stands by itself; it leaves the themes it lay under.
  package func edits(settingApart id: ID<Point>) -> [Edit] {
    guard let point = point(id) else { return [] }
    let out = themesInSight(of: point).map { Edit.link(id, .theme($0), false) }
    return point.standsByItself ? out : out + [.setPoint(id, .standsByItself(true))]
  }

  /// Makes a point one that nobody has placed.
  package func edits(takingOut id: ID<Point>) -> [Edit] {
    guard let point = point(id) else { return [] }
    let out = themesInSight(of: point).map { Edit.link(id, .theme($0), false) }
    return point.standsByItself ? out + [.setPoint(id, .standsByItself(false))] : out
  }

  /// Moves points out of one theme and under another.
  package func edits(
    moving points: [ID<Point>], from theme: ID<Theme>, to other: ID<Theme>
  ) -> [Edit] {
    guard theme != other else { return [] }
    return points.flatMap { id -> [Edit] in
      guard let point = point(id), point.themes.contains(theme) else { return [] }
      return edits(placing: id, under: other) + [.link(id, .theme(theme), false)]
    }
  }

  /// Makes one theme of two: what lies and stands under the first goes to the second, also what
  /// was struck, and the first goes out of sight.
  package func edits(merging theme: ID<Theme>, into other: ID<Theme>) -> [Edit] {
    guard theme != other, themes.contains(theme), themes.contains(other) else { return [] }
    let all = posters.all.flatMap { points(of: $0.id).all }
      .filter { $0.themes.contains(theme) }.map(\.id)
    var edits = edits(moving: all, from: theme, to: other)
    var top = parent(of: other) ?? other
    if top == theme {
      top = other
      edits.append(.theme(.set(other, .parent(nil))))
    }
    for child in children(of: theme) where child.id != other {
      edits.append(.theme(.set(child.id, .parent(top))))
    }
    return edits + [.theme(.place(theme, .remove))]
  }
}
