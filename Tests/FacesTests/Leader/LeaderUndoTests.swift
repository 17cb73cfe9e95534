import Dialogue
import Terminal
import Testing

@testable import Faces

/// Ctrl-Z on the leader's screen: it says what it takes back, and never reaches behind what was done last.
@Suite struct LeaderUndoTests {
  private func withRule() -> Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("R")
    pilot.type("Vi lytter\n")
    return pilot
  }

  private func rules(_ pilot: Pilot<LeaderFace>) -> [String] {
    pilot.session.rules.visible.map(\.text)
  }

  @Test func `what is taken back is named`() {
    var pilot = withRule()
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Tatt tilbake: spilleregelen «Vi lytter». Ctrl-Y gjør det igjen.")
    #expect(!rules(pilot).contains("Vi lytter"))
    pilot.press("Ctrl-Y")
    #expect(pilot.status == "Gjort igjen: spilleregelen «Vi lytter».")
    #expect(rules(pilot).contains("Vi lytter"))
  }

  @Test(arguments: [
    (
      ["a", "7", "Enter"],
      "! a flytter starten. Ctrl-Z igjen tar tilbake spilleregelen «Vi lytter»."
    ),
    (["s"], "! s stopper og starter klokka. Ctrl-Z igjen tar tilbake spilleregelen «Vi lytter»."),
    (["r"], "! r gir ro og går videre. Ctrl-Z igjen tar tilbake spilleregelen «Vi lytter»."),
  ])
  func `what has keys of its own is not undone, and nothing behind it unasked`(
    keys: [String], said: String
  ) {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.pass(seconds: 600)
    pilot.press("R")
    pilot.type("Vi lytter\n")
    for key in keys { pilot.press(key) }
    pilot.press("Ctrl-Z")
    #expect("! \(pilot.status ?? "")".hasPrefix(said))
    #expect(rules(pilot).contains("Vi lytter"))
    pilot.press("Ctrl-Z")
    #expect(!rules(pilot).contains("Vi lytter"))
  }

  @Test func `what another leader has done is theirs, and is said before anything behind it goes`()
    throws
  {
    var pilot = withRule()
    let other = pilot.session.participants[1].id
    let change = Change(
      id: Identifier(high: 1, low: 1), at: pilot.context.now, by: .leader,
      edit: .setPerson(other, .presence(.left)))
    pilot.receive([change])
    pilot.press("Ctrl-Z")
    #expect(
      pilot.status == """
        Sist gjorde en annen prosessleder krysset for 2. Ctrl-Z igjen tar tilbake spilleregelen \
        «Vi lytter».
        """)
    #expect(rules(pilot).contains("Vi lytter"))
    pilot.press("Ctrl-Z")
    #expect(!rules(pilot).contains("Vi lytter"))
    #expect(pilot.session.people[other]?.presence == .left)
  }

  @Test
  func `what was done before this screen was opened is asked about while somebody else leads`() {
    let first = withRule()
    var history = OpenSession(
      folding: first.changes, onto: LeaderStage.pilot("10:00").session, seat: .leader,
      path: "nordvik")
    #expect(!history.isNextOwn)
    var context = LeaderStage.context("10:01")
    var pilot = Pilot(LeaderFace(history, context: context))
    var board = Board()
    board.hall = Board.Hall(.title, turned: context.now)
    pilot.receive(.room([Neighbour(seat: .leader, process: "other", board: board)]))
    pilot.press("Ctrl-Z")
    #expect(
      pilot.status
        == "Ikke gjort her: spilleregelen «Vi lytter». Ctrl-Z igjen tar det tilbake.")
    #expect(rules(pilot).contains("Vi lytter"))
    pilot.press("Ctrl-Z")
    #expect(!rules(pilot).contains("Vi lytter"))
    // Alone, somebody who has started the program again takes back what they did before.
    _ = try? history.undo(context: &context)
    #expect(!history.session.rules.visible.contains { $0.text == "Vi lytter" })
  }

  @Test func `a plan for several rounds is taken back as that`() {
    var pilot = LeaderStage.pilot("10:00", participants: 8)
    pilot.press("g", "p")
    pilot.answerPlan()
    pilot.press("Enter", "Ctrl-Z")
    #expect(pilot.status == "Tatt tilbake: plassene i 3 programposter. Ctrl-Y gjør det igjen.")
  }

  @Test func `a step that has begun is left with PgUp, and nothing else is taken back unasked`() {
    var pilot = withRule()
    pilot.goOn()
    pilot.press("Ctrl-Z")
    #expect(
      pilot.status == "PgUp går tilbake. Ctrl-Z igjen tar tilbake spilleregelen «Vi lytter».")
    #expect(rules(pilot).contains("Vi lytter"))
  }

  @Test func `a jump is taken back in one go, and what was done before it is not`() {
    var pilot = withRule()
    pilot.goOn(to: .pairs)
    pilot.goOn()
    let (began, page) = (pilot.session.clock?.began, pilot.face.hallPage)
    pilot.pass(seconds: 30)
    pilot.jump(to: .closing)
    #expect(pilot.step == "Avslutning")
    pilot.pass(seconds: 5)
    pilot.press("Ctrl-Z")
    #expect(
      pilot.status == "Tatt tilbake: hoppet til «Avslutning». Nå: Par: hvem er jeg?")
    #expect(pilot.session.clock?.began == began)
    #expect(pilot.face.hallPage == page)
    #expect(!pilot.session.held.contains { pilot.session.programme[$0.step]?.kind == .closing })
    #expect(rules(pilot).contains("Vi lytter"))
    pilot.press("Ctrl-Z")
    #expect(!rules(pilot).contains("Vi lytter"))
  }

  @Test func `a jump from before the day and from after it is taken back, too`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.jump(to: .closing)
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Tatt tilbake: hoppet til «Avslutning».")
    #expect(pilot.session.state == .planned)
    #expect(pilot.face.hallPage == .title)
    pilot.jump(to: .closing)
    while pilot.step != nil { pilot.goOn() }
    #expect(pilot.session.state == .held)
    pilot.jump(to: .meal)
    #expect(pilot.step == "Lunsj")
    pilot.press("Ctrl-Z")
    #expect(pilot.session.state == .held)
  }

  @Test func `what somebody else did after a jump is not taken back with it`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.jump(to: .closing)
    var other = pilot
    other.forget()
    other.goBack()
    pilot.receive(other.changes)
    #expect(pilot.step == "Velkommen")
    pilot.press("Ctrl-Z")
    #expect(pilot.status?.hasPrefix("PgUp går tilbake.") == true)
    #expect(pilot.step == "Velkommen")
  }

  @Test func `a word that was sent is taken back from the tables, once`() {
    var pilot = withRule()
    pilot.press("m")
    pilot.type("Kom inn\n")
    #expect(pilot.face.messages.map(\.isTakenBack) == [false])
    pilot.press("Ctrl-Z")
    #expect(
      pilot.status == "«Kom inn» er tatt bort fra bordenes skjermer; noen kan ha lest det.")
    #expect(pilot.face.messages.map(\.isTakenBack) == [true])
    #expect(rules(pilot).contains("Vi lytter"))
    pilot.press("Ctrl-Z")
    #expect(!rules(pilot).contains("Vi lytter"))
  }

  @Test func `who has had the word is taken back mark by mark, and nothing else`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .plenary)
    pilot.press("R")
    pilot.type("Vi lytter\n")
    pilot.press("o", "Enter", "p")
    let people = pilot.session.participants
    #expect(pilot.face.floor[people[1].id] == .passes)
    pilot.press("Ctrl-Z")
    #expect(pilot.face.floor[people[1].id] == nil)
    #expect(pilot.status?.hasPrefix("Tatt tilbake. ") == true)
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.face.floor.isEmpty)
    #expect(pilot.status == "Det er ingenting å ta tilbake.")
    #expect(rules(pilot).contains("Vi lytter"))
  }

  @Test func `a start that cannot be is told with why, and numbers of minutes have bounds`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.pass(seconds: 120)
    pilot.goOn()
    pilot.pass(seconds: 60)
    let first = pilot.session.held[0].began.timeOfDay
    pilot.press("a", "9", "Enter")
    #expect(
      pilot.status?.hasSuffix("begynte \(first), og posten kan ikke begynne før den.") == true)
    #expect(pilot.status?.hasPrefix("Ikke 09:5") == true)
    pilot.press("a", "6", "0", "0", "Enter")
    #expect(pilot.status == "Skriv et tall fra 1 til 240.")
  }
}
