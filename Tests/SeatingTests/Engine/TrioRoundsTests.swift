import Dialogue
import Testing

@testable import Seating

struct TrioRoundsTests {
  private func outcome(_ people: Int, _ rounds: Int, seed: UInt64 = 1) throws -> SeatingOutcome {
    let problem = SeatingProblem(
      people: people, tables: GroupSizes.pairs(of: people), rounds: rounds)
    return try SeatingPlanner(problem, seed: seed, effort: .moves(2000)).plan()
  }

  @Test func `thirty-one people have all met after twenty-eight rounds`() throws {
    let outcome = try outcome(31, 28)
    let checker = PlainChecker(outcome.plan, outcome.problem)
    #expect(checker.faults == [])
    #expect(checker.different == 465)
    #expect(outcome.method == .rule && outcome.isBest)
  }

  @Test(arguments: [(3, 1), (5, 1), (7, 1), (9, 3), (9, 8), (11, 9), (13, 5), (31, 10), (45, 12)])
  func `nobody meets twice before they must, nor sits in a trio twice`(
    people: Int, rounds: Int
  ) throws {
    for seed in UInt64(1)...4 {
      let outcome = try outcome(people, rounds, seed: seed)
      let checker = PlainChecker(outcome.plan, outcome.problem)
      #expect(checker.faults == [])
      let meetings = rounds * (people + 3) / 2
      #expect(checker.different == min(meetings, people * (people - 1) / 2))
      guard rounds * 3 <= people else { continue }
      let trios = outcome.plan.rounds.flatMap { $0.first { $0.count == 3 } ?? [] }
      #expect(Set(trios).count == trios.count)
    }
  }

  @Test func `an even number, or nobody, has no trio`() {
    #expect(TrioRounds.rounds(3, people: 8, seed: 1) == nil)
    #expect(TrioRounds.rounds(3, people: 1, seed: 1) == nil)
    #expect(TrioRounds.rounds(0, people: 9, seed: 1) == nil)
  }
}
