/// Mends one round of a plan with few moves: every way to do it is found, or as many as so many steps reach.
///
/// Everybody sits where they did. As long as a table has something amiss, somebody has to leave it or to join
/// it; each who may is tried, and then held where they are, so that no way is found twice. A party moves at
/// most once, and a move touches two tables, so many tables that want something cannot be mended with few
/// moves. Whether it reaches all depends on the steps alone.
struct RoundMending {
  /// A mended round: where each party sits, and what it costs by itself.
  struct Way {
    var groups: [[Int]]
    /// People at another table than planned.
    var moved: Int
    /// What is thought of it while ways are gathered; lower is better.
    var rating: Int
  }

  let problem: SeatingProblem
  let round: Int
  let capacity: [Int]
  let parties: [RoundWishes.Party]
  let gatherings: [RoundWishes.Gathering]
  /// Parties to which a wish for a table or for distance applies.
  let choosy: [Int]
  /// For each party and table: the members who would be elsewhere than planned, less those who have to be
  /// wherever they go.
  let price: [[Int]]
  /// What somebody moves for, whatever is done: company that was parted.
  let fixedPrice: Int

  // Where it stands.
  var place: [Int]
  var used: [Int]
  var counts: [[Int]]
  /// Parties that stay where they are now, and how many of them sit at each table.
  var isSettled: [Bool]
  var settled: [Int]
  /// Tables that a party is not to join, since that has been tried.
  var barred: [[Bool]]
  var unplaced: Int
  var spent = 0

  // What is searched for, and what is found.
  var most = 0
  var steps = 0
  var shouldStop: () -> Bool = { false }
  var rate: ([[Int]], Int) -> Int = { _, moved in moved }
  var found: [Way] = []

  init(_ problem: SeatingProblem, _ standing: SeatingProblem.Standing, round: Int) {
    self.problem = problem
    self.round = round
    let capacity = problem.tables[round]
    let wishes = RoundWishes(problem, round: round)
    self.capacity = capacity
    parties = wishes.parties
    gatherings = wishes.gatherings
    choosy = parties.indices.filter {
      !wishes.parties[$0].apart.isEmpty || wishes.parties[$0].tables != nil
    }
    let home = standing.plan.seating(of: problem.people, in: round)
    let cost = wishes.parties.map { party in
      capacity.indices.map { table in party.members.count { home[$0] != nil && home[$0] != table } }
    }
    fixedPrice = cost.reduce(0) { $0 + ($1.min() ?? 0) }
    price = cost.map { row in row.map { $0 - (row.min() ?? 0) } }

    place = Array(repeating: -1, count: parties.count)
    used = Array(repeating: 0, count: capacity.count)
    counts = Array(repeating: Array(repeating: 0, count: gatherings.count), count: capacity.count)
    isSettled = Array(repeating: false, count: parties.count)
    settled = Array(repeating: 0, count: capacity.count)
    barred = Array(repeating: Array(repeating: false, count: capacity.count), count: parties.count)
    unplaced = parties.count
    for party in parties.indices {
      // Who had no seat, or whose company sat at as many tables, belongs nowhere.
      let best = price[party].indices.filter { price[party][$0] == 0 }
      if best.count == 1 { sit(party, best[0]) }
    }
  }

  mutating func sit(_ party: Int, _ table: Int) {
    place[party] = table
    used[table] += parties[party].members.count
    for (gathering, count) in parties[party].counts.enumerated() {
      counts[table][gathering] += count
    }
    unplaced -= 1
  }

  mutating func rise(_ party: Int) {
    let table = place[party]
    place[party] = -1
    used[table] -= parties[party].members.count
    for (gathering, count) in parties[party].counts.enumerated() {
      counts[table][gathering] -= count
    }
    unplaced += 1
  }

  var groups: [[Int]] {
    var groups = [[Int]](repeating: [], count: capacity.count)
    for (party, table) in place.enumerated() { groups[table] += parties[party].members }
    return groups
  }
}
