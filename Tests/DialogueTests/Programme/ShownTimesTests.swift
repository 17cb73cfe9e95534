import Dialogue
import Testing

/// The times that every list of the programme shows add up, whatever has happened to the day.
@Test func `more time on a running step moves what comes after it, everywhere alike`() throws {
  var room = try Room.day()
  let running = try #require(room.session.currentStep)
  let before = room.session.timeline(now: nil)
  try room.make(.setStep(running.id, .minutes(running.minutes + 10)), by: .leader)
  let after = room.session.timeline(now: nil)
  var cursor: TimeOfDay?
  for row in after.rows {
    guard let shown = row.shown, let step = room.session.programme[row.step] else { continue }
    if let cursor {
      #expect(shown.start == max(cursor, step.start ?? cursor), "\(step.title)")
    }
    if row.state != .held { #expect(shown.minutes == step.minutes) }
    cursor = shown.end
  }
  #expect(cursor == after.end)
  #expect(after[running.id]?.shown?.minutes == running.minutes + 10)
  #expect(before[running.id]?.shown?.start == after[running.id]?.shown?.start)
}
