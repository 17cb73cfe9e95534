import Dialogue
import Terminal
import Testing

@testable import Faces

/// Keys at random: nothing traps, no word is changed, the account adds up.
@Suite struct DeskFuzzTests {
  private static let keys: [Key] =
    Array(Set(DeskFace.commands.flatMap(\.keys))).filter { $0 != "q" && $0 != "Ctrl-Q" }
    .sorted { "\($0)" < "\($1)" } + ["a", "ø", "Ctrl-P", "Enter", "Esc", "Down", "Down"]

  @Test(arguments: 0..<6)
  func `random keys break nothing and change no word`(seed: UInt64) {
    var dice = Dice(state: seed)
    var pilot = DeskStage.pilot(points: Int.random(in: 0...30, using: &dice))
    let before = words(in: pilot.session)
    var memory = LayoutMemory()
    for turn in 0..<250 {
      pilot.press(Self.keys.randomElement(using: &dice) ?? .enter)
      if turn.isMultiple(of: 9) {
        pilot.resize(
          rows: Int.random(in: 0...45, using: &dice),
          columns: Int.random(in: 0...130, using: &dice))
      }
      if turn.isMultiple(of: 5) {
        _ = layout(pilot.shell.view(), in: pilot.context.size, memory: &memory)
        let anew = HungWall(pilot.session, pilot.face.filter)
        #expect(pilot.face.cards == anew.cards)
        #expect(pilot.face.account == anew.account)
      }
    }
    #expect(words(in: pilot.session) == before)
    #expect(pilot.session.brokenInvariants().isEmpty)
    #expect(pilot.session.sortingAccount.points == pilot.session.countOfPoints)
  }

  private func words(in session: Session) -> [ID<Point>: [String]] {
    Dictionary(
      uniqueKeysWithValues: session.wholeWall.flatMap {
        session.points(of: $0.id).all.map { ($0.id, $0.wordings.map(\.text)) }
      })
  }
}
