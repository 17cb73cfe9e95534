import Dialogue
import Testing

@Suite struct GroupUndoTests {
  @Test func `what goes back together is checked together`() throws {
    var room = Room()
    let step = room.step("Table talk")
    try room.make(.setStep(step, .minutes(30)))
    try room.make(.setStep(step, .least(20)))
    let group = room.id()
    try room.make(.setStep(step, .least(15)), group: group)
    try room.make(.setStep(step, .minutes(15)), group: group)
    try room.undo(.leader)
    #expect(room.session.programme[step]?.minutes == 30)
    #expect(room.session.programme[step]?.least == 20)
  }
}
