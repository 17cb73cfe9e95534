import Dialogue
import Testing

private func day() -> Room {
  var room = Room()
  room.force(.set(.date(Day("2026-03-14"))))
  for title in ["A", "B", "C"] { room.step(title, 30) }
  room.step("Lunch", 45, kind: .meal, at: "12:30")
  return room
}

extension Room {
  /// `B 10:30 (12 min)`: the running step, since when, and how long it has run.
  fileprivate func clockPicture(_ time: String) -> String {
    guard let clock = session.clock else { return "none" }
    if clock.isOver { return "over since \(clock.began.timeOfDay)" }
    guard let step = session.currentStep else { return clock.isQuiet ? "quiet" : "no step" }
    let minutes = Double(clock.elapsed(at: Moment(today: time))) / 60_000
    let standing = clock.isQuiet ? ", quiet" : clock.stopped != nil ? ", stopped" : ""
    return "\(step.title) \(clock.began.timeOfDay), \(minutes) min\(standing)"
  }

  /// What was held, as `A 10:00-10:30`.
  fileprivate var heldPicture: String {
    session.held.map {
      let title = session.programme[$0.step]?.title ?? "?"
      return "\(title) \($0.began.timeOfDay)-\($0.ended?.timeOfDay.description ?? "")"
    }.joined(separator: ", ")
  }
}

@Test func `the day's first step brings the times that everybody may rely on`() throws {
  let room = day()
  let edits = room.session.edits(for: .next, at: Moment(today: "10:04"))
  let steps = room.session.day.map(\.id)
  #expect(
    edits == [
      .clock(Clock(step: steps[0], began: Moment(today: "10:04")), saw: nil),
      .timetable([
        TimetableEntry(step: steps[0], minutes: 30, agreed: TimeOfDay("10:00")),
        TimetableEntry(step: steps[1], minutes: 30, agreed: TimeOfDay("10:30")),
        TimetableEntry(step: steps[2], minutes: 30, agreed: TimeOfDay("11:00")),
        TimetableEntry(step: steps[3], minutes: 45, agreed: TimeOfDay("12:30")),
      ]),
    ])
}

@Test func `on another day, as in a rehearsal, the times count from now`() throws {
  var room = day()
  room.force(.set(.date(Day("2026-03-20"))))
  try room.move(.next, at: "12:10")
  #expect(
    room.session.day.map { $0.agreed?.description } == ["12:10", "12:40", "13:10", "13:40"])
  #expect(room.session.timeline(now: Moment(today: "12:15")).lateness == 0)
}

@Test func `next begins the next step and ends the one that runs`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  #expect(room.clockPicture("10:12") == "A 10:00, 12.0 min")
  try room.move(.next, at: "10:31")
  #expect(room.clockPicture("10:41") == "B 10:31, 10.0 min")
  #expect(room.heldPicture == "A 10:00-10:31, B 10:31-")
  #expect(room.changes.last?.edit.kind == "clock.set")
  try room.move(.next, at: "11:00")
  try room.move(.next, at: "11:30")
  #expect(room.session.edits(for: .next, at: room.now) == [])
  try room.move(.end, at: "12:20")
  #expect(room.clockPicture("12:30") == "over since 12:20")
  #expect(room.session.edits(for: .next, at: room.now) == [])
  #expect(room.session.edits(for: .end, at: room.now) == [])
}

@Test func `an elbow on next and back again changes nothing`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.stop, at: "10:05")
  try room.move(.goOn, at: "10:07")
  try room.move(.next, at: "10:20")
  try room.move(.back, at: "10:20:03")
  #expect(room.clockPicture("10:27:03") == "A 10:00, 25.0 min")
  #expect(room.heldPicture == "A 10:00-")
  try room.move(.next, at: "10:30")
  #expect(room.clockPicture("10:40") == "B 10:30, 10.0 min")
  #expect(room.heldPicture == "A 10:00-10:30, B 10:30-")
  #expect(room.session.timeline(now: room.now).rows[1].began == TimeOfDay("10:30"))
}

@Test func `going back takes up the question that was left`() throws {
  var room = Room()
  for title in ["A", "B"] {
    room.step(title, 30) { step in
      step.questions = (1...3).map {
        OpenQuestion(id: ID(Identifier(high: 5, low: UInt64($0))), text: "?", minutes: 10)
      }
    }
  }
  try room.move(.next, at: "10:00")
  try room.move(.nextTurn, at: "10:10")
  try room.move(.next, at: "10:14")
  try room.move(.back, at: "10:15")
  let turn = try #require(room.session.stepClock(now: Moment(today: "10:16"))?.turn)
  #expect(turn.place == 1 && turn.time == Countdown(minutes: 10, elapsed: 5 * 60_000))
}

@Test func `a step that was left while the clock stood still goes on from there`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.quiet, at: "10:10")
  try room.move(.next, at: "10:20")
  #expect(room.clockPicture("10:21") == "B 10:20, 1.0 min")
  try room.move(.back, at: "10:25")
  #expect(room.clockPicture("10:26") == "A 10:00, 11.0 min")
}

@Test func `back from the end of the day takes up the last step`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.next, at: "10:30")
  try room.move(.end, at: "10:50")
  try room.move(.back, at: "10:55")
  #expect(room.clockPicture("11:00") == "B 10:30, 25.0 min")
  #expect(room.session.state == .underWay)
  try room.move(.back, at: "11:00")
  try room.move(.end, at: "11:10")
  #expect(room.session.edits(for: .stop, at: room.now) == [])
}

@Test func `there is nothing before the first step`() throws {
  var room = day()
  #expect(room.session.edits(for: .back, at: room.now) == [])
  try room.move(.next, at: "10:00")
  #expect(room.session.edits(for: .back, at: room.now) == [])
}

@Test func `back leads past what was never held, to where one came from`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.begin(room.session.day[2].id), at: "10:10")
  try room.move(.back, at: "10:15")
  #expect(room.clockPicture("10:20") == "A 10:00, 15.0 min")
  #expect(room.heldPicture == "C 10:10-10:15, A 10:00-")
}

@Test func `back from where the day was begun in the middle begins the step before`() throws {
  var room = day()
  try room.move(.begin(room.session.day[2].id), at: "10:00")
  try room.move(.back, at: "10:15")
  #expect(room.clockPicture("10:20") == "B 10:15, 5.0 min")
  #expect(room.heldPicture == "C 10:00-10:15, B 10:15-")
}

@Test(arguments: [ClockMove.next, .begin(day().session.day[1].id)])
func `a step that the day comes back to goes on where it was left`(move: ClockMove) throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.next, at: "10:30")
  try room.move(.back, at: "10:37")
  #expect(room.session.goesOn(room.session.day[1].id))
  try room.move(move, at: "10:40")
  #expect(room.clockPicture("10:41") == "B 10:30, 8.0 min")
  #expect(room.heldPicture == "A 10:00-10:40, B 10:30-")
}

@Test func `what was gone to by mistake is left for where one was, even before the day`() throws {
  var room = day()
  let (first, last) = (room.session.day[0].id, room.session.day[2].id)
  try room.move(.begin(last), at: "09:40")
  try room.move(.unbegin, at: "09:41")
  #expect(room.session.held == [] && room.session.state == .planned)
  #expect(room.session.nextStep?.id == first && room.session.previousStep == nil)
  try room.move(.next, at: "10:00")
  #expect(room.session.day.map { $0.agreed?.description } == ["10:00", "10:30", "11:00", "12:30"])
  try room.move(.begin(last), at: "10:00:20")
  try room.move(.takeUp(first), at: "10:00:50")
  #expect(room.clockPicture("10:10") == "A 10:00, 9.5 min")
}

@Test func `this step began n minutes ago, and the one before ended then`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.next, at: "10:40")
  try room.move(.began(minutesAgo: 8), at: "10:43")
  #expect(room.clockPicture("10:43") == "B 10:35, 8.0 min")
  #expect(room.heldPicture == "A 10:00-10:35, B 10:35-")
  // Never before the one before it.
  try room.move(.began(minutesAgo: 90), at: "10:44")
  #expect(room.heldPicture == "A 10:00-10:00, B 10:00-")
  try room.move(.began(minutesAgo: 0), at: "10:45")
  #expect(room.heldPicture == "A 10:00-10:45, B 10:45-")
  try room.move(.began(minutesAgo: -5), at: "10:46")
  #expect(room.clockPicture("10:46") == "B 10:46, 0.0 min")
}

@Test func `a step that stands still and began n minutes ago has run so long`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.stop, at: "10:02")
  try room.move(.began(minutesAgo: 5), at: "10:10")
  #expect(room.clockPicture("10:30") == "A 10:05, 5.0 min, stopped")
  try room.move(.goOn, at: "10:30")
  #expect(room.clockPicture("10:31") == "A 10:05, 6.0 min")
}

@Test func `quiet stops the clocks, and going on ends it`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  try room.move(.stop, at: "10:05")
  try room.move(.quiet, at: "10:06")
  #expect(room.clockPicture("10:20") == "A 10:00, 5.0 min, quiet")
  #expect(room.session.edits(for: .quiet, at: room.now) == [])
  #expect(room.session.edits(for: .stop, at: room.now) == [])
  try room.move(.goOn, at: "10:20")
  #expect(room.clockPicture("10:21") == "A 10:00, 6.0 min")
  #expect(room.session.edits(for: .goOn, at: room.now) == [])
  #expect(room.session.edits(for: .endQuiet, at: room.now) == [])
}

@Test func `it can be quiet before the day has begun`() throws {
  var room = day()
  try room.move(.quiet, at: "09:50")
  #expect(room.clockPicture("09:55") == "quiet")
  #expect(room.session.state == .planned)
  try room.move(.endQuiet, at: "09:57")
  try room.move(.next, at: "10:00")
  #expect(room.clockPicture("10:01") == "A 10:00, 1.0 min")
  #expect(room.session.day[0].agreed == TimeOfDay("10:00"))
}

@Test func `of two who press next, one is heard`() throws {
  var room = day()
  try room.move(.next, at: "10:00")
  let view = room.session
  room.now = Moment(today: "10:30")
  let edits = view.edits(for: .next, at: room.now)
  for edit in edits { try room.make(edit, by: .leader) }
  #expect(throws: Refusal.clockMovedOn) { try room.make(edits[0], by: .organiser) }
  // Already written down when it came too late: kept, and shown.
  let late = room.force(edits[0], by: .organiser)
  #expect(room.clockPicture("10:30") == "B 10:30, 0.0 min")
  #expect(
    room.session.conflicts == [Conflict(.late, change: late, other: edits[0])])
  #expect(room.heldPicture == "A 10:00-10:30, B 10:30-")
  try room.move(.next, at: "11:00")
  #expect(room.clockPicture("11:00") == "C 11:00, 0.0 min")
}

@Test func `a move without a step or a clock is none`() {
  var room = Room()
  for move: ClockMove in [
    .next, .back, .began(minutesAgo: 3), .goOn, .endQuiet, .nextTurn, .previousTurn,
    .begin(.last), .takeUp(.last), .unbegin,
  ] {
    #expect(room.session.edits(for: move, at: room.now) == [], "\(move)")
  }
  room.step("A")
  #expect(room.session.edits(for: .began(minutesAgo: 3), at: room.now) == [])
}
