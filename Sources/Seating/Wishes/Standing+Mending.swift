extension SeatingProblem {
  /// The plan that is mended with everybody who can at the table they had: those who are gone are left
  /// out, and those who have no seat, or whose company sits elsewhere, are put where there is room. It may
  /// break other wishes. Nil when companions find no table together.
  func mended(_ standing: Standing) -> SeatingPlan? {
    var plan = SeatingPlan([])
    for round in 0..<rounds {
      let old = standing.plan.rounds[round]
      let missing = tables[round].count - old.count
      let padded = old + Array(repeating: [], count: max(0, missing))
      if round < standing.from {
        plan.rounds.append(padded)
      } else {
        guard let groups = mended(padded, round) else { return nil }
        plan.rounds.append(groups)
      }
    }
    return plan
  }

  private func mended(_ old: [[Int]], _ round: Int) -> [[Int]]? {
    let seats = tables[round]
    var groups: [[Int]] = zip(old, seats).map { group, seats in
      Array(group.filter { isPresent($0, in: round) }.prefix(seats))
    }
    for party in Companions.parties(self, round).sorted(by: { $0.count > $1.count }) {
      let places = party.map { person in groups.firstIndex { $0.contains(person) } }
      if let table = places[0], places.allSatisfy({ $0 == table }) { continue }
      for table in groups.indices { groups[table].removeAll { party.contains($0) } }
      let known = places.compactMap { $0 }
      let wished = known.first { groups[$0].count + party.count <= seats[$0] }
      let roomy = groups.indices.filter { groups[$0].count + party.count <= seats[$0] }
        .max { seats[$0] - groups[$0].count < seats[$1] - groups[$1].count }
      if let table = wished ?? roomy {
        groups[table] += party
      } else {
        guard makeRoom(for: party, in: &groups, seats) else { return nil }
      }
    }
    return groups
  }

  /// Sends people without company from a table to wherever there is room.
  private func makeRoom(for party: [Int], in groups: inout [[Int]], _ seats: [Int]) -> Bool {
    let bound = Set(companions.flatMap { [$0.low, $0.high] })
    for table in groups.indices where seats[table] >= party.count {
      let leaving = groups[table].filter { !bound.contains($0) }
        .suffix(groups[table].count + party.count - seats[table])
      guard groups[table].count - leaving.count + party.count <= seats[table] else { continue }
      groups[table].removeAll { leaving.contains($0) }
      groups[table] += party
      for person in leaving {
        guard let other = groups.indices.first(where: { groups[$0].count < seats[$0] }) else {
          return false
        }
        groups[other].append(person)
      }
      return true
    }
    return false
  }
}
