import Dialogue
import Terminal
import Testing

@testable import Faces

/// The page of the hall outlives the leader's process, and two leaders turn one hall.
@Suite struct LeaderHallTests {
  private static func neighbour(
    _ board: Board?, _ seat: Seat = .leader, _ presence: Neighbour.Presence = .here
  ) -> Neighbour {
    Neighbour(seat: seat, process: "other", board: board ?? Board(), presence: presence)
  }

  /// Another leader's face on the same session, as it stands.
  private static func another(_ pilot: Pilot<LeaderFace>) -> Pilot<LeaderFace> {
    var context = pilot.context
    context.ids = IdentifierSource(seed: 8, 8)
    let open = OpenSession(pilot.session, seat: .leader, path: "nordvik")
    return Pilot(LeaderFace(open, context: context))
  }

  @Test func `it tells nobody anything before it has looked around`() {
    var pilot = LeaderStage.pilot("10:00")
    #expect(pilot.face.board == nil)
    pilot.pass(seconds: 1)
    #expect(pilot.face.board?.hall?.page == .title)
  }

  @Test func `what is turned here is told, with when`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .rules)
    pilot.goOn()
    let hall = pilot.face.board?.hall
    #expect(hall?.page == pilot.face.hallPage)
    #expect(hall?.turned == pilot.context.now)
    pilot.pass(seconds: 5)
    #expect(pilot.face.board?.hall == hall)
    pilot.press("b")
    #expect(pilot.face.board?.hall == Board.Hall(.blank, turned: pilot.context.now))
  }

  @Test func `quiet is in the clock, and no page of the leader's`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .rules)
    pilot.press("r")
    #expect(pilot.face.hallPage == .quiet)
    #expect(pilot.face.board?.hall?.page != .quiet)
  }

  @Test func `quiet is seen in a hall that was blank, and can be blanked`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .rules)
    pilot.press("b", "r")
    #expect(pilot.face.hallPage == .quiet)
    pilot.press("b")
    #expect(pilot.face.hallPage == .blank)
    pilot.press("r", "b")
    #expect(pilot.face.hallPage != .blank)
  }

  @Test func `a leader who starts again takes up the page from the hall`() {
    var first = LeaderStage.pilot("10:00")
    first.goOn(to: .tables)
    var tables = TableStage(first)
    for table in [3, 5] {
      tables.write(table, ["Bli trodd"])
      tables.sign(table)
    }
    first.receive(tables.changes)
    first.goOn(to: .wall)
    first.goOn()
    first.goOn()
    let page = first.face.hallPage
    var again = Self.another(first)
    #expect(again.face.hallPage != page)
    again.receive(.room([Self.neighbour(first.face.board, .hall)]))
    #expect(again.face.hallPage == page)
    #expect(again.face.board?.hall == first.face.board?.hall)
  }

  @Test func `without anybody to ask, questions and ground rules are found by the clock`() {
    var first = LeaderStage.pilot("10:00")
    first.goOn(to: .rules)
    for _ in 0..<3 { first.goOn() }
    #expect(Self.another(first).face.hallPage == first.face.hallPage)
    first.goOn(to: .pairs)
    for _ in 0..<2 { first.goOn() }
    #expect(Self.another(first).face.hallPage == first.face.hallPage)
  }

  @Test func `a second leader's page follows the first one's, and theirs the second's`() {
    var first = LeaderStage.pilot("10:00")
    first.goOn(to: .rules)
    var second = Self.another(first)
    first.forget()
    first.goOn()
    second.receive(first.changes)
    second.receive(.room([Self.neighbour(first.face.board)]))
    #expect(second.face.hallPage == first.face.hallPage)
    second.pass(seconds: 3)
    second.press("b")
    first.receive(.room([Self.neighbour(second.face.board)]))
    #expect(first.face.hallPage == .blank)
    first.pass(seconds: 9)
    first.press("b")
    #expect(first.face.hallPage != .blank)
    second.receive(.room([Self.neighbour(first.face.board)]))
    #expect(second.face.hallPage == first.face.hallPage)
  }

  @Test func `the board may come before the change it belongs to`() {
    var first = LeaderStage.pilot("10:00")
    first.goOn(to: .rules)
    var second = Self.another(first)
    first.forget()
    first.goOn(to: .pairs)
    first.goOn()
    second.receive(.room([Self.neighbour(first.face.board)]))
    #expect(second.face.hallPage != first.face.hallPage)
    second.receive(first.changes)
    #expect(second.face.hallPage == first.face.hallPage)
  }

  @Test func `a clock that is a day ahead on one laptop does not lock the hall for the other`() {
    var first = LeaderStage.pilot("10:00")
    first.goOn(to: .rules)
    var ahead = Self.another(first)
    ahead.pass(seconds: 86_400)
    ahead.press("b")
    first.receive(.room([Self.neighbour(ahead.face.board)]))
    #expect(first.face.hallPage == .blank)
    first.press("b")
    ahead.receive(.room([Self.neighbour(first.face.board)]))
    #expect(ahead.face.hallPage == first.face.hallPage)
  }

  // MARK: The drawing

  @Test
  func `the drawing is shown first, goes up at a second press, and is taken away the same way`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .pairs)
    let page = pilot.face.hallPage
    pilot.press("l")
    #expect(pilot.picture.contains("I salen: mellomrommene i salen"))
    #expect(pilot.picture.contains("32 mennesker, 496 mellomrom · 16 i bruk nå"))
    #expect(pilot.face.hallPage == page)
    pilot.pressAgain("l")
    #expect(pilot.face.hallPage == .relations(pilot.session.clock!.step!))
    #expect(pilot.status?.hasPrefix("Salen ser mellomrommene.") == true)
    let clock = pilot.session.clock
    pilot.press("l")
    pilot.pressAgain("l")
    #expect(pilot.face.hallPage == page)
    #expect(pilot.session.clock == clock)
  }

  @Test func `next goes on from under the drawing`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .pairs)
    pilot.press("l")
    pilot.pressAgain("l")
    pilot.goOn()
    #expect(pilot.face.hallPage == pilot.face.facts.pages[1])
    #expect(pilot.session.clock?.turn == 1)
  }

  @Test func `before the day there is no drawing`() {
    var pilot = LeaderStage.pilot()
    pilot.press("l")
    #expect(pilot.status == "Ingen programpost er i gang. PgDn begynner dagen.")
  }
}
