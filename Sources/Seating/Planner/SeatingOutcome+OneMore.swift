extension SeatingOutcome {
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
