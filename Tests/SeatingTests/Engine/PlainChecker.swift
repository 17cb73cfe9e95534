import Seating

/// What is wrong with a plan and what it costs, counted anew from the problem's words, slowly and without
/// any of the engine's own counting.
struct PlainChecker {
  var faults: [String] = []
  var repeats = 0
  var deviation = 0
  var movedSeats = 0
  var different = 0

  init(_ plan: SeatingPlan, _ problem: SeatingProblem) {
    guard plan.rounds.count == problem.tables.count else {
      faults.append("\(plan.rounds.count) rounds")
      return
    }
    var times: [[Int]: Int] = [:]
    for (round, groups) in plan.rounds.enumerated() {
      let absent = round < problem.absent.count ? problem.absent[round] : []
      let expected = (0..<problem.people).filter { !absent.contains($0) }
      if groups.joined().sorted() != expected {
        faults.append("round \(round) is not everybody once")
      }
      checkSizes(groups.map(\.count), problem.tables[round], problem.fewestAtTable, round)
      for group in groups {
        for one in group {
          for other in group where one < other { times[[one, other], default: 0] += 1 }
        }
      }
      let isOpen = round >= problem.standing?.from ?? 0
      for (number, wish) in problem.wishes.enumerated() where isOpen && !Self.keeps(wish, groups) {
        faults.append("round \(round) breaks wish \(number)")
      }
      deviation += Self.deviation(groups, problem.traits)
      guard let standing = problem.standing else { continue }
      for (table, group) in groups.enumerated() {
        for person in group {
          let before = standing.plan.rounds[round].firstIndex { $0.contains(person) }
          guard let before, before != table else { continue }
          if round < standing.from { faults.append("round \(round) has been, and changed") }
          movedSeats += 1
        }
      }
    }
    different = times.count
    for (pair, count) in times {
      let isCompany =
        problem.wishes.contains(.together(pair[0], pair[1]))
        || problem.wishes.contains(.together(pair[1], pair[0]))
      if !isCompany { repeats += count - 1 }
    }
  }

  var total: Int { 10 * repeats }

  private mutating func checkSizes(_ sizes: [Int], _ seats: [Int], _ fewest: Int?, _ round: Int) {
    if let fewest {
      let isRight =
        sizes.count <= seats.count
        && zip(sizes, seats).allSatisfy { $0 == 0 || $0 >= fewest && $0 <= $1 }
      if !isRight { faults.append("round \(round) has sizes \(sizes)") }
    } else if sizes != seats {
      faults.append("round \(round) has sizes \(sizes)")
    }
  }

  private static func keeps(_ wish: Wish, _ groups: [[Int]]) -> Bool {
    func table(_ person: Int) -> Int? { groups.firstIndex { $0.contains(person) } }
    switch wish {
    case .apart(let one, let other):
      return table(one) == nil || table(one) != table(other)
    case .together(let one, let other):
      guard let one = table(one), let other = table(other) else { return true }
      return one == other
    case .neverAlone(let members, let fewest):
      return groups.allSatisfy { group in
        let count = Set(group).intersection(members).count
        return count == 0 || count >= fewest
      }
    case .everywhere(let members, let fewest):
      return groups.allSatisfy { Set($0).intersection(members).count >= fewest }
    case .seat(let person, let tables):
      return table(person).map { tables.contains($0) } ?? true
    }
  }

  private static func deviation(_ groups: [[Int]], _ traits: [[Int]]) -> Int {
    let here = groups.joined().count
    var sum = 0
    for values in traits {
      for value in Set(values) {
        let total = groups.joined().count { values[$0] == value }
        for group in groups where here > 0 {
          let share = Double(total * group.count) / Double(here)
          let count = group.count { values[$0] == value }
          sum += max(0, count - Int(share.rounded(.up))) + max(0, Int(share.rounded(.down)) - count)
        }
      }
    }
    return sum
  }
}
