import Dialogue
import Seating
import Terminal
import Testing

@testable import Faces

/// Planning and mending the seats from the leader's face.
@Suite struct LeaderPlanningTests {
  private func pilot(_ participants: Int = 8) -> Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00", participants: participants)
    pilot.named("Ada", "Birk", "Clara", "Dina", "Even", "Frida", "Gunn", "Hans")
    return pilot
  }

  private func seats(_ pilot: Pilot<LeaderFace>) -> [[[ID<Person>]]] {
    pilot.session.day.filter { $0.form == .pairs || $0.form == .tables }.map(\.seating)
  }

  @Test func `a plan is looked at, taken into use, and taken back as one`() {
    var pilot = pilot()
    pilot.press("g", "p")
    #expect(pilot.picture.contains("Planlegger. Klokka går som før"))
    #expect(pilot.status == nil)
    pilot.answerPlan()
    #expect(pilot.picture.contains("Av 28 mulige møtes"))
    #expect(seats(pilot).allSatisfy { $0.isEmpty })
    pilot.press("Enter")
    #expect(pilot.status?.hasPrefix("Plassene er tatt i bruk i") == true)
    #expect(seats(pilot).allSatisfy { Set($0.joined()).count == 8 })
    #expect(pilot.face.scope == .seating)
    pilot.press("Ctrl-Z")
    #expect(seats(pilot).allSatisfy { $0.isEmpty })
  }

  @Test func `an answer that comes too late is dropped`() {
    var pilot = pilot()
    pilot.press("g", "p")
    let late = pilot.request
    pilot.press("n")
    if let late { pilot.receive(.finished(.planned(late.plan { true }))) }
    #expect(pilot.picture.contains("Planlegger."))
    pilot.answerPlan()
    #expect(pilot.picture.contains("Av 28 mulige"))
    pilot.press("Esc", "p", "Esc")
    pilot.answerPlan()
    #expect(pilot.face.seating?.planning == nil)
  }

  @Test func `a plan is not taken into use when the day has changed under it`() {
    var pilot = pilot()
    pilot.press("g", "p")
    pilot.answerPlan()
    let change = Change(
      id: Identifier(high: 1, low: 1), at: pilot.context.now, by: .organiser,
      edit: .setPerson(pilot.session.participants[0].id, .presence(.absent)))
    pilot.receive([change])
    pilot.press("Enter")
    #expect(pilot.status == "Noe er endret siden planen ble laget. n lager en ny.")
    #expect(seats(pilot).allSatisfy { $0.isEmpty })
    pilot.press("n")
    pilot.answerPlan()
    pilot.press("Enter")
    #expect(seats(pilot).allSatisfy { Set($0.joined()).count == 7 })
  }

  @Test func `who moves is shown before anybody does`() {
    var pilot = pilot()
    pilot.press("g", "f", "Enter", "Esc", "d", "Enter", "a", "Esc", "g")
    #expect(pilot.picture.contains("1 på lista er ikke her. m ordner plassene."))
    pilot.press("m")
    pilot.answerPlan()
    #expect(pilot.picture.contains("1 flytter. 1 er ikke her."))
    #expect(pilot.picture.contains("Flytter, 1:"))
    #expect(pilot.picture.contains("Ada  med "))
    #expect(pilot.picture.contains("Birk  Par 1 → ikke her"))
    pilot.press("Enter")
    let pairs = pilot.session.day.first { $0.form == .pairs }?.seating ?? []
    #expect(pairs.filter { !$0.isEmpty }.map(\.count).sorted() == [2, 2, 3])
  }

  @Test
  func `whom a wish is about is shown only when asked for, and never on a screen that is seen`() {
    var pilot = pilot()
    let ids = pilot.session.people.visible.map(\.id)
    var people = pilot.face.people
    people.add(.together([ids[0], ids[1]]))
    people.add(.apart([ids[0], ids[1]]))
    pilot.know(people)
    pilot.press("g", "p")
    pilot.answerPlan()
    #expect(pilot.picture.contains("Ønske 1 og ønske 2 kan ikke begge oppfylles."))
    #expect(!pilot.picture.contains("Ønske 2: "))
    pilot.press("v")
    #expect(pilot.picture.contains("Ønske 2: Ada, Birk ikke ved samme bord"))
    pilot.press("v")
    #expect(!pilot.picture.contains("Ønske 2: "))
    pilot.press("Esc", "Esc", "h", "g", "p")
    pilot.answerPlan()
    pilot.press("v")
    #expect(!pilot.picture.contains("Ønske 2: "))
  }

  @Test func `two change places with the cost in sight`() {
    var pilot = pilot()
    pilot.press("g", "f", "Enter", "Home", "Down", "Enter", "Down", "Down", "Down")
    #expect(pilot.picture.contains("Bytter Ada og Clara: 0 møtes mer enn én gang, nå 0."))
  }

  @Test func `who has met whom is drawn round by round`() {
    var pilot = pilot(4)
    pilot.press("g", "f", "Enter", "v")
    #expect(pilot.picture.contains("Hvem møter hvem: runde 1 til 1 av 1"))
    #expect(pilot.picture.contains("         1234"))
    #expect(pilot.picture.contains("  2 Birk  ○ ··"))
    #expect(pilot.picture.contains("  4 Dina  ··○"))
    #expect(pilot.picture.contains("Av 6 mulige møtes 2"))
    // The selected row says in words whose it is.
    #expect(pilot.picture.contains("Ada møter 1: Birk"))
    pilot.press("End")
    #expect(pilot.picture.contains("Dina møter 1: Clara"))
  }

  @Test func `the home group meets again`() {
    var pilot = pilot()
    pilot.press("g", "p")
    pilot.answerPlan()
    pilot.press("Enter", "Esc")
    let tables = pilot.session.day.filter { $0.form == .tables }
    guard tables.count > 1 else { return }
    pilot.goOn(to: tables[1].kind)
    pilot.press("g", "h")
    #expect(pilot.picture.contains("er i gang. De som flytter, må reise"))
    #expect(pilot.session.day.filter { $0.form == .tables }[1].seating != tables[0].seating)
    pilot.press("Enter")
    #expect(pilot.status == "Plassene er tatt i bruk. Ctrl-Z tar dem tilbake.")
    let now = pilot.session.day.filter { $0.form == .tables }
    #expect(now[1].seating == now[0].seating)
  }

  @Test func `the clock goes on while it plans, and the best so far can be had`() {
    var pilot = pilot()
    pilot.press("g", "p")
    let before = pilot.header
    pilot.pass(seconds: 120)
    #expect(pilot.header != before)
    #expect(pilot.header.contains("10:02"))
    #expect(pilot.picture.contains("Planlegger."))
    pilot.press("s")
    #expect(pilot.effects.contains { if case .hurryPlan = $0 { true } else { false } })
    pilot.answerPlan()
    #expect(pilot.picture.contains("Av 28 mulige"))
    pilot.press("s")
    #expect(pilot.status == "Planen er ferdig.")
  }

  @Test func `people who sit and talk are not dealt anew before somebody has seen what it does`() {
    var pilot = pilot()
    let ids = pilot.session.people.visible.map(\.id)
    pilot.press("g", "f", "Enter", "Esc")
    pilot.goOn(to: .pairs)
    var people = pilot.face.people
    people.add(.apart([ids[0], ids[1]]))
    pilot.know(people)
    // Two of them change places, so that dealing is another seating again.
    pilot.press("g", "Home", "Down", "Enter", "Down", "Down", "Down", "Enter")
    let before = seats(pilot)
    pilot.press("f")
    #expect(seats(pilot) == before)
    #expect(pilot.picture.contains("«Par: hvem er jeg?» er i gang. De som flytter, må reise"))
    #expect(pilot.picture.contains("2 flytter."))
    #expect(pilot.picture.contains("Ønske 1 er ikke oppfylt med disse plassene."))
    pilot.press("n")
    #expect(pilot.status == "Slik kan det bare bli på én måte.")
    pilot.press("Esc")
    #expect(seats(pilot) == before)
    pilot.press("f", "Enter")
    #expect(seats(pilot) != before)
    #expect(pilot.picture.contains("Ønske 1 er ikke oppfylt i denne runden."))
  }

  @Test func `d says who is here among the seats too, and g goes back to them`() {
    var pilot = pilot()
    pilot.press("g", "d")
    #expect(pilot.face.scope == .people)
    #expect(seats(pilot).allSatisfy { $0.isEmpty })
    pilot.press("g")
    #expect(pilot.face.scope == .seating)
  }

  @Test func `an interpreter comes along, and whoever loses theirs is named before it happens`() {
    var pilot = pilot(6)
    let ids = pilot.session.people.visible.map(\.id)
    let interpreter = Change(
      id: Identifier(high: 1, low: 1), at: pilot.context.now, by: .organiser,
      edit: .setPerson(ids[5], .part(.interpreter)))
    pilot.receive([interpreter])
    var people = pilot.face.people
    people.apply(.accompany(ids[5], ids[0]))
    pilot.know(people)
    pilot.press("g", "f", "Enter")
    let pairs = pilot.session.day.first { $0.form == .pairs }?.seating ?? []
    #expect(pairs.first == [ids[0], ids[5], ids[1]])
    #expect(!pilot.picture.contains("uten tolk"))
    // Ada is picked up, and the row of Clara, at the next pair, is selected.
    pilot.press("Home", "Down", "Enter")
    pilot.press("Down", times: 4)
    #expect(pilot.picture.contains("Bytter Ada og Clara:"))
    #expect(!pilot.picture.contains("uten tolk"))
    // The interpreter, too, who is then elsewhere than Ada.
    pilot.press("Esc", "Home", "Down", "Down", "Enter")
    pilot.press("Down", times: 3)
    #expect(pilot.picture.contains("blir uten tolk."))
    pilot.press("Enter")
    #expect(pilot.picture.contains("Ada er uten tolk."))
    pilot.press("Esc", "g")
    #expect(pilot.picture.contains("Ada er uten tolk."))
    pilot.press("Esc", "h", "g")
    #expect(!pilot.picture.contains("uten tolk"))
  }

  @Test func `a table that is closed is gone from the hall, the relations and the leader's tables`()
  {
    var pilot = pilot(20)
    pilot.goOn(to: .tables)
    pilot.press("g", "f", "Enter", "Home", "x")
    pilot.answerPlan()
    pilot.press("Enter")
    let step = pilot.session.day.first { $0.kind == .tables }
    #expect(step?.closedTables == [0])
    #expect(pilot.picture.contains("stengt"))
    pilot.press("Home", "x")
    #expect(pilot.status?.hasPrefix("Bordet er stengt.") == true)
    // Dealing does not open it again.
    pilot.press("f", "Enter")
    #expect(pilot.session.day.first { $0.kind == .tables }?.closedTables == [0])
    pilot.press("Esc")
    #expect(pilot.face.facts.tables.map(\.number) == [2, 3, 4, 5])
    #expect(pilot.face.facts.inUse?.groups == [5, 5, 5, 5])
  }

  @Test func `every choice of a planning can be reached`() {
    var pilot = pilot()
    pilot.press("g", "o", "Down", "Down", "Down", "Right")
    #expect(pilot.face.memory.choices.form == .hostsStay)
    pilot.press("Up", "Right", "Right", "Home", "Enter")
    #expect(pilot.request?.planner.choices.tables == .size(3))
    #expect(pilot.request?.planner.steps == pilot.session.stepsToPlan)
  }

  @Test func `what cannot be done says why`() {
    var pilot = pilot()
    pilot.press("g", "m")
    #expect(pilot.status == "Ingen har fått plass ennå. p planlegger, f fordeler.")
    pilot.press("x")
    #expect(pilot.status == "Velg et bord eller noen som sitter der.")
    pilot.press("p", "Enter")
    #expect(pilot.status?.hasPrefix("Planlegger.") == true)
    pilot.press("v")
    #expect(pilot.status == "Ingen ønsker er notert. n legger til.")
  }
}

extension Pilot {
  /// The last plan that was asked for.
  var request: SeatingRequest? {
    effects.reversed().lazy.compactMap { effect -> SeatingRequest? in
      if case .plan(let request) = effect { request } else { nil }
    }.first
  }

  /// Does the planning that was asked for last, shortly, and hands it over.
  mutating func answerPlan() {
    guard var request else { return }
    request.seconds = 0.002
    receive(.finished(.planned(request.plan { false })))
  }
}
