import Dialogue
import Testing

/// A small day, and every way of shortening its steps.
private struct SmallDay {
  var room = Room()
  var steps: [Step]
  let opens = 600
  let closes: Int

  init(_ seed: Int) {
    var dice = Dice(seed)
    closes = 600 + dice.roll(3...20)
    room.force(.set(.closes(TimeOfDay(minutes: closes))))
    for name in 0..<dice.roll(1...5) {
      let minutes = dice.roll(0...6)
      let kind = dice.pick([Step.Kind.free, .free, .free, .meal, .break]) ?? .free
      let start = dice.roll(0...2) == 0 ? 600 + dice.roll(0...15) : nil
      room.step("\(name)", minutes, least: dice.roll(0...minutes), kind: kind) { step in
        step.start = start.map(TimeOfDay.init(minutes:))
        step.yieldsLast = dice.roll(0...2) == 0
        step.hasFixedLength = dice.roll(0...4) == 0
      }
    }
    steps = room.session.day
  }

  /// By how much each fixed start is missed, in order, and last the end.
  func misses(_ minutes: [Int]) -> [Int] {
    var (time, misses) = (opens, [Int]())
    for (step, length) in zip(steps, minutes) {
      if let start = step.start?.minutes {
        misses.append(max(0, time - start))
        time = max(time, start)
      }
      time += length
    }
    return misses + [max(0, time - closes)]
  }

  func all(_ longest: (Step) -> ClosedRange<Int>) -> [[Int]] {
    steps.reduce([[]]) { ways, step in
      ways.flatMap { way in longest(step).map { way + [$0] } }
    }
  }

  static func mayGive(_ step: Step) -> Bool {
    !step.hasFixedLength && step.kind != .meal && step.kind != .break
  }

  /// What is wanted of a way to shrink, the most important first.
  func merit(_ minutes: [Int]) -> [Int] {
    let given = zip(steps, minutes).map { $0.minutes - $1 }
    let last = zip(steps, given).filter { $0.0.yieldsLast }.map(\.1)
    // How far each group is from giving in proportion to what it can spare.
    var groups: [Int: [(slack: Int, given: Int)]] = [:]
    var stretch = 0
    for (step, given) in zip(steps, given) {
      if step.start != nil { stretch += 1 }
      guard Self.mayGive(step) else { continue }
      groups[stretch * 2 + (step.yieldsLast ? 1 : 0), default: []]
        .append((step.minutes - step.least, given))
    }
    let skew = groups.values.reduce(0) { sum, group in
      let slack = group.reduce(0) { $0 + $1.slack }
      let all = group.reduce(0) { $0 + $1.given }
      return sum
        + group.reduce(0) {
          let off = $1.given * slack - all * $1.slack
          return $0 + off * off
        }
    }
    return misses(minutes) + [given.reduce(0, +), last.reduce(0, +), skew]
  }
}

@Test func `shrinking is as good as the best of all ways there are`() throws {
  var shrunk = 0
  for seed in 1...400 {
    let day = SmallDay(seed)
    let ways = day.all { SmallDay.mayGive($0) ? $0.least...$0.minutes : $0.minutes...$0.minutes }
    let best = try #require(
      ways.map(day.merit).min { $0.lexicographicallyPrecedes($1) })
    let timetable = day.room.session.timetable(shrinkingAt: nil)
    let minutes = timetable.rows.map(\.after)
    #expect(day.merit(minutes) == best, "day \(seed): \(day.steps.map(\.minutes)) to \(minutes)")
    #expect(timetable.failsBy == day.misses(minutes).max())
    if minutes != day.steps.map(\.minutes) { shrunk += 1 }
  }
  #expect(shrunk > 100)
}

@Test func `shortening one step is as good as the best of all ways, and no more than that`() throws
{
  for seed in 1...400 {
    let day = SmallDay(seed)
    for (place, step) in day.steps.enumerated() {
      let timetable = day.room.session.timetable(shortening: step.id, at: nil)
      guard step.minutes > step.least, !step.hasFixedLength, step.kind != .meal else {
        #expect(timetable == nil)
        continue
      }
      let ways = (step.least...step.minutes).reversed().map { minutes in
        var all = day.steps.map(\.minutes)
        all[place] = minutes
        return all
      }
      func total(_ way: [Int]) -> [Int] {
        let misses = day.misses(way)
        return [misses.reduce(0, +), misses.max() ?? 0]
      }
      let best = try #require(ways.min { total($0).lexicographicallyPrecedes(total($1)) })
      #expect(timetable?.rows.map(\.after) == best, "day \(seed), step \(place)")
    }
  }
}

@Test func `the swap suggested is the best there is, or none helps`() throws {
  var suggested = 0
  for seed in 1...400 {
    let day = SmallDay(seed)
    func total(_ order: [Step]) -> [Int] {
      var other = day
      other.steps = order
      let misses = other.misses(order.map(\.minutes))
      return [misses.reduce(0, +), misses.max() ?? 0]
    }
    func canMove(_ step: Step) -> Bool {
      step.start == nil && step.kind != .meal && !step.yieldsLast
    }
    var best = total(day.steps)
    let before = best
    for one in day.steps.indices where canMove(day.steps[one]) {
      for other in day.steps.indices where other > one && canMove(day.steps[other]) {
        var order = day.steps
        order.swapAt(one, other)
        if total(order).lexicographicallyPrecedes(best) { best = total(order) }
      }
    }
    guard let timetable = day.room.session.suggestedSwap(at: nil) else {
      #expect(best == before, "day \(seed)")
      continue
    }
    suggested += 1
    var room = day.room
    try room.make(together: timetable.edits)
    #expect(room.session.day.map(\.id) == timetable.rows.map(\.step))
    #expect(total(room.session.day) == best, "day \(seed)")
  }
  #expect(suggested > 10)
}
