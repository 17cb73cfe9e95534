/// What a plan costs and which wishes it breaks, counted from nothing: the slow, plain way.
package struct SeatingScore: Hashable, Sendable {
  /// Meetings after the first, of two people who are not meant to share every table.
  package var repeats = 0
  /// The same when the third meeting counts twice, the fourth three times.
  package var repeatsAgain = 0
  /// People too many or too few of each value of each trait, table by table.
  package var deviation = 0
  /// Seats that are elsewhere than in the plan that is mended.
  package var movedSeats = 0
  /// Seats in a trio after somebody's first one, the third time counted twice, and so on.
  package var triosAgain = 0
  /// How far tables are from their fair share of people, squared and added up.
  package var unevenness = 0
  /// How often a hard wish or the size of a table is not kept in what can still be changed.
  package var broken = 0
  /// All of it together; lower is better. Only plans that break nothing can be compared.
  package var total = 0
}

extension SeatingProblem {
  /// Scores a plan in which everybody who is there has one seat in each round.
  package func score(_ plan: SeatingPlan) -> SeatingScore {
    var score = SeatingScore()
    let companions = companions
    Encounters(plan, people: people).visit { couple, times in
      guard !companions.contains(couple) else { return }
      score.repeats += times - 1
      score.repeatsAgain += times * (times - 1) / 2
    }
    for round in 0..<rounds {
      score.deviation += deviation(plan.rounds[round])
      if evenCost > 0 {
        score.unevenness += plan.rounds[round].reduce(0) { $0 + unevenness($1.count, in: round) }
      }
      // What has been cannot be mended, and breaks nothing any more.
      if round >= firstOpenRound { score.broken += broken(plan, round) }
      if let standing, round >= standing.from {
        score.movedSeats += moved(plan, from: standing.plan, round)
      }
    }
    score.triosAgain = triosAgain(plan)
    let repeats =
      switch aim {
      case .newPeople: score.repeats
      case .fewAgain: score.repeatsAgain
      }
    score.total =
      Self.repeatCost * repeats + traitCost * score.deviation
      + (standing?.moveCost ?? 0) * score.movedSeats + Self.trioCost * score.triosAgain
      + evenCost * score.unevenness
    return score
  }

  private func triosAgain(_ plan: SeatingPlan) -> Int {
    var times = [Int](repeating: 0, count: people)
    for round in pairRounds.sorted() where round < rounds {
      for group in plan.rounds[round] where group.count > 2 {
        for person in group { times[person] += 1 }
      }
    }
    return times.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  /// A table's fair share of a value is its part of all seats that are taken.
  func deviation(_ groups: [[Int]]) -> Int {
    let all = groups.joined()
    var sum = 0
    for values in traits {
      for value in Set(values) {
        let total = all.count { values[$0] == value }
        for group in groups {
          let share = Share(of: total, seats: group.count, among: all.count)
          sum += share.deviation(group.count { values[$0] == value })
        }
      }
    }
    return sum
  }

  private func moved(_ plan: SeatingPlan, from old: SeatingPlan, _ round: Int) -> Int {
    let before = old.seating(of: people, in: round)
    let after = plan.seating(of: people, in: round)
    return zip(before, after).count { $0 != nil && $1 != nil && $0 != $1 }
  }

  private func broken(_ plan: SeatingPlan, _ round: Int) -> Int {
    let groups = plan.rounds[round]
    let place = plan.seating(of: people, in: round)
    var sum = 0
    for (table, seats) in tables[round].enumerated() {
      let count = table < groups.count ? groups[table].count : 0
      sum += count <= seats && isAllowed(count, of: seats) ? 0 : 1
    }
    return wishes.reduce(sum) { $0 + $1.broken(groups, place) }
  }

  /// Whether so many people may sit at a table with so many seats.
  package func isAllowed(_ count: Int, of seats: Int) -> Bool {
    guard let fewestAtTable else { return count == seats }
    return count == 0 || count >= fewestAtTable && count <= seats
  }
}

extension Wish {
  /// How often it is not kept in a round: at how many tables, or by one who sits elsewhere.
  func broken(_ groups: [[Int]], _ place: [Int?]) -> Int {
    switch self {
    case .apart(let one, let other):
      if let table = place[one], table == place[other] { 1 } else { 0 }
    case .together(let one, let other):
      if let table = place[one], let next = place[other], table != next { 1 } else { 0 }
    case .neverAlone(let members, let fewest):
      groups.count { (1..<max(1, fewest)).contains($0.count { members.contains($0) }) }
    case .everywhere(let members, let fewest):
      groups.count { $0.count { members.contains($0) } < fewest }
    case .seat(let person, let choice):
      if let table = place[person], !choice.contains(table) { 1 } else { 0 }
    }
  }
}

/// The part of a value's people that belongs at a table: at least the share rounded down, at most
/// rounded up.
struct Share {
  let fewest: Int
  let most: Int

  init(of total: Int, seats: Int, among all: Int) {
    guard all > 0 else {
      (fewest, most) = (0, 0)
      return
    }
    fewest = total * seats / all
    most = (total * seats + all - 1) / all
  }

  func deviation(_ count: Int) -> Int { max(0, count - most) + max(0, fewest - count) }
}
