import Dialogue
import Testing

/// Days that are tried out, and what can be taken back of a day's beginning.
@Suite struct RehearsingTests {
  private func planned() throws -> Room {
    var room = Room()
    try room.make(.set(.date(Day("2026-03-14"))), by: .organiser)
    room.step("Welcome", 20)
    room.step("Table talk", 90)
    room.step("Lunch", 45, at: "12:30")
    room.step("Closing", 30)
    return room
  }

  @Test(arguments: ["2026-03-01T20:15:00+01:00", "2026-03-14T06:00:00+01:00"])
  func `a day that is tried out begins now, with everything that has a time`(at: String) throws {
    let planned = try planned().session
    let now = try #require(Moment(at))
    var ids = IdentifierSource(seed: 1, 1)
    let moved = planned.moved(toBeginAt: now, ids: &ids)
    let shift = now.timeOfDay - planned.opens
    #expect(moved.date == now.day)
    #expect(moved.opens == now.timeOfDay)
    #expect(moved.closes - planned.closes == shift)
    for (step, before) in zip(moved.day, planned.day) {
      #expect(step.start == before.start.map { $0 + shift })
    }
    let (was, will) = (planned.timeline(now: nil), moved.timeline(now: now))
    #expect(will.overtime == was.overtime)
    #expect(will.lateness == 0)
  }

  @Test func `a day that has begun is tried out as it stands`() throws {
    let session = try Room.day().session
    var ids = IdentifierSource(seed: 1, 1)
    let moved = session.moved(toBeginAt: Moment(today: "20:15"), ids: &ids)
    #expect(moved.text == session.text)
  }

  @Test func `what everybody may rely on stays when the beginning of the day is undone`() throws {
    var room = try planned()
    try room.make(.set(.title("Sørdal")), by: .leader)
    let edits = room.session.edits(for: .next, at: room.now)
    #expect(edits.count == 2)
    try room.make(together: edits, by: .leader)
    let agreed = room.session.day.map(\.agreed)
    #expect(!agreed.contains(nil))
    try room.undo(.leader)
    #expect(room.session.day.map(\.agreed) == agreed)
    #expect(room.session.title == "Nordvik")
  }
}
