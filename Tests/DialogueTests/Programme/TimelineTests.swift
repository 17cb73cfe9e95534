import Dialogue
import Testing

/// Welcome 5, Pairs 20, Round 30, Lunch 45 not before 11:30, Talk 60: 10:00 to 13:15.
private func day() -> Room {
  var room = Room()
  room.step("Welcome", 5)
  room.step("Pairs", 20)
  room.step("Round", 30)
  room.step("Lunch", 45, kind: .meal, at: "11:30")
  room.step("Talk", 60)
  room.step("Follow-up", 90, kind: .followUp)
  room.force(.set(.closes(TimeOfDay("13:20")!)))
  room.force(.set(.date(Day("2026-03-14"))))
  return room
}

@Test func `before the day the plan is all there is`() {
  let plan = """
    · Welcome 10:00-10:05 now 10:00-10:05
    · Pairs 10:05-10:25 now 10:05-10:25
    · Round 10:25-10:55 now 10:25-10:55
    · Lunch 11:30-12:15 now 11:30-12:15
    · Talk 12:15-13:15 now 12:15-13:15
    end 13:15, planned 13:15, overtime -5, late 0
    """
  var room = day()
  #expect(room.session.dayPicture(nil) == plan)
  #expect(room.session.dayPicture("09:00") == plan)
  #expect(room.session.dayPicture("+1 11:00") == plan)
  room.force(.set(.date(nil)))
  #expect(room.session.dayPicture("11:00") == plan)
}

@Test func `on the morning itself it shows that the day has not begun`() {
  #expect(
    day().session.dayPicture("10:04:59") == """
      · Welcome 10:00-10:05 now 10:04-10:09
      · Pairs 10:05-10:25 now 10:09-10:29
      · Round 10:25-10:55 now 10:29-10:59
      · Lunch 11:30-12:15 now 11:30-12:15
      · Talk 12:15-13:15 now 12:15-13:15
      end 13:15, planned 13:15, overtime -5, late 4
      """)
}

@Test func `a running step ends when its minutes are used, and never before now`() throws {
  var room = day()
  try room.move(.next, at: "10:02")
  try room.move(.next, at: "10:09")
  #expect(
    room.session.dayPicture("10:20") == """
      ✓ Welcome 10:00-10:05 held 10:02-10:09
      ▸ Pairs 10:05-10:25 held 10:09- now 10:09-10:29
      · Round 10:25-10:55 now 10:29-10:59
      · Lunch 11:30-12:15 now 11:30-12:15
      · Talk 12:15-13:15 now 12:15-13:15
      end 13:15, planned 13:15, overtime -5, late 4
      """)
  #expect(
    room.session.dayPicture("11:05") == """
      ✓ Welcome 10:00-10:05 held 10:02-10:09
      ▸ Pairs 10:05-10:25 held 10:09- now 10:09-11:05
      · Round 10:25-10:55 now 11:05-11:35
      · Lunch 11:30-12:15 now 11:35-12:20
      · Talk 12:15-13:15 now 12:20-13:20
      end 13:20, planned 13:15, overtime 0, late 40
      """)
}

@Test func `while the clocks stand still the end moves and nothing is late`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.quiet, at: "10:03")
  #expect(room.session.timeline(now: Moment(today: "10:23")).lateness == 0)
  #expect(
    room.session.dayPicture("10:23").hasPrefix(
      "▸ Welcome 10:00-10:05 held 10:00- now 10:00-10:25\n· Pairs 10:05-10:25 now 10:25-10:45"))
  try room.move(.goOn, at: "10:23")
  #expect(room.session.timeline(now: Moment(today: "10:23")).lateness == 20)
  try room.move(.next, at: "10:25")
  #expect(
    room.session.dayPicture("10:25").hasPrefix(
      "✓ Welcome 10:00-10:05 held 10:00-10:25\n▸ Pairs 10:05-10:25 held 10:25- now 10:25-10:45"))
}

@Test func `the last step is late by its end, and a day that is over is not late`() throws {
  var room = day()
  for _ in 1...4 { try room.move(.next, at: "10:00") }
  try room.move(.next, at: "12:30")
  #expect(
    room.session.dayPicture("12:45").hasSuffix(
      "▸ Talk 12:15-13:15 held 12:30- now 12:30-13:30\n"
        + "end 13:30, planned 13:15, overtime 10, late 15"))
  try room.move(.end, at: "13:22")
  #expect(
    room.session.dayPicture("15:00").hasSuffix(
      "✓ Talk 12:15-13:15 held 12:30-13:22\nend 13:22, planned 13:15, overtime 2, late 0"))
}

@Test func `agreed times stand however the minutes are changed`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.make(.setStep(room.session.day[0].id, .minutes(15)))
  #expect(
    room.session.dayPicture("10:01") == """
      ▸ Welcome 10:00-10:15 held 10:00- now 10:00-10:15
      · Pairs 10:05-10:25 now 10:15-10:35
      · Round 10:25-10:55 now 10:35-11:05
      · Lunch 11:30-12:15 now 11:30-12:15
      · Talk 12:15-13:15 now 12:15-13:15
      end 13:15, planned 13:15, overtime -5, late 10
      """)
}

@Test func `a step that was begun early makes the next one early`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.next, at: "10:02:30")
  #expect(room.session.timeline(now: Moment(today: "10:10")).lateness == -3)
}

@Test func `what the day went past and what is out of sight stand still`() throws {
  var room = day()
  let steps = room.session.day.map(\.id)
  try room.move(.next, at: "10:00")
  try room.move(.begin(steps[3]), at: "11:30")
  try room.make(.placeStep(steps[4], .remove))
  #expect(
    room.session.dayPicture("11:40") == """
      ✓ Welcome 10:00-10:05 held 10:00-11:30
      ✗ Pairs 10:05-10:25
      ✗ Round 10:25-10:55
      ▸ Lunch 11:30-12:15 held 11:30- now 11:30-12:15
      end 12:15, planned 12:15, overtime -65, late 0
      """)
  try room.make(.placeStep(steps[3], .remove))
  #expect(
    room.session.dayPicture("11:40").hasSuffix("end 12:15, planned 10:55, overtime -65, late 0"))
}

@Test func `a day may run past midnight`() throws {
  var room = Room()
  room.force(.set(.date(Day("2026-03-14"))))
  room.step("Night", 60)
  room.step("Morning", 30)
  try room.move(.next, at: "23:30")
  try room.move(.next, at: "+1 00:40")
  #expect(
    room.session.dayPicture("+1 00:50") == """
      ✓ Night 10:00-11:00 held 23:30-00:40
      ▸ Morning 11:00-11:30 held 00:40- now 00:40-01:10
      end 01:10, planned 11:30, overtime 550, late 820
      """)
}

@Test func `a programme of nothing, of no minutes and of very much is a timeline too`() {
  var room = Room()
  #expect(room.session.dayPicture("12:00") == "end 10:00, planned 10:00, overtime -360, late 0")
  room.step("Nothing", 0)
  #expect(room.session.timeline(now: nil).end == TimeOfDay("10:00"))
  for _ in 0..<300 { room.step("Long", 1440) }
  #expect(room.session.timeline(now: nil).end.minutes == 600 + 300 * 1440)
}

@Test func `a follow-up meeting is held weeks after and leaves the day as it was`() throws {
  var room = day()
  for time in ["10:00", "10:05", "10:25", "11:30", "12:15"] { try room.move(.next, at: time) }
  try room.move(.end, at: "13:15")
  let before = room.session.dayPicture("13:20")
  #expect(before.hasSuffix("end 13:15, planned 13:15, overtime -5, late 0"))
  let meeting = try #require(room.session.programme.visible.first { !$0.isOfTheDay })
  room.now = Moment("2026-05-09T17:00:00+02:00")!
  try room.move(.begin(meeting.id))
  #expect(room.session.dayPicture("13:20") == before)
  #expect(room.session.state == .underWay)
  #expect(room.session.stepClock(now: room.now)?.time == Countdown(minutes: 90, elapsed: 1000))
  try room.move(.end)
  #expect(room.session.state == .held)
  #expect(room.session.dayPicture("13:20") == before)
}

@Test func `the next step and the one before are the day's, in sight`() throws {
  var room = day()
  func titles() -> [String?] {
    [room.session.previousStep?.title, room.session.nextStep?.title]
  }
  #expect(titles() == [nil, "Welcome"])
  try room.move(.next, at: "10:00")
  #expect(titles() == [nil, "Pairs"])
  try room.make(.placeStep(room.session.day[1].id, .remove))
  #expect(titles() == [nil, "Round"])
  try room.move(.next, at: "10:05")
  #expect(titles() == ["Welcome", "Lunch"])
  try room.move(.next, at: "10:06")
  try room.move(.next, at: "10:07")
  #expect(titles() == ["Lunch", nil])
  try room.move(.end, at: "10:08")
  #expect(titles() == ["Talk", nil])
}

@Test func `minutes before a fixed start that the day comes to too early are counted`() throws {
  var room = Room()
  room.force(.set(.date(Day("2026-03-14"))))
  for title in ["A", "B"] { room.step(title, 30) }
  room.step("Lunch", 45, kind: .meal, at: "12:30")
  try room.move(.next, at: "10:00")
  let timeline = room.session.timeline(now: room.now)
  #expect(room.session.day.map { timeline.idle(before: $0.id) } == [0, 0, 90])
  try room.move(.next, at: "12:10")
  #expect(room.session.timeline(now: room.now).idle(before: room.session.day[2].id) == 0)
}
