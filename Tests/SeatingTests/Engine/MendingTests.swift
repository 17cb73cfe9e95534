import Testing

@testable import Seating

struct MendingTests {
  @Test(arguments: 0..<60)
  func `no plan is mended with fewer moves`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed &+ 500)
    guard let problem = try standing(&generator) else { return }
    let outcome = try planned(problem, seed: seed, moves: 20_000)
    let fewest = (problem.firstOpenRound..<problem.rounds).map {
      fewestMoves(outcome.problem, in: $0)
    }
    #expect(outcome.score.movedSeats == fewest.reduce(0, +))
  }

  @Test(arguments: 0..<60)
  func `ways to mend a round are all that there are, each once`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed &+ 900)
    guard let problem = try standing(&generator), let standing = problem.standing else { return }
    let round = problem.rounds - 1
    var search = RoundMending(problem, standing, round: round)
    let ways = search.ways(steps: 100_000, { false }, rate: { _, moved in moved })
    let groups = ways.map { $0.groups.map { $0.sorted() } }
    #expect(Set(groups).count == groups.count)
    let fewest = fewestMoves(problem, in: round)
    #expect(ways.map(\.moved).min() ?? .max == fewest)
    for way in ways {
      var plan = standing.plan
      plan.rounds[round] = way.groups
      var last = problem
      last.standing?.from = round
      #expect(last.score(plan).broken == 0)
      #expect(last.score(plan).movedSeats == way.moved)
    }
    // Moves that nothing calls for are left to the search, but with the fewest there are none of them.
    let all = seatings(problem, in: round).filter { moved($0, problem, round) == fewest }
    #expect(Set(groups.filter { moved($0, problem, round) == fewest }) == Set(all))
  }

  @Test func `every seed mends as well`() throws {
    var problem = SeatingProblem(people: 24, tables: Array(repeating: 4, count: 6), rounds: 4)
    problem.wishes = [.apart(0, 7), .together(3, 20), .neverAlone([1, 5, 9, 13], fewest: 2)]
    let plan = try planned(problem, moves: 100_000).plan
    problem.fewestAtTable = 3
    problem.people = 25
    problem.absent = [[24], [2, 9], [2, 9], [2, 9]]
    problem.standing = .init(plan: plan, from: 1, moveCost: 5)
    let scores = try (1...3).map { try planned(problem, seed: $0, moves: 400_000).score }
    #expect(Set(scores.map(\.total)).count == 1)
  }

  /// A small problem with a plan, and then a wish more and somebody less.
  private func standing(_ generator: inout Xoshiro) throws -> SeatingProblem? {
    let people = Int.random(in: 4...8, using: &generator)
    let rounds = Int.random(in: 1...2, using: &generator)
    var problem = SeatingProblem(people: people, tables: [3, 3, 3], rounds: rounds)
    problem.fewestAtTable = Int.random(in: 1...2, using: &generator)
    problem.wishes = [.neverAlone([0, 1, 2], fewest: 2)]
    let before = try SeatingPlanner(problem, seed: 1, effort: .moves(1000)).plan()
    guard before.conflicts.isEmpty else { return nil }
    problem.standing = .init(plan: before.plan, from: rounds - 1, moveCost: 1000)
    var couple = Array(0..<people).shuffled(using: &generator)
    let (one, other) = (couple.removeLast(), couple.removeLast())
    problem.wishes.append(
      Bool.random(using: &generator) ? .apart(one, other) : .together(one, other))
    problem.absent = (0..<rounds - 1).map { _ in [] }
    problem.absent.append(people > 4 && Bool.random(using: &generator) ? [couple.removeLast()] : [])
    if people < 7, Bool.random(using: &generator) {
      problem.tables[rounds - 1][Int.random(in: 0..<3, using: &generator)] = 0
    }
    guard (try? Footing(problem, seed: 1))?.conflicts.isEmpty == true else { return nil }
    return problem
  }

  private func fewestMoves(_ problem: SeatingProblem, in round: Int) -> Int {
    seatings(problem, in: round).map { moved($0, problem, round) }.min() ?? .max
  }

  private func moved(_ groups: [[Int]], _ problem: SeatingProblem, _ round: Int) -> Int {
    var count = 0
    for (table, group) in groups.enumerated() {
      for person in group {
        let before = problem.standing?.plan.rounds[round].firstIndex { $0.contains(person) }
        if let before, before != table { count += 1 }
      }
    }
    return count
  }

  /// Every seating of a round that keeps the wishes: each one to each table.
  private func seatings(_ problem: SeatingProblem, in round: Int) -> [[[Int]]] {
    let here = problem.present(in: round)
    var found: [[[Int]]] = []
    func seat(_ index: Int, _ groups: [[Int]]) {
      if index == here.count {
        var plan = problem.standing?.plan ?? SeatingPlan([])
        plan.rounds[round] = groups
        let check = PlainChecker(plan, problem)
        if !check.faults.contains(where: { $0.hasPrefix("round \(round) ") }) {
          found.append(groups)
        }
        return
      }
      for table in groups.indices where groups[table].count < problem.tables[round][table] {
        var more = groups
        more[table].append(here[index])
        seat(index + 1, more)
      }
    }
    seat(0, Array(repeating: [], count: problem.tables[round].count))
    return found
  }
}
