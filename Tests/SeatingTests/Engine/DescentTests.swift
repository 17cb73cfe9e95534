import Testing

@testable import Seating

struct DescentTests {
  @Test(arguments: 0..<40)
  func `no two could change places and make a plan better`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed &+ 3000)
    let problem = SeatingProblem.random(&generator)
    guard (try? problem.validate()) != nil, (try? Footing(problem, seed: seed)) != nil else {
      return
    }
    // So few moves that the search itself leaves much undone.
    let outcome = try planned(problem, seed: seed, moves: 500)
    #expect(betterExchange(outcome.plan, outcome.problem) == nil)
  }

  @Test func `no wish is broken for a better plan`() {
    var problem = SeatingProblem(people: 8, tables: [4, 4], rounds: 3)
    problem.wishes = [.apart(0, 4), .neverAlone([1, 2], fewest: 2)]
    let plan = SeatingPlan(Array(repeating: [[0, 1, 2, 3], [4, 5, 6, 7]], count: 3))
    let state = SeatingState(problem, plan: plan)
    var descent = Descent(state, looks: 10_000)
    descent.run { false }
    #expect(problem.score(state.plan).broken == 0)
    #expect(problem.score(state.plan).total < problem.score(plan).total)
    #expect(state.cost == state.fullCost)
  }

  @Test func `companions change places with two others`() {
    var problem = SeatingProblem(people: 6, tables: [3, 3], rounds: 2)
    problem.wishes = [.together(0, 1)]
    problem.traits = [[1, 1, 1, 1, 0, 0]]
    problem.traitCost = 50
    let plan = SeatingPlan(Array(repeating: [[0, 1, 2], [3, 4, 5]], count: 2))
    let state = SeatingState(problem, plan: plan)
    var descent = Descent(state, looks: 10_000)
    descent.run { false }
    #expect(problem.score(state.plan).broken == 0)
    #expect(problem.score(state.plan).deviation == 0)
  }

  /// The first two who would, tried one after the other and scored anew.
  private func betterExchange(_ plan: SeatingPlan, _ problem: SeatingProblem) -> [Int]? {
    let total = problem.score(plan).total
    for round in problem.firstOpenRound..<problem.rounds {
      let place = plan.seating(of: problem.people, in: round)
      for one in 0..<problem.people {
        for other in 0..<one {
          guard let table = place[one], let next = place[other], table != next else { continue }
          var changed = plan
          changed.rounds[round][table] = plan.rounds[round][table].map { $0 == one ? other : $0 }
          changed.rounds[round][next] = plan.rounds[round][next].map { $0 == other ? one : $0 }
          let score = problem.score(changed)
          if score.broken == 0, score.total < total { return [round, one, other] }
        }
      }
    }
    return nil
  }
}
