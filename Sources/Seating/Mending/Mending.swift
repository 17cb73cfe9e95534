/// Mends a plan round by round: the ways to mend each round with the fewest moves and a few more, and of those
/// the ones that go best together.
///
/// Which wishes are kept is a matter of each round by itself, and so is who moves; only who meets again is a
/// matter of all of them. So the ways of a round are found once, and then one round after the other takes
/// the way that is best with the others, until none is better; and from there again, with some rounds set to
/// something else. Nothing here depends on the seed.
struct Mending {
  private let problem: SeatingProblem
  private let rounds: [Int]
  private var ways: [[Way]] = []
  private var times: MeetingTimes
  // The way that each round has taken, and what they cost more than what has been.
  private var chosen: [Int]
  private var cost = 0
  private var looks = 0
  private let shouldStop: () -> Bool

  private struct Way {
    var tables: RoundTables
    var cost: Int
  }

  /// Nil when there is a round that cannot be mended in its share of the steps.
  init?(
    _ problem: SeatingProblem, _ standing: SeatingProblem.Standing, steps: Int,
    shouldStop: @escaping () -> Bool
  ) {
    self.problem = problem
    self.shouldStop = shouldStop
    rounds = Array(problem.firstOpenRound..<problem.rounds)
    chosen = Array(repeating: 0, count: rounds.count)
    times = MeetingTimes(problem)
    guard !rounds.isEmpty else { return nil }
    // Most of those who share a table now will do so when the plan is mended.
    let known = (0..<problem.rounds).map { round in
      RoundTables(
        standing.plan.rounds[round].map { $0.filter { problem.isPresent($0, in: round) } })
    }
    for (round, tables) in known.enumerated() { times.count(tables, in: round) }
    for round in rounds {
      times.count(known[round], in: round, -1)
      var search = RoundMending(problem, standing, round: round)
      let found = search.ways(steps: steps / rounds.count, shouldStop) { [times] groups, moved in
        times.cost(of: RoundTables(groups), in: round)
          + problem.cost(of: groups, moved: moved, in: round)
      }
      times.count(known[round], in: round)
      guard !found.isEmpty else { return nil }
      ways.append(
        found.map { way in
          Way(
            tables: RoundTables(way.groups),
            cost: problem.cost(of: way.groups, moved: way.moved, in: round))
        })
    }
    for round in rounds { times.count(known[round], in: round, -1) }
    for index in rounds.indices { add(index, 0) }
  }

  /// The best rounds for what is open that so many looks at a way lead to.
  mutating func bestRounds(looks: Int) -> [[[Int]]] {
    var generator = Xoshiro(seed: 1)
    self.looks = looks
    settle(from: 0)
    var best = chosen
    var bestCost = cost
    while self.looks > 0 {
      for index in rounds.indices { take(index, best[index]) }
      // A round or two take another way, the good ones more often than the others, and the rest follow.
      let first = generator.below(rounds.count)
      for offset in 0...generator.below(2) {
        let index = (first + offset) % rounds.count
        take(index, generator.below(1 + generator.below(ways[index].count)))
      }
      settle(from: (first + 2) % rounds.count)
      if cost <= bestCost { (best, bestCost) = (chosen, cost) }
    }
    return rounds.indices.map { ways[$0][best[$0]].tables.groups }
  }

  /// One round after the other takes the way that is best with the others, until none is better.
  private mutating func settle(from start: Int) {
    var kept = 0
    var index = start
    while kept < rounds.count, looks > 0 {
      let before = cost
      let old = chosen[index]
      remove(index)
      var way = old
      var least = before
      for next in ways[index].indices where looks > 0 {
        let sum = cost + price(index, next)
        if sum < least { (way, least) = (next, sum) }
        looks -= 1
        if looks & 31 == 0, shouldStop() { looks = 0 }
      }
      add(index, way)
      kept = way == old ? kept + 1 : 1
      index = (index + 1) % rounds.count
    }
  }

  private mutating func take(_ index: Int, _ way: Int) {
    guard chosen[index] != way else { return }
    remove(index)
    add(index, way)
  }

  private mutating func add(_ index: Int, _ way: Int) {
    chosen[index] = way
    cost += price(index, way)
    times.count(ways[index][way].tables, in: rounds[index])
  }

  private mutating func remove(_ index: Int) {
    times.count(ways[index][chosen[index]].tables, in: rounds[index], -1)
    cost -= price(index, chosen[index])
  }

  private func price(_ index: Int, _ way: Int) -> Int {
    ways[index][way].cost + times.cost(of: ways[index][way].tables, in: rounds[index])
  }
}

extension SeatingProblem {
  /// What a round costs by itself, whoever has met before.
  fileprivate func cost(of groups: [[Int]], moved: Int, in round: Int) -> Int {
    let uneven =
      evenCost == 0 ? 0 : groups.reduce(0) { $0 + unevenness($1.count, in: round) } * evenCost
    let deviation = traitCost == 0 ? 0 : deviation(groups) * traitCost
    return (standing?.moveCost ?? 0) * moved + uneven + deviation
  }
}
