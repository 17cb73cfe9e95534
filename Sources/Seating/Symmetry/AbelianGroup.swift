/// A finite abelian group: a product of cyclic groups, its elements the numbers from 0.
struct AbelianGroup: Hashable, Sendable {
  let moduli: [Int]
  let order: Int
  /// `sums[one * order + other]`.
  let sums: [Int]
  let negatives: [Int]
  /// All subgroups, each a sorted list of elements; the trivial one first, the whole group last.
  let subgroups: [[Int]]

  init(_ moduli: [Int]) {
    self.moduli = moduli
    let order = moduli.reduce(1, *)
    self.order = order
    func digits(_ element: Int) -> [Int] {
      var rest = element
      return moduli.map { modulus in
        defer { rest /= modulus }
        return rest % modulus
      }
    }
    func element(_ digits: [Int]) -> Int {
      zip(digits, moduli).reversed().reduce(0) { $0 * $1.1 + $1.0 }
    }
    let all = (0..<order).map(digits)
    var sums = [Int](repeating: 0, count: order * order)
    for one in 0..<order {
      for other in 0..<order {
        let sum = zip(zip(all[one], all[other]), moduli).map { ($0.0 + $0.1) % $1 }
        sums[one * order + other] = element(sum)
      }
    }
    self.sums = sums
    negatives = (0..<order).map { one in
      element(zip(all[one], moduli).map { ($1 - $0) % $1 })
    }
    subgroups = Self.subgroups(order, sums)
  }

  /// The moduli of every group of an order, one for each way to split the powers of its primes.
  static func moduli(ofOrder order: Int) -> [[Int]] {
    var lists: [[Int]] = [[]]
    for (prime, exponent) in PrimePower.factors(order) {
      let parts = partitions(exponent, atMost: exponent).map { part in
        part.map { exponent in (0..<exponent).reduce(1) { product, _ in product * prime } }
      }
      lists = lists.flatMap { list in parts.map { list + $0 } }
    }
    return lists.map { $0.isEmpty ? [1] : $0 }
  }

  private static func partitions(_ number: Int, atMost largest: Int) -> [[Int]] {
    guard number > 0 else { return [[]] }
    return (1...min(number, largest)).reversed().flatMap { first in
      partitions(number - first, atMost: first).map { [first] + $0 }
    }
  }

  /// From the trivial one upwards, each made larger by one element at a time.
  private static func subgroups(_ order: Int, _ sums: [Int]) -> [[Int]] {
    var found: Set<[Int]> = [[0]]
    var fresh: [[Int]] = [[0]]
    while let subgroup = fresh.popLast() {
      for element in 0..<order where !subgroup.contains(element) {
        var larger = Set(subgroup)
        var multiple = element
        while !subgroup.contains(multiple) {
          for member in subgroup { larger.insert(sums[member * order + multiple]) }
          multiple = sums[multiple * order + element]
        }
        let sorted = larger.sorted()
        if found.insert(sorted).inserted { fresh.append(sorted) }
      }
    }
    return found.sorted { ($0.count, $1) < ($1.count, $0) }
  }
}

private func < (one: (Int, [Int]), other: (Int, [Int])) -> Bool {
  one.0 != other.0 ? one.0 < other.0 : other.1.lexicographicallyPrecedes(one.1)
}
