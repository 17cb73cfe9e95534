import Testing

@testable import Seating

struct FootingTests {
  @Test func `a wish is taken back in when what it stood against is left out`() throws {
    var problem = problem(8, [4, 4], rounds: 2)
    problem.wishes = [.apart(0, 1), .together(0, 1), .apart(1, 0)]
    let footing = try Footing(problem, seed: 1)
    #expect(footing.leftOut == [1])
    #expect(footing.conflicts.map(\.wishes) == [[0, 1]])
    #expect(footing.problem.wishes == [.apart(0, 1), .apart(1, 0)])
  }

  @Test(arguments: 0..<40)
  func `no wish is left out that could be kept`(seed: UInt64) throws {
    var generator = Xoshiro(seed: seed &+ 7000)
    var problem = problem(6, [2, 2, 2], rounds: 1)
    func someone() -> Int { Int.random(in: 0..<6, using: &generator) }
    while problem.wishes.count < 7 {
      let (one, other) = (someone(), someone())
      guard one != other else { continue }
      let wishes: [Wish] = [
        .apart(one, other), .together(one, other), .seat(one, tables: [other % 3]),
        .neverAlone([one, other, someone()], fewest: 2),
      ]
      problem.wishes.append(wishes[Int.random(in: 0..<4, using: &generator)])
    }
    let footing = try Footing(problem, seed: seed)
    #expect(footing.leftOut == footing.conflicts.map { $0.wishes.max() ?? -1 })
    let kept = problem.wishes.indices.filter { !footing.leftOut.contains($0) }
    #expect(isPossible(problem, kept))
    for wish in footing.leftOut { #expect(!isPossible(problem, kept + [wish])) }
    for conflict in footing.conflicts {
      #expect(!isPossible(problem, conflict.wishes))
      for wish in conflict.wishes {
        #expect(isPossible(problem, conflict.wishes.filter { $0 != wish }))
      }
    }
  }

  @Test func `wishes that are too many to be tried through are kept all the same`() throws {
    var generator = Xoshiro(seed: 4)
    var problem = tables(10, of: 6, rounds: 1)
    for _ in 0..<5 {
      let members = (0..<9).map { _ in Int.random(in: 0..<60, using: &generator) }
      problem.wishes.append(.neverAlone(Set(members), fewest: 3))
    }
    for person in 0..<6 { problem.wishes.append(.apart(person, person + 30)) }
    var search = RoundSearch(problem, round: 0, seed: 4)
    #expect(search.run(limit: problem.searchLimit) == .unknown)
    let footing = try Footing(problem, seed: 4)
    #expect(footing.leftOut == [])
    #expect(footing.problem.score(footing.start).broken == 0)
  }

  /// Whether any seating at three tables of two keeps these wishes.
  private func isPossible(_ problem: SeatingProblem, _ wishes: [Int]) -> Bool {
    var part = problem
    part.wishes = wishes.map { problem.wishes[$0] }
    for code in 0..<729 {
      var groups: [[Int]] = [[], [], []]
      var rest = code
      for person in 0..<6 {
        groups[rest % 3].append(person)
        rest /= 3
      }
      guard groups.allSatisfy({ $0.count == 2 }) else { continue }
      if PlainChecker(SeatingPlan([groups]), part).faults.isEmpty { return true }
    }
    return false
  }
}
