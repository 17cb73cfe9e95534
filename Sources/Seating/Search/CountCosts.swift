/// What it costs that so many people of a kind sit at a table of so many: fair shares of traits, people
/// who are never alone, the fewest at a table.
///
/// Kinds are numbered from 1; kind 0 is everybody whom a question does not concern, and costs nothing.
/// Each person has one kind for each question (a trait, a wish, the size of the table).
struct CountCosts {
  let questions: Int
  let kinds: Int
  /// The kinds of each person, `questions` of them.
  let kindsOfPerson: [Int32]
  /// The cost at `((round * kinds + kind) * side + size) * side + count`.
  let costs: [Int]
  let side: Int

  /// `seatings` is how many take a seat with the empty seats counted as somebody.
  init(_ problem: SeatingProblem, seatings: Int, wishWeight: Int) {
    let broken = problem.brokenCost(weight: wishWeight)
    var members: [[Int]] = []
    var kind = 0
    // By round, size and count.
    var price: [(kind: Int, cost: (Int, Int, Int) -> Int)] = []
    func addKind(_ cost: @escaping (Int, Int, Int) -> Int) -> Int {
      kind += 1
      price.append((kind, cost))
      return kind
    }

    for values in problem.traits where problem.traitCost > 0 {
      var row = [Int](repeating: 0, count: seatings)
      for value in Set(values).sorted() {
        let totals = (0..<problem.rounds).map { round in
          problem.present(in: round).count { values[$0] == value }
        }
        let all = (0..<problem.rounds).map { problem.present(in: $0).count }
        let kind = addKind { round, size, count in
          let share = Share(of: totals[round], seats: size, among: all[round])
          return share.deviation(count) * problem.traitCost * Cost.point
        }
        for person in 0..<problem.people where values[person] == value { row[person] = kind }
      }
      members.append(row)
    }

    for wish in problem.wishes {
      let cost: (Int, Int, Int) -> Int
      let who: Set<Int>
      switch wish {
      case .neverAlone(let members, let fewest):
        who = members
        cost = { _, _, count in
          count == 0 || count >= fewest ? 0 : min(count, fewest - count) * broken
        }
      case .everywhere(let members, let fewest):
        who = members
        cost = { _, _, count in max(0, fewest - count) * broken }
      case .apart, .together, .seat: continue
      }
      let kind = addKind(cost)
      members.append((0..<seatings).map { who.contains($0) ? kind : 0 })
    }

    if let fewest = problem.fewestAtTable {
      let kind = addKind { round, _, count in
        let uneven = problem.evenCost * problem.unevenness(count, in: round) * Cost.point
        return uneven + (count == 0 || count >= fewest ? 0 : min(count, fewest - count) * broken)
      }
      members.append((0..<seatings).map { $0 < problem.people ? kind : 0 })
    }

    questions = members.count
    kinds = kind + 1
    side = (problem.tables.joined().max() ?? 0) + 1
    let questions = questions
    kindsOfPerson = (0..<seatings * max(1, questions)).map {
      questions == 0 ? 0 : Int32(members[$0 % questions][$0 / questions])
    }
    let perKind = side * side
    var costs = [Int](repeating: 0, count: problem.rounds * kinds * perKind)
    for (kind, cost) in price {
      for round in 0..<problem.rounds {
        for size in 0..<side {
          for count in 0...size {
            let index = ((round * kinds + kind) * side + size) * side + count
            costs[index] = cost(round, size, count)
          }
        }
      }
    }
    self.costs = costs
  }
}
