import Dialogue
import Terminal
import Testing

@testable import Faces

/// Keys at random: nothing traps, what must hold holds, and the day moves on two presses only.
@Suite struct LeaderFuzzTests {
  private static let keys: [Key] =
    Array(Set(LeaderFace.commands.flatMap(\.keys))).sorted { "\($0)" < "\($1)" }
    + ["1", "5", "ø", "Ctrl-P", "?", "F1", "Ctrl-C", "Tab", "Enter", "Esc", "PgDn", "PgDn"]

  @Test(arguments: 0..<8)
  func `random keys break nothing`(seed: UInt64) {
    var dice = Dice(state: seed)
    let people = Int.random(in: 0...9, using: &dice)
    var pilot = LeaderStage.pilot("09:55", participants: people)
    var memory = LayoutMemory()
    for turn in 0..<180 {
      let before = (pilot.session.clock?.step, pilot.face.scope)
      let key = Self.keys.randomElement(using: &dice) ?? .enter
      pilot.press(key)
      if pilot.session.clock?.step != before.0 {
        #expect(before.1 == .preview, "\(key) moved the day")
      }
      pilot.pass(milliseconds: Int64.random(in: 0...90_000, using: &dice))
      let size = Size(
        rows: Int.random(in: 0...45, using: &dice), columns: Int.random(in: 0...130, using: &dice))
      if Int.random(in: 0..<8, using: &dice) == 0 {
        pilot.resize(rows: size.rows, columns: size.columns)
      }
      guard turn.isMultiple(of: 3) else { continue }
      _ = layout(pilot.shell.view(), in: pilot.context.size, memory: &memory)
    }
    #expect(pilot.session.brokenInvariants().isEmpty)
    var other = OpenSession(
      LeaderStage.pilot("09:55", participants: people).session, seat: .leader, path: "")
    other.take(pilot.changes)
    #expect(other.session.clock == pilot.session.clock)
    #expect(other.session.day == pilot.session.day)
  }
}
