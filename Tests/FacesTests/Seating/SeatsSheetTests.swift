import Dialogue
import Seating
import Terminal
import Testing

@testable import Faces

/// Seats, wishes and plans from the plan of a day and from the desk.
@Suite struct SeatsSheetTests {
  private func plan(_ names: String...) throws -> Pilot<PlanFace> {
    var pilot = Pilot(try PlanFace.example())
    let ids = pilot.session.people.visible.map(\.id)
    var people = People()
    for (id, name) in zip(ids, names) { people.apply(.call(id, name)) }
    pilot.receive(.finished(.names(people.called)))
    pilot.receive(.finished(.people(people)))
    return pilot
  }

  private func edits(_ pilot: Pilot<PlanFace>) -> [PeopleEdit] {
    pilot.effects.flatMap { effect in
      guard case .changePeople(let edits) = effect else { return [PeopleEdit]() }
      return edits
    }
  }

  private func isSeated(_ session: Session) -> [Bool] {
    session.day.filter { $0.form == .pairs || $0.form == .tables }.map { !$0.seating.isEmpty }
  }

  @Test func `seats are planned days before, from the plan`() throws {
    var pilot = try plan()
    pilot.press("s", "p")
    pilot.answerPlan()
    #expect(pilot.picture.contains("Av 496 mulige møtes"))
    #expect(pilot.picture.contains("En runde til ville gi"))
    pilot.press("Enter")
    #expect(isSeated(pilot.session).allSatisfy { $0 })
    #expect(pilot.picture.contains("Færrest møter"))
    // Two change places, and the next round's seats are a key away.
    pilot.press("Home", "Down", "Enter", "Down", "Down", "Down")
    #expect(pilot.picture.contains("mer enn én gang, nå 0."))
    pilot.press("Enter")
    #expect(pilot.status == "Plassene er byttet. Ctrl-Z tar det tilbake.")
    pilot.press("Tab")
    #expect(pilot.picture.contains("Bord 1"))
    pilot.press("v")
    #expect(pilot.picture.contains("Hvem møter hvem"))
    pilot.press("Esc", "Ctrl-Z", "Ctrl-Z")
    #expect(isSeated(pilot.session).allSatisfy { !$0 })
    pilot.press("Esc")
    #expect(pilot.face.scope == .programme)
  }

  @Test func `a pair that nobody is in is no row`() throws {
    var pilot = try plan()
    pilot.press("s", "f", "Enter", "Home", "Down", "Enter", "Down", "Down", "Enter")
    #expect(pilot.picture.contains("Par 1"))
    pilot.press("Home", "Down", "Enter", "Down", "Enter", "Home")
    let step = try #require(pilot.session.day.first { $0.form == .pairs })
    #expect(step.seating.prefix(2).map(\.count) == [0, 4])
    #expect(!pilot.picture.contains("Par 1 ") && pilot.picture.contains("Par 2 "))
  }

  @Test func `undo in the plan says what it took back`() throws {
    var pilot = try plan()
    pilot.press("s", "p")
    pilot.answerPlan()
    pilot.press("Enter", "Esc", "Ctrl-Z")
    #expect(pilot.status?.hasPrefix("Tatt tilbake: plassene i ") == true)
    pilot.press("Ctrl-Y")
    #expect(pilot.status?.hasPrefix("Gjort igjen: plassene i ") == true)
    // A word in a form, too.
    pilot.press("2", "Ctrl-U")
    pilot.type("Samling Sør\n")
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Tatt tilbake: tittelen. Ctrl-Y gjør det igjen.")
  }

  @Test func `rounds, tables and form are chosen before planning`() throws {
    var pilot = try plan()
    pilot.press("s", "o")
    #expect(pilot.picture.contains("Antall bord"))
    pilot.press("Right", "Down", "Left", "Down", "Down", "Right", "Right")
    #expect(pilot.picture.contains("hjem, på tvers, hjem"))
    pilot.press("Enter")
    let request = try #require(pilot.request)
    #expect(request.planner.steps.count == 1)
    #expect(request.planner.choices.form == .homeAndCross)
    #expect(request.planner.choices.tables == .count(16))
  }

  @Test func `a size that was chosen stands in the programme, and in the next plan`() throws {
    var pilot = try plan()
    pilot.press("s", "o", "Down", "Down", "Right", "Right", "p")
    #expect(pilot.request?.planner.choices.tables == .size(3))
    pilot.answerPlan()
    pilot.press("Enter")
    #expect(pilot.status?.contains("programposter") == true)
    let tables = pilot.session.day.filter { $0.form == .tables }
    #expect(tables.allSatisfy { $0.tableSize == 3 && $0.seating.count == 11 })
    pilot.press("Esc", "s", "p")
    pilot.answerPlan()
    #expect(pilot.face.seating?.planning?.proposal?.seatings.last?.groups.count == 11)
    // All of it is one thing to take back.
    pilot.press("Esc", "Ctrl-Z")
    #expect(pilot.session.day.allSatisfy { $0.tableSize != 3 && $0.seating.isEmpty })
  }

  @Test func `what was chosen is still chosen when the seats are opened again`() throws {
    var pilot = try plan()
    pilot.press("s", "o", "Down", "Down", "Down", "Right", "Esc", "Esc", "s", "p")
    #expect(pilot.request?.planner.choices.form == .hostsStay)
  }

  @Test func `a plan says what it has no room for`() throws {
    var pilot = try plan("Birk", "Ada", "Clara")
    let ids = pilot.session.people.visible.map(\.id)
    var people = pilot.face.people
    people.add(.together(Array(ids.prefix(3))))
    pilot.receive(.finished(.people(people)))
    pilot.press("s", "o", "Down", "Down", "Down", "Right", "Right", "p")
    pilot.answerPlan()
    #expect(pilot.picture.contains("sitter sammen bare ved bord"))
    #expect(pilot.picture.contains("Det er bare to runder ved bord"))
  }

  @Test func `two are kept apart by a few keys, and nobody asks why`() throws {
    var pilot = try plan("Birk", "Ada")
    let ids = pilot.session.people.visible.map(\.id)
    pilot.press("s", "y")
    #expect(pilot.picture.contains("Ingen skal si hvorfor."))
    pilot.press("n", "Enter", "Enter", "n")
    #expect(pilot.status?.hasPrefix("Noe mangler.") == true)
    pilot.press("Down", "Enter", "n")
    #expect(edits(pilot) == [.addWish(SeatingWish(1, .apart([ids[1], ids[0]])))])
    #expect(pilot.status == "Ønske 1 er notert.")
    #expect(pilot.picture.contains("Ønske 1: Ada, Birk ikke ved samme bord"))
    // The session itself knows nothing of it.
    #expect(pilot.changes.isEmpty)
    pilot.press("Enter", "End", "Enter", "n")
    #expect(edits(pilot).last == .setWish(1, .apart([ids[1], ids[0], ids[31]])))
    pilot.press("x")
    #expect(pilot.face.people.wishes.isEmpty)
    pilot.press("Ctrl-Z")
    #expect(pilot.face.people.wish(1)?.kind.people.count == 3)
    pilot.press("Ctrl-Z")
    #expect(pilot.face.people.wish(1)?.kind == .apart([ids[1], ids[0]]))
  }

  @Test func `a place that suits, and who came with whom`() throws {
    var pilot = try plan("Birk", "Ada")
    let ids = pilot.session.people.visible.map(\.id)
    pilot.press("s", "y", "n")
    pilot.press("Down", times: 4)
    pilot.press("Enter", "Enter", "Down", "Enter")
    // After the tables come those who may sit there, by name.
    pilot.press("Down", times: 7)
    pilot.press("Enter", "n")
    #expect(edits(pilot) == [.addWish(SeatingWish(1, .place(ids[1], tables: [1, 2])))])
    pilot.press("n")
    pilot.press("End", "Enter", "Enter", "Down", "Enter", "n")
    #expect(edits(pilot).last == .accompany(ids[1], ids[0]))
    #expect(pilot.picture.contains("Ada er sammen med Birk"))
    pilot.press("End", "x")
    #expect(pilot.face.people[ids[1]]?.accompanies == nil)
  }

  @Test func `who waits for an interpreter is turned with a key among the seats`() throws {
    var pilot = try plan("Birk", "Ada")
    let ids = pilot.session.people.visible.map(\.id)
    pilot.press("s", "f", "Enter", "Home", "Down", "t")
    #expect(edits(pilot) == [.waits(ids[0], true)])
    #expect(pilot.picture.contains("venter på tolk"))
  }

  @Test func `no wish is shown on a screen that can be seen`() {
    var pilot = LeaderStage.pilot("10:00", participants: 8)
    pilot.press("h", "g", "y")
    #expect(pilot.status == "Skjermen kan ses. h slår det av først.")
    #expect(pilot.face.scope == .seating)
  }

  @Test func `who has met whom is drawn at the desk`() {
    var pilot = DeskStage.pilot(points: 4, language: .bokmal)
    pilot.press("p", "f", "Enter", "v")
    #expect(pilot.picture.contains("Hvem møter hvem: runde 1 til 1 av 1"))
    pilot.press("Esc", "Esc")
    #expect(pilot.face.scope == .main)
  }

  @Test func `no key means two things on a page of the seats`() {
    func check<Owner>(_ commands: [Command<Owner>]) {
      for scope in Set<Scope>.seats {
        let keys = commands.filter { $0.scopes.contains(scope) }.flatMap(\.keys)
        let twice = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys
        // A remote's Esc does nothing on the leader's screen, but closes what lies over it.
        #expect(twice.filter { $0 != .escape }.isEmpty, "\(scope.name)")
      }
    }
    check(LeaderFace.commands)
    check(PlanFace.commands)
    check(DeskFace.commands)
  }

  @Test func `the plan says why a step takes longer`() throws {
    var pilot = try plan("Birk", "Ada")
    let ids = pilot.session.people.visible.map(\.id)
    var people = pilot.face.people
    people.apply(.accompany(ids[1], ids[0]))
    pilot.receive(.finished(.people(people)))
    #expect(!pilot.picture.contains("gjennom tolk"))
    // Only an interpreter makes it longer, no other company.
    let interpreter = Change(
      id: Identifier(high: 1, low: 1), at: pilot.context.now, by: .organiser,
      edit: .setPerson(ids[1], .part(.interpreter)))
    pilot.receive([interpreter])
    #expect(pilot.picture.contains("fordi noen snakker gjennom tolk."))
  }
}
