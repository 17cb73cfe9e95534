import Dialogue
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
    pilot.press("g", "d", "Esc", "d", "Enter", "a", "Esc", "g")
    #expect(pilot.picture.contains("1 på lista er ikke her. m ordner plassene."))
    pilot.press("m")
    pilot.answerPlan()
    #expect(pilot.picture.contains("Flytter, 2:"))
    #expect(pilot.picture.contains("Birk  Par 1 → ikke her"))
    #expect(pilot.picture.contains("Ada  Par 1 → par"))
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
    pilot.press("g", "d", "Home", "Down", "Enter", "Down", "Down", "Down")
    #expect(pilot.picture.contains("Bytter Ada og Clara: 0 møtes om igjen, nå 0."))
  }

  @Test func `who has met whom is drawn round by round`() {
    var pilot = pilot(4)
    pilot.press("g", "d", "v")
    #expect(pilot.picture.contains("Hvem møter hvem: runde 1 til 1 av 1"))
    #expect(pilot.picture.contains("Birk  ○"))
    #expect(pilot.picture.contains("Dina  ··○"))
    #expect(pilot.picture.contains("Av 6 mulige møtes 2"))
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
    #expect(pilot.status == "Alle sitter som sist. Ctrl-Z tar det tilbake.")
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

  @Test func `what cannot be done says why`() {
    var pilot = pilot()
    pilot.press("g", "m")
    #expect(pilot.status == "Ingen har fått plass ennå. p planlegger, d deler ut.")
    pilot.press("x")
    #expect(pilot.status == "Velg et bord eller noen som sitter der.")
    pilot.press("p", "Enter")
    #expect(pilot.status?.hasPrefix("Planlegger.") == true)
    pilot.press("v")
    #expect(pilot.status == "Alle ønsker er oppfylt.")
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
