import Dialogue
import Terminal
import Testing

@testable import Faces

/// People on a circle, and a line for every relation.
@Suite struct RelationDrawingTests {
  private func drawing(_ groups: [Int]) -> Block.Drawing {
    Block.Drawing(HallScene.Relations(groups: groups), words: "")
  }

  @Test(arguments: [2, 3, 5, 6, 32, 81, 160])
  func `there is a line for every relation`(people: Int) {
    let alone = drawing(Array(repeating: 1, count: people))
    #expect(alone.points.count == people)
    #expect(alone.lines.count == relations(among: people))
    #expect(alone.lines.allSatisfy { !$0.isBright })
    #expect(Set(alone.lines).count == alone.lines.count)
    let together = drawing([people])
    #expect(together.lines.count == relations(among: people))
    #expect(together.lines.allSatisfy { $0.isBright })
  }

  @Test func `those of the room form are bright`() {
    let tables = drawing(Array(repeating: 4, count: 8))
    #expect(tables.lines.count { $0.isBright } == 48)
    #expect(tables.lines.count == 496)
    let pairs = drawing([2, 2, 3])
    #expect(pairs.lines.count { $0.isBright } == 5)
    #expect(pairs.lines.count == 21)
  }

  @Test func `nobody, one person and a whole town can be drawn`() {
    for groups in [[], [1], Array(repeating: 8, count: 625), [5_000]] {
      let drawing = drawing(groups)
      #expect(drawing.points.count == groups.reduce(0, +))
      #expect(drawing.lines.count <= 20_000)
    }
  }

  @Test func `the words say how many there are, and how many are in use`() {
    func words(_ groups: [Int], _ language: Language = .bokmal) -> String {
      HallWording.relations(HallScene.Relations(groups: groups))(language)
    }
    #expect(words(Array(repeating: 4, count: 8)) == "32 mennesker, 496 mellomrom · 48 i bruk nå")
    #expect(words([32], .nynorsk) == "32 menneske, 496 mellomrom")
    #expect(words([1, 1, 1], .english) == "3 people, 3 relations")
  }

  @Test func `everybody in the room is on it, also who has no seat`() {
    var pilot = LeaderStage.pilot("10:00", participants: 9)
    pilot.goOn(to: .pairs)
    let step = pilot.session.currentStep!
    let people = pilot.session.participants.map(\.id)
    var open = OpenSession(pilot.session, seat: .leader, path: "")
    var context = pilot.context
    _ = try? open.propose(
      [.seat(step.id, [Array(people[0..<2]), Array(people[2..<5])])], context: &context)
    let seated = HallScene.Relations(of: open.session.currentStep!, in: open.session)
    #expect(seated.groups == [2, 3, 1, 1, 1, 1])
  }
}
