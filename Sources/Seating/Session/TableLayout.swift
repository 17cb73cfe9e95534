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

  init(_ planner: SessionPlanner, _ form: Step.RoomForm, count: Int) {
    self.count = count
    isMending = planner.aim.isMending
    closing = if case .close(let table) = planner.aim { table } else { nil }
    areTables = form == .tables
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
  /// anybody has to move, and more tables when even those are too few.
  ///
  /// A table that stands empty among others is closed, and stays so until somebody is put there by hand.
  func seats(_ old: [[ID<Person>]]) -> [Int] {
    var closed: Set<Int> = []
    if areTables, !old.joined().isEmpty { closed = Set(old.indices.filter { old[$0].isEmpty }) }
    guard isMending else {
      var rest = sizes[...]
      var seats: [Int] = []
      while let size = rest.first {
        if closed.contains(seats.count) {
          seats.append(0)
        } else {
          seats.append(size)
          rest = rest.dropFirst()
        }
      }
      return seats + (seats.count..<max(seats.count, (closed.max() ?? -1) + 1)).map { _ in 0 }
    }
    if let closing { closed.insert(closing) }
    let usual = sizes.max() ?? 1
    var seats = old.enumerated().map { place, group in
      closed.contains(place) ? 0 : max(group.count, usual) + 1
    }
    if seats.isEmpty { seats = sizes.map { $0 + 1 } }
    while seats.reduce(0, +) < count { seats.append(usual + 1) }
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
