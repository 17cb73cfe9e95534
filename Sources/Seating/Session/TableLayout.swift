import Dialogue

/// How many seats there are at each group of a step.
struct TableLayout {
  /// When seats are room for people: a group is empty or has at least so many.
  let fewest: Int
  /// The groups of three, where somebody who waits for an interpreter can follow the talk.
  private(set) var trios: [Int] = []
  private let sizes: [Int]
  private let isMending: Bool
  private let count: Int
  private let closing: Int?
  private let areTables: Bool
  private let areChosen: Bool

  init(_ planner: SessionPlanner, _ form: Step.RoomForm, count: Int) {
    self.count = count
    isMending = planner.aim.isMending
    closing = if case .close(let table) = planner.aim { table } else { nil }
    areTables = form == .tables
    areChosen = planner.choices.tables != .asPlanned
    switch form {
    case .pairs:
      let waits = planner.session.countOfWaiting(planner.people)
      sizes = Self.pairs(of: count, needsTrio: !waits.isMultiple(of: 2))
      fewest = min(2, count)
    case .tables, .plenary, .none:
      switch planner.choices.tables {
      case .count(let tables): sizes = GroupSizes.tables(of: count, count: tables)
      case .size(let size): sizes = GroupSizes.tables(of: count, size: size)
      case .asPlanned:
        let wished = planner.steps.lazy.compactMap { planner.session.programme[$0]?.tableSize }
        sizes = GroupSizes.tables(of: count, size: wished.first ?? GroupSizes.usualTable)
      }
      fewest = min(count, max(2, (sizes.min() ?? 2) - 1))
    }
    trios = isMending ? [] : sizes.indices.filter { sizes[$0] == 3 }
  }

  /// Exactly as many as there are people; while mending a chair more at each table, so that hardly
  /// anybody has to move, and more of them when even those are too few.
  ///
  /// A table that stands empty among others is closed, and stays so until somebody is put there by hand. No
  /// new one takes its place, unless somebody has just chosen how many or how large they are to be.
  func seats(_ old: [[ID<Person>]]) -> [Int] {
    var closed: Set<Int> = []
    if areTables, !old.joined().isEmpty { closed = Set(old.indices.filter { old[$0].isEmpty }) }
    if isMending { return seatsWhileMending(old, closed) }
    let open = old.count - closed.count
    let isFewer = !closed.isEmpty && !areChosen && open < sizes.count
    var rest = (isFewer ? GroupSizes.tables(of: count, count: open) : sizes)[...]
    var seats: [Int] = []
    while !rest.isEmpty { seats.append(closed.contains(seats.count) ? 0 : rest.removeFirst()) }
    return seats + (seats.count..<max(seats.count, (closed.max() ?? -1) + 1)).map { _ in 0 }
  }

  private func seatsWhileMending(_ old: [[ID<Person>]], _ closed: Set<Int>) -> [Int] {
    let closed = closing.map { closed.union([$0]) } ?? closed
    // Nobody joins a trio: three can still talk as two do.
    guard areTables else { return trios(old, closed) }
    let usual = sizes.max() ?? 1
    var seats = old.enumerated().map { place, group in
      closed.contains(place) ? 0 : max(group.count, usual) + 1
    }
    if seats.isEmpty { seats = sizes.map { $0 + 1 } }
    while seats.reduce(0, +) < count {
      let open = seats.indices.filter { seats[$0] > 0 }
      // Where a table was closed the others move closer together.
      if !closed.isEmpty,
        let smallest = open.min(by: { (seats[$0], $0) < (seats[$1], $1) })
      {
        seats[smallest] += 1
      } else {
        seats.append(usual + 1)
      }
    }
    return seats
  }

  /// Room for three in each pair, for more only where they sit already, and as many pairs as there can be: those
  /// who come together make new ones.
  private func trios(_ old: [[ID<Person>]], _ closed: Set<Int>) -> [Int] {
    var seats = old.enumerated().map { place, group in
      closed.contains(place) ? 0 : max(group.count, 3)
    }
    while seats.count(where: { $0 > 0 }) < max(1, count / 2) { seats.append(3) }
    return seats
  }

  /// Two and two; with two trios when somebody needs one and the number is even.
  private static func pairs(of count: Int, needsTrio: Bool) -> [Int] {
    guard needsTrio, count.isMultiple(of: 2), count >= 6 else {
      return GroupSizes.pairs(of: count)
    }
    return Array(repeating: 2, count: count / 2 - 3) + [3, 3]
  }
}
