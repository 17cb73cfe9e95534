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

@Test func `a day that begins late goes by the timetable that was taken while all waited`() throws {
  var room = day()
  let now = Moment(today: "10:20")
  let timetable = room.session.timetable(shrinkingAt: now)
  try room.make(together: timetable.edits)
  #expect(room.session.timeline(now: now).lateness == 0)
  try room.move(.next, at: "10:20")
  #expect(room.session.timeline(now: now).lateness == 0)
  #expect(room.session.day.map(\.agreed?.description) == timetable.rows.map(\.start.description))
  // Before the opening nothing is late, and the plan is enough.
  let early = day().session.timetable(shrinkingAt: Moment(today: "09:50"))
  #expect(early.edits == [])
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
