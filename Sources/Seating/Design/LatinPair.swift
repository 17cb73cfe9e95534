/// Four rounds at 3 m + 1 tables of as many, m odd, in which nobody meets twice: two orthogonal Latin squares,
/// also of the orders that no field serves, ten tables of ten among them.
///
/// Columns of four over the integers modulo 2 m + 1 and m more symbols, developed; each column is a person
/// and each row a round. Bose, Shrikhande and Parker, "Further results on the construction of mutually
/// orthogonal Latin squares and the falsity of Euler's conjecture", Canadian Journal of Mathematics 12
/// (1960), doi:10.4153/CJM-1960-016-5, theorem 5.
enum LatinPair {
  /// Nil when the rule does not give so many rounds of such tables.
  static func rounds(_ rounds: Int, tables: Int, size: Int) -> [[[Int]]]? {
    let m = (tables - 1) / 3
    guard size == tables, rounds <= 4, tables == 3 * m + 1, m > 1, !m.isMultiple(of: 2) else {
      return nil
    }
    let modulus = 2 * m + 1
    var people: [[Int]] = (0..<modulus).map { Array(repeating: $0, count: 4) }
    for one in 1...m {
      // Of one column and its three turns: nothing, one, its opposite, and a symbol of its own.
      let (zero, other, own) = (0, modulus - one, modulus + one - 1)
      for column in [
        [zero, one, other, own], [one, zero, own, other], [other, own, zero, one],
        [own, other, one, zero],
      ] {
        for step in 0..<modulus {
          people.append(column.map { $0 < modulus ? ($0 + step) % modulus : $0 })
        }
      }
    }
    // Among the symbols of their own, two orthogonal squares modulo m.
    for row in 0..<m {
      for column in 0..<m {
        people.append(
          [row, column, (row + column) % m, (row + 2 * column) % m].map { $0 + modulus })
      }
    }
    return (0..<rounds).map { round in
      var groups = [[Int]](repeating: [], count: tables)
      for (person, column) in people.enumerated() { groups[column[round]].append(person) }
      return groups
    }
  }
}
