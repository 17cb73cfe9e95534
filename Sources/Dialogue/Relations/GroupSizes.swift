/// How many sit together in each group when people are dealt in order.
///
///     GroupSizes.pairs(of: 7)               // [2, 2, 3]
///     GroupSizes.tables(of: 30, size: 4)    // [5, 5, 4, 4, 4, 4, 4]
///     GroupSizes.tables(of: 30, count: 4)   // [8, 8, 7, 7]
package enum GroupSizes {
  /// The size of a table when nobody has wished for one.
  package static let usualTable = 4

  /// Pairs, the last one a trio when the number is odd; one person is a group of one.
  package static func pairs(of people: Int) -> [Int] {
    guard people > 1 else { return people == 1 ? [1] : [] }
    var sizes = Array(repeating: 2, count: people / 2)
    if !people.isMultiple(of: 2) { sizes[sizes.count - 1] = 3 }
    return sizes
  }

  /// Tables as close to a size as they can be; fewer tables when two numbers are as good.
  package static func tables(of people: Int, size: Int) -> [Int] {
    guard people > 0 else { return [] }
    let size = max(1, size)
    let few = max(1, people / size)
    let one = tables(of: people, count: few)
    let other = tables(of: people, count: (people + size - 1) / size)
    return miss(other, size) < miss(one, size) ? other : one
  }

  /// So many tables, none more than one person larger than another, the larger ones first.
  package static func tables(of people: Int, count: Int) -> [Int] {
    guard people > 0 else { return [] }
    let count = max(1, min(count, people))
    let (size, larger) = people.quotientAndRemainder(dividingBy: count)
    return (0..<count).map { $0 < larger ? size + 1 : size }
  }

  // The table that is furthest off counts most, then all of them together.
  private static func miss(_ sizes: [Int], _ wished: Int) -> (Int, Int) {
    let misses = sizes.map { abs($0 - wished) }
    return (misses.max() ?? 0, misses.reduce(0, +))
  }
}

extension Session {
  /// How many sit together in each group of a step: as they are seated, or else as they would be
  /// dealt.
  package func groupSizes(of step: Step) -> [Int] {
    groupSizes(of: step, among: participantCount)
  }

  /// For those who have counted the participants already.
  ///
  /// - Parameter counts: Who does, of those who have a seat.
  func groupSizes(
    of step: Step, among participants: Int,
    counting counts: (Person) -> Bool = { $0.isCounted }
  ) -> [Int] {
    let seated = step.seating.map { group in
      group.count { people[$0].map(counts) == true }
    }
    switch step.form {
    case .none: return []
    case .plenary: return participants == 0 ? [] : [participants]
    case .pairs: return seated.isEmpty ? GroupSizes.pairs(of: participants) : seated
    case .tables:
      let size = step.tableSize ?? GroupSizes.usualTable
      return seated.isEmpty ? GroupSizes.tables(of: participants, size: size) : seated
    }
  }
}

extension Person {
  /// Whether they count in pairs, tables and relations: participants who have not stayed away.
  var isCounted: Bool { part == .participant && !isRemoved && presence != .absent }
}
