import Dialogue
import Reporting
import Terminal
import Testing

@testable import Faces

private let reason = "We have no people for it this year"

@Suite struct LedgerFaceTests {
  @Test func `the commissioner answers a point, and what is half written is not lost`() {
    var pilot = LedgerStage.pilot(.commissioner)
    #expect(pilot.header.contains("commissioner"))
    #expect(pilot.picture.contains("24 points: 0 answered, 24 waiting"))
    pilot.press("Down", "Down", "Enter")
    pilot.type("You want one number to call")
    pilot.press("Down")
    pilot.type("Everybody gets one")
    pilot.press("Esc")
    #expect(pilot.changes.isEmpty)
    #expect(pilot.status?.hasPrefix("Not saved yet") == true)
    pilot.press("Enter")
    #expect(pilot.picture.contains("Everybody gets one"))
    pilot.press("Enter", "1")
    #expect(pilot.followUp?[.understood] == "You want one number to call")
    #expect(pilot.followUp?[.decision] == "Everybody gets one")
    #expect(pilot.account == "24 points: 1 answered, 23 waiting")
    #expect(pilot.changes.allSatisfy { $0.by == .commissioner })
    pilot.press("Ctrl-Z")
    #expect(pilot.account == "24 points: 0 answered, 24 waiting")
    pilot.press("Ctrl-Y")
    #expect(pilot.account == "24 points: 1 answered, 23 waiting")
  }

  @Test func `a no is refused without a kind reason, and saved with one`() {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Down", "Down", "Enter", "Down", "Down", "Down", "Down", "Left", "Enter")
    #expect(pilot.status?.hasPrefix("A no needs a kind reason.") == true)
    #expect(pilot.changes.isEmpty)
    pilot.type(reason)
    pilot.press("Enter")
    #expect(pilot.followUp?.status == .notFollowedUp)
    #expect(pilot.account == "24 points: 1 answered, 23 waiting")
    #expect(pilot.picture.contains("not followed up"))
    #expect(pilot.picture.contains(reason))
  }

  @Test(
    arguments: [
      ("1", FollowUp.Status.planned), ("4", .considered), ("Enter", .planned),
    ] as [(Key, FollowUp.Status)])
  func `an answer says plainly whether it is a yes, before it is saved`(
    key: Key, status: FollowUp.Status
  ) {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Down", "Down", "Enter", "Down")
    pilot.type("Everybody gets a number\n")
    #expect(pilot.changes.isEmpty)
    #expect(pilot.picture.contains("What is the answer?"))
    #expect(pilot.picture.contains("3  This we do not do  (needs a reason)"))
    pilot.press(key)
    #expect(pilot.followUp?.status == status)
    // What is still considered is no answer.
    #expect(pilot.followUp?.isAnswered == (status == .planned))
    // What has been said once is not asked again.
    pilot.press("Enter", "Down")
    pilot.type(", yet\n")
    #expect(pilot.picture.contains("What is the answer?") == (status == .considered))
  }

  @Test(
    arguments: [
      ("2", "why not the rest", .planned), ("3", "A no needs", .notFollowedUp),
    ] as [(Key, String, FollowUp.Status)])
  func `a no, and a part of one, goes back for the reason that it lacks`(
    key: Key, said: String, status: FollowUp.Status
  ) {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Down", "Down", "Enter", "Down")
    pilot.type("We will see\n")
    pilot.press(key)
    #expect(pilot.status?.contains(said) == true)
    #expect(pilot.changes.isEmpty)
    // The caret stands where the reason goes.
    pilot.type(reason + "\n")
    #expect(pilot.followUp?[.because] == reason)
    #expect(pilot.followUp?.status == status)
  }

  @Test func `what begins with no is not made a yes by a slip`() {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Down", "Down", "Enter", "Down")
    pilot.type("No, we do not")
    pilot.press("Down")
    pilot.type(reason + "\n")
    for _ in 0..<2 {
      pilot.press("1")
      #expect(pilot.status?.hasPrefix("The answer begins with no.") == true)
      #expect(pilot.changes.isEmpty)
    }
    // What it sounds like is chosen already.
    pilot.press("Enter")
    #expect(pilot.followUp?.status == .notFollowedUp)
  }

  @Test func `an answer that somebody gave meanwhile is told of, and replaced whole`() throws {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("End")
    let subject = try #require(pilot.face.selectedSubject)
    pilot.press("Enter", "Down")
    pilot.type("We keep the door open")
    for (place, field) in [
      FollowUpField.text(.understood, "You mean early"), .text(.decision, "Yes"),
    ].enumerated() {
      let id = Identifier(milliseconds: 1_900_000_000_000, random: 1, UInt64(place))
      pilot.receive([
        Change(id: id, at: pilot.context.now, by: .commissioner, edit: .followUp(subject, field))
      ])
    }
    pilot.press("Enter", "1")
    #expect(pilot.status?.hasPrefix("Somebody has answered meanwhile.") == true)
    #expect(pilot.changes.isEmpty)
    pilot.press("Enter")
    #expect(pilot.followUp?[.decision] == "We keep the door open")
    #expect(pilot.followUp?[.understood] == "")
    #expect(pilot.face.openConflict == nil)
  }

  @Test func `esc from the question goes back to what was written`() {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Down", "Down", "Enter", "Down")
    pilot.type("We will see\n")
    pilot.press("Esc")
    #expect(pilot.picture.contains("We will see"))
    #expect(pilot.changes.isEmpty)
  }

  @Test func `the organiser says once whom those who came can tell`() {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("Tab", "Tab", "a")
    pilot.type("The front desk")
    pilot.press("Ctrl-O")
    pilot.type("22 33 44 55\n")
    #expect(pilot.session.contact == "The front desk\n22 33 44 55")
  }

  @Test func `one answer to more than ten points is shown with all of them first`() {
    var pilot = LedgerStage.pilot(.commissioner)
    #expect(pilot.cursorRow?.contains("trust (12)") == true)
    pilot.press("Enter", "Down")
    pilot.type("We open the door")
    pilot.press("Enter", "1")
    #expect(pilot.changes.isEmpty, "not before they have been seen")
    #expect(pilot.picture.contains("The answer is about all these points"))
    pilot.press("Esc")
    #expect(pilot.picture.contains("We open the door"))
    pilot.press("Enter", "Enter")
    #expect(pilot.account == "24 points: 12 answered, 12 waiting")
    // Four points are few enough to be seen beside it.
    pilot.press("Down", "Enter", "Down")
    pilot.type("We take the time")
    pilot.press("Enter", "1")
    #expect(pilot.account == "24 points: 16 answered, 8 waiting")
  }

  @Test func `a no that lacks its reason is said before many points are read through`() {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("Enter", "Up", "Down", "Down", "Down", "Down", "Left", "Enter")
    #expect(pilot.status?.hasPrefix("A no needs a kind reason.") == true)
    #expect(!pilot.picture.contains("all these points"))
  }

  @Test func `from an answer one key goes to the points under it, and on to where they come from`()
  {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("p")
    #expect(pilot.picture.contains("1 about waiting"))
    pilot.press("Enter")
    #expect(pilot.picture.contains("Table 1"))
    pilot.press("Esc", "Esc")
    #expect(pilot.face.sheet == nil)
  }

  @Test func `the afterword is written with one key`() {
    var pilot = LedgerStage.pilot(.commissioner)
    #expect(pilot.picture.contains("The afterword is not written yet"))
    pilot.press("w")
    pilot.type("Thank you for coming.")
    pilot.press("Enter")
    #expect(pilot.session.afterword == "Thank you for coming.")
  }

  @Test func `the organiser says where it stands, who sees to it and by when`() {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("Down", "Enter", "Right", "Right", "Down")
    pilot.type("The front desk")
    pilot.press("Down")
    pilot.type("soon")
    pilot.press("Enter")
    #expect(pilot.status == "Due date: Write the date as 2026-06-01 or 1.6.2026.")
    for _ in 0..<4 { pilot.press("Backspace") }
    pilot.type("1.3.2026")
    pilot.press("Enter")
    #expect(pilot.followUp?.status == .planned)
    #expect(pilot.followUp?[.owner] == "The front desk")
    #expect(pilot.followUp?.due == Day("2026-03-01"))
    #expect(pilot.account == "24 points: 0 answered, 24 waiting; 4 past their date")
    #expect(pilot.picture.contains("past its date 01 Mar 2026"))
    // Done needs what has changed and where.
    pilot.press("Enter", "Right", "Right", "Enter")
    #expect(pilot.status?.hasPrefix("Something is done when") == true)
    pilot.press("Down", "Down", "Down")
    pilot.type("Open from eight")
    pilot.press("Down")
    pilot.type("Routine 4.2")
    pilot.press("Enter")
    #expect(pilot.followUp?.status == .done)
    #expect(pilot.account == "24 points: 4 answered, 20 waiting")
  }

  @Test func `what is listed can be what waits or what is past its date`() {
    var pilot = LedgerStage.pilot(.organiser)
    #expect(pilot.face.subjects.count == 2 + 8)
    pilot.press("v")
    #expect(pilot.face.subjects.count == 24)
    pilot.press("v")
    #expect(pilot.face.subjects.count == 24)
    pilot.press("v")
    #expect(pilot.face.subjects.isEmpty)
    #expect(pilot.picture.contains("Nothing is past its date."))
    pilot.press("Enter")
    #expect(pilot.status == "Nothing is selected. v shows something else.")
  }

  @Test func `dates are done with one key and set by hand`() {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("Tab", "Enter")
    #expect(pilot.session.dates(of: .firstWord).done == pilot.face.today)
    pilot.press("Enter")
    #expect(pilot.session.dates(of: .firstWord).done == nil)
    pilot.press("Down", "Down", "d")
    pilot.type("2026-04-20")
    pilot.press("Enter")
    #expect(pilot.session.day(of: .draft) == Day("2026-04-20"))
    #expect(pilot.session.day(of: .readUntil) == Day("2026-05-04"))
    pilot.press("Down", "d", "-", "Enter")
    #expect(pilot.session.day(of: .readUntil) == nil)
    #expect(pilot.picture.contains("no date"))
  }

  @Test func `a correction stands beside the words, and the meeting has points of its own`() {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("c")
    #expect(pilot.status == "Select a point first; v shows all points.")
    pilot.press("v", "c")
    pilot.type("it was four weeks\n")
    let point = pilot.session.wholeWall.first.flatMap { pilot.session.points(of: $0.id).first }
    #expect(
      point.flatMap { pilot.session.remarks[$0.id] }?.map(\.about?.remark) == [.correction])
    #expect(pilot.account.hasPrefix("24 points"), "it is answered with what it corrects")
    pilot.press("m")
    pilot.type("We meet again in June\nand in August\n")
    pilot.press("Esc")
    #expect(pilot.account.hasPrefix("26 points"))
    let step = pilot.session.meetingStep?.id
    #expect(pilot.session.posters.visible.filter { $0.step == step }.map(\.holder) == [.plenary])
  }

  @Test func `every kind of document can be looked at and written`() {
    var pilot = LedgerStage.pilot(.organiser)
    pilot.press("Tab", "Tab")
    for _ in 0..<12 {
      pilot.press("Enter", "PgDn", "Esc", "Down")
    }
    pilot.press("Home", "h")
    guard case .print(let document) = pilot.effects.last else {
      Issue.record("nothing was printed")
      return
    }
    #expect(document == Document(.transcript, as: .html))
    pilot.press("Tab")
    #expect(pilot.face.page == .answers)
  }

  @Test func `two answers at once are both shown, and one key chooses`() throws {
    var pilot = LedgerStage.pilot(.commissioner)
    pilot.press("End")
    let subject = try #require(pilot.face.selectedSubject)
    let edit = Edit.followUp(subject, .text(.decision, "Yes"))
    let id = Identifier(milliseconds: 1_900_000_000_000, random: 1, 2)
    let base = pilot.session.revision(of: edit.fields(in: id)[0])
    pilot.press("Enter", "Down")
    pilot.type("Not now\n")
    pilot.press("1")
    pilot.receive([Change(id: id, at: pilot.context.now, by: .organiser, base: base, edit: edit)])
    #expect(pilot.picture.contains("The other is: “Not now”"))
    pilot.press("x")
    #expect(pilot.followUp?[.decision] == "Not now")
  }

  @Test func `the commissioner changes nothing but answers and the afterword`() {
    let keys =
      Array(Set(LedgerFace.commands.flatMap(\.keys))).filter { $0 != "q" && $0 != "Ctrl-Q" }
      .sorted { "\($0)" < "\($1)" } + ["a", "ø", "Enter", "Down", "Right"]
    for seed in 0..<6 {
      var dice = Dice(state: UInt64(seed))
      var pilot = LedgerStage.pilot(.commissioner)
      var memory = LayoutMemory()
      for turn in 0..<250 {
        if turn.isMultiple(of: 17) { pilot.type(reason) }
        pilot.press(keys.randomElement(using: &dice) ?? .enter)
        if turn.isMultiple(of: 9) {
          pilot.resize(
            rows: Int.random(in: 0...45, using: &dice),
            columns: Int.random(in: 0...130, using: &dice))
        }
        _ = layout(pilot.shell.view(), in: pilot.context.size, memory: &memory)
      }
      pilot.finish()
      let allowed: Set<String> = ["follow-up.set", "session.set", "undo"]
      #expect(Set(pilot.changes.map(\.edit.kind)).isSubset(of: allowed))
      #expect(pilot.session.brokenInvariants() == [])
      #expect(
        pilot.session.ledgerAccount(on: pilot.face.today).points == pilot.session.countOfPoints)
    }
  }

  @Test(arguments: [Hat.organiser, .commissioner], Language.allCases)
  func `every page and sheet fits 80 by 24 in every language`(
    hat: Hat, language: Language
  ) {
    var pilot = LedgerStage.pilot(hat, language: language)
    for keys in [["Enter"], ["Esc", "p"], ["Esc", "Tab"], ["d"], ["Esc", "Tab"], ["Enter"]] {
      for key in keys { pilot.press(Key(key) ?? .escape) }
      let frame = pilot.frame
      #expect(frame.lines.count == 24)
      #expect(!frame.lines[23].isEmpty, "a footer")
      #expect(frame.cursor != nil)
    }
  }
}
