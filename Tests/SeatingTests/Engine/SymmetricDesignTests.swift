import Testing

@testable import Seating

struct SymmetricDesignTests {
  @Test(arguments: [
    ([7], 2), ([4], 3), ([2, 2], 5), ([2, 2, 2], 16), ([4, 4], 15), ([2, 3], 4),
  ])
  func `all subgroups are found`(moduli: [Int], count: Int) {
    let group = AbelianGroup(moduli)
    #expect(group.subgroups.count == count)
    #expect(group.subgroups.first == [0])
    #expect(group.subgroups.last == Array(0..<group.order))
    for subgroup in group.subgroups {
      for one in subgroup {
        for other in subgroup {
          #expect(subgroup.contains(group.sums[one * group.order + other]))
        }
      }
    }
  }

  @Test(arguments: [(8, [[8], [4, 2], [2, 2, 2]]), (12, [[4, 3], [2, 2, 3]]), (7, [[7]])])
  func `all abelian groups of an order are named`(order: Int, moduli: [[Int]]) {
    #expect(AbelianGroup.moduli(ofOrder: order) == moduli)
  }

  /// Repeats counted by classes are those of the plan that the base rounds unfold into.
  @Test(arguments: [(8, 4, 10), (5, 3, 7), (7, 3, 10), (4, 3, 4), (6, 5, 6), (10, 2, 9)])
  func `counting classes is counting pairs`(tables: Int, size: Int, rounds: Int) {
    let problem = evenTables(tables, size, rounds)
    var checked = 0
    for setting in SymmetrySetting.all(tables: tables, size: size, rounds: rounds)
    where setting.order <= 16 && setting.slots <= 60 {
      let group = AbelianGroup(setting.moduli)
      let frame = SymmetryFrame(group, orbits: setting.orbits, fixed: setting.fixed)
      var base: [(subgroup: Int, shape: RoundShape)] = []
      for kind in setting.kinds {
        let shapes = RoundShape.all(
          size: size, subgroup: kind.subgroup,
          stabilizers: Set(
            group.subgroups.map(\.count).filter { kind.subgroup.isMultiple(of: $0) }),
          orbits: setting.orbits * setting.order / kind.subgroup, fixed: setting.fixed)
        guard let subgroup = group.subgroups.firstIndex(where: { $0.count == kind.subgroup }),
          let shape = shapes.last
        else { continue }
        base += Array(repeating: (subgroup, shape), count: kind.rounds)
      }
      guard base.count == setting.kinds.reduce(0, { $0 + $1.rounds }) else { continue }
      let search = SymmetricSearch(frame, rounds: base, seed: 1)
      search.anneal(moves: 2048, hottest: 0.5, coldest: 0.1) { false }
      let check = PlainChecker(search.plan, problem)
      #expect(check.faults == [])
      #expect(check.repeats == search.repeats)
      checked += 1
    }
    #expect(checked > 3)
  }

  @Test(arguments: [(5, 3, 7), (6, 4, 7), (6, 3, 8), (10, 5, 8)])
  func `a symmetry gives a plan without repeats`(tables: Int, size: Int, rounds: Int) throws {
    var design = SymmetricDesign(tables: tables, size: size, rounds: rounds, seed: 1)
    design.attempt(moves: 3_000_000)
    let plan = try #require(design.plan)
    let check = PlainChecker(plan, evenTables(tables, size, rounds))
    #expect(check.faults == [])
    #expect(check.repeats == 0)
  }
}

private func evenTables(_ count: Int, _ size: Int, _ rounds: Int) -> SeatingProblem {
  tables(count, of: size, rounds: rounds)
}
