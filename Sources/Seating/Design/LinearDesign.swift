/// Rounds at g tables of s in which nobody meets twice, by arithmetic: a transversal design TD(s, g) whose
/// tables fall into rounds, and what is left inside its groups.
///
/// A person is (i, x): one of s groups of g. In round c, person (i, x) sits at table x - c a(i), reckoned in
/// a ring of g elements. (i, x) and (j, y) meet when x - y = c (a(i) - a(j)), which happens in one round
/// at most when no product of two differences is zero; in a field none is. Two of the same group
/// never meet, so that further rounds can be made inside the groups, by the same rule.
///
/// Bose, "On the application of the properties of Galois fields to the problem of construction of
/// hyper-Graeco-Latin squares", Sankhya 3 (1938); for fields side by side MacNeish, "Euler squares", Annals
/// of Mathematics 23 (1922), doi:10.2307/1967920. With s = g a prime power it is the affine plane.
enum LinearDesign {
  /// Person (i, x) is number i g + x; group 0 keeps its tables in all rounds of the first kind. Nil when
  /// this rule does not give so many rounds.
  static func rounds(_ rounds: Int, tables: Int, size: Int) -> [[[Int]]]? {
    if rounds == 0 { return [] }
    guard tables > 0, size > 0 else { return nil }
    if size == 1 || rounds == 1 { return single(rounds, tables, size) }
    guard tables > 1 else { return nil }
    guard let (multipliers, slopes, ring) = across(rounds, tables, size) else { return nil }
    let first = multipliers.map { multiplier in
      round(multiplier, slopes, ring)
    }
    let missing = rounds - first.count
    guard missing > 0 else { return first }
    guard tables.isMultiple(of: size),
      let inside = self.rounds(missing, tables: tables / size, size: size)
    else { return nil }
    return first
      + inside.map { round in
        (0..<size).flatMap { group in
          round.map { $0.map { group * tables + $0 } }
        }
      }
  }

  private static func single(_ rounds: Int, _ tables: Int, _ size: Int) -> [[[Int]]] {
    let groups = (0..<tables).map { table in (0..<size).map { $0 * tables + table } }
    return Array(repeating: groups, count: rounds)
  }

  private static func round(_ multiplier: Int, _ slopes: [Int], _ ring: FiniteRing) -> [[Int]] {
    (0..<ring.order).map { table in
      slopes.enumerated().map { group, slope in
        group * ring.order + ring.sum(table, ring.product(multiplier, slope))
      }
    }
  }

  /// As many multipliers as there can be rounds between the groups, at most as many as are wanted, and
  /// a slope for each group.
  private static func across(
    _ rounds: Int, _ tables: Int, _ size: Int
  ) -> (multipliers: [Int], slopes: [Int], ring: FiniteRing)? {
    // Modulo g nothing wraps round while the products stay below g.
    let plain = min(rounds, 1 + (tables - 1) / (size - 1))
    var best = (
      multipliers: Array(0..<plain), slopes: Array(0..<size), ring: FiniteRing(modulo: tables)
    )
    if size > tables { return nil }
    if let ring = FiniteRing(fieldsOfOrder: tables) {
      let count = size <= ring.divisible.count ? tables : ring.divisible.count
      if min(rounds, count) > plain {
        let isNarrow = size <= ring.divisible.count
        best = (
          Array((isNarrow ? Array(0..<tables) : ring.divisible).prefix(rounds)),
          Array((isNarrow ? ring.divisible : Array(0..<tables)).prefix(size)), ring
        )
      }
    }
    return best
  }
}
