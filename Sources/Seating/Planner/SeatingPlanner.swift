/// Finds a plan: by rule where there is one, else by search; what wishes cannot be kept together is told.
///
///     let outcome = try SeatingPlanner(problem, seed: 1, effort: .seconds(1)).plan()
///     outcome.plan.rounds[0]  // the tables of the first round
///
/// The same problem, seed and effort give the same plan, for all work is counted in moves. Only
/// `shouldStop` can cut it short; then the best so far is given, and the outcome says that it was cut.
package struct SeatingPlanner {
  let problem: SeatingProblem
  let seed: UInt64
  let effort: Effort

  /// How much work to put into it.
  package enum Effort: Hashable, Sendable {
    /// So many moves of the search.
    case moves(Int)
    /// What an ordinary machine does in so many seconds, by a formula and not by a clock.
    case seconds(Double)
  }

  package init(_ problem: SeatingProblem, seed: UInt64, effort: Effort) {
    self.problem = problem
    self.seed = seed
    self.effort = effort
  }

  /// Plans; `shouldStop` is asked some thousand times a second, `progress` told now and then.
  package func plan(
    shouldStop: @escaping () -> Bool = { false },
    progress: @escaping (SeatingProgress) -> Void = { _ in }
  ) throws(SeatingFault) -> SeatingOutcome {
    try problem.validate()
    // Where anybody can take any other's part, all seeds have one plan: whether a search is lucky is then no
    // matter of theirs.
    let isAlike = problem.isAlike
    let inner = isAlike ? Self.fixedSeed : seed
    let footing = try Footing(problem, seed: inner)
    let problem = footing.problem
    var search = Searching(
      problem, seed: inner, moves: moves(for: problem), start: footing.start,
      shouldStop: shouldStop, progress: progress)
    let method = search.run()
    let plan = isAlike ? search.best.dealtAnew(problem.people, seed: seed) : search.best
    return SeatingOutcome(
      plan: plan, problem: problem, score: problem.score(plan), bound: SeatingBound(problem),
      method: method, conflicts: footing.conflicts, leftOut: footing.leftOut,
      wasStopped: search.wasStopped)
  }

  private static let fixedSeed: UInt64 = 1

  private func moves(for problem: SeatingProblem) -> Int {
    switch effort {
    case .moves(let moves): return max(0, moves)
    case .seconds(let seconds):
      return Int(min(max(seconds, 0), 86_400) * 1e9 * 0.75 / problem.nanosecondsAMove)
    }
  }
}

extension SeatingProblem {
  /// Whether any person can take any other's part in a plan.
  fileprivate var isAlike: Bool {
    wishes.isEmpty && standing == nil && absent.allSatisfy(\.isEmpty)
      && (traits.isEmpty || traitCost == 0)
  }

  /// What one move of the search takes on an ordinary machine, measured and fitted.
  fileprivate var nanosecondsAMove: Double {
    let seats = tables.joined().reduce(0, +)
    let size = Double(seats) / Double(max(1, tables.joined().count))
    let counting = wishes.count { wish in
      switch wish {
      case .neverAlone, .everywhere: true
      case .apart, .together, .seat: false
      }
    }
    let questions = Double(counting + traits.count)
    let cache = people > 150 ? 25.0 : 0
    return 25 + 4 * size + 12 * questions + cache + (standing == nil ? 0 : 20)
  }
}

extension SeatingPlan {
  /// The same plan with the people dealt to its parts by chance.
  fileprivate func dealtAnew(_ people: Int, seed: UInt64) -> SeatingPlan {
    var generator = Xoshiro(seed: seed)
    let part = (0..<people).shuffled(using: &generator)
    return SeatingPlan(rounds.map { $0.map { $0.map { part[$0] }.sorted() } })
  }
}
