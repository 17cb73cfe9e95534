import Testing

@testable import Seating

/// Rounds made by rule or from a few base rounds: everybody once a round, and nobody twice with the same.
struct DesignTests {
  private func faults(_ rounds: [[[Int]]], _ count: Int, _ size: Int) -> [String] {
    let problem = tables(count, of: size, rounds: rounds.count)
    let check = PlainChecker(SeatingPlan(rounds), problem)
    return check.faults + (check.repeats == 0 ? [] : ["\(check.repeats) repeats"])
  }

  @Test(arguments: [(12, 6, 13), (12, 5, 12), (12, 12, 7), (12, 11, 6), (12, 7, 6)])
  func `orthomorphisms serve twelve tables`(count: Int, size: Int, rounds: Int) throws {
    let made = try #require(LinearDesign.rounds(rounds, tables: count, size: size))
    #expect(made.count == rounds)
    #expect(faults(made, count, size) == [])
    #expect(DifferenceMatrix.orthomorphic(order: 12)?.rows.count == 6)
    #expect(DifferenceMatrix.orthomorphic(order: 10) == nil)
  }

  @Test(arguments: [10, 22]) func `two Latin squares of order 3 m + 1 give four rounds`(
    order: Int
  ) throws {
    let made = try #require(LatinPair.rounds(4, tables: order, size: order))
    #expect(faults(made, order, order) == [])
    #expect(LatinPair.rounds(5, tables: order, size: order) == nil)
    #expect(LatinPair.rounds(3, tables: order, size: order - 1) == nil)
  }

  @Test(arguments: [(10, 9, 5), (10, 8, 6), (6, 4, 4), (9, 5, 4)])
  func `columns whose differences never come twice make rounds`(
    count: Int, size: Int, rounds: Int
  ) throws {
    var design = ColumnDesign(tables: count, size: size, rounds: rounds, seed: 1)
    design.attempt(moves: 1_000_000)
    let made = try #require(design.plan).rounds
    #expect(design.repeats == 0 && made.count == rounds)
    #expect(faults(made, count, size) == [])
  }

  @Test(arguments: [(9, 4, 11), (10, 4, 13), (7, 4, 9), (6, 5, 6), (8, 3, 11)])
  func `a starter and its images make rounds`(count: Int, size: Int, rounds: Int) throws {
    var design = StarterDesign(tables: count, size: size, rounds: rounds, seed: 1)
    design.attempt(moves: 2_000_000)
    #expect(design.repeats == 0)
    #expect(faults(try #require(design.plan).rounds, count, size) == [])
  }

  @Test func `searches take turns, and those that know nothing more are left out`() {
    // No columns make seven rounds for fifteen people, and a starter does.
    var designs = DesignSearches([
      ColumnDesign(tables: 5, size: 3, rounds: 7, seed: 1),
      StarterDesign(tables: 5, size: 3, rounds: 7, seed: 1),
    ])
    designs.search(moves: 2_000_000) { false }
    #expect(designs.plan.map { faults($0.rounds, 5, 3) } == [])
    var none = DesignSearches([ColumnDesign(tables: 5, size: 3, rounds: 7, seed: 1)])
    none.search(moves: .max) { false }
    #expect(none.plan == nil)
  }

  @Test(arguments: [(8, 4, 10), (6, 5, 6), (12, 4, 15), (5, 3, 7), (9, 4, 11)])
  func `counting classes of a starter is counting pairs`(
    count: Int, size: Int, rounds: Int
  ) throws {
    var checked = 0
    for setting in StarterSetting.all(tables: count, size: size, rounds: rounds) {
      let frame = StarterFrame(setting)
      guard let search = StarterSearch(frame, size: size, seed: 3) else { continue }
      search.anneal(moves: 2048, hottest: 0.6, coldest: 0.12) { false }
      let check = PlainChecker(search.plan, tables(count, of: size, rounds: rounds))
      #expect(check.faults == [])
      #expect(check.repeats == search.repeats)
      checked += 1
    }
    #expect(checked > 3)
  }
}

extension DesignSearch {
  /// Tries until nobody meets twice, or so many moves are used up.
  mutating func attempt(moves: Int) {
    var left = moves
    while repeats > 0, left > 0, let cost = attempt(shouldStop: { false }) { left -= cost }
  }
}
