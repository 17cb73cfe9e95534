/// Rounds at g tables of s in which nobody meets twice, by rule: a transversal design TD(s, g) whose tables
/// fall into rounds, and what is left inside its groups.
///
/// A person is (i, x): one of s groups of g. In round c, person (i, x) sits at table x - c a(i), reckoned in
/// a ring of g elements. (i, x) and (j, y) meet when x - y = c (a(i) - a(j)), which happens in one round
/// at most when no product of two differences is zero; in a field none is. Two of the same group
/// never meet, so that further rounds can be made inside the groups, by the same rule. Where fields give
/// few rounds, a ``DifferenceMatrix`` of another kind may give more.
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
    guard let matrix = across(rounds, tables, size) else { return nil }
    let first = matrix.rounds
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

  /// As many rounds as there can be between the groups, at most as many as are wanted.
  private static func across(_ rounds: Int, _ tables: Int, _ size: Int) -> DifferenceMatrix? {
    guard size <= tables else { return nil }
    // Modulo g nothing wraps round while the products stay below g.
    let plain = min(rounds, 1 + (tables - 1) / (size - 1))
    var best = matrix(Array(0..<plain), Array(0..<size), FiniteRing(modulo: tables))
    if let ring = FiniteRing(fieldsOfOrder: tables) {
      let isNarrow = size <= ring.divisible.count
      let multipliers = (isNarrow ? Array(0..<tables) : ring.divisible).prefix(rounds)
      let slopes = (isNarrow ? ring.divisible : Array(0..<tables)).prefix(size)
      if multipliers.count > best.rows.count {
        best = matrix(Array(multipliers), Array(slopes), ring)
      }
    }
    if best.rows.count < rounds, let full = DifferenceMatrix.orthomorphic(order: tables) {
      let matrix = size <= full.rows.count ? full.transposed : full
      if min(rounds, matrix.rows.count) > best.rows.count {
        best = matrix.prefix(rounds, size: size)
      }
    }
    return best
  }

  private static func matrix(
    _ multipliers: [Int], _ slopes: [Int], _ ring: FiniteRing
  ) -> DifferenceMatrix {
    DifferenceMatrix(
      rows: multipliers.map { multiplier in slopes.map { ring.product(multiplier, $0) } },
      order: ring.order, sum: ring.sum)
  }
}
