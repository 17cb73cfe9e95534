/// What the wishes say about one round: who moves as one, where they may sit, whom they avoid, and what is
/// counted at the tables.
struct RoundWishes {
  /// People who move as one, and what the wishes say about them.
  struct Party {
    var members: [Int]
    /// Which tables they may sit at; nil for any.
    var tables: [Bool]?
    /// Parties that may not share their table.
    var apart: [Int] = []
    /// How many of each gathering are in it.
    var counts: [Int]

    /// Whether no wish is about them.
    var isFree: Bool {
      tables == nil && apart.isEmpty && members.count == 1 && counts.allSatisfy { $0 == 0 }
    }
  }

  /// A wish that counts people at a table.
  struct Gathering {
    var members: Set<Int>
    var fewest: Int
    var isEverywhere: Bool

    /// How many are missing at a table where so many sit.
    func lack(_ count: Int) -> Int {
      count > 0 || isEverywhere ? max(0, fewest - count) : 0
    }
  }

  private(set) var parties: [Party]
  let gatherings: [Gathering]
  /// Whether two are kept apart who are kept together.
  private(set) var isContradictory = false

  init(_ problem: SeatingProblem, round: Int) {
    var gatherings: [Gathering] = []
    for wish in problem.wishes {
      switch wish {
      case .neverAlone(let members, let fewest) where fewest > 1:
        gatherings.append(Gathering(members: members, fewest: fewest, isEverywhere: false))
      case .everywhere(let members, let fewest) where fewest > 0:
        gatherings.append(Gathering(members: members, fewest: fewest, isEverywhere: true))
      case .neverAlone, .everywhere, .apart, .together, .seat: break
      }
    }
    self.gatherings = gatherings
    let groups = Companions.parties(problem, round)
    parties = groups.map { members in
      Party(
        members: members, counts: gatherings.map { $0.members.count(where: members.contains) })
    }
    var partyOf: [Int: Int] = [:]
    for (index, members) in groups.enumerated() {
      for person in members { partyOf[person] = index }
    }
    let tables = problem.tables[round].count
    for wish in problem.wishes {
      switch wish {
      case .apart(let one, let other):
        guard let one = partyOf[one], let other = partyOf[other] else { continue }
        if one == other { isContradictory = true }
        parties[one].apart.append(other)
        parties[other].apart.append(one)
      case .seat(let person, let choice):
        guard let party = partyOf[person] else { continue }
        let before = parties[party].tables ?? Array(repeating: true, count: tables)
        parties[party].tables = before.indices.map { before[$0] && choice.contains($0) }
      case .together, .neverAlone, .everywhere: continue
      }
    }
  }
}
