/// Seats one round so that every wish is kept, or proves that it cannot be done.
///
/// Wishes hold round by round, so whether they can be kept is a question about one round at a time. Only
/// parties that some wish speaks of are placed by trying; everybody else takes what is left. A wish that
/// must still be filled up at the tables may not ask for more people, or more room, than there are.
struct RoundSearch {
  enum Outcome: Hashable {
    case seated([[Int]])
    case impossible
    /// The search was given up before it knew.
    case unknown
  }

  private let problem: SeatingProblem
  private let round: Int
  private let capacity: [Int]
  private let parties: [RoundWishes.Party]
  private let others: [Int]
  private let gatherings: [RoundWishes.Gathering]
  private let mentions: [[Int]]
  /// The table that each person had in the plan that is mended.
  private let home: [Int?]
  private let isContradictory: Bool

  // Where it stands.
  private var room: [Int]
  private var used: [Int]
  private var table: [Int]
  private var counts: [[Int]]
  private var unplaced: [Int]
  private var nodes: Int
  private var generator: Xoshiro

  init(_ problem: SeatingProblem, round: Int, seed: UInt64) {
    self.problem = problem
    self.round = round
    let capacity = problem.tables[round]
    let wishes = RoundWishes(problem, round: round)
    let all = wishes.parties
    var mentions = [[Int]](repeating: [], count: capacity.count)
    for (number, wish) in problem.wishes.enumerated() {
      guard case .seat(let person, let choice) = wish, problem.isPresent(person, in: round) else {
        continue
      }
      for table in choice where table < capacity.count { mentions[table].append(number) }
    }
    isContradictory = wishes.isContradictory
    home =
      problem.standing?.plan.seating(of: problem.people, in: round)
      ?? Array(repeating: nil, count: problem.people)
    self.capacity = capacity
    gatherings = wishes.gatherings
    self.mentions = mentions

    // Those whom a wish concerns, the most bound first; numbers of parties follow them.
    let bound = all.indices.filter { !all[$0].isFree }.sorted { one, other in
      let (one, other) = (all[one].urgency, all[other].urgency)
      return one.lexicographicallyPrecedes(other)
    }
    var number: [Int: Int] = [:]
    for (place, index) in bound.enumerated() { number[index] = place }
    parties = bound.map { index in
      var party = all[index]
      party.apart = party.apart.compactMap { number[$0] }
      return party
    }
    others = all.indices.filter { all[$0].isFree }.flatMap { all[$0].members }

    room = capacity
    used = Array(repeating: 0, count: capacity.count)
    table = Array(repeating: -1, count: parties.count)
    counts = Array(repeating: Array(repeating: 0, count: gatherings.count), count: capacity.count)
    unplaced = gatherings.indices.map { index in
      all.reduce(0) { $0 + $1.counts[index] }
    }
    nodes = 0
    generator = Xoshiro(seed: seed)
  }

  /// Tries at most so many placements.
  mutating func run(limit: Int) -> Outcome {
    let isHopeless = gatherings.indices.contains { index in
      unplaced[index] > 0 && unplaced[index] < gatherings[index].fewest
    }
    guard !isContradictory, !isHopeless,
      room.reduce(0, +) >= parties.reduce(others.count, { $0 + $1.members.count })
    else { return .impossible }
    nodes = limit
    guard let found = place(0) else { return .unknown }
    guard found, let sizes = sizes else { return .impossible }
    return .seated(seating(sizes))
  }

  /// Places the parties from this one on; nil when it was given up.
  private mutating func place(_ index: Int) -> Bool? {
    guard index < parties.count else { return lacksNothing && sizes != nil }
    guard nodes > 0 else { return nil }
    nodes -= 1
    for table in candidates(index) {
      put(index, table)
      if isHopeful, let found = place(index + 1) {
        if found { return true }
      } else if nodes <= 0 {
        return nil
      }
      take(index, table)
    }
    return false
  }

  /// Tables that would do, the one that lacks them most first, else the one with most room.
  private mutating func candidates(_ index: Int) -> [Int] {
    let party = parties[index]
    var seen: [Int] = []
    var rated: [(rate: Int, table: Int)] = []
    for table in capacity.indices {
      guard room[table] >= party.members.count, party.tables?[table] ?? true,
        !party.apart.contains(where: { self.table[$0] == table })
      else { continue }
      // Unless it is somebody's own, of empty tables that are alike one is as good as another.
      if used[table] == 0, !party.members.contains(where: { home[$0] == table }) {
        if seen.contains(where: { isAlike($0, table) }) { continue }
        seen.append(table)
      }
      var rate = room[table] * 4
      rate += party.members.count { home[$0] == table } * 500
      for (gathering, count) in party.counts.enumerated() where count > 0 {
        rate += gatherings[gathering].lack(counts[table][gathering]) > 0 ? 10_000 : 0
        rate += counts[table][gathering] > 0 ? 1000 : 0
      }
      rated.append((rate + generator.below(4), table))
    }
    return rated.sorted { ($0.rate, $1.table) > ($1.rate, $0.table) }.map(\.table)
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    capacity[one] == capacity[other] && mentions[one] == mentions[other]
  }

  private mutating func put(_ index: Int, _ place: Int) {
    let party = parties[index]
    table[index] = place
    room[place] -= party.members.count
    used[place] += party.members.count
    for (gathering, count) in party.counts.enumerated() {
      counts[place][gathering] += count
      unplaced[gathering] -= count
    }
  }

  private mutating func take(_ index: Int, _ place: Int) {
    let party = parties[index]
    table[index] = -1
    room[place] += party.members.count
    used[place] -= party.members.count
    for (gathering, count) in party.counts.enumerated() {
      counts[place][gathering] -= count
      unplaced[gathering] += count
    }
  }

  private var isHopeful: Bool {
    for (index, gathering) in gatherings.enumerated() {
      var lack = 0
      for table in capacity.indices {
        let here = gathering.lack(counts[table][index])
        if here > room[table] { return false }
        lack += here
      }
      if lack > unplaced[index] { return false }
    }
    return true
  }

  private var lacksNothing: Bool {
    for (index, gathering) in gatherings.enumerated() {
      for table in capacity.indices where gathering.lack(counts[table][index]) > 0 { return false }
    }
    return true
  }

  /// How many sit at each table once the others have taken a seat; nil when that cannot be done.
  private var sizes: [Int]? {
    let people = others.count + used.reduce(0, +)
    // Those who can go back to their seats hold their tables open.
    if problem.standing != nil {
      var used = used
      for person in others {
        if let table = home[person], used[table] < capacity[table] { used[table] += 1 }
      }
      let sizes = TableSizes.filling(
        used, capacity: capacity, people: people, fewest: problem.fewestAtTable)
      if let sizes { return sizes }
    }
    return TableSizes.filling(
      used, capacity: capacity, people: people, fewest: problem.fewestAtTable)
  }

  private mutating func seating(_ sizes: [Int]) -> [[Int]] {
    var groups = [[Int]](repeating: [], count: capacity.count)
    for (index, party) in parties.enumerated() { groups[table[index]] += party.members }
    var away: [Int] = []
    for person in others {
      if let table = home[person], groups[table].count < sizes[table] {
        groups[table].append(person)
      } else {
        away.append(person)
      }
    }
    var rest = away.shuffled(using: &generator)[...]
    for table in groups.indices {
      let missing = sizes[table] - groups[table].count
      groups[table] += rest.prefix(missing)
      rest = rest.dropFirst(missing)
    }
    return groups
  }
}

extension RoundWishes.Party {
  /// Smaller comes first: few tables to choose from, the same gathering one after the other, many
  /// people, many whom they avoid.
  fileprivate var urgency: [Int] {
    [
      tables.map { $0.count { $0 } } ?? .max, counts.firstIndex { $0 > 0 } ?? counts.count,
      -members.count, -apart.count, members[0],
    ]
  }
}
