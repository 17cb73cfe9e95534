import Dialogue
import Terminal
import Testing

@testable import Faces

/// The day as it is led, by keys.
@Suite struct LeaderDayTests {
  @Test func `the first press shows what the room will see, the second one changes it`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("PgDn")
    #expect(pilot.step == nil)
    #expect(pilot.changes.isEmpty)
    #expect(pilot.picture.contains("Dette får salen se, stort"))
    #expect(pilot.picture.contains("Velkommen. Finn en plass der du sitter godt."))
    #expect(pilot.face.hallPage == .title)
    pilot.pressAgain("PgDn")
    #expect(pilot.step == "Velkommen")
    #expect(pilot.status == "Nå: Velkommen")
    #expect(pilot.session.clock?.began == LeaderStage.moment("10:00").adding(milliseconds: 1000))
  }

  @Test(arguments: ["Esc", "q", "PgUp", "Backspace"])
  func `a preview that is left alone changes nothing`(key: String) {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("Space")
    pilot.pass(seconds: 1)
    pilot.press(key)
    #expect(pilot.face.sheet == nil)
    #expect(pilot.step == nil)
    #expect(pilot.changes.isEmpty)
  }

  @Test func `an elbow on the key moves nobody`() {
    var pilot = LeaderStage.pilot("10:00")
    for _ in 0..<100 {
      pilot.press("PgDn")
      pilot.pass(milliseconds: 33)
    }
    #expect(pilot.step == nil)
    #expect(pilot.face.scope == .preview)
  }

  @Test(arguments: [(250, 92), (500, 33), (660, 40)])
  func `a key that is held down moves nobody, however the keyboard repeats it`(
    delay: Int, interval: Int
  ) {
    var pilot = LeaderStage.pilot("10:00")
    pilot.press("PgDn")
    pilot.pass(milliseconds: Int64(delay))
    for _ in 0..<50 {
      pilot.press("PgDn")
      pilot.pass(milliseconds: Int64(interval))
    }
    pilot.wait(seconds: 5)
    #expect(pilot.step == nil)
    #expect(pilot.face.scope == .preview)
    pilot.pressAgain("PgDn")
    #expect(pilot.step == "Velkommen")
  }

  @Test func `Enter that is held down on a step leads no further than what is shown`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("Down", "Enter")
    pilot.pass(milliseconds: 500)
    for _ in 0..<50 {
      pilot.press("Enter")
      pilot.pass(milliseconds: 33)
    }
    pilot.wait(seconds: 5)
    #expect(pilot.step == "Velkommen" && pilot.face.scope == .preview)
  }

  @Test func `a step that the day comes back to goes on, and the line says so`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .break)
    pilot.pass(seconds: 120)
    pilot.goOn(to: .tables)
    pilot.at("10:20")
    pilot.goBack()
    pilot.at("10:25")
    pilot.goOn()
    #expect(pilot.step == "Gruppesamtale")
    #expect(pilot.status == "Nå: Gruppesamtale. Begynte 10:02, 23 min igjen; a flytter starten.")
  }

  @Test func `the words to say follow the questions where each has its own`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .pairs)
    #expect(pilot.picture.contains("Si (1/4, mer: →)"))
    pilot.goOn()
    #expect(pilot.picture.contains("Si (3/4, mer: →)"))
    pilot.goOn()
    #expect(pilot.picture.contains("Si (4/4)"))
    pilot.goBack()
    #expect(pilot.picture.contains("Si (3/4, mer: →)"))
  }

  @Test func `when the day is over the footer has the key that puts the wall on paper`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    #expect(!pilot.footer.contains("T veggen på papir"))
    pilot.jump(to: .closing)
    while pilot.step != nil { pilot.goOn() }
    pilot.press("F5")
    #expect(pilot.footer.contains("T veggen på papir"))
  }

  @Test func `nothing moves by itself`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.forget()
    pilot.wait(seconds: 2 * 60 * 60)
    #expect(pilot.step == "Velkommen")
    #expect(pilot.effects.isEmpty)
  }

  @Test func `a whole day is walked from the welcome to the end`() {
    var pilot = LeaderStage.pilot("10:00")
    var steps: [String] = []
    var hall: [String] = []
    for _ in 0..<60 where pilot.session.clock?.isOver != true {
      pilot.goOn()
      if let step = pilot.step, steps.last != step { steps.append(step) }
      hall.append(pilot.face.hallPage.summary(in: pilot.session, language: .bokmal))
    }
    #expect(
      steps == [
        "Velkommen", "Spilleregler", "Par: hvem er jeg?", "Runde i plenum", "Pause",
        "Gruppesamtale", "Veggaviser", "Lunsj", "Gruppesamtale om framtida", "Pause",
        "Veggaviser om framtida", "Avslutning",
      ])
    #expect(
      hall.prefix(12).map { $0.hasPrefix("Spilleregel") ? String($0.prefix(18)) : $0 } == [
        "«Velkommen. Finn en plass der du sitter godt.»", "Spilleregel 1 av 8",
        "Spilleregel 2 av 8", "Spilleregel 3 av 8", "Spilleregel 4 av 8", "Spilleregel 5 av 8",
        "Spilleregel 6 av 8", "Spilleregel 7 av 8", "Spilleregel 8 av 8", "«Hvem er jeg?»",
        "«Hvorfor sa jeg ja til å komme?»", "«Hvorfor bør de snakke med meg?»",
      ])
    #expect(pilot.status == "Dagen er over. T skriver ut veggen, så alle får den med seg.")
    #expect(pilot.session.held.count == 12)
    #expect(pilot.session.brokenInvariants().isEmpty)
    for key in ["PgDn", "+", "a", "s", "o"] {
      pilot.press(key)
      #expect(pilot.status == "Dagen er over. PgUp går tilbake.", "\(key)")
    }
    pilot.goBack()
    #expect(pilot.step == "Avslutning")
  }

  @Test func `going back takes up what was left, and destroys nothing`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .pairs)
    let began = pilot.session.clock?.began
    pilot.goOn()
    pilot.pass(seconds: 60)
    #expect(pilot.face.hallPage == .question(pilot.session.currentStep!.id, 1))
    pilot.goOn(to: .plenary)
    pilot.pass(seconds: 60)
    pilot.goBack()
    #expect(pilot.step == "Par: hvem er jeg?")
    #expect(pilot.session.clock?.began == began)
    #expect(pilot.session.clock?.turn == 2)
    #expect(pilot.face.hallPage == .question(pilot.session.currentStep!.id, 2))
    pilot.goBack()
    #expect(pilot.session.clock?.turn == 1)
  }

  @Test func `any step can be gone to from the programme, and is shown first`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("Down", "Down", "Enter")
    #expect(pilot.face.scope == .step)
    pilot.press("Enter")
    #expect(pilot.step == "Velkommen")
    pilot.pressAgain("PgDn")
    #expect(pilot.step == "Par: hvem er jeg?")
  }

  @Test func `a start key and escape do nothing, and say nothing`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.forget()
    pilot.press("F5")
    pilot.press("Esc")
    #expect(pilot.effects.isEmpty)
    #expect(pilot.status == nil)
    #expect(pilot.step == "Velkommen")
  }

  @Test func `the hall is blanked with one key and comes back with the next page`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn()
    pilot.press("b")
    #expect(pilot.face.hallPage == .blank)
    #expect(pilot.picture.contains("Salen er tom nå."))
    pilot.press(".")
    #expect(pilot.face.hallPage != .blank)
    pilot.press(".")
    pilot.goOn()
    #expect(
      pilot.face.hallPage.summary(in: pilot.session, language: .english).hasPrefix(
        "Ground rule 1 of 8: "))
  }

  @Test func `a restart shows the question that was running`() {
    var pilot = LeaderStage.pilot("10:00")
    pilot.goOn(to: .pairs)
    pilot.goOn()
    let again = LeaderFace(pilot.face.open, context: pilot.context)
    #expect(again.hallPage == pilot.face.hallPage)
    #expect(again.selectedStep == pilot.session.clock?.step)
  }

  // MARK: Two leaders

  @Test func `the second of two leaders hears that it is done already`() {
    var one = LeaderStage.pilot("10:00")
    var other = LeaderStage.pilot("10:00")
    one.press("PgDn")
    other.goOn()
    one.receive(other.changes)
    one.pressAgain("PgDn")
    #expect(one.step == "Velkommen")
    #expect(one.changes.isEmpty)
    #expect(one.status == "Det er gjort allerede, av en annen prosessleder. Se hvor dagen er nå.")
  }

  @Test func `of two who pressed at the same time, one is told`() {
    var one = LeaderStage.pilot("10:00")
    var other = LeaderStage.pilot("10:00")
    one.goOn()
    other.goOn()
    one.receive(other.changes)
    #expect(one.step == "Velkommen")
    #expect(one.status == "Det er gjort allerede, av en annen prosessleder. Se hvor dagen er nå.")
  }
}
