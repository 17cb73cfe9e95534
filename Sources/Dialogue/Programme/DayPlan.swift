/// The rest of a day as numbers, so that ways to mend it can be tried out.
///
///     begins 11:30 | 40 | 30 |  12:30 fixed: 45 | 50 | 60 |  closes 16:00
///
/// The steps between two fixed starts share the time between them, and nobody else's.
struct DayPlan: Hashable, Sendable {
  /// In minutes since midnight, like every time here.
  var begins: Int
  var closes: Int
  var items: [Item]

  struct Item: Hashable, Sendable {
    var minutes: Int
    /// It is never made shorter than this.
    var least: Int
    var start: Int?
    var gives = Giving.nothing
    /// Whether it is the one that the day is in, and still within its time.
    var canRunOn = false

    var slack: Int { max(0, minutes - least) }
  }

  /// Whether it gives of its time when all must give.
  enum Giving: Hashable, Sendable {
    case nothing
    case first
    /// When the others have given all they can.
    case last
  }

  /// When each item begins, and when the last one ends.
  var course: (starts: [Int], end: Int) {
    var cursor = begins
    var starts: [Int] = []
    for item in items {
      starts.append(max(cursor, item.start ?? cursor))
      cursor = starts[starts.count - 1] + item.minutes
    }
    return (starts, cursor)
  }

  /// By how many minutes each fixed start is missed, and last the hard end; 0 where it is kept.
  var misses: [Int] {
    let course = course
    let starts = zip(items, course.starts).compactMap { item, start in
      item.start.map { start - $0 }
    }
    return starts + [max(0, course.end - closes)]
  }

  /// What stands before a fixed start that would be waited for gets that time, in proportion to its
  /// length and at most as much again; what runs already gets it where nothing else stands there.
  func stretched() -> DayPlan {
    var plan = self
    for next in items.indices.dropFirst() {
      guard let boundary = items[next].start else { continue }
      let first = items[..<next].lastIndex { $0.start != nil } ?? 0
      let end = plan.course.starts[next - 1] + plan.items[next - 1].minutes
      let givers = (first..<next).filter { items[$0].gives != .nothing }
      let getters = givers.isEmpty ? [first].filter { items[$0].canRunOn } : givers
      let got = Self.shares(of: boundary - end, among: getters.map { items[$0].minutes })
      for (place, minutes) in zip(getters, got) { plan.items[place].minutes += minutes }
    }
    return plan
  }

  /// All give in proportion to what they can spare, each stretch between fixed starts for itself.
  func shrunk() -> DayPlan {
    var plan = self
    var cursor = begins
    var first = 0
    while first < items.count {
      let next = items[(first + 1)...].firstIndex { $0.start != nil } ?? items.count
      let boundary = next < items.count ? items[next].start ?? closes : closes
      let stretch = first..<next
      let start = max(cursor, items[first].start ?? cursor)
      let length = items[stretch].reduce(0) { $0 + $1.minutes }
      var needed = max(0, start + length - boundary)
      for giving in [Giving.first, .last] {
        let givers = stretch.filter { items[$0].gives == giving }
        let given = Self.shares(of: needed, among: givers.map { items[$0].slack })
        for (place, minutes) in zip(givers, given) { plan.items[place].minutes -= minutes }
        needed -= given.reduce(0, +)
      }
      cursor = start + plan.items[stretch].reduce(0) { $0 + $1.minutes }
      first = next
    }
    return plan
  }

  /// One gives alone: as little as helps as much as it can.
  func shortening(_ place: Int) -> DayPlan {
    var best = self
    for minutes in 1..<(items[place].slack + 1) {
      var other = self
      other.items[place].minutes -= minutes
      if other.misses.isLess(than: best.misses) { best = other }
    }
    return best
  }

  /// Whole minutes in proportion to the slacks, none more than its own; the largest remainders
  /// are rounded up (Hamilton's method), the earlier one of two that are as large.
  static func shares(of needed: Int, among slacks: [Int]) -> [Int] {
    let all = slacks.reduce(0, +)
    guard needed < all else { return slacks }
    guard needed > 0 else { return slacks.map { _ in 0 } }
    var shares = slacks.map { needed * $0 / all }
    let rest = needed - shares.reduce(0, +)
    let byRemainder = slacks.indices.sorted {
      let (one, other) = (needed * slacks[$0] % all, needed * slacks[$1] % all)
      return one == other ? $0 < $1 : one > other
    }
    for place in byRemainder.prefix(rest) { shares[place] += 1 }
    return shares
  }
}

extension [Int] {
  /// Whether these misses are easier to live with: less in all, then less of the worst.
  func isLess(than other: [Int]) -> Bool {
    (reduce(0, +), self.max() ?? 0) < (other.reduce(0, +), other.max() ?? 0)
  }
}
