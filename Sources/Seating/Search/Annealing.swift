import Glibc

/// A search that lets a plan get worse now and then, less and less often.
///
/// Kirkpatrick, Gelatt and Vecchi, "Optimization by Simulated Annealing", Science 220 (1983),
/// doi:10.1126/science.220.4598.671. A move is that two people at two tables of one round change seats, or
/// a party and as many others. The work is counted in moves, not in time, so the same seed gives the same plan.
struct Annealing {
  /// How hot it is at first and at last, in points.
  var hottest = 6.0
  var coldest = 0.6
  var moves = 1_000_000
  /// How many of 256 moves are that two people change places in all rounds at once: it keeps who meets
  /// how often, and so finds better shares without giving up a good design.
  var relabelling: UInt64 = 0
  /// A cost at which there is nothing more to win.
  var goal = 0

  /// How many moves are made between two looks at the temperature and at whether to stop.
  static let stride = 4096

  /// The best plan that breaks no wish, or else the one that breaks fewest; and whether it was stopped.
  func run(
    _ state: SeatingState, best: inout BestSeating, seed: UInt64,
    shouldStop: (_ done: Double, _ best: Int) -> Bool
  ) {
    best.consider(state)
    guard state.mayChange, best.cost > goal else { return }
    var generator = Xoshiro(seed: seed)
    var party = PartyMove(largest: state.problem.people)
    let hasParties = state.companions.exist
    let spread = Self.spread
    let count = state.openCount
    let strides = max(1, moves / Self.stride)
    let cooling = coldest / hottest
    spread.withUnsafeBufferPointer { spread in
      for stride in 0..<strides {
        let done = Double(stride) / Double(strides)
        if shouldStop(done, best.cost) { return }
        let heat = hottest * pow(cooling, done) * Double(Cost.point)
        for _ in 0..<Self.stride {
          let bits = generator.next()
          let pick = Int(truncatingIfNeeded: ((bits >> 32) &* UInt64(count)) >> 32)
          let seat = Int(state.open[pick])
          let round = Int(state.roundOfSeat[seat])
          let from = Int(state.firstOpen[round])
          let width = UInt64(Int(state.firstOpen[round + 1]) - from)
          let other = Int(truncatingIfNeeded: ((bits & 0xFFFF_FFFF) &* width) >> 32)
          let next = Int(state.open[from + other])
          if state.tableOfSeat[seat] == state.tableOfSeat[next] { continue }
          // The low bits of the sum are as good as new ones for what they are used for here.
          let limit = heat * Double(spread[Int((bits ^ bits >> 29) & 1023)])
          if hasParties,
            state.companions.size(of: Int(state.who[seat]), in: round) > 1
              || state.companions.size(of: Int(state.who[next]), in: round) > 1
          {
            guard party.fill(state, seat, next, &generator) else { continue }
            let difference = party.make(state)
            if difference > 0, Double(difference) > limit {
              party.takeBack(state)
              continue
            }
            state.cost += difference
          } else if relabelling > 0, generator.next() & 0xFF < relabelling {
            guard let difference = state.relabel(Int(state.who[seat]), Int(state.who[next])) else {
              continue
            }
            if difference > 0, Double(difference) > limit {
              _ = state.relabel(Int(state.who[seat]), Int(state.who[next]))
              continue
            }
            state.cost += difference
          } else {
            let difference = state.difference(seat, next)
            if difference > 0, Double(difference) > limit { continue }
            state.exchange(seat, next)
            state.cost += difference
          }
          if state.cost < best.cost || !best.breaksNothing, best.consider(state), best.cost <= goal
          {
            return
          }
        }
      }
    }
  }

  /// -ln of evenly spread numbers: how much worse a move may be for a temperature of 1.
  static let spread: [Float] = (0..<1024).map { -log((Float($0) + 0.5) / 1024) }
}

/// The best plan seen so far.
struct BestSeating {
  private(set) var cost = Int.max
  private(set) var breaksNothing = false
  private var who: [Int32] = []

  /// Keeps the state if it is better: first by broken wishes, then by cost.
  @inline(__always)
  @discardableResult
  mutating func consider(_ state: SeatingState) -> Bool {
    let isSound = Cost.breaksNothing(state.cost)
    guard isSound == breaksNothing ? state.cost < cost : isSound else { return false }
    keep(state)
    return true
  }

  private mutating func keep(_ state: SeatingState) {
    cost = state.cost
    breaksNothing = Cost.breaksNothing(state.cost)
    if who.count != state.seats { who = Array(repeating: 0, count: state.seats) }
    who.withUnsafeMutableBufferPointer { who in
      for seat in 0..<state.seats { who[seat] = state.who[seat] }
    }
  }

  /// Puts the best back into the state.
  func restore(_ state: SeatingState) {
    guard who.count == state.seats else { return }
    for seat in 0..<state.seats {
      state.who[seat] = who[seat]
      state.seatOf[Int(state.roundOfSeat[seat]) * state.guests + Int(who[seat])] = Int32(seat)
    }
    state.recount()
  }
}
