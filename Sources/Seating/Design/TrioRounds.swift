/// Rounds of pairs for an odd number of people, with one trio in each: nobody meets anybody twice before
/// they must, and nobody is in a trio again before all others have been.
///
/// The trios are chosen first. The pairs are then found by climbing: somebody without a partner takes one
/// they have not met, whose partner in that round becomes free, so it never gets worse. Dinitz and Stinson,
/// "A Hill-Climbing Algorithm for the Construction of One-Factorizations and Room Squares", SIAM Journal
/// on Algebraic and Discrete Methods 8 (1987), doi:10.1137/0608034.
struct TrioRounds {
  private let rounds: Int
  private let people: Int
  private var generator: Xoshiro
  /// For each round and person: the partner, or what they are in place of having one.
  private var partner: [Int]
  private var haveMet: [Bool]
  private var met = 0

  private static let free = -1
  private static let inTrio = -2

  /// A plan in which as many meet as could be found, a trio last in each round; nil where the trios alone
  /// cannot be without repeats.
  static func rounds(_ rounds: Int, people: Int, seed: UInt64) -> [[[Int]]]? {
    guard people > 2, !people.isMultiple(of: 2), rounds > 0 else { return nil }
    var design = TrioRounds(rounds, people, seed)
    guard let trios = design.chooseTrios() else { return nil }
    design.seat(trios)
    design.climb(steps: 400 * rounds * people)
    return design.groups(trios)
  }

  private init(_ rounds: Int, _ people: Int, _ seed: UInt64) {
    self.rounds = rounds
    self.people = people
    generator = Xoshiro(seed: seed)
    partner = Array(repeating: Self.free, count: rounds * people)
    haveMet = Array(repeating: false, count: people * people)
  }

  /// One for each round, no two people in two of them, those first who have been in fewest.
  private mutating func chooseTrios() -> [[Int]]? {
    for _ in 0..<100 {
      var times = [Int](repeating: 0, count: people)
      var taken = [Bool](repeating: false, count: people * people)
      var trios: [[Int]] = []
      while trios.count < rounds {
        let order = (0..<people).shuffled(using: &generator).sorted { times[$0] < times[$1] }
        guard let trio = firstTrio(in: order, taken) else { break }
        for one in trio {
          times[one] += 1
          for other in trio where one != other { taken[one * people + other] = true }
        }
        trios.append(trio)
      }
      let isEven = (times.max() ?? 0) - (times.min() ?? 0) < 2
      if trios.count == rounds, isEven { return trios }
    }
    return nil
  }

  private func firstTrio(in order: [Int], _ taken: [Bool]) -> [Int]? {
    for (first, one) in order.enumerated() {
      for (second, two) in order.enumerated().dropFirst(first + 1)
      where !taken[one * people + two] {
        for three in order.dropFirst(second + 1)
        where !taken[one * people + three] && !taken[two * people + three] {
          return [one, two, three]
        }
      }
    }
    return nil
  }

  private mutating func seat(_ trios: [[Int]]) {
    for (round, trio) in trios.enumerated() {
      for one in trio {
        partner[round * people + one] = Self.inTrio
        for other in trio where one < other { meet(one, other, true) }
      }
    }
  }

  private mutating func meet(_ one: Int, _ other: Int, _ isMeeting: Bool) {
    haveMet[one * people + other] = isMeeting
    haveMet[other * people + one] = isMeeting
    met += isMeeting ? 1 : -1
  }

  /// Until all have met, or everybody has a partner in each round, or the steps are used up.
  private mutating func climb(steps: Int) {
    let goal = min(people * (people - 1) / 2, rounds * (people + 3) / 2)
    var waiting = partner.indices.filter { partner[$0] == Self.free }
    var steps = steps
    while met < goal, steps > 0, !waiting.isEmpty {
      steps -= 1
      let pick = Int.random(in: waiting.indices, using: &generator)
      let seat = waiting[pick]
      guard partner[seat] == Self.free else {
        waiting.swapAt(pick, waiting.count - 1)
        waiting.removeLast()
        continue
      }
      let (first, one) = (seat / people * people, seat % people)
      guard let other = stranger(to: one, in: first) else { continue }
      let left = partner[first + other]
      if left >= 0 {
        meet(other, left, false)
        partner[first + left] = Self.free
        waiting.append(first + left)
      }
      partner[seat] = other
      partner[first + other] = one
      meet(one, other, true)
    }
  }

  /// Somebody they have not met and who is not in the round's trio, from a place picked by chance.
  private mutating func stranger(to one: Int, in first: Int) -> Int? {
    let start = Int.random(in: 0..<people, using: &generator)
    for step in 0..<people {
      let other = (start + step) % people
      if other != one, !haveMet[one * people + other], partner[first + other] != Self.inTrio {
        return other
      }
    }
    return nil
  }

  /// Pairs and then the trio; whoever has no partner yet gets one they know.
  private func groups(_ trios: [[Int]]) -> [[[Int]]] {
    trios.enumerated().map { round, trio in
      let here = partner[round * people..<(round + 1) * people]
      var pairs: [[Int]] = []
      var left: [Int] = []
      for (one, other) in here.enumerated() {
        if other == Self.free {
          left.append(one)
        } else if one < other {
          pairs.append([one, other])
        }
      }
      for place in stride(from: 0, to: left.count - 1, by: 2) {
        pairs.append([left[place], left[place + 1]])
      }
      return pairs + [trio.sorted()]
    }
  }
}
