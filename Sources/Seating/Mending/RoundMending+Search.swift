extension RoundMending {
  /// Something amiss, and all that could be done about it.
  private enum Fault {
    /// One of these parties has to leave its table, or take a seat at last.
    case leaves([Int])
    /// Somebody has to join the table, of a gathering if one is named; else this party has to leave it.
    case joins(Int, gathering: Int?, else: Int?)
  }

  /// How many ways are kept: those that are rated best.
  static let limit = 1000

  /// The ways with the fewest moves, and those with a few more as far as so many steps reach; the best first,
  /// and none when the steps are too few for any.
  mutating func ways(
    steps: Int, _ shouldStop: @escaping () -> Bool,
    rate: @escaping (_ groups: [[Int]], _ moved: Int) -> Int
  ) -> [Way] {
    self.shouldStop = shouldStop
    self.rate = rate
    self.steps = steps
    var levels = 0
    while self.steps > 0, levels <= 2, most <= problem.people {
      mend()
      if !found.isEmpty { levels += 1 }
      most += 1
    }
    sort()
    return found
  }

  /// Keeps the best, those with fewer moves before others that are rated as high.
  private mutating func sort() {
    let order = found.indices.sorted { (found[$0].rating, $0) < (found[$1].rating, $1) }
    found = order.prefix(Self.limit).map { found[$0] }
  }

  private mutating func mend() {
    guard steps > 0 else { return }
    steps -= 1
    if steps & 63 == 0, shouldStop() { steps = 0 }
    var touched = 0
    var worst: Fault?
    var fewest = Int.max
    func weigh(_ fault: Fault, _ choices: Int) {
      guard choices < fewest else { return }
      (worst, fewest) = (fault, choices)
    }
    for table in capacity.indices {
      var isAmiss = false
      let leavers = parties.indices.filter { place[$0] == table }
      func note(_ fault: Fault) {
        isAmiss = true
        weigh(fault, choices(fault))
      }
      if used[table] > capacity[table] { note(.leaves(leavers)) }
      if let least = problem.fewestAtTable {
        if used[table] > 0, used[table] < least {
          note(.joins(table, gathering: nil, else: leavers[0]))
        }
      } else if used[table] < capacity[table] {
        note(.joins(table, gathering: nil, else: nil))
      }
      for (index, gathering) in gatherings.enumerated()
      where gathering.lack(counts[table][index]) > 0 {
        let member = leavers.first { parties[$0].counts[index] > 0 }
        note(.joins(table, gathering: index, else: gathering.isEverywhere ? nil : member))
      }
      for party in choosy where place[party] == table {
        if parties[party].tables?[table] == false { note(.leaves([party])) }
        for other in parties[party].apart where other > party && place[other] == table {
          note(.leaves([party, other]))
        }
      }
      if isAmiss { touched += 1 }
    }
    if unplaced > 0, let party = place.firstIndex(of: -1) {
      weigh(.leaves([party]), choices(.leaves([party])))
    }
    guard let worst else {
      keep()
      return
    }
    guard fewest > 0, spent + (max(0, touched - unplaced) + 1) / 2 <= most else { return }
    mend(worst)
  }

  private mutating func mend(_ fault: Fault) {
    switch fault {
    case .leaves(let leaving):
      let free = leaving.filter { !isSettled[$0] }
      for party in free {
        for table in capacity.indices where mayJoin(party, table) { tryOut(party, table) }
        // All that it can do has been tried: from here on it stays.
        if place[party] >= 0 { hold(party) } else { break }
      }
      for party in free where isSettled[party] { letGo(party) }
    case .joins(let table, let gathering, let last):
      let joining = joiners(table, gathering)
      for party in joining {
        tryOut(party, table)
        barred[party][table] = true
      }
      if let last, !isSettled[last] {
        for next in capacity.indices where mayJoin(last, next) { tryOut(last, next) }
      }
      for party in joining { barred[party][table] = false }
    }
  }

  private mutating func tryOut(_ party: Int, _ table: Int) {
    let before = place[party]
    if before >= 0 { rise(party) }
    let cost = price[party][table] - (before >= 0 ? price[party][before] : 0)
    sit(party, table)
    hold(party)
    spent += cost
    mend()
    spent -= cost
    letGo(party)
    rise(party)
    if before >= 0 { sit(party, before) }
  }

  private mutating func hold(_ party: Int) {
    isSettled[party] = true
    settled[place[party]] += parties[party].members.count
  }

  private mutating func letGo(_ party: Int) {
    isSettled[party] = false
    settled[place[party]] -= parties[party].members.count
  }

  private func choices(_ fault: Fault) -> Int {
    switch fault {
    case .leaves(let leaving):
      leaving.reduce(0) { $0 + (isSettled[$1] ? 0 : destinations($1)) }
    case .joins(let table, let gathering, let last):
      joiners(table, gathering).count + (last.map { isSettled[$0] ? 0 : destinations($0) } ?? 0)
    }
  }

  private func destinations(_ party: Int) -> Int { capacity.indices.count { mayJoin(party, $0) } }

  private func joiners(_ table: Int, _ gathering: Int?) -> [Int] {
    parties.indices.filter { party in
      !isSettled[party] && (gathering.map { parties[party].counts[$0] > 0 } ?? true)
        && mayJoin(party, table)
    }
  }

  private func mayJoin(_ party: Int, _ table: Int) -> Bool {
    let before = place[party]
    guard before != table, !barred[party][table],
      settled[table] + parties[party].members.count <= capacity[table],
      spent + price[party][table] - (before >= 0 ? price[party][before] : 0) <= most,
      parties[party].tables?[table] ?? true
    else { return false }
    return !parties[party].apart.contains { isSettled[$0] && place[$0] == table }
  }

  private mutating func keep() {
    // With fewer moves it has been found before.
    guard spent == most else { return }
    let groups = groups
    let moved = spent + fixedPrice
    found.append(Way(groups: groups, moved: moved, rating: rate(groups, moved)))
    if found.count >= 4 * Self.limit { sort() }
  }
}
