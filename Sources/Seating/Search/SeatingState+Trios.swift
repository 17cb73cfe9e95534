extension SeatingState {
  /// What it costs that people are in trios again.
  var trioCost: Int {
    (0..<problem.people).reduce(0) { sum, person in
      sum + Int(trios[person] * (trios[person] - 1) / 2) * SeatingProblem.trioCost * Cost.point
    }
  }

  func recountTrios() {
    guard hasTrios else { return }
    for guest in 0..<guests { trios[guest] = 0 }
    for round in 0..<rounds where isInPairs[round] == 1 {
      for table in tables(of: round) where size[table] > 2 {
        for seat in seats(of: table) { trios[Int(who[seat])] += 1 }
      }
    }
  }

  /// What those two changing places costs more in trios.
  func trioDifference(_ seat: Int, _ next: Int) -> Int {
    var sum = 0
    visitTrios(seat, next) { guest, more in
      // One time more costs as much as there were before, one less as much as there are then.
      sum += more > 0 ? Int(trios[guest]) : 1 - Int(trios[guest])
    }
    return sum * SeatingProblem.trioCost * Cost.point
  }

  func countTrios(_ seat: Int, _ next: Int) {
    visitTrios(seat, next) { guest, more in trios[guest] += more }
  }

  /// Everybody who comes into a trio, or out of one, when those two change places.
  @inline(__always)
  private func visitTrios(_ seat: Int, _ next: Int, _ body: (Int, Int32) -> Void) {
    guard isInPairs[Int(roundOfSeat[seat])] == 1 else { return }
    let (one, other) = (Int(who[seat]), Int(who[next]))
    let (table, there) = (Int(tableOfSeat[seat]), Int(tableOfSeat[next]))
    let isPerson = one < problem.people
    let otherIsPerson = other < problem.people
    guard isPerson || otherIsPerson else { return }
    let (wide, thereWide) = (size[table] > 2, size[there] > 2)
    if isPerson && otherIsPerson {
      guard wide != thereWide else { return }
      body(one, wide ? -1 : 1)
      body(other, wide ? 1 : -1)
      return
    }
    // Somebody takes an empty seat: one table grows and the other shrinks.
    let (mover, from, to) = isPerson ? (one, table, there) : (other, there, table)
    let (isWide, willBeWide) = (size[from] > 2, size[to] + 1 > 2)
    if isWide != willBeWide { body(mover, isWide ? -1 : 1) }
    if size[from] == 3 {
      for place in seats(of: from) where Int(who[place]) != mover { pass(place, -1, body) }
    }
    if size[to] == 2 { for place in seats(of: to) { pass(place, 1, body) } }
  }

  @inline(__always)
  private func pass(_ seat: Int, _ more: Int32, _ body: (Int, Int32) -> Void) {
    let guest = Int(who[seat])
    if guest < problem.people { body(guest, more) }
  }
}
