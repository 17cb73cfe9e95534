@testable import Seating

extension SeatingProblem {
  /// A small problem with a bit of everything, different for each seed.
  static func random(_ generator: inout Xoshiro) -> SeatingProblem {
    let people = Int.random(in: 4...16, using: &generator)
    let tables = Int.random(in: 2...max(2, people / 3), using: &generator)
    let rounds = Int.random(in: 1...4, using: &generator)
    var sizes = [Int](repeating: people / tables, count: tables)
    for table in 0..<people % tables { sizes[table] += 1 }
    var problem = SeatingProblem(people: people, tables: sizes, rounds: rounds)
    if Bool.random(using: &generator) {
      problem.fewestAtTable = 2
      problem.tables = problem.tables.map { $0.map { $0 + 1 } }
      problem.absent = (0..<rounds).map { _ in
        Bool.random(using: &generator) ? [Int.random(in: 0..<people, using: &generator)] : []
      }
    }
    func someone() -> Int { Int.random(in: 0..<people, using: &generator) }
    if Bool.random(using: &generator) {
      let (one, other) = (someone(), someone())
      if one != other { problem.wishes.append(.apart(one, other)) }
    }
    if Bool.random(using: &generator) {
      let (one, other) = (someone(), someone())
      if one != other { problem.wishes.append(.together(one, other)) }
    }
    if Bool.random(using: &generator) {
      problem.wishes.append(.neverAlone([0, 1, 2], fewest: 2))
    }
    if Bool.random(using: &generator) { problem.wishes.append(.seat(someone(), tables: [0])) }
    if Bool.random(using: &generator) {
      problem.traits = [(0..<people).map { $0 % 3 }, (0..<people).map { $0 / 4 }]
      problem.traitCost = 2
    }
    if Bool.random(using: &generator) { problem.aim = .fewAgain }
    if Bool.random(using: &generator) { problem.pairRounds = Set(0..<rounds) }
    if problem.fewestAtTable != nil, Bool.random(using: &generator) { problem.evenCost = 3 }
    return problem
  }
}
