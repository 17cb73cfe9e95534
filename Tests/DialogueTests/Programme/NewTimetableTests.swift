import Dialogue
import Testing

/// `Talk 40→32 11:32`, a line for each row; then where it ends and what it misses.
private func picture(_ timetable: NewTimetable?, in session: Session) -> String {
  guard let timetable else { return "none" }
  var lines = timetable.rows.map { row in
    let change = row.before == row.after ? "\(row.before)" : "\(row.before)→\(row.after)"
    let title = session.programme[row.step]?.title ?? "?"
    return "\(row.isRunning ? "▸" : "·") \(title) \(change) \(row.start)"
  }
  lines.append("end \(timetable.end), overtime \(timetable.overtime)")
  for miss in timetable.missed {
    lines.append("misses \(session.programme[miss.step]?.title ?? "?") by \(miss.minutes)")
  }
  if timetable.failsBy > 0 { lines.append("fails by \(timetable.failsBy)") }
  return lines.joined(separator: "\n")
}

/// Pairs 30 (least 20), Round 30 (last, least 20), Break 10, Lunch 45 at 11:30, Talk 60 (least 40),
/// Wall 30 (least 20), Closing 40 (last, least 30): 10:00 to 14:25, closes 14:30.
private func day() -> Room {
  var room = Room()
  room.force(.set(.closes(TimeOfDay("14:30")!)))
  room.force(.set(.date(Day("2026-03-14"))))
  room.step("Pairs", 30, least: 20)
  room.step("Round", 30, least: 20) { $0.yieldsLast = true }
  room.step("Break", 10, least: 5, kind: .break)
  room.step("Lunch", 45, kind: .meal, at: "11:30")
  room.step("Talk", 60, least: 40)
  room.step("Wall", 30, least: 20)
  room.step("Closing", 40, least: 30) { $0.yieldsLast = true }
  return room
}

@Test func `a day that holds is not changed, and what is late gets new agreed times`() throws {
  var room = day()
  #expect(room.session.timetable(shrinkingAt: nil).edits == [])
  try room.move(.next, at: "10:05")
  let now = Moment(today: "10:10")
  #expect(room.session.timeline(now: now).lateness == 5)
  let timetable = room.session.timetable(shrinkingAt: now)
  #expect(
    picture(timetable, in: room.session) == """
      ▸ Pairs 30 10:05
      · Round 30 10:35
      · Break 10 11:05
      · Lunch 45 11:30
      · Talk 60 12:15
      · Wall 30 13:15
      · Closing 40 13:45
      end 14:25, overtime -5
      """)
  try room.make(together: timetable.edits)
  #expect(room.session.timeline(now: now).lateness == 0)
  #expect(
    room.session.day.map { $0.agreed?.description }
      == ["10:00", "10:35", "11:05", "11:30", "12:15", "13:15", "13:45"])
}

@Test func `all that can give, give in proportion, and each stretch for itself`() throws {
  var room = day()
  for time in ["10:00", "10:30", "11:00"] { try room.move(.next, at: time) }
  // Lunch came twenty minutes late, and both halves of the afternoon can spare twenty and ten.
  try room.move(.next, at: "11:50")
  let timetable = room.session.timetable(shrinkingAt: Moment(today: "11:55"))
  #expect(
    picture(timetable, in: room.session) == """
      ▸ Lunch 45 11:50
      · Talk 60→50 12:35
      · Wall 30→25 13:25
      · Closing 40 13:50
      end 14:30, overtime 0
      """)
  #expect(timetable.edits.count == 1)
}

@Test func `what yields last gives when the others have given all they can`() throws {
  var room = day()
  for time in ["10:00", "10:30", "11:00", "12:10"] { try room.move(.next, at: time) }
  #expect(
    picture(room.session.timetable(shrinkingAt: Moment(today: "12:10")), in: room.session) == """
      ▸ Lunch 45 12:10
      · Talk 60→40 12:55
      · Wall 30→20 13:35
      · Closing 40→35 13:55
      end 14:30, overtime 0
      """)
}

@Test func `when it cannot be met it says by how much`() throws {
  var room = day()
  for time in ["10:00", "10:30", "11:00", "12:30"] { try room.move(.next, at: time) }
  #expect(
    picture(room.session.timetable(shrinkingAt: Moment(today: "12:30")), in: room.session) == """
      ▸ Lunch 45 12:30
      · Talk 60→40 13:15
      · Wall 30→20 13:55
      · Closing 40→30 14:15
      end 14:45, overtime 15
      fails by 15
      """)
}

@Test func `a fixed start is kept by what comes before it, and missed by as little as can be`()
  throws
{
  var room = day()
  try room.move(.next, at: "10:40")
  #expect(
    picture(room.session.timetable(shrinkingAt: Moment(today: "10:40")), in: room.session) == """
      ▸ Pairs 30 10:40
      · Round 30→20 11:10
      · Break 10 11:30
      · Lunch 45 11:40
      · Talk 60→57 12:25
      · Wall 30→28 13:22
      · Closing 40 13:50
      end 14:30, overtime 0
      misses Lunch by 10
      fails by 10
      """)
}

@Test func `one step is shortened by as little as is enough`() throws {
  var room = day()
  for time in ["10:00", "10:30", "11:00", "11:50"] { try room.move(.next, at: time) }
  let steps = room.session.day.map(\.id)
  let now = Moment(today: "11:55")
  #expect(room.session.shortenable(at: now) == Array(steps[4...]))
  let timetable = try #require(room.session.timetable(shortening: steps[4], at: now))
  #expect(
    picture(timetable, in: room.session) == """
      ▸ Lunch 45 11:50
      · Talk 60→45 12:35
      · Wall 30 13:20
      · Closing 40 13:50
      end 14:30, overtime 0
      """)
  // The wall can spare ten of the fifteen.
  #expect(room.session.timetable(shortening: steps[5], at: now)?.failsBy == 5)
  #expect(room.session.timetable(shortening: steps[3], at: now) == nil)
  #expect(room.session.timetable(shortening: steps[0], at: now) == nil)
  #expect(room.session.suggestedShortening(at: now) == timetable)
  try room.make(together: timetable.edits)
  #expect(room.session.programme[steps[4]]?.minutes == 45)
  #expect(room.session.timeline(now: now).lateness == 0)
}

@Test func `the running step can be cut down to what it has used, or its least`() throws {
  var room = day()
  room.force(.set(.closes(TimeOfDay("14:00")!)))
  for time in ["10:00", "10:30", "11:00", "11:30", "12:15"] { try room.move(.next, at: time) }
  let talk = room.session.day[4].id
  func cut(_ time: String) -> Int? {
    room.session.timetable(shortening: talk, at: Moment(today: time))?.rows[0].after
  }
  #expect(cut("12:20") == 40)
  #expect(cut("13:05") == 50)
  #expect(cut("13:05:30") == 51)
  #expect(cut("13:15") == nil)
  #expect(cut("13:40") == nil)
}

@Test func `two steps change places`() throws {
  var room = Room()
  room.force(.set(.closes(TimeOfDay("12:30")!)))
  room.force(.set(.date(Day("2026-03-14"))))
  for (title, minutes) in [("A", 10), ("B", 50), ("gone", 5), ("C", 20)] {
    room.step(title, minutes)
  }
  room.step("Lunch", 30, kind: .meal, at: "10:50")
  room.step("D", 20)
  let all = room.session.programme.order
  try room.make(.placeStep(all[2], .remove))
  try room.move(.next, at: "10:00")
  let now = Moment(today: "10:00")
  let (b, c, lunch, d) = (all[1], all[3], all[4], all[5])
  #expect(room.session.swappable(at: now) == [b, c, d])
  #expect(room.session.timetable(swapping: b, lunch, at: now) == nil)
  #expect(room.session.timetable(swapping: b, b, at: now) == nil)
  #expect(room.session.timetable(swapping: all[0], b, at: now) == nil)
  let timetable = try #require(room.session.timetable(swapping: d, b, at: now))
  #expect(timetable.way == .swap(b, d))
  #expect(
    picture(timetable, in: room.session) == """
      ▸ A 10 10:00
      · D 20 10:10
      · C 20 10:30
      · Lunch 30 10:50
      · B 50 11:20
      end 12:10, overtime -20
      """)
  #expect(room.session.suggestedSwap(at: now) == timetable)
  try room.make(together: timetable.edits)
  #expect(room.session.programmePicture == "A, D, C, Lunch, B")
  #expect(room.session.timeline(now: now).lateness == 0)
  #expect(room.session.suggestedSwap(at: now) == nil)
  try room.undo()
  #expect(room.session.programmePicture == "A, B, C, Lunch, D")

  let beside = try #require(room.session.timetable(swapping: b, c, at: now))
  try room.make(together: beside.edits)
  #expect(room.session.programmePicture == "A, C, B, Lunch, D")
}

@Test func `a plan can be mended before the day, and agrees on nothing yet`() throws {
  var room = day()
  room.force(.set(.closes(TimeOfDay("14:15")!)))
  let timetable = room.session.timetable(shrinkingAt: nil)
  #expect(
    picture(timetable, in: room.session) == """
      · Pairs 30 10:00
      · Round 30 10:30
      · Break 10 11:00
      · Lunch 45 11:30
      · Talk 60→53 12:15
      · Wall 30→27 13:08
      · Closing 40 13:35
      end 14:15, overtime 0
      """)
  try room.make(together: timetable.edits)
  #expect(room.session.day.allSatisfy { $0.agreed == nil })
}

@Test func `a day that is over or empty has nothing to mend`() throws {
  var room = Room()
  #expect(room.session.timetable(shrinkingAt: nil).rows.isEmpty)
  room.step("A", 30, least: 10)
  try room.move(.next, at: "10:00")
  try room.move(.end, at: "10:20")
  #expect(room.session.timetable(shrinkingAt: room.now).edits.isEmpty)
  #expect(room.session.suggestedShortening(at: room.now) == nil)
  #expect(room.session.suggestedSwap(at: room.now) == nil)
}

// MARK: Against the obvious way

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

@Test func `what stands before a start that is waited for gets the time, at most as much again`()
  throws
{
  // Lunch at 11:30 is waited for by 20 minutes: Pairs and Round share them.
  let room = day()
  let timetable = try #require(room.session.timetable(stretchingAt: nil, idle: 5))
  #expect(timetable.way == .stretch)
  #expect(timetable.rows.map(\.after) == [40, 40, 10, 45, 60, 30, 40])
  #expect(timetable.missed == [])
  #expect(timetable.idle == [])
  #expect(room.session.timetable(stretchingAt: nil, idle: 500) == nil)
}

@Test func `time is given to what runs where nothing else stands before the start`() throws {
  var room = Room()
  room.force(.set(.date(Day("2026-03-14"))))
  room.step("Wall", 30)
  room.step("Lunch", 45, kind: .meal, at: "15:00")
  try room.move(.next, at: "13:18")
  let timetable = try #require(room.session.timetable(stretchingAt: room.now, idle: 5))
  #expect(timetable.rows.map(\.after) == [60, 45])
  #expect(timetable.idle.map(\.minutes) == [42])
  // Where it is long past its time, it would have to get more than it had: nothing is offered.
  room.now = Moment(today: "14:40")
  #expect(room.session.timetable(stretchingAt: room.now, idle: 5) == nil)
}

@Test func `a day that is late somewhere has no time to give`() throws {
  var room = day()
  try room.move(.next, at: "10:40")
  #expect(room.session.timetable(stretchingAt: room.now, idle: 1) == nil)
}
