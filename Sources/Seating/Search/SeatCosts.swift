/// What it costs somebody to sit at a table for reasons of their own: a wish for certain tables, or a
/// seat they have been given already.
final class SeatCosts {
  private let guests: Int
  private let widest: Int
  // For each round and guest: the table they are to keep, counted in the round, or -1.
  private let home: UnsafeMutablePointer<Int32>
  private let moveCost: Int
  // For each guest: a row of `allowed`, or -1.
  private let row: UnsafeMutablePointer<Int32>
  private let allowed: UnsafeMutablePointer<Int32>
  private let buffers = Buffers()

  /// Nil when nobody has such reasons.
  init?(_ problem: SeatingProblem, guests: Int, wishWeight: Int) {
    var choices: [Int: Set<Int>] = [:]
    for wish in problem.wishes {
      guard case .seat(let person, let tables) = wish else { continue }
      choices[person] = choices[person]?.intersection(tables) ?? tables
    }
    guard !choices.isEmpty || problem.standing != nil else { return nil }
    self.guests = guests
    widest = problem.tables.map(\.count).max() ?? 0
    home = buffers.int32(problem.rounds * guests, -1)
    row = buffers.int32(guests, -1)
    moveCost = (problem.standing?.moveCost ?? 0) * Cost.point
    if let standing = problem.standing {
      for round in problem.firstOpenRound..<problem.rounds {
        for (person, table) in standing.plan.seating(of: problem.people, in: round).enumerated() {
          if let table { home[round * guests + person] = Int32(table) }
        }
      }
    }
    allowed = buffers.int32(choices.count * widest, Int32(problem.brokenCost(weight: wishWeight)))
    for (index, person) in choices.keys.sorted().enumerated() {
      row[person] = Int32(index)
      for table in choices[person] ?? [] { allowed[index * widest + table] = 0 }
    }
  }

  @inline(__always)
  func cost(_ guest: Int, round: Int, table: Int) -> Int {
    let kept = Int(home[round * guests + guest])
    let choice = Int(row[guest])
    return (kept >= 0 && kept != table ? moveCost : 0)
      + (choice >= 0 ? Int(allowed[choice * widest + table]) : 0)
  }
}
