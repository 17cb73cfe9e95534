/// What no plan can do better than, by counting.
package struct SeatingBound: Hashable, Sendable {
  /// Meetings there are: every two at a table, in every round.
  package var meetings: Int
  /// Relations between all people.
  package var relations: Int
  /// At least so many meetings are repeats.
  package var repeats: Int
  /// At least so much when the third meeting counts twice, the fourth three times.
  package var repeatsAgain: Int
  /// At least so many seats in trios are not somebody's first one, the third time counted twice.
  package var triosAgain: Int

  /// The most different pairs that can meet.
  package var different: Int { min(relations, meetings - repeats) }

  /// Two bounds: there are no more pairs than pairs; and of a table of s who are spread over t tables in
  /// another round, some must sit together again: s = q t + m of them share at least
  /// m (q+1) q / 2 + (t - m) q (q - 1) / 2 pairs. A pair that meets m times is in m (m-1) / 2 such overlaps
  /// and gives m - 1 repeats, at most 2/w of each overlap in w rounds.
  ///
  /// Companions who share every table are left out of what is counted, so with them there is no bound
  /// but 0.
  package init(_ problem: SeatingProblem) {
    let rounds = problem.rounds
    let sizes = (0..<rounds).map { problem.fullestSizes(in: $0) }
    meetings = sizes.joined().reduce(0) { $0 + Self.pairs($1) }
    relations = Self.pairs(problem.people)
    triosAgain = Self.triosAgain(problem, sizes)
    guard problem.companions.isEmpty else {
      (repeats, repeatsAgain) = (0, 0)
      return
    }
    var overlaps = 0
    if problem.absent.allSatisfy(\.isEmpty), problem.fewestAtTable == nil {
      for round in 0..<rounds {
        for other in 0..<round {
          let across = sizes[round].reduce(0) { $0 + Self.overlap($1, over: sizes[other].count) }
          let back = sizes[other].reduce(0) { $0 + Self.overlap($1, over: sizes[round].count) }
          overlaps += max(across, back)
        }
      }
    }
    let fewest = rounds == 0 ? 0 : (2 * overlaps + rounds - 1) / rounds
    // With room to spare the fullest tables give the most meetings, not the fewest.
    let most = problem.fewestAtTable == nil ? meetings - relations : 0
    repeats = max(fewest, most, 0)
    repeatsAgain = max(overlaps, repeats)
  }

  /// When the seats in trios are shared evenly among all people.
  private static func triosAgain(_ problem: SeatingProblem, _ sizes: [[Int]]) -> Int {
    guard problem.fewestAtTable == nil, problem.people > 0 else { return 0 }
    let seats = problem.pairRounds.filter { $0 < sizes.count }
      .reduce(0) { $0 + sizes[$1].reduce(0) { $0 + ($1 > 2 ? $1 : 0) } }
    let (share, more) = seats.quotientAndRemainder(dividingBy: problem.people)
    return more * pairs(share + 1) + (problem.people - more) * pairs(share)
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

  private static func overlap(_ size: Int, over tables: Int) -> Int {
    guard tables > 0 else { return 0 }
    let (share, more) = size.quotientAndRemainder(dividingBy: tables)
    return more * pairs(share + 1) + (tables - more) * pairs(share)
  }
}

extension SeatingProblem {
  /// The seats of a round; where there is room to spare, those that are left when the largest tables are
  /// made smaller until everybody has a seat.
  fileprivate func fullestSizes(in round: Int) -> [Int] {
    var sizes = tables[round]
    guard fewestAtTable != nil else { return sizes }
    for _ in 0..<max(0, sizes.reduce(0, +) - present(in: round).count) {
      guard let table = sizes.indices.max(by: { (sizes[$0], $0) < (sizes[$1], $1) }) else { break }
      sizes[table] -= 1
    }
    return sizes
  }
}
