import Testing

@testable import Seating

struct WishConflictTests {
  private func conflict(_ wishes: [Wish], people: Int = 8, sizes: [Int] = [4, 4]) throws -> [Int] {
    var problem = problem(people, sizes, rounds: 2)
    problem.wishes = wishes
    let outcome = try planned(problem, moves: 4000)
    #expect(outcome.conflicts.allSatisfy { $0.isProven })
    #expect(outcome.conflicts.count <= 1)
    #expect(outcome.leftOut == outcome.conflicts.map { $0.wishes.max() ?? -1 })
    return outcome.conflicts.first?.wishes ?? []
  }

  @Test func `two people cannot be both apart and together`() throws {
    #expect(try conflict([.apart(0, 1), .apart(2, 3), .together(1, 0)]) == [0, 2])
  }

  @Test func `a chain of company is as good as company`() throws {
    let wishes: [Wish] = [.together(0, 1), .together(5, 6), .together(1, 2), .apart(0, 2)]
    #expect(try conflict(wishes) == [0, 2, 3])
  }

  @Test func `three people cannot be apart at two tables`() throws {
    #expect(try conflict([.apart(0, 1), .apart(4, 5), .apart(1, 2), .apart(0, 2)]) == [0, 2, 3])
  }

  @Test func `a party may not be larger than a table`() throws {
    let wishes = (1...4).map { Wish.together(0, $0) }
    #expect(try conflict(wishes) == [0, 1, 2, 3])
  }

  @Test func `somebody cannot sit at two tables`() throws {
    #expect(try conflict([.seat(0, tables: [0]), .seat(0, tables: [1])]) == [0, 1])
  }

  @Test func `too few cannot be everywhere`() throws {
    #expect(try conflict([.apart(0, 1), .everywhere([3, 4, 5], fewest: 2)]) == [1])
  }

  @Test func `one of a kind is alone wherever they sit`() throws {
    #expect(try conflict([.neverAlone([3], fewest: 2)]) == [0])
    #expect(try conflict([.neverAlone([3, 4], fewest: 2), .apart(3, 4)]) == [0, 1])
  }

  @Test func `wishes that can all be met are all met`() throws {
    #expect(
      try conflict([
        .apart(0, 1), .together(0, 2), .neverAlone([3, 4, 5], fewest: 2), .seat(6, tables: [1]),
      ]) == [])
  }

  @Test func `nobody can be seated where every table would have too few`() throws {
    var problem = problem(5, [4, 4], rounds: 1)
    problem.fewestAtTable = 3
    #expect(throws: SeatingFault.tooFewForTables(round: 0)) {
      try SeatingPlanner(problem, seed: 1, effort: .moves(0)).plan()
    }
  }
}
