extension SeatingState {
  /// What it would cost more that those in two seats, at two tables of one round, change places.
  @inline(__always)
  func difference(_ seat: Int, _ next: Int) -> Int {
    let one = Int(who[seat])
    let other = Int(who[next])
    let table = Int(tableOfSeat[seat])
    let nextTable = Int(tableOfSeat[next])
    let mine = meetings + one * guests
    let theirs = meetings + other * guests
    var sum = 0
    for place in Int(firstSeat[table])..<Int(firstSeat[table + 1]) where place != seat {
      let guest = Int(who[place])
      sum &+= Int(gain[Int(theirs[guest]) &+ 1]) &- Int(gain[Int(mine[guest])])
    }
    for place in Int(firstSeat[nextTable])..<Int(firstSeat[nextTable + 1]) where place != next {
      let guest = Int(who[place])
      sum &+= Int(gain[Int(mine[guest]) &+ 1]) &- Int(gain[Int(theirs[guest])])
    }
    var difference = sum
    if questions > 0 {
      difference &+= countDifference(one, other, table, nextTable, Int(roundOfSeat[seat]))
    }
    if hasTrios { difference &+= trioDifference(seat, next) }
    if let places {
      let round = Int(roundOfSeat[seat])
      let (here, there) = (table - Int(firstTable[round]), nextTable - Int(firstTable[round]))
      difference &+= places.cost(one, round: round, table: there)
      difference &-= places.cost(one, round: round, table: here)
      difference &+= places.cost(other, round: round, table: here)
      difference &-= places.cost(other, round: round, table: there)
    }
    return difference
  }

  @inline(__always)
  private func countDifference(
    _ one: Int, _ other: Int, _ table: Int, _ next: Int, _ round: Int
  ) -> Int {
    if (one < problem.people) != (other < problem.people) {
      return resizing(one, other, table, next, round)
    }
    var sum = 0
    let mine = kindsOfGuest + one * questions
    let theirs = kindsOfGuest + other * questions
    let here = counts + table * kinds
    let there = counts + next * kinds
    for question in 0..<questions {
      let leaving = Int(mine[question])
      let coming = Int(theirs[question])
      if leaving == coming { continue }
      let row = (round &* kinds &+ leaving) &* side
      let nextRow = (round &* kinds &+ coming) &* side
      let costs = countCosts + (row &+ Int(size[table])) &* side
      let comingCosts = countCosts + (nextRow &+ Int(size[table])) &* side
      let thereCosts = countCosts + (row &+ Int(size[next])) &* side
      let thereComingCosts = countCosts + (nextRow &+ Int(size[next])) &* side
      let (a, b) = (Int(here[leaving]), Int(here[coming]))
      let (c, d) = (Int(there[leaving]), Int(there[coming]))
      // Kind 0 is counted but costs nothing, whatever the count.
      if leaving > 0 { sum &+= costs[a &- 1] &- costs[a] &+ thereCosts[c &+ 1] &- thereCosts[c] }
      if coming > 0 {
        sum &+= comingCosts[b &+ 1] &- comingCosts[b]
        sum &+= thereComingCosts[d &- 1] &- thereComingCosts[d]
      }
    }
    return sum
  }

  /// Somebody changes places with an empty seat: all shares of both tables change.
  private func resizing(
    _ one: Int, _ other: Int, _ table: Int, _ next: Int, _ round: Int
  ) -> Int {
    let before = countCost(of: table, round) + countCost(of: next, round)
    count(one, other, table, next)
    let after = countCost(of: table, round) + countCost(of: next, round)
    count(other, one, table, next)
    return after - before
  }

  /// Those in two seats change places; their difference is added by the caller.
  @inline(__always)
  func exchange(_ seat: Int, _ next: Int) {
    let one = Int(who[seat])
    let other = Int(who[next])
    let table = Int(tableOfSeat[seat])
    let nextTable = Int(tableOfSeat[next])
    for place in Int(firstSeat[table])..<Int(firstSeat[table + 1]) where place != seat {
      let guest = Int(who[place])
      meetings[one &* guests &+ guest] &-= 1
      meetings[guest &* guests &+ one] &-= 1
      meetings[other &* guests &+ guest] &+= 1
      meetings[guest &* guests &+ other] &+= 1
    }
    for place in Int(firstSeat[nextTable])..<Int(firstSeat[nextTable + 1]) where place != next {
      let guest = Int(who[place])
      meetings[other &* guests &+ guest] &-= 1
      meetings[guest &* guests &+ other] &-= 1
      meetings[one &* guests &+ guest] &+= 1
      meetings[guest &* guests &+ one] &+= 1
    }
    if hasTrios { countTrios(seat, next) }
    if questions > 0 || hasTrios { count(one, other, table, nextTable) }
    who[seat] = Int32(truncatingIfNeeded: other)
    who[next] = Int32(truncatingIfNeeded: one)
    let row = Int(roundOfSeat[seat]) * guests
    seatOf[row + one] = Int32(truncatingIfNeeded: next)
    seatOf[row + other] = Int32(truncatingIfNeeded: seat)
  }

  /// `one` leaves `table` for `next`, and `other` comes.
  @inline(__always)
  private func count(_ one: Int, _ other: Int, _ table: Int, _ next: Int) {
    for question in 0..<questions {
      let leaving = Int(kindsOfGuest[one * questions + question])
      let coming = Int(kindsOfGuest[other * questions + question])
      counts[table * kinds + leaving] &-= 1
      counts[table * kinds + coming] &+= 1
      counts[next * kinds + coming] &-= 1
      counts[next * kinds + leaving] &+= 1
    }
    if one < problem.people {
      size[table] &-= 1
      size[next] &+= 1
    }
    if other < problem.people {
      size[table] &+= 1
      size[next] &-= 1
    }
  }

  /// Two people change places in every round that is open, and gives what it costs more; nil, and nothing
  /// done, when one of them is missing in a round. Doing it again takes it back.
  func relabel(_ one: Int, _ other: Int) -> Int? {
    guard one < problem.people, other < problem.people else { return nil }
    for round in problem.firstOpenRound..<rounds {
      guard seatOf[round * guests + one] >= 0, seatOf[round * guests + other] >= 0 else {
        return nil
      }
      guard companions.size(of: one, in: round) == 1, companions.size(of: other, in: round) == 1
      else { return nil }
    }
    var sum = 0
    for round in problem.firstOpenRound..<rounds {
      let seat = Int(seatOf[round * guests + one])
      let next = Int(seatOf[round * guests + other])
      guard tableOfSeat[seat] != tableOfSeat[next] else { continue }
      sum += difference(seat, next)
      exchange(seat, next)
    }
    return sum
  }
}
