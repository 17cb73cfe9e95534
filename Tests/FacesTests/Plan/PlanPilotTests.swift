import Dialogue
import Terminal
import Testing

@testable import Faces

/// Plans made by pressing keys, from nothing to paper.
@Suite struct PlanPilotTests {
  /// The plan of what the form asked to have made, as the program opens it.
  private func opened(_ new: NewSession) -> Pilot<PlanFace> {
    let plan = OpenSession(folding: new.changes, seat: .organiser, path: "ny.json")
    return Pilot(PlanFace(plan, method: .dialogueConference, context: .example))
  }

  @Test func `a whole day is planned from nothing to a printed kit`() throws {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Samling Nordvik\n14.3.2026\nFolkets hus\nNordvik kommune\n")
    form.type("Hvordan møter vi folk i døra?\nHva skjer når hjelpen tar slutt?\n\n")
    form.press("Ctrl-U")
    form.type("24\n")
    form.press("Ctrl-U")
    form.type("0930\n")
    form.press("Ctrl-G")
    let new = try #require(form.created.first)
    #expect(new.title == "Samling Nordvik")
    #expect(new.date == Day("2026-03-14"))

    var pilot = opened(new)
    #expect(pilot.session.plannedParticipants.count == 24)
    #expect(pilot.programme.first == "09:30 Velkommen 5")
    #expect(pilot.programme.contains("12:00 Lunsj 45"))
    #expect(pilot.programme.last == "later Oppfølgingsmøte 90")
    #expect(pilot.picture.contains("Ender 15:30, 30 min før 16:00."))

    // A longer table talk, a walk after lunch, and the future before the break.
    pilot.select(step: "Gruppesamtale")
    pilot.press("+", "+")
    #expect(pilot.picture.contains("«Lunsj» skal begynne 12:00, men det før tar 10 min for lenge."))
    pilot.press("-", "-")
    pilot.select(step: "Lunsj")
    pilot.press("a", "End", "Enter", "r")
    pilot.press("Ctrl-U")
    pilot.type("Tur i parken\n")
    #expect(pilot.programme.contains("12:45 Tur i parken 15"))
    pilot.press("J", "K", "Alt-Down", "Alt-Up")

    // Words to say, and a question that lights up the first of the commissioner's.
    pilot.press("Enter")
    #expect(pilot.picture.contains("┌ Post 9 ─"), "the place in the programme, which people see")
    pilot.press("Tab", "a")
    pilot.type("Gå to og to.\nVær tilbake om et kvarter.\n\n")
    pilot.press("Tab", "a")
    pilot.type("Hva gjorde døra åpen?\n\n")
    pilot.press("Enter", "Tab", "Space", "Esc", "Esc")
    #expect(
      pilot.picture.contains("kaster lys over oppdragsgiverens spørsmål 2."))
    let walk = try #require(pilot.session.programme.visible.first { $0.title == "Tur i parken" })
    #expect(walk.scripts == ["Gå to og to.", "Vær tilbake om et kvarter."])
    #expect(walk.questions.map(\.lights.count) == [1])

    // A ground rule of one's own, first; two more people; and the kit.
    pilot.press("4", "a")
    pilot.type("Vi bruker fornavn.\n\n")
    pilot.press("K")
    #expect(pilot.session.rules.first?.text == "Vi bruker fornavn.")
    pilot.press("2", "Down", "Down", "Down", "Down", "Ctrl-U")
    pilot.type("26")
    pilot.press("Tab")
    #expect(pilot.session.plannedParticipants.map(\.alias).last == "26")
    pilot.press("p")
    #expect(pilot.printed == [.day])
    pilot.receive(.finished(.wrote(path: "papir/nordvik.md")))
    #expect(pilot.status == "Ligger i papir/nordvik.md")

    #expect(pilot.session.brokenInvariants() == [])
    #expect(pilot.isFoldOfItsChanges(after: new.changes))
  }

  @Test func `a number that stands there gives way to the first digit that is typed`() throws {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Samling Nordvik\n14.3.2026\nFolkets hus\n\n\n")
    form.type("12\n9\n1530\n")
    form.press("Ctrl-G")
    let session = opened(try #require(form.created.first)).session
    #expect(session.plannedParticipants.count == 12)
    #expect(session.opens == TimeOfDay("09:00"))
    #expect(session.closes == TimeOfDay("15:30"))
  }

  @Test func `five thousand is the largest session, and that is said kindly`() throws {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Samling Nordvik\n14.3.2026\nFolkets hus\n\n\n")
    form.type("5001\n")
    #expect(form.picture.contains("Den største samlingen har"))
    #expect(form.picture.contains("5000 deltakere. Skriv et"))
    form.press("Ctrl-G")
    #expect(form.created.isEmpty)
  }

  @Test func `what comes after a field that cannot be read does not land in another`() throws {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Samling Nordvik\n31.2.2026\n")
    #expect(form.picture.contains("Den dagen finnes ikke"))
    form.type("14.3.2026\nFolkets hus\n")
    form.press("Ctrl-G")
    let session = opened(try #require(form.created.first)).session
    #expect(session.date == Day("2026-03-14"))
    #expect(session.place == "Folkets hus")
  }

  @Test func `what is written in the form outlives the program`() throws {
    var form = Pilot(NewSessionFace(context: .example))
    form.pass(milliseconds: 500)
    #expect(form.kept.isEmpty)
    form.type("Samling Nordvik\n14.3.2026\nFolkets hus\n\nHva virker?\nHva mangler?")
    form.pass(milliseconds: 500)
    form.pass(milliseconds: 500)
    #expect(form.kept.count == 1)
    let left = try #require(form.kept.last ?? nil)

    var again = Pilot(NewSessionFace(taking: left, context: .example))
    #expect(again.picture.contains("Samling Nordvik"))
    #expect(again.picture.contains("Hva mangler?"))
    #expect(again.status?.hasPrefix("Her er det du skrev sist.") == true)
    again.press("Ctrl-G")
    #expect(again.created.first?.title == "Samling Nordvik")

    var emptied = Pilot(NewSessionFace(taking: left, context: .example))
    for _ in 0..<6 { emptied.press("Ctrl-U", "Down") }
    emptied.pass(milliseconds: 500)
    #expect(emptied.kept == [nil])
  }

  @Test func `what is made can be taken back, but never the programme it began with`() throws {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Ny")
    form.press("Ctrl-G")
    var pilot = opened(try #require(form.created.first))
    pilot.press("Ctrl-Z")
    #expect(pilot.status == "Det er ingenting å ta tilbake.")
    #expect(pilot.programme.count == 13)
  }

  @Test func `the plan of another day is copied under new ids`() throws {
    let source = try PlanFace.example().session
    var context = Context.example
    context.ids = IdentifierSource(seed: 3, 4)
    var form = Pilot(NewSessionFace(copying: source, context: context))
    form.press("Ctrl-G")
    #expect(form.created.isEmpty)
    #expect(form.picture.contains("Hvilken dag skal den nye"))
    form.type("4. april")
    form.press("Down", "Down", "Ctrl-U")
    form.type("20")
    form.press("Ctrl-G")
    let new = try #require(form.created.first)
    #expect(new.title == "Samling Nordvik")
    #expect(new.date == Day("2026-04-04"))
    let copy = opened(new).session
    #expect(copy.programme.visible.map(\.title) == source.programme.visible.map(\.title))
    #expect(copy.rules.visible.map(\.text) == source.rules.visible.map(\.text))
    #expect(Set(copy.programme.order).isDisjoint(with: source.programme.order))
    #expect(copy.id != source.id)
    #expect(copy.plannedParticipants.count == 20)
    #expect(copy.brokenInvariants() == [])
  }

  @Test func `the form comes back as it was, and says what is wrong with it`() {
    var form = Pilot(NewSessionFace(context: .example))
    form.press("Down")
    form.type("i morgen")
    form.press("Esc")
    #expect(form.hasLeft)
    #expect(form.picture.contains("i morgen"))
    #expect(form.picture.contains("Dette er ingen dato."))
    #expect(form.picture.contains("Samlingen må hete noe."))
    form.press("Ctrl-G")
    #expect(form.created.isEmpty)
    #expect(form.status == "Noe mangler eller kan ikke leses. Det står ved feltet.")
    #expect(form.cursorRow?.contains("Tittel") == true)
  }

  @Test func `the form is undone a field at a time`() {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Samling\n")
    form.press("Down", "Down", "Down")
    form.paste("Hva nå?\n\n- Og så?\nTil slutt?")
    #expect(form.face.form.questions == ["Hva nå?", "- Og så?", "Til slutt?"])
    form.press("Ctrl-Z")
    #expect(form.face.form.questions == [])
    form.press("Ctrl-Z")
    #expect(form.face.form[.title].text == "")
    form.press("Ctrl-Y", "Ctrl-Y")
    #expect(form.face.form.questions.count == 3)
    #expect(form.face.form[.title].text == "Samling")
  }

  @Test func `another method is chosen, and its hours come where nobody wrote others`() {
    var evening = Method.dialogueConference
    evening.id = "evening"
    evening.name = Sentence(nb: "Kveld", nn: "Kveld", en: "Evening")
    evening.opens = TimeOfDay(minutes: 18 * 60)
    evening.closes = TimeOfDay(minutes: 21 * 60)
    var form = Pilot(
      NewSessionFace(methods: [.dialogueConference, evening], context: .example))
    form.type("Kveldssamling")
    form.press("PgDn", "Up", "Right")
    #expect(form.picture.contains("│ Begynner        18:00"))
    form.press("Ctrl-Z")
    #expect(form.picture.contains("│ Begynner        10:00"))
    form.press("Ctrl-Y", "Ctrl-G")
    let begun = form.created.first?.changes.first?.edit
    guard case .begin(_, method: "evening", _) = begun else {
      Issue.record("it began with \(String(describing: begun))")
      return
    }
  }

  @Test func `a session is made once, and again when that failed`() {
    var form = Pilot(NewSessionFace(context: .example))
    form.type("Samling")
    form.press("Ctrl-G", "Ctrl-G")
    #expect(form.created.count == 1)
    form.receive(.finished(.failed(Sentence(nb: "Disken er full.", nn: "", en: ""))))
    #expect(form.status == "Disken er full.")
    form.press("Ctrl-G")
    #expect(form.created.count == 2)
  }
}

extension Pilot {
  /// What it wanted kept of a form, in order.
  fileprivate var kept: [FormDraft?] {
    effects.compactMap { effect -> FormDraft?? in
      if case .keepForm(let draft) = effect { .some(draft) } else { nil }
    }
  }

  fileprivate var created: [NewSession] {
    effects.compactMap { if case .create(let new) = $0 { new } else { nil } }
  }

  fileprivate var printed: [Document] {
    effects.compactMap { if case .print(let document) = $0 { document } else { nil } }
  }

  fileprivate var hasLeft: Bool {
    effects.contains { if case .leave = $0 { true } else { false } }
  }
}
