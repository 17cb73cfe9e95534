extension Searching {
  /// Round by round first; then many short anneals from the plan that is mended, none so hot that it strays far
  /// from it; and for each round the best of what they found.
  mutating func mend() {
    guard let standing = problem.standing else { return }
    let mended = problem.mended(standing) ?? start
    _ = consider(mended)
    let isWhole = mendRounds(standing)
    // First as few moves as can be, whatever they cost in repeats.
    var strict = problem
    strict.standing?.moveCost = standing.moveCost * 4
    let strictState = SeatingState(strict, plan: mended)
    var state = SeatingState(problem, plan: mended)
    // A move in a plan that is mended costs three quarters of what is reckoned for a new one. What was mended
    // round by round is seldom bettered.
    let times = isWhole ? 40 : 80
    var found: [SeatingPlan] = []
    for number in 0..<times where !isDone {
      // Every fourth goes on from the best, the others begin again.
      let goesOn = number % 4 == 3
      if goesOn { recombine(found) }
      var from = goesOn ? best : mended
      if number % 4 == 1 { from = strictly(from, strictState, number) }
      if state.wishWeight != wishWeight {
        state = SeatingState(problem, plan: from, wishWeight: wishWeight)
      }
      state.load(from)
      var annealing = Annealing(problem)
      annealing.hottest = number.isMultiple(of: 2) ? 5 : 3
      annealing.coldest = 1
      annealing.relabelling = 0
      annealing.moves = moves / 60
      annealing.goal = goal
      let part = 1 / Double(times)
      if let plan = run(annealing, on: state, number, from: Double(number) * part, part: part) {
        found.append(plan)
      }
    }
    recombine(found)
  }

  /// The ways to mend each round, and those that go best together. A step of the search for them looks at
  /// everybody at every table, a look at a way counts everybody's company; each takes as long as so many moves.
  private mutating func mendRounds(_ standing: SeatingProblem.Standing) -> Bool {
    let widest = problem.tables.map(\.count).max() ?? 0
    let steps = moves / 6 / max(1, problem.people * widest / 10)
    let shouldStop = shouldStop
    guard
      var mending = Mending(problem, standing, steps: steps, shouldStop: shouldStop)
    else { return false }
    var plan = start
    let meetings = SeatingBound(problem).meetings / max(1, problem.rounds)
    let rounds = mending.bestRounds(looks: moves / 10 / max(1, meetings / 45))
    plan.rounds.replaceSubrange(problem.firstOpenRound..., with: rounds)
    return consider(plan)
  }

  private func strictly(_ plan: SeatingPlan, _ state: SeatingState, _ number: Int) -> SeatingPlan {
    state.load(plan)
    var best = BestSeating()
    var annealing = Annealing(state.problem)
    annealing.hottest = 24
    annealing.coldest = 3
    annealing.relabelling = 0
    annealing.moves = moves / 120
    annealing.run(state, best: &best, seed: seed &+ UInt64(number)) { _, _ in shouldStop() }
    best.restore(state)
    return state.plan
  }

  /// Takes rounds over from other plans as long as that is better.
  private mutating func recombine(_ plans: [SeatingPlan]) {
    var isBetter = true
    while isBetter {
      isBetter = false
      for plan in plans {
        for round in problem.firstOpenRound..<problem.rounds
        where plan.rounds[round] != best.rounds[round] {
          var mixed = best
          mixed.rounds[round] = plan.rounds[round]
          if consider(mixed) { isBetter = true }
        }
      }
    }
  }
}
