import Testing

@testable import Seating

struct SeatingStateTests {
  @Test(arguments: 0..<60)
  func `costs added move by move are the costs counted anew`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed)
    let problem = SeatingProblem.random(&generator)
    guard let footing = try? Footing(problem, seed: seed) else { return }
    let state = SeatingState(footing.problem, plan: footing.start)
    for _ in 0..<400 {
      let seat = Int.random(in: 0..<state.seats, using: &generator)
      let round = Int(state.roundOfSeat[seat])
      let others = (0..<state.seats).filter {
        Int(state.roundOfSeat[$0]) == round && state.tableOfSeat[$0] != state.tableOfSeat[seat]
      }
      let next = try #require(others.randomElement(using: &generator))
      let difference = state.difference(seat, next)
      state.exchange(seat, next)
      state.cost += difference
      #expect(state.cost == state.fullCost)
      let moved = state.cost
      state.recount()
      #expect(state.cost == moved)
    }
  }

  @Test(arguments: 0..<60)
  func `the search's points are the scorer's when nothing is broken`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed)
    let problem = SeatingProblem.random(&generator)
    guard let footing = try? Footing(problem, seed: seed) else { return }
    let state = SeatingState(footing.problem, plan: footing.start)
    let score = footing.problem.score(footing.start)
    #expect(score.broken == 0)
    #expect(Cost.breaksNothing(state.cost))
    #expect(Cost.points(state.cost) == score.total)
  }

  @Test(arguments: 0..<40)
  func `relabelling twice changes nothing`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed)
    let problem = SeatingProblem.random(&generator)
    guard let footing = try? Footing(problem, seed: seed) else { return }
    let state = SeatingState(footing.problem, plan: footing.start)
    let before = state.plan
    let one = Int.random(in: 0..<problem.people, using: &generator)
    let other = Int.random(in: 0..<problem.people, using: &generator)
    guard one != other, let there = state.relabel(one, other) else { return }
    state.cost += there
    #expect(state.cost == state.fullCost)
    let back = try #require(state.relabel(one, other))
    #expect(there + back == 0)
    #expect(state.plan == before)
  }

  @Test func `wishes that were not kept in what has been are not counted`() throws {
    var problem = SeatingProblem(people: 8, tables: [4, 4], rounds: 2)
    problem.wishes = [.apart(0, 1), .neverAlone([4, 7], fewest: 2), .seat(2, tables: [1])]
    let plan = SeatingPlan([[[0, 1, 2, 4], [3, 5, 6, 7]], [[0, 3, 4, 7], [1, 2, 5, 6]]])
    problem.standing = .init(plan: plan, from: 1, moveCost: 0)
    #expect(problem.score(plan).broken == 0)
    let state = SeatingState(problem, plan: plan)
    #expect(Cost.breaksNothing(state.cost))
    #expect(Cost.points(state.cost) == problem.score(plan).total)
    problem.standing?.from = 0
    #expect(problem.score(plan).broken == 4)
  }
}
