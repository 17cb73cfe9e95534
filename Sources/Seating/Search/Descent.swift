/// Makes every exchange of two that betters a plan, until none does: whatever a search ends with, no one could
/// better it by changing two people over.
struct Descent {
  /// How many exchanges are looked at; what is left when it is done.
  var looks: Int
  private var party: PartyMove
  private let state: SeatingState

  init(_ state: SeatingState, looks: Int) {
    self.state = state
    self.looks = looks
    party = PartyMove(largest: state.problem.people)
  }

  mutating func run(shouldStop: () -> Bool) {
    var isBetter = true
    while isBetter {
      isBetter = false
      for round in state.problem.firstOpenRound..<state.rounds {
        let tables = state.tables(of: round)
        for table in tables {
          for seat in state.seats(of: table) {
            guard looks > 0, !shouldStop() else { return }
            for other in tables where other != table {
              for next in state.seats(of: other) where better(seat, next, round) { isBetter = true }
            }
          }
        }
      }
    }
  }

  private mutating func better(_ seat: Int, _ next: Int, _ round: Int) -> Bool {
    looks -= 1
    let company = max(
      state.companions.size(of: Int(state.who[seat]), in: round),
      state.companions.size(of: Int(state.who[next]), in: round))
    guard company > 1 else {
      let difference = state.difference(seat, next)
      guard isBetter(difference) else { return false }
      state.exchange(seat, next)
      state.cost += difference
      return true
    }
    // Whoever goes with them may be any of those who sit there.
    var start = 0
    var width = 1
    while start < width {
      let isFull = party.fill(state, seat, next) { seats in
        width = seats
        return start
      }
      start += 1
      looks -= 1
      guard isFull else { continue }
      let difference = party.make(state)
      if isBetter(difference) {
        state.cost += difference
        return true
      }
      party.takeBack(state)
    }
    return false
  }

  /// A wish that is kept is not broken for anything.
  private func isBetter(_ difference: Int) -> Bool {
    difference < 0
      && (Cost.breaksNothing(state.cost + difference) || !Cost.breaksNothing(state.cost))
  }
}
