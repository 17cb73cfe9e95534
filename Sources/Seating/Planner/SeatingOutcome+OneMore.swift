extension SeatingOutcome {
  /// The same with a last round that nobody has planned, and that counts all the same.
  func adding(_ groups: [[Int]]) -> SeatingOutcome {
    var longer = self
    let here = Set(groups.joined())
    longer.problem.absent += Array(
      repeating: [], count: max(0, problem.rounds - problem.absent.count))
    longer.problem.absent.append(Set(0..<problem.people).subtracting(here))
    longer.problem.tables.append(groups.map(\.count))
    longer.problem.standing?.plan.rounds.append(groups)
    longer.plan.rounds.append(groups)
    longer.score = longer.problem.score(longer.plan)
    longer.bound = SeatingBound(longer.problem)
    return longer
  }

  /// How many people who have not met would meet in one more round like the last, with all others left as
  /// they are.
  package func newWithOneMoreRound(seed: UInt64) -> Int {
    guard let seats = problem.tables.last, let groups = plan.rounds.last else { return 0 }
    var longer = problem
    longer.tables.append(seats)
    longer.absent += Array(repeating: [], count: max(0, problem.rounds - longer.absent.count))
    longer.absent.append(longer.absent.last ?? [])
    let known = SeatingPlan(plan.rounds + [groups])
    longer.standing = SeatingProblem.Standing(plan: known, from: problem.rounds, moveCost: 0)
    let state = SeatingState(longer, plan: known)
    var best = BestSeating()
    var annealing = Annealing(longer)
    annealing.moves = min(100_000, 1000 * problem.people)
    annealing.run(state, best: &best, seed: seed) { _, _ in false }
    best.restore(state)
    let after = SeatingFigures(state.plan, longer)
    return after.met - SeatingFigures(plan, problem).met
  }
}
