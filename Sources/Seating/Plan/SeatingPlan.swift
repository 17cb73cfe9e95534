/// Who sits at which table in each round: people as numbers, a list for each table.
package struct SeatingPlan: Hashable, Sendable {
  package var rounds: [[[Int]]]

  package init(_ rounds: [[[Int]]]) {
    self.rounds = rounds
  }

  /// The table where somebody sits in a round.
  package func table(of person: Int, in round: Int) -> Int? {
    rounds[round].firstIndex { $0.contains(person) }
  }

  /// The table of each person in a round, nil for those who have no seat.
  package func seating(of people: Int, in round: Int) -> [Int?] {
    var places = [Int?](repeating: nil, count: people)
    for (table, group) in rounds[round].enumerated() {
      for person in group where (0..<people).contains(person) { places[person] = table }
    }
    return places
  }
}
