/// A search for rounds in which nobody meets twice that goes on a try at a time, so that several can take turns.
protocol DesignSearch {
  /// The best so far, and how many meetings in it are not the first of their pair.
  var plan: SeatingPlan? { get }
  var repeats: Int { get }

  /// Makes one try; gives what it cost, in moves, or nil when there is nothing left to try.
  mutating func attempt(shouldStop: () -> Bool) -> Int?
}

/// Several searches that take turns, each as much as the others: nobody can tell beforehand which of them knows
/// the design that is wanted, and the one that does is often quick.
struct DesignSearches {
  private var searches: [(search: any DesignSearch, spent: Int, isOver: Bool)]

  init(_ searches: [any DesignSearch]) {
    self.searches = searches.map { ($0, 0, false) }
  }

  /// The plan with the fewest repeats.
  var plan: SeatingPlan? {
    searches.filter { $0.search.plan != nil }.min { $0.search.repeats < $1.search.repeats }?.search
      .plan
  }

  /// Searches until nobody meets twice, or so many moves are used up.
  mutating func search(moves: Int, shouldStop: () -> Bool) {
    var left = moves
    while left > 0, !shouldStop(),
      let next = searches.indices.filter({ !searches[$0].isOver })
        .min(by: { searches[$0].spent < searches[$1].spent })
    {
      guard let cost = searches[next].search.attempt(shouldStop: shouldStop) else {
        searches[next].isOver = true
        continue
      }
      searches[next].spent += cost
      left -= cost
      if searches[next].search.repeats == 0 { return }
    }
  }
}
