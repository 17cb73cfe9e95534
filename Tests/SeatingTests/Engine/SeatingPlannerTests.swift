import Testing

@testable import Seating

/// Plans with so many moves, checks the plan slowly, and gives what came out.
func planned(_ problem: SeatingProblem, seed: UInt64 = 1, moves: Int = 100_000) throws
  -> SeatingOutcome
{
  let outcome = try SeatingPlanner(problem, seed: seed, effort: .moves(moves)).plan()
  let check = PlainChecker(outcome.plan, outcome.problem)
  #expect(check.faults == [])
  #expect(check.repeats == outcome.score.repeats)
  #expect(check.deviation == outcome.score.deviation)
  #expect(check.movedSeats == outcome.score.movedSeats)
  #expect(outcome.score.broken == 0)
  #expect(check.repeats >= outcome.bound.repeats)
  return outcome
}

func problem(_ people: Int, _ tables: [Int], rounds: Int) -> SeatingProblem {
  SeatingProblem(people: people, tables: tables, rounds: rounds)
}

func tables(_ count: Int, of size: Int, rounds: Int) -> SeatingProblem {
  problem(count * size, Array(repeating: size, count: count), rounds: rounds)
}

struct SeatingPlannerTests {
  @Test(arguments: [
    (0, []), (0, [0]), (1, [1]), (2, [2]), (2, [1, 1]), (3, [3]), (3, [2, 1]), (7, [7]),
  ])
  func `a handful of people and one table work`(people: Int, sizes: [Int]) throws {
    for rounds in 0...3 {
      let outcome = try planned(problem(people, sizes, rounds: rounds), moves: 2000)
      #expect(outcome.plan.rounds.count == rounds)
    }
  }

  @Test(arguments: 0..<80)
  func `every plan keeps what it promises`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed &+ 1000)
    let problem = SeatingProblem.random(&generator)
    do throws(SeatingFault) {
      try SeatingPlanner(problem, seed: seed, effort: .moves(0)).problem.validate()
    } catch { return }
    guard (try? Footing(problem, seed: seed)) != nil else { return }
    _ = try planned(problem, seed: seed, moves: 20_000)
  }

  @Test func `where all are alike every seed gives a plan that is as good, and another one`() throws
  {
    let problem = tables(5, of: 4, rounds: 5)
    let plans = try (1...4).map { try planned(problem, seed: UInt64($0), moves: 20_000) }
    #expect(Set(plans.map(\.score)).count == 1)
    #expect(Set(plans.map(\.plan)).count == 4)
  }

  @Test func `the same seed gives the same plan`() throws {
    var problem = tables(5, of: 4, rounds: 6)
    problem.wishes = [.apart(0, 1), .together(2, 3)]
    let one = try planned(problem, seed: 7)
    let again = try planned(problem, seed: 7)
    #expect(one == again)
  }

  @Test func `a search that is stopped gives the best so far`() throws {
    var asked = 0
    let outcome = try SeatingPlanner(
      tables(10, of: 10, rounds: 6), seed: 1, effort: .moves(100_000_000)
    ).plan(
      shouldStop: {
        asked += 1
        return asked > 3
      })
    #expect(outcome.wasStopped)
    #expect(PlainChecker(outcome.plan, outcome.problem).faults == [])
  }

  @Test(arguments: [(3, 2, 3), (2, 2, 3), (2, 3, 2), (3, 2, 5), (2, 3, 3)])
  func `small problems get as few repeats as there can be`(groups: Int, size: Int, rounds: Int)
    throws
  {
    let problem = tables(groups, of: size, rounds: rounds)
    #expect(try planned(problem).score.repeats == fewestRepeats(problem))
  }

  @Test(arguments: [
    (8, 4, 7), (5, 5, 6), (7, 7, 8), (10, 10, 3), (50, 10, 3), (4, 4, 5), (9, 3, 13), (8, 4, 9),
    (16, 2, 31), (9, 9, 10), (12, 4, 3), (11, 11, 12), (12, 3, 12),
  ])
  func `what a rule gives has no repeats and takes no search`(
    groups: Int, size: Int, rounds: Int
  ) throws {
    let outcome = try planned(tables(groups, of: size, rounds: rounds), moves: 0)
    #expect(outcome.score.repeats == 0)
    #expect(outcome.method == .rule)
    #expect(outcome.isBest)
  }

  @Test(arguments: [
    [4, 4, 4, 4, 4, 4, 4, 3], [4, 4, 4, 4, 3, 3, 3, 3], [3, 4, 4, 4, 4, 4, 4, 4],
  ])
  func `people are left out of a rule for uneven tables`(sizes: [Int]) throws {
    let outcome = try planned(problem(sizes.reduce(0, +), sizes, rounds: 6), moves: 0)
    #expect(outcome.score.repeats == 0)
  }

  @Test func `uneven tables meet the bound that counting gives`() throws {
    let outcome = try planned(problem(29, [6, 6, 6, 6, 5], rounds: 3), moves: 3_000_000)
    #expect(outcome.score.repeats == 8)
    #expect(outcome.bound.repeats == 8)
    #expect(outcome.isBest)
  }
}

/// Every way to seat everybody, round by round: for problems of six people.
private func fewestRepeats(_ problem: SeatingProblem) -> Int {
  func rounds(_ people: [Int], _ sizes: ArraySlice<Int>) -> [[[Int]]] {
    guard let size = sizes.first else { return [[]] }
    // Tables of one size are alike, so the first person left sits at the first table.
    var found: [[[Int]]] = []
    for mates in combinations(people.dropFirst(), size - 1) {
      let table = [people[0]] + mates
      for rest in rounds(people.filter({ !table.contains($0) }), sizes.dropFirst()) {
        found.append([table] + rest)
      }
    }
    return found
  }
  func combinations(_ people: ArraySlice<Int>, _ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard let first = people.first else { return [] }
    let with = combinations(people.dropFirst(), count - 1).map { [first] + $0 }
    return with + combinations(people.dropFirst(), count)
  }
  let choices = rounds(Array(0..<problem.people), problem.tables[0][...])
  var best = Int.max
  func extend(_ plan: [[[Int]]]) {
    if plan.count == problem.rounds {
      var times: [[Int]: Int] = [:]
      for group in plan.joined() {
        for one in group {
          for other in group where one < other { times[[one, other], default: 0] += 1 }
        }
      }
      best = min(best, times.values.reduce(0) { $0 + $1 - 1 })
      return
    }
    // The order of rounds does not matter, and the first may be any one.
    for choice in plan.isEmpty ? choices.prefix(1) : choices[...] { extend(plan + [choice]) }
  }
  extend([])
  return best
}
