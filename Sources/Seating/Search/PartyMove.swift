/// A party changes places with as many others at another table, none of whom leaves company behind.
struct PartyMove {
  // Pairs of seats that change places one after the other.
  private let seats: UnsafeMutablePointer<Int32>
  private let buffers = Buffers()
  private(set) var count = 0

  init(largest: Int) {
    seats = buffers.int32(2 * max(1, largest))
  }

  /// Fills the move from two people at two tables; false when the second table has no such others.
  @inline(__always)
  mutating func fill(
    _ state: SeatingState, _ seat: Int, _ next: Int, _ generator: inout Xoshiro
  ) -> Bool {
    fill(state, seat, next) { width in generator.below(width) }
  }

  /// The same from a place that is asked for when others are needed to fill it up.
  @inline(__always)
  mutating func fill(
    _ state: SeatingState, _ seat: Int, _ next: Int, from startOf: (_ width: Int) -> Int
  ) -> Bool {
    let round = Int(state.roundOfSeat[seat])
    let companions = state.companions
    let mine = companions.party(of: Int(state.who[seat]), in: round)
    let theirs = companions.party(of: Int(state.who[next]), in: round)
    let (large, small, from) =
      mine.count >= theirs.count ? (mine, theirs, next) : (theirs, mine, seat)
    let row = round * state.guests
    count = large.count
    for place in 0..<large.count { seats[2 * place] = state.seatOf[row + Int(large[place])] }
    for place in 0..<small.count { seats[2 * place + 1] = state.seatOf[row + Int(small[place])] }
    var filled = small.count
    guard filled < large.count else { return true }

    // Whole parties from the table of the smaller one, from a place at random.
    let table = Int(state.tableOfSeat[from])
    let first = Int(state.firstSeat[table])
    let width = Int(state.firstSeat[table + 1]) - first
    let start = startOf(width)
    for step in 0..<width where filled < large.count {
      let place = first + (start + step) % width
      let guest = Int(state.who[place])
      let party = companions.party(of: guest, in: round)
      guard filled + party.count <= large.count, party[0] == Int32(guest), party[0] != small[0]
      else { continue }
      for member in party {
        seats[2 * filled + 1] = state.seatOf[row + Int(member)]
        filled += 1
      }
    }
    return filled == large.count
  }

  /// Makes the move and gives what it costs more.
  @inline(__always)
  func make(_ state: SeatingState) -> Int {
    var sum = 0
    for pair in 0..<count {
      let (seat, next) = (Int(seats[2 * pair]), Int(seats[2 * pair + 1]))
      sum += state.difference(seat, next)
      state.exchange(seat, next)
    }
    return sum
  }

  /// Takes the move back.
  @inline(__always)
  func takeBack(_ state: SeatingState) {
    for pair in (0..<count).reversed() {
      state.exchange(Int(seats[2 * pair]), Int(seats[2 * pair + 1]))
    }
  }
}
