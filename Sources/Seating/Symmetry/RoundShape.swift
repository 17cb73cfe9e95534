/// How a round that a subgroup K leaves as it is can be made up of orbits of tables.
///
/// A table that a subgroup S of K leaves as it is has |K| / |S| images in the round; it is made of one
/// S-orbit from each of `size / |S|` different K-orbits of people, and those whom the group leaves in place
/// sit at tables that all of K leaves as they are.
struct RoundShape: Hashable, Sendable {
  /// For each orbit of tables, how large S is, how many K-orbits it takes and how many who stay.
  struct Block: Hashable, Sendable {
    var stabilizer: Int
    var orbits: Int
    var fixed: Int
  }

  var blocks: [Block]

  /// All shapes for tables of a size, with so many K-orbits of people and so many who stay.
  static func all(
    size: Int, subgroup: Int, stabilizers: Set<Int>, orbits: Int, fixed: Int, limit: Int = 200
  ) -> [RoundShape] {
    var shapes: [RoundShape] = []
    let divisors = stabilizers.filter { size.isMultiple(of: $0) }.sorted(by: >)
    func fill(_ blocks: [Block], _ orbits: Int, _ fixed: Int, _ from: Int) {
      guard shapes.count < limit else { return }
      if fixed > 0 {
        // The largest share first, never larger than the one before.
        let last = blocks.last?.fixed ?? size
        for share in stride(from: min(size, fixed, last), to: 0, by: -1)
        where (size - share).isMultiple(of: subgroup) {
          let taken = (size - share) / subgroup
          guard taken <= orbits else { continue }
          let block = Block(stabilizer: subgroup, orbits: taken, fixed: share)
          fill(blocks + [block], orbits - taken, fixed - share, 0)
        }
        return
      }
      if orbits == 0 {
        shapes.append(RoundShape(blocks: blocks))
        return
      }
      for place in from..<max(from, divisors.count) {
        let divisor = divisors[place]
        guard size / divisor <= orbits else { continue }
        let block = Block(stabilizer: divisor, orbits: size / divisor, fixed: 0)
        fill(blocks + [block], orbits - size / divisor, 0, place)
      }
    }
    fill([], orbits, fixed, 0)
    return shapes
  }

  /// Pairs of the same orbit of people that the shape uses up in one round of a group that is all of K.
  func pairsInside(_ order: Int) -> Int {
    blocks.reduce(0) { sum, block in
      sum + order / block.stabilizer * block.orbits * block.stabilizer * (block.stabilizer - 1) / 2
    }
  }
}
