/// Who is to be seated: so many people over so many rounds, tables with so many seats, and wishes.
///
///     // Thirty-two people, five rounds at eight tables of four, and two who are kept apart.
///     var problem = SeatingProblem(people: 32, tables: Array(repeating: 4, count: 8), rounds: 5)
///     problem.wishes = [.apart(3, 17)]
///
/// People are numbers from 0, and so are tables and rounds; who they are is known elsewhere.
package struct SeatingProblem: Hashable, Sendable {
  package var people: Int
  /// The seats of each table, round by round.
  package var tables: [[Int]]
  /// When it is set, seats are room for people: a table is empty or has at least so many. Else every
  /// seat is taken.
  package var fewestAtTable: Int?
  /// Those who are not there, round by round; shorter than the rounds when nobody is missing.
  package var absent: [Set<Int>] = []
  /// What has to be kept in every round.
  package var wishes: [Wish] = []
  /// What is wanted evenly at the tables: for each trait the value that each person has.
  package var traits: [[Int]] = []
  /// What one person too many or too few of a value at a table costs; a repeat costs `repeatCost`.
  package var traitCost = 0
  package var aim = Aim.newPeople
  /// Rounds in pairs, where a third one makes a trio: nobody is in a trio again before they must.
  package var pairRounds: Set<Int> = []
  /// What it costs that a table has more or fewer people than its fair share, squared: where seats are
  /// room for people, an emptied table is filled before a full one.
  package var evenCost = 0
  /// The plan that is being mended, if any.
  package var standing: Standing?

  package init(people: Int, tables: [[Int]]) {
    self.people = people
    self.tables = tables
  }

  package init(people: Int, tables: [Int], rounds: Int) {
    self.init(people: people, tables: Array(repeating: tables, count: rounds))
  }

  /// What it costs that two people meet who have met before.
  package static let repeatCost = 10

  /// What it costs to be in a trio for the second time; the third time costs twice as much, and so on. It is
  /// more than a repeat, for in a trio everybody has less time.
  package static let trioCost = 20

  /// What is counted when the same two people meet again.
  package enum Aim: Hashable, Sendable {
    /// As many different pairs as possible: each meeting after the first is one repeat.
    case newPeople
    /// Nobody too often with the same person: the third meeting counts twice, the fourth three
    /// times. With more seats at a table than tables, counting pairs alone glues couples together.
    case fewAgain
  }

  /// A plan that is under way: what has been is left as it was, and whoever can keep their seat does.
  package struct Standing: Hashable, Sendable {
    package var plan: SeatingPlan
    /// The first round that may be changed.
    package var from: Int
    /// What a person at another table than planned costs, in one round.
    package var moveCost: Int

    package init(plan: SeatingPlan, from: Int, moveCost: Int) {
      self.plan = plan
      self.from = from
      self.moveCost = moveCost
    }
  }
}

extension SeatingProblem {
  package var rounds: Int { tables.count }

  package func isPresent(_ person: Int, in round: Int) -> Bool {
    round >= absent.count || !absent[round].contains(person)
  }

  package func present(in round: Int) -> [Int] {
    (0..<people).filter { isPresent($0, in: round) }
  }

  /// How far so many people are from a table's fair share in a round, squared; an empty table is left alone.
  package func unevenness(_ count: Int, in round: Int) -> Int {
    let open = tables[round].count { $0 > 0 }
    guard count > 0, open > 0 else { return 0 }
    let here = present(in: round).count
    let (fewest, most) = (here / open, (here + open - 1) / open)
    let miss = max(0, count - most, fewest - count)
    return miss * miss
  }

  /// The first round that may be changed.
  package var firstOpenRound: Int { min(max(standing?.from ?? 0, 0), rounds) }

  /// Two people who are meant to share every table: their meetings are no repeats.
  package var companions: Set<Couple> {
    Set(
      wishes.compactMap { wish in
        if case .together(let one, let other) = wish { Couple(one, other) } else { nil }
      })
  }
}

/// Two people, in no order.
package struct Couple: Hashable, Sendable {
  package let low: Int
  package let high: Int

  package init(_ one: Int, _ other: Int) {
    low = min(one, other)
    high = max(one, other)
  }
}
