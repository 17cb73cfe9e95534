import Dialogue
import Testing

@testable import Seating

/// Nobody is in a trio again before all others have been, as far as it can be avoided.
struct TrioSharingTests {
  /// How often each person was in a group of more than two.
  private func times(_ plan: SeatingPlan, people: Int) -> [Int] {
    var times = [Int](repeating: 0, count: people)
    for group in plan.rounds.joined() where group.count > 2 {
      for person in group { times[person] += 1 }
    }
    return times
  }

  private func pairs(_ people: Int, _ rounds: Int) -> SeatingProblem {
    var problem = SeatingProblem(
      people: people, tables: GroupSizes.pairs(of: people), rounds: rounds)
    problem.pairRounds = Set(0..<rounds)
    return problem
  }

  @Test(arguments: Array(stride(from: 3, through: 99, by: 2)))
  func `trios are shared for every odd number of people`(people: Int) throws {
    // All rounds up to where everybody has been, and some that go on beyond it.
    let some = Array(1...max(1, people / 3)) + [people / 3 + 1, people / 2, people - 3, people - 1]
    for rounds in people < 31 ? Array(Set(some)) : [1, people / 3, people / 3 + 1, people - 3]
    where rounds > 0 {
      let problem = pairs(people, rounds)
      let plan = try SeatingPlanner(problem, seed: 1, effort: .moves(people < 10 ? 20_000 : 2000))
        .plan().plan
      #expect(PlainChecker(plan, problem).faults == [])
      let times = times(plan, people: people)
      #expect((times.max() ?? 0) - (times.min() ?? 0) < 2, "\(people) in \(rounds) rounds")
    }
  }

  @Test(arguments: 0..<12)
  func `they are shared with wishes too`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed)
    let people = 9 + 2 * Int.random(in: 0...6, using: &generator)
    var problem = pairs(people, people / 3)
    problem.wishes = [.apart(0, 1), .apart(2, 3), .apart(4, 5), .apart(6, 7)]
    let outcome = try planned(problem, seed: seed, moves: 200_000)
    #expect(times(outcome.plan, people: people).max() == 1)
  }

  @Test(arguments: 0..<12)
  func `whoever was in a trio before is not in the next one`(seed: UInt64) throws {
    let people = 13
    let history = try planned(pairs(people, 2), seed: seed).plan
    var problem = pairs(people, 4)
    problem.standing = .init(
      plan: SeatingPlan(history.rounds + history.rounds), from: 2, moveCost: 0)
    let outcome = try planned(problem, seed: seed)
    #expect(times(outcome.plan, people: people).max() == 1)
  }

  @Test(arguments: 0..<12)
  func `mending makes no second trio for anybody where that can be helped`(seed: UInt64) throws {
    // One of fourteen has gone: one is left over in each round, and sits down with some pair.
    let people = 14
    var problem = SeatingProblem(people: people, tables: Array(repeating: 3, count: 7), rounds: 3)
    problem.pairRounds = [0, 1, 2]
    problem.fewestAtTable = 2
    problem.absent = Array(repeating: [13], count: 3)
    let before = CircleMethod.rounds(3, people: people)
    problem.standing = .init(plan: SeatingPlan(before), from: 0, moveCost: 1000)
    let outcome = try planned(problem, seed: seed, moves: 200_000)
    #expect(times(outcome.plan, people: people).max() == 1)
    #expect(outcome.score.movedSeats == 3)
  }

  @Test func `the bound on trios is what a fair share comes to`() {
    #expect(SeatingBound(pairs(5, 1)).triosAgain == 0)
    #expect(SeatingBound(pairs(5, 2)).triosAgain == 1)
    #expect(SeatingBound(pairs(5, 5)).triosAgain == 15)
    #expect(SeatingBound(tables(3, of: 3, rounds: 4)).triosAgain == 0)
  }
}
