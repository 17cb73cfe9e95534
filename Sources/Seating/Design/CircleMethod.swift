/// Rounds of pairs in which everybody meets somebody new: a one-factorisation of the complete graph.
///
/// One person stays, the others stand in a circle and move on by one; those across from each other are a
/// pair. Kirkman, "On a Problem in Combinations", Cambridge and Dublin Mathematical Journal 2 (1847);
/// Wallis, "One-Factorizations", Kluwer (1997).
///
///     round 1   0 1 2      round 2   0 5 1
///               5 4 3                4 3 2
enum CircleMethod {
  /// So many rounds of `people / 2` pairs, an even number of people; after `people - 1` rounds it begins
  /// anew.
  static func rounds(_ rounds: Int, people: Int) -> [[[Int]]] {
    guard people > 1 else { return Array(repeating: [], count: rounds) }
    let circle = people - 1
    return (0..<rounds).map { round in
      (0..<people / 2).map { place in
        place == 0
          ? [circle, round % circle]
          : [(round + place) % circle, (round % circle + circle - place) % circle]
      }
    }
  }
}
