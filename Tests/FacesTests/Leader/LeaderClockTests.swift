import Dialogue
import Terminal
import Testing

@testable import Faces

/// The clock, quiet in the hall, and a new timetable.
@Suite struct LeaderClockTests {
  @Test func `more time is given in minutes, and taken back`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("+")
    pilot.type("7")
    pilot.press("Enter")
    #expect(pilot.session.currentStep?.minutes == 12)
    #expect(pilot.status == "7 min mer til «Velkommen». Ctrl-Z tar det tilbake.")
    pilot.press("Ctrl-Z")
    #expect(pilot.session.currentStep?.minutes == 5)
    pilot.press("Ctrl-Y")
    #expect(pilot.session.currentStep?.minutes == 12)
  }

  @Test func `more time for a question with minutes of its own is for the question too`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .pairs)
    pilot.press("+", "Enter")
    #expect(pilot.session.currentStep?.minutes == 25)
    #expect(pilot.session.currentStep?.questions.map(\.minutes) == [13, 5, 5])
    pilot.press("Ctrl-Z")
    #expect(pilot.session.currentStep?.questions.map(\.minutes) == [8, 5, 5])
    #expect(pilot.session.currentStep?.minutes == 20)
  }

  @Test(arguments: ["0", "-3", "x", "241"])
  func `minutes that cannot be are asked for again`(text: String) {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("+")
    pilot.type(text)
    pilot.press("Enter")
    #expect(pilot.status == "Skriv et tall fra 1 til 240.")
    #expect(pilot.face.scope == .minutes)
    #expect(pilot.session.currentStep?.minutes == 5)
  }

  @Test func `a step began some minutes ago`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.at("10:07")
    pilot.goOn()
    pilot.at("10:20")
    pilot.press("a")
    pilot.type("12")
    pilot.press("Enter")
    #expect(pilot.status == "Posten begynte 10:08.")
    #expect(pilot.session.clock?.began.timeOfDay == TimeOfDay("10:08"))
  }

  @Test func `a screen that the room can read says nothing of lateness`() {
    var pilot = LeaderStage.pilot("11:40")
    pilot.goOn()
    #expect(pilot.picture.contains("t 40 min forsinket"))
    #expect(pilot.body.contains { $0.contains("Slutt ") && $0.contains(" over") })
    #expect(pilot.body.contains { $0.contains("Lunsj") && $0.contains("!") })
    pilot.press("h")
    #expect(!pilot.picture.contains("forsinket"))
    #expect(!pilot.body.contains { $0.contains("Slutt ") && $0.contains(" over") })
    #expect(!pilot.body.contains { $0.contains("Lunsj") && $0.contains("!") })
  }

  @Test func `the clock is stopped and goes on with the same key`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.pass(seconds: 60)
    pilot.press("s")
    pilot.pass(seconds: 600)
    #expect(pilot.picture.contains("4 min igjen"))
    #expect(pilot.picture.contains("Klokka står"))
    pilot.press("s")
    #expect(pilot.picture.contains("4 min igjen"))
    #expect(pilot.status == "Klokka går.")
  }

  @Test func `soon and now are said by word`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.pass(seconds: 4 * 60)
    #expect(
      pilot.picture.contains("1 min igjen · snart") || pilot.picture.contains("60 s igjen · snart"))
    pilot.pass(seconds: 50)
    #expect(pilot.picture.contains("10 s igjen · nå"))
    pilot.pass(seconds: 60)
    #expect(pilot.picture.contains("tida er ute"))
  }

  // MARK: Quiet

  @Test func `quiet stops every clock, makes nothing late, and says nothing about why`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.pass(seconds: 60)
    pilot.forget()
    pilot.press("r")
    #expect(pilot.changes.count == 1)
    #expect(pilot.face.hallPage == .quiet)
    pilot.pass(seconds: 20 * 60)
    #expect(pilot.session.timeline(now: pilot.context.now).lateness == 0)
    #expect(!pilot.picture.contains("forsinket i"))
    #expect(pilot.picture.contains("Ro i salen"))
    pilot.press("PgDn")
    #expect(pilot.status == "Det er ro i salen. r går videre.")
    pilot.press("r")
    #expect(pilot.status == "Vi går videre. Klokkene går igjen.")
    #expect(pilot.picture.contains("4 min igjen"))
    #expect(pilot.face.hallPage != .quiet)
  }

  @Test func `the card shows the organiser's lines, and blanks where there are none`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("r", "e")
    #expect(pilot.picture.contains("Går ut sammen med den som trenger det"))
    #expect(pilot.picture.contains("Navn og telefon. Én som ikke leder"))
    pilot.receive(
      .finished(
        .card([
          CardLine(label: "Går ut sammen", text: "Kari, 12 34 56 78"),
          CardLine(label: "Stille rom", text: ""),
        ])))
    #expect(pilot.picture.contains("Kari, 12 34 56 78"))
    #expect(pilot.picture.contains("Hvor det er, og hvem som har nøkkelen."))
    let asked = pilot.effects.contains { if case .readCard = $0 { true } else { false } }
    #expect(asked)
  }

  // MARK: Lunch is twenty minutes late

  private static var late: Pilot<LeaderFace> {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .wall)
    pilot.at("12:50")
    pilot.goOn(to: .meal)
    return pilot
  }

  @Test func `a threatened fixed start has a mark, and lateness is said in words`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .wall)
    pilot.at("12:50")
    #expect(pilot.picture.contains("Lunsj               ! 12:50 │"))
    pilot.goOn(to: .meal)
    #expect(pilot.picture.contains("20 min forsinket"))
    #expect(pilot.picture.contains("Slutt 16:20, 20 min for sent"))
  }

  @Test func `everybody gives a little`() {
    var pilot = Self.late
    pilot.press("t")
    #expect(pilot.picture.contains("Slutt 16:00, i tide"))
    pilot.press("Enter")
    #expect(pilot.status == "Ny tidsplan. Slutt 16:00, i tide. Ctrl-Z tar den tilbake.")
    let timeline = pilot.session.timeline(now: pilot.context.now)
    #expect(timeline.end == LeaderStage.closed)
    #expect(timeline.lateness == 0)
    #expect(pilot.session.currentStep?.minutes == 45)
    pilot.press("Ctrl-Z")
    #expect(pilot.session.timeline(now: pilot.context.now).overtime == 20)
  }

  @Test func `one gives alone, and it is the leader's choice`() {
    var pilot = Self.late
    pilot.press("t", "Right")
    let suggested = pilot.picture
    pilot.press("Down")
    #expect(pilot.picture != suggested)
    pilot.press("Up")
    #expect(pilot.picture == suggested)
    let before = pilot.session.day.map(\.minutes)
    pilot.press("Enter")
    let after = pilot.session.day.map(\.minutes)
    #expect(zip(before, after).count { $0 != $1 } == 1)
    #expect(pilot.session.timeline(now: pilot.context.now).overtime == 0)
  }

  /// The first break is so long that lunch cannot begin when it should; the second one is short.
  private static func longBreak() throws -> Pilot<LeaderFace> {
    var context = LeaderStage.context("10:00")
    var open = LeaderStage.plan(context: &context)
    let first = try #require(open.session.day.first { $0.kind == .break })
    _ = try open.propose([.setStep(first.id, .minutes(60))], context: &context)
    var pilot = Pilot(LeaderFace(open, isRehearsal: false, context: context))
    pilot.at("10:30")
    pilot.goOn(to: .plenary)
    return pilot
  }

  @Test func `two change places, and the day is told with them`() throws {
    var pilot = try Self.longBreak()
    let before = pilot.session.day.map(\.minutes)
    pilot.press("t", "Left", "Enter")
    #expect(pilot.status?.hasPrefix("Ny tidsplan. Slutt ") == true)
    let after = pilot.session.day.map(\.minutes)
    #expect(after != before)
    #expect(after.sorted() == before.sorted())
    #expect(after[4] == 15)
    pilot.press("Ctrl-Z")
    #expect(pilot.session.day.map(\.minutes) == before)
  }

  @Test func `Tab is for two that change places`() throws {
    var pilot = try Self.longBreak()
    pilot.press("t", "Tab")
    #expect(pilot.status == "Tab gjelder bare når to skal bytte plass.")
    pilot.press("Left", "Tab")
    #expect(pilot.status == nil)
  }

  @Test func `where it would not help, no two are offered to change places`() {
    var pilot = Self.late
    pilot.press("t")
    #expect(pilot.picture.contains("Det hjelper ikke å"))
    for key in ["Left", "Left", "Left", "Right", "Right", "Right"] {
      pilot.press(key)
      #expect(!pilot.picture.contains("▸ To bytter plass"))
    }
  }

  @Test func `time before a fixed start is told, and can be given to what stands before it`() throws
  {
    var context = LeaderStage.context("10:00")
    var open = LeaderStage.plan(context: &context)
    let meal = try #require(open.session.day.first { $0.kind == .meal })
    _ = try open.propose([.setStep(meal.id, .start(TimeOfDay("12:00")))], context: &context)
    var pilot = Pilot(LeaderFace(open, context: context))
    pilot.goOn(to: .wall)
    pilot.at("10:30")
    let wall = try #require(pilot.session.clock?.began.timeOfDay) + 30
    let free = Sentence.length(minutes: TimeOfDay("12:00")! - wall).nb
    #expect(pilot.picture.contains("\(free) ledig før Lunsj 12:00 (t)"))
    pilot.press("t")
    #expect(pilot.picture.contains("▸ Alle får litt"))
    let before = try #require(pilot.session.currentStep?.minutes)
    pilot.press("Enter")
    let after = try #require(pilot.session.currentStep?.minutes)
    #expect(after == 2 * before, "\(pilot.status ?? "")")
    #expect(pilot.status?.hasPrefix("Ny tidsplan.") == true)
  }

  @Test func `closing it leaves the day as it was`() {
    var pilot = Self.late
    pilot.forget()
    pilot.press("t", "Esc")
    #expect(pilot.changes.isEmpty)
    #expect(pilot.face.sheet == nil)
  }
}
