/// One planning under way: the ways to find a plan, one after the other, and the best so far.
struct Searching {
  let problem: SeatingProblem
  let seed: UInt64
  let moves: Int
  let start: SeatingPlan
  let shouldStop: () -> Bool
  let progress: (SeatingProgress) -> Void

  private(set) var best: SeatingPlan
  private(set) var bestScore: SeatingScore
  var wasStopped = false
  /// How many times heavier than usual a broken wish is while searching.
  private(set) var wishWeight = 1
  /// The cost that nothing can be below, in the search's units.
  let goal: Int

  init(
    _ problem: SeatingProblem, seed: UInt64, moves: Int, start: SeatingPlan,
    shouldStop: @escaping () -> Bool, progress: @escaping (SeatingProgress) -> Void
  ) {
    self.problem = problem
    self.seed = seed
    self.moves = moves
    self.start = start
    self.shouldStop = shouldStop
    self.progress = progress
    best = start
    bestScore = problem.score(start)
    let bound = SeatingBound(problem)
    let repeats =
      switch problem.aim {
      case .newPeople: bound.repeats
      case .fewAgain: bound.repeatsAgain
      }
    goal =
      (SeatingProblem.repeatCost * repeats + SeatingProblem.trioCost * bound.triosAgain)
      * Cost.point
  }

  var isDone: Bool {
    wasStopped || bestScore.broken == 0 && bestScore.total <= Cost.points(goal)
  }

  /// Keeps a plan if it is better: first by broken wishes, then by points.
  mutating func consider(_ plan: SeatingPlan) -> Bool {
    let score = problem.score(plan)
    guard (min(score.broken, 1), score.total) < (min(bestScore.broken, 1), bestScore.total) else {
      return false
    }
    (best, bestScore) = (plan, score)
    return true
  }

  /// Keeps a plan unless it is worse.
  private mutating func prefer(_ plan: SeatingPlan) {
    let score = problem.score(plan)
    guard (min(score.broken, 1), score.total) <= (min(bestScore.broken, 1), bestScore.total) else {
      return
    }
    (best, bestScore) = (plan, score)
  }

  mutating func run() -> SeatingOutcome.Method {
    let method = search()
    if !isDone || wasStopped { descend() }
    return method
  }

  /// Takes what is left to win by single exchanges; a search that was stopped has little time for it.
  private mutating func descend() {
    let state = SeatingState(problem, plan: best)
    let largest = problem.tables.joined().max() ?? 0
    let looks = 4_000_000 / (8 + largest)
    var descent = Descent(state, looks: wasStopped ? looks : max(looks, moves / 2))
    let (wasOver, shouldStop) = (wasStopped, shouldStop)
    var isOver = wasOver
    descent.run {
      isOver = isOver || shouldStop()
      return isOver && !wasOver
    }
    wasStopped = isOver
    _ = consider(state.plan)
  }

  private mutating func search() -> SeatingOutcome.Method {
    // A rule's plan is taken before one that is as good by chance: it has its trios where they belong.
    if isPlain, problem.standing == nil, let plan = Construction.plan(problem, seed: seed) {
      prefer(plan)
    }
    guard !isDone else { return .rule }
    if let standing = problem.standing, standing.moveCost > 0 {
      mend()
      return .search
    }
    if isPlain, problem.standing == nil {
      if problem.absent.allSatisfy(\.isEmpty), let sizes = problem.sameSizes {
        return runPlain(sizes)
      }
    }
    anneal(moves, from: 0)
    return .search
  }

  /// A little search, for what is easy; then symmetries; then search again from the better of both.
  private mutating func runPlain(_ sizes: [Int]) -> SeatingOutcome.Method {
    let mayBeSymmetric = Self.mayBeSymmetric(sizes)
    let first = mayBeSymmetric ? moves / 16 : moves / 8
    anneal(first, from: 0, to: 0.125)
    guard !isDone else { return .search }
    let searched = bestScore
    var method = SeatingOutcome.Method.search
    let part = mayBeSymmetric ? moves * 3 / 4 : 0
    if let plan = symmetric(sizes, moves: part), consider(plan) {
      method = .symmetry
      guard !isDone else { return method }
    }
    let rest = moves - first - part
    if method == .symmetry {
      // What is there is kept; the search only mends it.
      polish(rest / 2)
      if !isDone { anneal(rest / 2, from: 0.8) }
    } else {
      anneal(rest, from: 0.6)
    }
    return bestScore.total < searched.total ? method : .search
  }

  /// Whether the tables are nearly alike, and not larger than there are tables.
  private static func mayBeSymmetric(_ sizes: [Int]) -> Bool {
    let size = sizes.max() ?? 0
    return size > 1 && size <= sizes.count && size * sizes.count - sizes.reduce(0, +) <= size
      && sizes.allSatisfy { $0 >= size - 1 }
  }

  /// As many rounds as can be without repeats by symmetry, and the others added one after the other.
  private mutating func symmetric(_ sizes: [Int], moves: Int) -> SeatingPlan? {
    let size = sizes.max() ?? 0
    guard moves > 0 else { return nil }
    let people = size * sizes.count
    let most = (people * (people - 1)) / (people * (size - 1))
    let rounds = min(problem.rounds, most)
    guard let found = design(sizes.count, size, rounds, moves),
      var plan = Construction.deleting(from: found.rounds, size: size, to: sizes)
    else { return nil }
    while plan.rounds.count < problem.rounds { plan = oneMore(plan) }
    return plan
  }

  // People are dealt to a design by the seed that was asked for; how it is found is no matter of chance, and
  // with these it is found soon as a rule.
  private static let starterSeed: UInt64 = 9
  private static func symmetrySeed(_ size: Int) -> UInt64 { size < 10 ? 62 : 10 }

  /// The best that columns of differences, starters and symmetries give, which take turns.
  private mutating func design(
    _ tables: Int, _ size: Int, _ rounds: Int, _ moves: Int
  ) -> SeatingPlan? {
    var searches: [any DesignSearch] = [
      ColumnDesign(tables: tables, size: size, rounds: rounds, seed: Self.starterSeed),
      SymmetricDesign(tables: tables, size: size, rounds: rounds, seed: Self.symmetrySeed(size)),
    ]
    // No starter is known for larger tables, and those need all the moves there are.
    if size < 10 {
      searches.append(
        StarterDesign(tables: tables, size: size, rounds: rounds, seed: Self.starterSeed))
    }
    var designs = DesignSearches(searches)
    var stopped = false
    let (shouldStop, progress) = (self.shouldStop, self.progress)
    let known = bestScore.broken == 0 ? bestScore.total : nil
    designs.search(moves: moves) {
      stopped = shouldStop()
      progress(SeatingProgress(done: 0.3, best: known))
      return stopped
    }
    wasStopped = stopped
    return designs.plan
  }

  /// Adds a round in which as many as possible meet who have not met.
  private func oneMore(_ plan: SeatingPlan) -> SeatingPlan {
    var longer = problem
    longer.tables = Array(problem.tables.prefix(plan.rounds.count + 1))
    let guess = SeatingPlan(plan.rounds + [start.rounds[plan.rounds.count]])
    longer.standing = SeatingProblem.Standing(plan: guess, from: plan.rounds.count, moveCost: 0)
    let state = SeatingState(longer, plan: guess)
    var best = BestSeating()
    var annealing = Annealing(longer)
    annealing.moves = max(100_000, moves / 20)
    annealing.run(state, best: &best, seed: seed) { _, _ in shouldStop() }
    best.restore(state)
    return state.plan
  }

  /// A cold search from the best plan.
  private mutating func polish(_ moves: Int) {
    guard moves > 0 else { return }
    let state = SeatingState(problem, plan: best)
    var annealing = Annealing(problem)
    annealing.hottest = 1.6
    annealing.moves = moves
    annealing.goal = goal
    run(annealing, on: state, 2, from: 0.6, part: 0.2)
  }

  /// Whether any person can take any other's part.
  private var isPlain: Bool {
    problem.wishes.isEmpty && (problem.traits.isEmpty || problem.traitCost == 0)
  }

  /// A short anneal to have something, then a long one with all that is left. One that ends with broken wishes
  /// has sought in vain: the next one lets them weigh more.
  private mutating func anneal(_ moves: Int, from: Double, to: Double = 1) {
    var state = SeatingState(problem, plan: start, wishWeight: wishWeight)
    let short = moves / 8
    for (number, part) in [short, moves - short].enumerated() where !isDone && part > 0 {
      if state.wishWeight != wishWeight {
        state = SeatingState(problem, plan: best, wishWeight: wishWeight)
      }
      var annealing = Annealing(problem)
      annealing.moves = part
      annealing.goal = goal
      let share = (to - from) * Double(part) / Double(moves)
      run(annealing, on: state, number, from: number == 0 ? from : to - share, part: share)
    }
  }

  @discardableResult
  mutating func run(
    _ annealing: Annealing, on state: SeatingState, _ number: Int, from: Double, part: Double
  ) -> SeatingPlan? {
    var seating = BestSeating()
    var stopped = false
    let (shouldStop, progress) = (self.shouldStop, self.progress)
    let known = bestScore.broken == 0 ? bestScore.total : nil
    annealing.run(
      state, best: &seating, seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    ) { done, cost in
      stopped = shouldStop()
      let points = Cost.breaksNothing(cost) ? Cost.points(cost) : nil
      let best = [known, points].compactMap { $0 }.min()
      progress(SeatingProgress(done: from + done * part, best: best))
      return stopped
    }
    wasStopped = stopped
    if !stopped, !Cost.breaksNothing(state.cost) { wishWeight = min(wishWeight * 4, 256) }
    seating.restore(state)
    let plan = state.plan
    _ = consider(plan)
    return seating.breaksNothing ? plan : nil
  }
}

extension Annealing {
  /// As hot at first as passing through a broken wish needs, as cold at last as the smallest cost needs.
  init(_ problem: SeatingProblem) {
    self.init()
    let hasTraits = problem.traitCost > 0 && !problem.traits.isEmpty
    let isLarge = problem.people > 150
    if hasTraits {
      coldest = max(0.1, min(0.6, Double(problem.traitCost) * (isLarge ? 0.15 : 0.2)))
      relabelling = isLarge ? 4 : 16
    } else {
      coldest = 0.8
    }
    hottest = problem.wishes.isEmpty ? 5 : hasTraits ? (isLarge ? 12 : 20) : 8
  }
}
