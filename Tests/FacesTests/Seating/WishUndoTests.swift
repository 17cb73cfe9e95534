import Dialogue
import Testing

@testable import Faces

/// Ctrl-Z and Ctrl-Y over what stands in the people file.
@Suite struct WishUndoTests {
  private func leader() -> Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00", participants: 8)
    pilot.named("Ada", "Birk", "Clara", "Dina", "Even", "Frida", "Gunn", "Hans")
    return pilot
  }

  private func keepApart(_ pilot: inout Pilot<some Face>) {
    pilot.press("y", "n", "Enter", "Enter", "Down", "Enter", "n")
  }

  @Test func `a wish is taken back when the seats have been closed, and done again`() {
    var pilot = leader()
    pilot.press("g")
    keepApart(&pilot)
    let wishes = pilot.face.people.wishes
    #expect(wishes.map(\.number) == [1])
    pilot.press("Esc", "Esc")
    #expect(pilot.face.seating == nil)
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Tatt tilbake: ønske 1. Ctrl-Y gjør det igjen.")
    #expect(pilot.face.people.wishes.isEmpty)
    pilot.press("Ctrl-Y")
    #expect(pilot.status == "Gjort igjen: ønske 1.")
    #expect(pilot.face.people.wishes == wishes)
    pilot.press("g", "y", "x", "Esc", "Esc", "g", "y", "Ctrl-Z")
    #expect(pilot.face.people.wishes == wishes)
  }

  @Test func `what was done last comes back first, wherever it stands`() {
    var pilot = leader()
    pilot.press("g")
    keepApart(&pilot)
    pilot.press("Esc", "f", "Enter", "Ctrl-Z")
    #expect(pilot.face.people.wishes.count == 1)
    #expect(pilot.session.day.allSatisfy { $0.seating.isEmpty })
    pilot.press("Ctrl-Z")
    #expect(pilot.face.people.wishes.isEmpty)
    // Among the wishes it is the wishes.
    pilot.press("Ctrl-Y", "f", "Enter", "y", "Ctrl-Z")
    #expect(pilot.face.people.wishes.isEmpty)
    #expect(pilot.session.day.contains { !$0.seating.isEmpty })
    pilot.press("Ctrl-Z")
    #expect(pilot.status?.hasPrefix("Ingen ønsker er endret siden programmet ble åpnet.") == true)
    #expect(pilot.session.day.contains { !$0.seating.isEmpty })
  }

  @Test func `a step forward in between is named before a wish is reached`() {
    var pilot = leader()
    pilot.goOn(to: .pairs)
    pilot.press("g")
    keepApart(&pilot)
    pilot.press("Esc", "Esc")
    pilot.goOn()
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "PgUp går tilbake. Ctrl-Z igjen tar tilbake ønske 1.")
    #expect(pilot.face.people.wishes.count == 1)
    pilot.press("Ctrl-Z")
    #expect(pilot.face.people.wishes.isEmpty)
  }

  @Test func `what somebody else has changed since stays as it is`() {
    var pilot = leader()
    pilot.press("g")
    keepApart(&pilot)
    var people = pilot.face.people
    people.set(.spread(.role), of: 1)
    pilot.know(people)
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Det er endret av andre siden, og blir stående.")
    #expect(pilot.face.people.wish(1)?.kind == .spread(.role))
  }

  @Test func `company is taken back too, with those who had it before`() {
    var pilot = leader()
    pilot.press("g", "y", "n", "End", "Enter", "Enter", "Down", "Enter", "n")
    let ids = pilot.session.people.visible.map(\.id)
    #expect(pilot.face.people[ids[0]]?.accompanies == ids[1])
    pilot.press("Esc", "Esc", "Ctrl-Z")
    #expect(pilot.status?.hasPrefix("Tatt tilbake: Ada er sammen med Birk.") == true)
    #expect(pilot.face.people[ids[0]]?.accompanies == nil)
  }

  @Test func `in the form the last row that was picked goes, and the seats stay`() {
    var pilot = leader()
    pilot.press("g", "f", "Enter", "y", "n", "Enter", "Enter", "Down", "Enter")
    func picked() -> Int? {
      if case .wish(let form) = pilot.face.seating?.page { form.people.count } else { nil }
    }
    #expect(picked() == 2)
    pilot.press("Ctrl-Z")
    #expect(picked() == 1)
    pilot.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(picked() == 0)
    pilot.press("Esc", "n", "Ctrl-Z", "Esc", "Esc")
    #expect(pilot.session.day.contains { !$0.seating.isEmpty })
  }

  @Test func `what was picked for a wish is there when its form is opened again`() {
    var pilot = leader()
    pilot.press("g", "y", "n", "Enter", "Enter", "Down", "Enter", "Esc")
    #expect(
      pilot.status
        == "Ønsket er ikke notert. Det som er valgt, ligger der når du åpner det igjen.")
    #expect(pilot.face.people.wishes.isEmpty)
    // Another kind begins with nothing, and the first one as it was left.
    pilot.press("n", "Down", "Enter", "Esc", "n", "Enter")
    #expect(pilot.status == "Dette var valgt da du gikk ut sist. n noterer det.")
    pilot.press("n")
    #expect(pilot.face.people.wishes.count == 1)
    // What was noted is not half made any more.
    pilot.press("n", "Enter", "n")
    #expect(pilot.status?.hasPrefix("Noe mangler.") == true)
  }

  @Test func `a wish comes back to its own number, and the next key is for it`() {
    var pilot = leader()
    pilot.press("g")
    keepApart(&pilot)
    pilot.press("n", "Enter", "End", "Enter", "Up", "Enter", "n")
    #expect(pilot.face.people.wishes.map(\.number) == [1, 2])
    pilot.press("Home", "x", "End", "Ctrl-Z")
    #expect(pilot.face.people.wishes.map(\.number) == [1, 2])
    #expect(pilot.face.seating?.selectedRow == .wish(1))
  }

  @Test func `a wish that contradicts another one is told at once`() {
    var pilot = leader()
    pilot.press("g")
    keepApart(&pilot)
    pilot.press("n", "Down", "Enter", "Enter", "Down", "Enter", "n")
    #expect(
      pilot.status == "Ønske 2 er notert. Ønske 1 og ønske 2 kan ikke begge oppfylles.")
  }

  @Test func `at the desk a wish can be taken back before anything else was done`() {
    var pilot = DeskStage.pilot(points: 4, language: .bokmal)
    pilot.press("p")
    keepApart(&pilot)
    #expect(pilot.face.people.wishes.count == 1)
    pilot.press("Esc", "Esc", "Ctrl-Z")
    #expect(pilot.face.people.wishes.isEmpty)
    pilot.press("Ctrl-Y")
    #expect(pilot.face.people.wishes.count == 1)
  }

  @Test func `of somebody who was never here no name stays behind, and all of it comes back`()
    throws
  {
    var pilot = Pilot(try PlanFace.example())
    // Two more than were planned for, one of whom is then given a name and a wish.
    pilot.press("2", "Down", "Down", "Down", "Down", "Ctrl-U")
    pilot.type("34\n")
    let added = try #require(pilot.session.plannedParticipants.last?.id)
    var people = People()
    people.apply(.call(added, "Zoë"))
    people.add(.place(added, tables: [1]))
    pilot.receive(.finished(.people(people)))
    pilot.press("Ctrl-Z")
    #expect(pilot.session.plannedParticipants.count == 32)
    #expect(pilot.face.people.particulars.isEmpty && pilot.face.people.wishes.isEmpty)
    pilot.press("Ctrl-Y")
    #expect(pilot.session.plannedParticipants.count == 34)
    #expect(pilot.face.people[added]?.calledToday == "Zoë")
    #expect(pilot.face.people.wishes == people.wishes)
  }
}
