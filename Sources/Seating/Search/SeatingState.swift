/// A plan while it is searched for: flat tables of numbers, changed in place.
///
/// Seats are numbered through all rounds, table by table. A seat that nobody takes is taken by an *empty
/// guest*, numbered after the people, whom meeting costs nothing; so every move is that two change seats.
/// Nothing here is allocated once it is made.
final class SeatingState {
  let problem: SeatingProblem
  let wishWeight: Int
  /// People and empty guests.
  let guests: Int
  let rounds: Int
  let tables: Int
  let seats: Int

  // For each seat: who sits there, its table (numbered through all rounds) and its round.
  let who: UnsafeMutablePointer<Int32>
  let tableOfSeat: UnsafeMutablePointer<Int32>
  let roundOfSeat: UnsafeMutablePointer<Int32>
  // For each table: its first seat; one more at the end.
  let firstSeat: UnsafeMutablePointer<Int32>
  // For each round: its first table; one more at the end.
  let firstTable: UnsafeMutablePointer<Int32>
  // For each round and guest: the seat, or -1.
  let seatOf: UnsafeMutablePointer<Int32>

  // For each two guests: what they are to each other and how often they meet, see `MeetingCosts`.
  let meetings: UnsafeMutablePointer<UInt16>
  let gain: UnsafeMutablePointer<Int32>

  // Counts of each kind at each table, see `CountCosts`.
  let questions: Int
  let kinds: Int
  let side: Int
  let kindsOfGuest: UnsafeMutablePointer<Int32>
  let counts: UnsafeMutablePointer<Int32>
  let countCosts: UnsafeMutablePointer<Int>
  let size: UnsafeMutablePointer<Int32>

  // How often each guest is in a trio, and whether a round is in pairs; see `SeatingState+Trios.swift`.
  let hasTrios: Bool
  let trios: UnsafeMutablePointer<Int32>
  let isInPairs: UnsafeMutablePointer<Int32>

  // What it costs to sit at a table for reasons of one's own.
  let places: SeatCosts?

  // Companions move as one: the people who move with a guest in a round.
  let companions: Companions
  /// Seats that may be changed, round by round.
  let open: UnsafeMutablePointer<Int32>
  let firstOpen: UnsafeMutablePointer<Int32>
  let openCount: Int

  var cost = 0

  private let buffers: Buffers

  /// Starts from a plan in which everybody who is there has a seat, at tables that have room for them.
  init(_ problem: SeatingProblem, plan: SeatingPlan, wishWeight: Int = 1) {
    self.problem = problem
    self.wishWeight = wishWeight
    rounds = problem.rounds
    let room = problem.tables.map { $0.reduce(0, +) }
    let here = (0..<problem.rounds).map { problem.present(in: $0).count }
    let guests = problem.people + (zip(room, here).map { $0 - $1 }.max() ?? 0)
    self.guests = guests
    tables = problem.tables.reduce(0) { $0 + $1.count }
    seats = room.reduce(0, +)

    let buffers = Buffers()
    self.buffers = buffers
    who = buffers.int32(seats)
    tableOfSeat = buffers.int32(seats)
    roundOfSeat = buffers.int32(seats)
    firstSeat = buffers.int32(tables + 1)
    firstTable = buffers.int32(rounds + 1)
    seatOf = buffers.int32(rounds * guests, -1)

    let costs = MeetingCosts(problem, wishWeight: wishWeight)
    gain = buffers.int32(copying: costs.gain)
    meetings = buffers.uint16(guests * guests)

    let counting = CountCosts(problem, seatings: guests, wishWeight: wishWeight)
    questions = counting.questions
    kinds = counting.kinds
    side = counting.side
    kindsOfGuest = buffers.int32(copying: counting.kindsOfPerson)
    countCosts = buffers.int(copying: counting.costs)
    counts = buffers.int32(tables * kinds)
    size = buffers.int32(tables)

    hasTrios = !problem.pairRounds.isEmpty
    trios = buffers.int32(guests)
    isInPairs = buffers.int32(
      copying: (0..<problem.rounds).map { problem.pairRounds.contains($0) ? 1 : 0 })

    places = SeatCosts(problem, guests: guests, wishWeight: wishWeight)
    companions = Companions(problem, guests: guests)
    open = buffers.int32(seats)
    firstOpen = buffers.int32(rounds + 1)

    var table = 0
    var seat = 0
    var movable = 0
    for round in 0..<rounds {
      firstTable[round] = Int32(table)
      firstOpen[round] = Int32(movable)
      for capacity in problem.tables[round] {
        firstSeat[table] = Int32(seat)
        for _ in 0..<capacity {
          tableOfSeat[seat] = Int32(table)
          roundOfSeat[seat] = Int32(round)
          seat += 1
        }
        table += 1
      }
      if round >= problem.firstOpenRound { movable += room[round] }
    }
    firstTable[rounds] = Int32(table)
    firstSeat[table] = Int32(seat)
    firstOpen[rounds] = Int32(movable)
    openCount = movable
    var next = 0
    for seat in 0..<seats where Int(roundOfSeat[seat]) >= problem.firstOpenRound {
      open[next] = Int32(seat)
      next += 1
    }
    setUpMeetings(costs)
    load(plan)
  }

  private func setUpMeetings(_ costs: MeetingCosts) {
    for index in 0..<guests * guests { meetings[index] = UInt16(costs.strangers) }
    func set(_ one: Int, _ other: Int, _ base: Int) {
      meetings[one * guests + other] = UInt16(base)
      meetings[other * guests + one] = UInt16(base)
    }
    for empty in problem.people..<guests {
      for guest in 0..<guests { set(empty, guest, costs.companions) }
    }
    for wish in problem.wishes {
      if case .together(let one, let other) = wish { set(one, other, costs.companions) }
    }
    for wish in problem.wishes {
      if case .apart(let one, let other) = wish { set(one, other, costs.apart) }
    }
  }
}
