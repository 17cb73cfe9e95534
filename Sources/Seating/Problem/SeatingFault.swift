/// Why something is no problem that can be planned: facts, for whoever shows them to make a sentence of.
package enum SeatingFault: Error, Hashable, Sendable {
  case tooManyPeople(Int)
  case tooManyRounds(Int)
  case tooManySeats(round: Int)
  case negativeSize(round: Int)
  /// The seats are not as many as the people in the room.
  case seats(Int, people: Int, round: Int)
  case noSuchPerson(Int)
  case noSuchTable(Int)
  case noSuchRound(Int)
  case sameTwice(person: Int)
  case traitValues(Int, people: Int)
  case weight(Int)
  /// Somebody would sit at a table of fewer than the fewest, whatever one does.
  case tooFewForTables(round: Int)
  /// The plan so far does not fit the problem.
  case standingRounds(Int, expected: Int)
  case standingTables(Int, expected: Int, round: Int)
  case standingPerson(Int, round: Int)
}

extension SeatingProblem {
  package enum Limit {
    package static let people = 5000
    package static let rounds = 400
    package static let seats = 200_000
    package static let weight = 1000
  }

  /// Says no to what has no meaning; wishes that contradict each other are no fault but a conflict.
  package func validate() throws(SeatingFault) {
    guard (0...Limit.people).contains(people) else { throw .tooManyPeople(people) }
    guard rounds <= Limit.rounds else { throw .tooManyRounds(rounds) }
    if let round = absent.indices.dropFirst(rounds).first(where: { !absent[$0].isEmpty }) {
      throw .noSuchRound(round)
    }
    for person in absent.joined() where !isPerson(person) { throw .noSuchPerson(person) }
    for (round, seats) in tables.enumerated() { try validate(seats, round) }
    for wish in wishes { try validate(wish) }
    for values in traits where values.count != people {
      throw .traitValues(values.count, people: people)
    }
    let weights = [traitCost, standing?.moveCost ?? 0]
    for weight in weights where !(0...Limit.weight).contains(weight) { throw .weight(weight) }
    if let standing { try validate(standing) }
  }

  private func isPerson(_ person: Int) -> Bool { (0..<people).contains(person) }

  private func validate(_ seats: [Int], _ round: Int) throws(SeatingFault) {
    guard seats.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(round: round) }
    guard seats.count <= Limit.people, seats.allSatisfy({ $0 <= Limit.people }) else {
      throw .tooManySeats(round: round)
    }
    let all = seats.reduce(0, +)
    guard all <= Limit.seats else { throw .tooManySeats(round: round) }
    let here = people - (round < absent.count ? absent[round].count : 0)
    guard fewestAtTable == nil ? all == here : all >= here else {
      throw .seats(all, people: here, round: round)
    }
  }

  private func validate(_ wish: Wish) throws(SeatingFault) {
    for person in wish.people.sorted() where !isPerson(person) { throw .noSuchPerson(person) }
    switch wish {
    case .apart(let one, let other), .together(let one, let other):
      if one == other { throw .sameTwice(person: one) }
    case .seat(_, let choice):
      let count = tables.map(\.count).max() ?? 0
      for table in choice.sorted() where !(0..<count).contains(table) { throw .noSuchTable(table) }
    case .neverAlone, .everywhere: break
    }
  }

  private func validate(_ standing: Standing) throws(SeatingFault) {
    guard standing.plan.rounds.count == rounds else {
      throw .standingRounds(standing.plan.rounds.count, expected: rounds)
    }
    guard (0...rounds).contains(standing.from) else { throw .noSuchRound(standing.from) }
    for (round, tables) in standing.plan.rounds.enumerated() {
      guard tables.count <= self.tables[round].count else {
        throw .standingTables(tables.count, expected: self.tables[round].count, round: round)
      }
      var seen: Set<Int> = []
      for person in tables.joined() where !isPerson(person) || !seen.insert(person).inserted {
        throw .standingPerson(person, round: round)
      }
      // What has been is kept as it was, so it has to be whole.
      guard round < standing.from else { continue }
      if let person = present(in: round).first(where: { !seen.contains($0) })
        ?? seen.first(where: { !isPresent($0, in: round) })
      {
        throw .standingPerson(person, round: round)
      }
    }
  }
}
