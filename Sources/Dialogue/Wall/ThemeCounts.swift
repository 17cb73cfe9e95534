/// The picture of the whole: how many points of each theme fall under each column.
///
///                      individual  relatives  system  not said   all
///     trust                     7          2       3         1    12
///       the first time          4          1       1         0     6
///     stand by themselves       1          0       2         1     4
///     not yet                   0          0       0         2     2
///
/// A theme's row counts also what lies under the themes below it, each point once. A point may lie
/// under several themes, so the rows may add up to more than there are points.
package struct ThemeCounts<Column: Hashable & Sendable>: Sendable, Hashable {
  package var columns: [Column]
  package var rows: [Row] = []

  package init(columns: [Column]) { self.columns = columns }

  package struct Row: Hashable, Sendable {
    package var pile: Pile
    package var parent: ID<Theme>?
    /// One for each column.
    package var counts: [Int]
    package var all: Int { counts.reduce(0, +) }
  }

  /// The greatest count in a cell, to draw bars by.
  package var greatest: Int { rows.flatMap(\.counts).max() ?? 0 }
}

extension Session {
  /// Themes by perspectives; the last column, nil, is of points of which none was said.
  package var themesByPerspective: ThemeCounts<ID<Perspective>?> {
    let perspectives = perspectives.visible.map(\.id)
    return counts(of: perspectives + [nil]) { point, _ in
      point.perspective.flatMap { perspectives.contains($0) ? $0 : nil }
    }
  }

  /// Themes by whose words they are: the tables, then the plenary and the digest if any.
  package var themesByTable: ThemeCounts<Poster.Holder> {
    var holders: Set<Poster.Holder> = []
    forEachPoint { _, poster in holders.insert(poster.holder) }
    return counts(of: holders.sorted()) { _, poster in poster.holder }
  }

  private func counts<Column>(
    of columns: [Column], by column: (Point, Poster) -> Column
  ) -> ThemeCounts<Column> {
    var counts = ThemeCounts(columns: columns)
    let places = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    let tree = themeTree
    let parents = Dictionary(uniqueKeysWithValues: tree.map { ($0.theme.id, $0.parent) })
    var cells: [Pile: [Int]] = [:]
    forEachPoint { point, poster in
      guard let place = places[column(point, poster)] else { return }
      var piles: Set<Pile> = []
      for theme in point.themes {
        guard let parent = parents[theme] else { continue }
        piles.insert(.theme(theme))
        if let parent { piles.insert(.theme(parent)) }
      }
      if piles.isEmpty { piles.insert(point.standsByItself ? .byItself : .notYet) }
      for pile in piles {
        cells[pile, default: Array(repeating: 0, count: columns.count)][place] += 1
      }
    }
    let none = Array(repeating: 0, count: columns.count)
    counts.rows = tree.map { line in
      let pile = Pile.theme(line.theme.id)
      return .init(pile: pile, parent: line.parent, counts: cells[pile] ?? none)
    }
    counts.rows += [.byItself, .notYet].map {
      .init(pile: $0, parent: nil, counts: cells[$0] ?? none)
    }
    return counts
  }
}
