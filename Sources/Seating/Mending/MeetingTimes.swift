/// How often each two have met in the rounds that are counted so far, and what it costs that they meet again.
struct MeetingTimes {
  let problem: SeatingProblem
  private var times: [Int32]
  private var trios: [Int32]
  // What a meeting costs by how many there were; people who are meant to share every table never met.
  private let gain: [Int32]
  private static let never: Int32 = -1_000_000

  init(_ problem: SeatingProblem) {
    self.problem = problem
    times = Array(repeating: 0, count: problem.people * problem.people)
    trios = Array(repeating: 0, count: problem.people)
    for couple in problem.companions {
      times[couple.low * problem.people + couple.high] = Self.never
      times[couple.high * problem.people + couple.low] = Self.never
    }
    gain = (0...problem.rounds + 1).map { times in
      switch problem.aim {
      case .newPeople: Int32(min(times, 1) * SeatingProblem.repeatCost)
      case .fewAgain: Int32(times * SeatingProblem.repeatCost)
      }
    }
  }

  /// Counts a round, or takes it out again with -1.
  mutating func count(_ tables: RoundTables, in round: Int, _ sign: Int32 = 1) {
    let isInPairs = problem.pairRounds.contains(round)
    for group in tables.ranges {
      for place in group {
        let person = Int(tables.people[place])
        if isInPairs, group.count > 2 { trios[person] += sign }
        for other in group where other != place {
          times[person * problem.people + Int(tables.people[other])] += sign
        }
      }
    }
  }

  /// What those tables cost on top of what is counted.
  func cost(of tables: RoundTables, in round: Int) -> Int {
    let isInPairs = problem.pairRounds.contains(round)
    var sum: Int32 = 0
    for group in tables.ranges {
      for place in group {
        let person = Int(tables.people[place])
        if isInPairs, group.count > 2 { sum += trios[person] * Int32(SeatingProblem.trioCost) }
        let row = person * problem.people
        for other in group.lowerBound..<place {
          sum += gain[Int(max(0, times[row + Int(tables.people[other])]))]
        }
      }
    }
    return Int(sum)
  }
}

/// The tables of one round in one row.
struct RoundTables: Hashable {
  var people: [Int32] = []
  var ranges: [Range<Int>] = []

  init(_ groups: [[Int]]) {
    for group in groups {
      ranges.append(people.count..<people.count + group.count)
      people += group.map { Int32($0) }
    }
  }

  var groups: [[Int]] { ranges.map { $0.map { Int(people[$0]) } } }
}
