import Dialogue
import Terminal
import Testing

@testable import Faces

@Suite struct PlanEditingTests {
  private var pilot: Pilot<PlanFace>

  init() throws { pilot = Pilot(try PlanFace.example()) }

  @Test func `a day that is too long says by how much`() {
    var pilot = pilot
    pilot.select(step: "Avslutning")
    pilot.press("+")
    #expect(pilot.picture.contains("Ender 16:05, 5 min etter 16:00."))
    pilot.press("-", "-")
    #expect(pilot.picture.contains("Ender 15:55, 5 min før 16:00."))
  }

  @Test func `the follow-up meeting is another day`() {
    var pilot = pilot
    pilot.select(step: "Oppfølgingsmøte")
    pilot.press("+", "+", "+")
    #expect(pilot.picture.contains("Ender 16:00, akkurat til tida. Til sammen 6 t."))
    #expect(pilot.programme.last == "later Oppfølgingsmøte 105")
  }

  @Test func `a step that goes below its least takes that along`() {
    var pilot = pilot
    pilot.select(step: "Veggaviser")
    pilot.press("Enter", "Down", "Down", "Ctrl-U")
    pilot.type("15\n")
    let step = pilot.session.programme.visible.first { $0.title == "Veggaviser" }
    #expect(step?.minutes == 15)
    #expect(step?.least == 15)
    pilot.press("Ctrl-U")
    pilot.type("16\n")
    #expect(pilot.picture.contains("Skriv et tall fra 0 "))
    pilot.press("Esc", "Ctrl-Z")
    #expect(pilot.programme.contains("12:00 Veggaviser 30"))
  }

  @Test func `what cannot be read stays in its field and changes nothing`() {
    var pilot = pilot
    pilot.press("2", "Down", "Down", "Down", "Down", "Down", "Ctrl-U")
    pilot.type("25:00")
    pilot.press("Tab", "1", "2")
    #expect(pilot.changes.isEmpty)
    #expect(pilot.picture.contains("│ Begynner        25:00"))
    #expect(pilot.picture.contains("Dette er ikke noe klokkeslett."))
    #expect(pilot.session.opens.description == "10:00")
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Det som sto der før, står der igjen.")
    #expect(pilot.picture.contains("│ Begynner        10:00"))
  }

  @Test func `Enter stays where the reason is, and a second one goes on`() {
    var pilot = pilot
    pilot.press("2", "Down", "Ctrl-U")
    pilot.type("30.2.2026\n")
    #expect(pilot.cursorRow?.contains("Dato") == true)
    #expect(pilot.picture.contains("Den dagen finnes ikke: februar 2026 har 28 dager."))
    // What is typed now is meant for this field.
    pilot.type("28.2.2026\n")
    #expect(pilot.session.date == Day("2026-02-28"))
    #expect(pilot.session.place == "Folkets hus")
    #expect(pilot.cursorRow?.contains("Sted") == true)
    pilot.press("Up", "Ctrl-U")
    pilot.type("i går\n\n")
    #expect(pilot.cursorRow?.contains("Sted") == true)
    #expect(pilot.picture.contains("│ Dato            i går "))
    #expect(pilot.session.date == Day("2026-02-28"))
  }

  @Test(arguments: ["Esc", "Ctrl-Q"])
  func `whoever leaves is shown once what is not saved`(key: String) {
    var pilot = pilot
    pilot.press("2", "Down", "Ctrl-U")
    pilot.type("30.2.2026")
    pilot.press("Tab", key)
    #expect(!pilot.effects.contains { if case .leave = $0 { true } else { false } })
    #expect(pilot.cursorRow?.contains("30.2.2026") == true)
    #expect(pilot.picture.contains("Dette er ikke lagret: det går ikke slik."))
    #expect(pilot.picture.contains("Den dagen finnes ikke: februar 2026 har 28 dager."))
    pilot.press(key)
    #expect(pilot.effects.contains { if case .leave = $0 { true } else { false } })
  }

  @Test func `a day that ends after midnight is read and written as clocks show it`() throws {
    var pilot = pilot
    let closes = try #require(TimeOfDay("26:30"))
    pilot.receive(by(.leader, .set(.opens(TimeOfDay("20:00")!)), .set(.closes(closes))))
    pilot.press("2")
    #expect(pilot.picture.contains("│ Slutter senest  02:30 "))
    pilot.press("Down", "Down", "Down", "Down", "Down", "Down", "Ctrl-U")
    pilot.type("1.15\n")
    #expect(pilot.session.closes == TimeOfDay("25:15"))
    #expect(pilot.picture.contains("│ Slutter senest  01:15 "))
    pilot.press("Up", "Ctrl-U")
    pilot.type("23.30\n")
    #expect(pilot.session.closes == TimeOfDay("23:30"))
  }

  @Test func `the day cannot end before it begins`() {
    var pilot = pilot
    pilot.press("2", "Down", "Down", "Down", "Down", "Down", "Down", "Ctrl-U")
    pilot.type("9")
    pilot.press("Tab")
    #expect(pilot.changes.isEmpty)
    pilot.press("2")
    #expect(pilot.picture.contains("│ Slutter senest  9 "))
    #expect(pilot.picture.contains("Endre"))
  }

  @Test func `a pause keeps what is written, and the caret stays`() {
    var pilot = pilot
    pilot.press("2", "Home")
    pilot.type("Stor ")
    #expect(pilot.changes.isEmpty)
    pilot.wait(seconds: 2)
    #expect(pilot.session.title == "Stor Samling Nordvik")
    #expect(pilot.face.alarm == nil)
    pilot.type("s")
    pilot.press("Enter")
    #expect(pilot.session.title == "Stor sSamling Nordvik")
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.session.title == "Samling Nordvik")
  }

  @Test func `a new text survives a pause and is still one text`() {
    var pilot = pilot
    pilot.press("4", "End", "a")
    pilot.type("Vi lyt")
    pilot.wait(seconds: 2)
    #expect(pilot.session.rules.last?.text == "Vi lyt")
    pilot.type("ter.\n")
    #expect(pilot.session.rules.last?.text == "Vi lytter.")
    #expect(pilot.session.rules.visible.count { _ in true } == 9)
    pilot.type("Pause")
    pilot.wait(seconds: 2)
    pilot.press("Ctrl-U", "Esc")
    #expect(pilot.session.rules.visible.count { _ in true } == 9)
  }

  @Test func `a paste of many lines is many rules`() {
    var pilot = pilot
    pilot.press("4", "End", "a")
    pilot.paste("Én\r\n\r\n  To\nTre")
    pilot.press("Enter", "Esc")
    #expect(pilot.session.rules.visible.map(\.text).suffix(3) == ["Én", "  To", "Tre"])
  }

  @Test func `a script that brings a bullet of its own is drawn with no other`() {
    var pilot = pilot
    pilot.select(step: "Velkommen")
    pilot.press("Enter", "Tab", "End", "a")
    pilot.paste("uten strek\n- med strek")
    pilot.press("Enter", "Esc")
    #expect(pilot.session.programme.first?.scripts.suffix(2) == ["uten strek", "- med strek"])
    #expect(pilot.picture.contains("│ – uten strek "))
    #expect(pilot.picture.contains("│   - med strek "))
  }

  @Test func `an emptied text is not a removed one`() {
    var pilot = pilot
    pilot.press("3", "Enter", "Ctrl-U", "Enter")
    #expect(pilot.session.questions.first?.text == "Hvordan møter vi folk i døra?")
    #expect(pilot.status == "Her må det stå noe. Det gamle står; x tar det bort.")
    pilot.press("x")
    #expect(pilot.session.questions.first?.text == "Hva skjer når hjelpen tar slutt?")
  }

  @Test func `while a text is written, undo puts the old words back and redo the new`() {
    var pilot = pilot
    pilot.press("3", "Enter")
    pilot.type(" Og etterpå?")
    pilot.press("Ctrl-Z")
    #expect(pilot.picture.contains("│ Hvordan møter vi folk i døra?  "))
    pilot.press("Ctrl-Y", "Enter")
    #expect(pilot.session.questions.first?.text == "Hvordan møter vi folk i døra? Og etterpå?")
  }

  @Test func `phases are set, added and taken out by their minutes`() {
    var pilot = pilot
    pilot.select(step: "Runde i plenum")
    pilot.press("Enter", "Up")
    pilot.press("Down", times: 10)
    #expect(pilot.cursorRow?.contains("· innledning") == true)
    pilot.press("Ctrl-U", "Down", "Down", "Down")
    let step = pilot.session.programme.visible.first { $0.title == "Runde i plenum" }
    #expect(step?.phases.map(\.work) == [.talk, .readAloud])
    pilot.press("Up", times: 20)
    pilot.press("Down", times: 12)
    #expect(pilot.cursorRow?.contains("· innledning") == true)
    pilot.type("5\n")
    let after = pilot.session.programme.visible.first { $0.title == "Runde i plenum" }
    #expect(after?.phases.map(\.work) == [.instruction, .talk, .readAloud])
  }

  @Test func `those who have a seat or have come are never taken out`() throws {
    var pilot = pilot
    let people = pilot.session.plannedParticipants
    let step = try #require(pilot.session.programme.first)
    pilot.receive(
      by(
        .leader, .seat(step.id, [[people[30].id, people[31].id]]),
        .setPerson(people[29].id, .presence(.here))))
    pilot.press("2", "Down", "Down", "Down", "Down", "Ctrl-U")
    pilot.type("2\n")
    #expect(pilot.session.plannedParticipants.count == 32)
    #expect(pilot.picture.contains("3 har fått plass eller kommet, og blir stående. Skriv 3 "))
    pilot.press("Ctrl-U")
    pilot.type("3\n")
    #expect(pilot.session.plannedParticipants.map(\.alias) == ["30", "31", "32"])
    pilot.press("Up", "Ctrl-U")
    pilot.type("5\n")
    #expect(pilot.session.plannedParticipants.map(\.alias) == ["30", "31", "32", "1", "2"])
    pilot.press("Ctrl-Z", "Ctrl-Z")
    #expect(pilot.session.plannedParticipants.count == 32)
  }

  @Test func `a step that was written in stays`() throws {
    var pilot = pilot
    let step = try #require(pilot.session.programme.visible.first { $0.writes == .tables })
    let poster = Poster.id(step: step.id, holder: .table(1))
    pilot.receive(
      by(
        .table(1), .openPoster(poster, step: step.id, holder: .table(1), fromPaper: false),
        .write(poster, level: .point, text: "Et punkt", after: nil)))
    pilot.select(step: step.title)
    pilot.press("x")
    #expect(pilot.status == "Her er det skrevet én veggavis. Posten blir stående.")
    #expect(pilot.changes.isEmpty)
  }

  @Test func `a step that somebody else removes is left, and nothing traps`() throws {
    var pilot = pilot
    pilot.select(step: "Gruppesamtale")
    pilot.press("Enter", "Tab", "Tab", "Enter", "Ctrl-U")
    pilot.type("Hva nå")
    let step = try #require(pilot.face.pane.step)
    pilot.receive(by(.leader, .placeStep(step, .remove)))
    #expect(pilot.face.pane == .programme)
    pilot.press("Down", "Enter")
    #expect(pilot.session.brokenInvariants() == [])
  }

  @Test func `two who change the same field from the same base leave both wordings`() {
    var pilot = pilot
    pilot.press("2")
    pilot.type(" 2")
    pilot.receive(by(.leader, .set(.title("Samling i nord"))))
    pilot.press("Enter")
    #expect(pilot.session.title == "Samling Nordvik 2")
    #expect(pilot.session.conflicts.count == 1)
  }

  @Test func `what could not be is done when what stood in its way is another`() {
    var pilot = pilot
    pilot.press("2")
    let rows = pilot.picture.split(separator: "\n")
    #expect(rows.contains { $0.contains("Begynner") } && rows.contains { $0.contains("Slutter") })
    for _ in 0..<20 where pilot.cursorRow?.contains("Begynner") != true { pilot.press("Down") }
    pilot.type("17.30")
    pilot.press("Down")
    #expect(pilot.picture.contains("Dagen kan ikke slutte 16:00 når den begynner 17:30."))
    #expect(pilot.session.opens == TimeOfDay("10:00"))
    pilot.type("21.00")
    pilot.press("Down")
    #expect(!pilot.picture.contains("Dagen kan ikke slutte"))
    #expect(pilot.session.opens == TimeOfDay("17:30"))
    #expect(pilot.session.closes == TimeOfDay("21:00"))
  }

  @Test func `the card is read once, saved as it is filled in, and kept out of the session`() {
    var pilot = pilot
    pilot.press("5")
    #expect(pilot.cardEffects == ["read"])
    pilot.receive(.finished(.card([CardLine(label: "Stille rom", text: "Rom 2")])))
    pilot.press("Tab", "5")
    #expect(pilot.cardEffects == ["read"])
    pilot.type("Kari")
    pilot.press("Down", "Ctrl-Z", "Ctrl-Y")
    #expect(
      pilot.cardEffects == [
        "read", "save Går ut sammen med den som trenger det: Kari, Stille rom: Rom 2",
        "save Stille rom: Rom 2",
        "save Går ut sammen med den som trenger det: Kari, Stille rom: Rom 2",
      ])
    #expect(pilot.changes.isEmpty)
    #expect(pilot.picture.contains("Kortet ligger bare i personfila"))
  }

  @Test func `a card that cannot be read is never written over`() {
    var pilot = pilot
    pilot.press("5")
    pilot.receive(.finished(.failed(Sentence(nb: "Fila er låst.", nn: "", en: ""))))
    #expect(pilot.picture.contains("Kortet kan ikke leses nå"))
    pilot.type("xyz")
    pilot.press("Enter", "Tab")
    #expect(pilot.cardEffects == ["read"])
  }

  /// Changes by somebody else, as they come from another process.
  private func by(_ seat: Seat, _ edits: Edit...) -> [Change] {
    var ids = IdentifierSource(seed: 99, UInt64(edits.count))
    return edits.map { edit in
      let base =
        edit.fields(in: Identifier(high: 0, low: 0)).first.flatMap(pilot.session.revision)
      return Change(
        id: ids.next(at: pilot.context.now), at: pilot.context.now, by: seat, base: base,
        edit: edit)
    }
  }

  @Test func `a meal that is to come too late is told of, and one that has been held is not`()
    throws
  {
    let session = pilot.session
    let lunch = try #require(session.programme.visible.first { $0.kind == .meal })
    var timeline = session.timeline(now: nil)
    let place = try #require(timeline.rows.firstIndex { $0.step == lunch.id })
    let late = Timeline.Span(TimeOfDay(minutes: 13 * 60), TimeOfDay(minutes: 13 * 60 + 40))
    timeline.rows[place].projected = late
    #expect(PlanFace.gaps(session, timeline).count == 1)
    timeline.rows[place].projected = nil
    timeline.rows[place].state = .held
    (timeline.rows[place].began, timeline.rows[place].ended) = (late.start, late.end)
    #expect(PlanFace.gaps(session, timeline).isEmpty)
  }
}

extension Pilot<PlanFace> {
  fileprivate var cardEffects: [String] {
    effects.compactMap { effect in
      switch effect {
      case .readCard: "read"
      case .saveCard(let lines):
        "save " + lines.map { "\($0.label): \($0.text)" }.joined(separator: ", ")
      default: nil
      }
    }
  }
}
