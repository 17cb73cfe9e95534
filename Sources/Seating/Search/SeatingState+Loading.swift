extension SeatingState {
  /// Takes a plan over, and counts its cost from nothing.
  func load(_ plan: SeatingPlan) {
    for index in 0..<rounds * guests { seatOf[index] = -1 }
    for round in 0..<rounds {
      var empty = problem.people
      for (place, table) in tables(of: round).enumerated() {
        let group = place < plan.rounds[round].count ? plan.rounds[round][place] : []
        for seat in seats(of: table) {
          let index = seat - Int(firstSeat[table])
          let guest = index < group.count ? group[index] : empty
          if index >= group.count { empty += 1 }
          who[seat] = Int32(guest)
          seatOf[round * guests + guest] = Int32(seat)
        }
      }
    }
    recount()
  }

  /// Counts everything anew; afterwards `cost` is what it would be after any row of moves to here.
  func recount() {
    forgetMeetings()
    for index in 0..<tables * kinds { counts[index] = 0 }
    for table in 0..<tables {
      size[table] = 0
      let range = seats(of: table)
      for seat in range {
        let guest = Int(who[seat])
        if guest < problem.people { size[table] += 1 }
        for question in 0..<questions {
          counts[table * kinds + Int(kindsOfGuest[guest * questions + question])] += 1
        }
        for other in range.lowerBound..<seat { meet(guest, Int(who[other])) }
      }
    }
    recountTrios()
    cost = fullCost
  }

  /// The cost by the tables of costs, without what moves have added up.
  var fullCost: Int {
    var sum = 0
    for one in 0..<problem.people {
      for other in 0..<one {
        var cell = Int(meetings[one * guests + other])
        let base = self.base(cell)
        while cell > base {
          sum += Int(gain[cell])
          cell -= 1
        }
      }
    }
    for round in 0..<rounds {
      for (place, table) in tables(of: round).enumerated() {
        sum += countCost(of: table, round)
        guard round >= problem.firstOpenRound else {
          sum -= pastCost(of: table, round)
          continue
        }
        guard let places else { continue }
        for seat in seats(of: table) {
          sum += places.cost(Int(who[seat]), round: round, table: place)
        }
      }
    }
    return sum + trioCost
  }

  /// What the wishes that were not kept at a table that has been would cost: nothing can be done about
  /// them, so they are not counted.
  private func pastCost(of table: Int, _ round: Int) -> Int {
    var broken = countCost(of: table, round) & 0xFFFF
    let range = seats(of: table)
    for seat in range {
      for other in range.lowerBound..<seat {
        let cell = Int(meetings[Int(who[seat]) * guests + Int(who[other])])
        if base(cell) == apart { broken += 1 }
      }
    }
    return broken * problem.brokenCost(weight: wishWeight)
  }

  /// What the kinds at a table cost.
  @inline(__always)
  func countCost(of table: Int, _ round: Int) -> Int {
    var sum = 0
    let tableSize = Int(size[table])
    for kind in 1..<max(1, kinds) {
      sum +=
        countCosts[
          ((round * kinds + kind) * side + tableSize) * side + Int(counts[table * kinds + kind])]
    }
    return sum
  }

  var plan: SeatingPlan {
    SeatingPlan(
      (0..<rounds).map { round in
        tables(of: round).map { table in
          seats(of: table).map { Int(who[$0]) }.filter { $0 < problem.people }
        }
      })
  }

  /// Whether anybody could sit elsewhere.
  var mayChange: Bool {
    (problem.firstOpenRound..<rounds).contains { round in
      tables(of: round).count { !seats(of: $0).isEmpty } > 1
    }
  }

  func tables(of round: Int) -> Range<Int> { Int(firstTable[round])..<Int(firstTable[round + 1]) }

  func seats(of table: Int) -> Range<Int> { Int(firstSeat[table])..<Int(firstSeat[table + 1]) }

  private func meet(_ one: Int, _ other: Int) {
    meetings[one * guests + other] += 1
    meetings[other * guests + one] += 1
  }

  private func base(_ cell: Int) -> Int {
    let width = rounds + 2
    return cell / width * width
  }

  private var apart: Int { 2 * (rounds + 2) }

  private func forgetMeetings() {
    for index in 0..<guests * guests { meetings[index] = UInt16(base(Int(meetings[index]))) }
  }
}
