/// Elements of a group, a row for each round and a column for each group of people, such that between any two
/// rows no difference comes twice.
///
/// Person (j, x) of column j sits in round r at the table that is x less the entry of r and j. Two of different
/// columns meet when their difference is that of the entries, so in one round at most; two of the same
/// column never meet. With rows and columns exchanged it is such a matrix again. A full one, with as many
/// columns as there are elements, is a transversal design that falls into rounds: Bose and Bush,
/// "Orthogonal Arrays of Strength Two and Three", Annals of Mathematical Statistics 23 (1952),
/// doi:10.1214/aoms/1177729331.
struct DifferenceMatrix {
  var rows: [[Int]]
  let order: Int
  let sum: (Int, Int) -> Int

  /// The rounds, person (j, x) being number j g + x; column 0 keeps its tables when its entries are 0.
  var rounds: [[[Int]]] {
    rows.map { row in
      (0..<order).map { table in
        row.enumerated().map { column, entry in column * order + sum(table, entry) }
      }
    }
  }

  /// As much of it as so many rounds at tables of a size need.
  func prefix(_ rounds: Int, size: Int) -> DifferenceMatrix {
    DifferenceMatrix(
      rows: rows.prefix(rounds).map { Array($0.prefix(size)) }, order: order, sum: sum)
  }

  var transposed: DifferenceMatrix {
    let columns = rows.first?.indices ?? 0..<0
    return DifferenceMatrix(
      rows: columns.map { column in rows.map { $0[column] } }, order: order, sum: sum)
  }
}

extension DifferenceMatrix {
  /// A full matrix from orthomorphisms, for the few orders up to 12 that fields do not serve: six rows for
  /// twelve tables. Nil when there is none.
  ///
  /// An orthomorphism is a permutation that is another one after each element is taken from its image. Sets
  /// of them whose differences are permutations as well were first counted, five Latin squares of order 12
  /// with them, by Johnson, Dulmage and Mendelsohn, "Orthomorphisms of groups and orthogonal Latin squares. I",
  /// Canadian Journal of Mathematics 13 (1961), doi:10.4153/CJM-1961-031-7.
  static func orthomorphic(order: Int) -> DifferenceMatrix? {
    guard (3...12).contains(order), PrimePower.of(order) == nil else { return nil }
    // Without two even factors there is no orthomorphism when the order is even: Hall and Paige,
    // "Complete mappings of finite groups", Pacific Journal of Mathematics 5 (1955).
    let moduli = AbelianGroup.moduli(ofOrder: order).first { moduli in
      moduli.count { $0.isMultiple(of: 2) } != 1
    }
    guard let moduli else { return nil }
    let group = AbelianGroup(moduli)
    let (sums, order) = (group.sums, group.order)
    let rows =
      [Array(repeating: 0, count: order), Array(0..<order)] + Orthomorphisms(group).largest
    return DifferenceMatrix(rows: rows, order: order) { sums[$0 * order + $1] }
  }
}

/// All orthomorphisms of a small group that keep 0, and the most of them that go together.
private struct Orthomorphisms {
  private let order: Int
  private let differences: [Int]
  private var all: [[Int]] = []

  init(_ group: AbelianGroup) {
    order = group.order
    let order = group.order
    differences = (0..<order * order).map { pair in
      group.sums[pair / order * order + group.negatives[pair % order]]
    }
    var images = [Int](repeating: 0, count: order)
    extend(&images, 1, usedImages: 1, usedDifferences: 1)
  }

  private mutating func extend(
    _ images: inout [Int], _ element: Int, usedImages: Int, usedDifferences: Int
  ) {
    guard element < order else {
      all.append(images)
      return
    }
    for image in 1..<order where usedImages >> image & 1 == 0 {
      let difference = differences[image * order + element]
      guard usedDifferences >> difference & 1 == 0 else { continue }
      images[element] = image
      extend(
        &images, element + 1, usedImages: usedImages | 1 << image,
        usedDifferences: usedDifferences | 1 << difference)
    }
  }

  /// The first four that go together, in an order by chance, or as many as there are.
  var largest: [[Int]] {
    var generator = Xoshiro(seed: 1)
    let order = all.indices.shuffled(using: &generator)
    var best: [Int] = []
    func grow(_ chosen: [Int], _ candidates: [Int]) {
      if chosen.count > best.count { best = chosen }
      for (place, one) in candidates.enumerated() where best.count < Self.enough {
        guard chosen.count + candidates.count - place > best.count else { return }
        grow(chosen + [one], candidates[(place + 1)...].filter { goTogether(one, $0) })
      }
    }
    for one in order where best.count < Self.enough {
      grow([one], order.filter { $0 != one && goTogether(one, $0) })
    }
    return best.map { all[$0] }
  }

  private static let enough = 4

  private func goTogether(_ one: Int, _ other: Int) -> Bool {
    var seen = 0
    for element in 0..<order {
      let difference = differences[all[one][element] * order + all[other][element]]
      if seen >> difference & 1 == 1 { return false }
      seen |= 1 << difference
    }
    return true
  }
}
