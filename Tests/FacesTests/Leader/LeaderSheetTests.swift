import Dialogue
import Terminal
import Testing

@testable import Faces

/// What lies over the day keeps keys from the room, and keeps what is half written.
@Suite struct LeaderSheetTests {
  @Test(arguments: ["c", "n", "d", "g", "o", "t", "e", "w", "i"])
  func `no letter that is typed into an open sheet moves the hall`(opener: String) {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    let (page, clock) = (pilot.face.hallPage, pilot.session.clock)
    pilot.press(opener)
    #expect(pilot.face.sheet != nil)
    for key in ["r", "e", "b", ".", "Space", "w", "i", "a", "s", "+", "l", "5", "R", "T"] {
      pilot.press(key)
    }
    #expect(pilot.face.hallPage == page)
    #expect(pilot.session.clock == clock)
  }

  @Test func `a key of the day says that the sheet is closed first`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    pilot.press("n", "r")
    #expect(pilot.status == "Esc lukker dette først.")
    #expect(pilot.face.scope == .writing)
  }

  @Test func `in a preview the footer names what its keys do`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    pilot.press("l")
    #expect(pilot.footer.contains("PgDn la være"))
    pilot.pass(seconds: 1)
    pilot.press("PgDn", "PgDn")
    #expect(
      pilot.footer.contains("PgDn bytt nå") && pilot.footer.contains("PgUp la være"),
      "\(pilot.picture)")
    pilot.press("Esc", "s")
    #expect(pilot.footer.contains("s start klokka"))
    pilot.press("s", "r")
    #expect(pilot.footer.contains("r gå videre"))
  }

  @Test func `nobody is hurried while it is quiet`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .tables)
    pilot.press("r", "5")
    #expect(pilot.face.messages.isEmpty)
    #expect(pilot.status == "Det er ro i salen. r går videre.")
  }

  // MARK: What is half written

  private func kept(_ pilot: Pilot<LeaderFace>) -> HalfTexts? {
    pilot.effects.compactMap { effect in
      if case .keepHalves(let halves) = effect { halves } else { nil }
    }.last
  }

  @Test func `what is being typed is kept half a second after its first key`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("R")
    pilot.type("Halv re")
    pilot.pass(milliseconds: 400)
    #expect(kept(pilot) == nil)
    pilot.pass(milliseconds: 100)
    #expect(kept(pilot)?[.rule]?.text == "Halv re")
    pilot.press("Esc", "c", "n")
    pilot.type("halv merknad")
    pilot.wait(seconds: 1)
    let step = pilot.session.clock!.step!
    #expect(kept(pilot)?[.comment(on: .step(step))]?.text == "halv merknad")
    #expect(kept(pilot)?[.rule]?.text == "Halv re")
  }

  @Test func `it is there again after a restart, and gone once it is kept for good`() throws {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    let step = pilot.session.clock!.step!
    var halves = HalfTexts()
    halves[.comment(on: .step(step))] = .init("halv merknad")
    halves[.rule] = .init("Halv regel")
    let read = try HalfTexts(json: halves.json)
    #expect(read == halves)
    var again = Pilot(
      LeaderFace(pilot.face.open, taking: read, context: pilot.context))
    #expect(
      again.status == "Det som var halvskrevet da programmet stoppet, ligger under c og R.")
    again.press("R", "Enter", "c", "n", "Enter")
    #expect(again.session.rules.visible.map(\.text).contains("Halv regel"))
    #expect(again.session.comments.visible.map(\.text) == ["halv merknad"])
    again.pass(seconds: 1)
    #expect(kept(again)?.isEmpty == true)
    var context = again.context
    context.status = nil
    let third = Pilot(LeaderFace(again.face.open, taking: read, context: context))
    #expect(third.status == nil)
  }

  @Test func `names are never among what is kept`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("d", "n")
    pilot.type("Kari")
    pilot.wait(seconds: 2)
    pilot.finish()
    #expect(kept(pilot) == nil)
  }

  // MARK: What is in sight

  @Test func `what the hall shows stands on the screen at 80 by 24`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .rules)
    let rule = Array(pilot.session.rules.visible)[0].text
    let screen = pilot.picture
    #expect(screen.contains("Salen nå: Spilleregel 1 av"))
    #expect(screen.contains(rule.split(separator: " ").prefix(2).joined(separator: " ")))
    pilot.press("b")
    #expect(pilot.picture.contains("Salen nå: ingenting"))
  }

  @Test(arguments: [(16, 60), (20, 70), (30, 60)])
  func `in a narrow window what is now stays in sight`(rows: Int, columns: Int) {
    var pilot = LeaderStage.pilot("10:00", rows: rows, columns: columns)
    pilot.goOn(to: .tables)
    for words in ["min igjen", "Salen nå:", "Neste"] {
      #expect(pilot.picture.contains(words), "\(words)\n\(pilot.picture)")
    }
    #expect(pilot.picture.contains("Runde i plenum") == (rows >= 26), "\(pilot.picture)")
    // Nothing stands beside an empty half.
    #expect(pilot.body.contains { $0.count == columns })
  }

  @Test func `keys do nothing while nobody can see what they do, but there is a way out`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.resize(rows: 11, columns: 80)
    pilot.press("PgDn", "PgDn", "b", "r", "R", "x")
    #expect(pilot.session.clock == nil && pilot.face.sheet == nil)
    #expect(pilot.picture.contains("Ingenting er borte, og tastene gjør"))
    pilot.press("q")
    guard case .leave? = pilot.effects.last else {
      Issue.record("no way out")
      return
    }
  }

  @Test func `another leader who has the day up is named`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    var board = Board()
    board.hall = Board.Hall(.title, turned: LeaderStage.moment("09:00"))
    pilot.receive(.room([Neighbour(seat: .leader, process: "other", board: board)]))
    #expect(pilot.picture.contains("Enda en prosessleder har dagen oppe."))
  }
}
