import Dialogue
import Testing

@testable import Reporting

/// A day that has been sorted a little and answered in part.
@Suite struct AnswersTests {
  private var sketch = Sketch(.english)
  private var points: [ID<Point>] = []
  private let theme: ID<Theme>

  private static let texts = [
    "See me first", "Call back when you said so", "A door that is open",
    "Time to finish the sentence",
    "Somebody lied",
  ]

  init() {
    let talk = sketch.step("Table talk", asks: ["How do I want to be met?"])
    let poster = sketch.poster(of: .table(1), in: talk)
    for text in Self.texts { points.append(sketch.write(text, on: poster)) }
    sketch.fold(.setPoint(points[4], .leftOutOfPrint(true)))
    sketch.sign(poster)
    theme = ID(sketch.fold(.theme(.add(title: "Being met", under: nil, after: nil))))
    for point in points[..<2] { sketch.fold(.link(point, .theme(theme), true)) }
  }

  private mutating func answer(
    _ subject: FollowUp.Subject, _ decision: String, because: String,
    _ status: FollowUp.Status = .planned
  ) {
    let fields: [FollowUpField] = [
      .text(.understood, "You want us to look up"), .text(.decision, decision),
      .text(.because, because), .text(.owner, "head of unit"), .due(Day("2026-05-01")),
      .status(status),
    ]
    for field in fields { sketch.fold(.followUp(subject, field)) }
  }

  private func text(_ kind: Report.Kind) -> String {
    Report.make(kind, of: sketch.session).text(.markdown)
  }

  @Test mutating func `a theme's answer stands under the words that it answers`() {
    answer(.theme(theme), "We train everybody", because: "It costs little and means much")
    #expect(
      text(.answers).contains(
        """
        ## Being met

        **You said:**

        - See me first
        - Call back when you said so

        **We answer:**

        > **This is how we understood you:** You want us to look up
        >
        > **This we do:** We train everybody
        >
        > **Because:** It costs little and means much

        - **Status:** planned
        - **Responsible:** head of unit
        - **By:** Friday 1 May 2026

        """))
  }

  @Test mutating func `every rejected point is in the answers, once, with its reason`() {
    for (place, point) in points.enumerated() {
      answer(
        .point(point), "We do not do it", because: "Reason number \(place) is a good one",
        .notFollowedUp)
    }
    let text = text(.answers)
    for (place, words) in Self.texts.enumerated() {
      #expect(text.split(separator: "Reason number \(place) is a good one").count == 2)
      // What a group wanted left out of print is answered without its words.
      #expect(text.split(separator: "- \(words)\n").count == (place == 4 ? 1 : 2), "\(words)")
    }
    #expect(text.contains("1 point is not in print"))
    #expect(!text.contains("Waiting for an answer"))
    #expect(text.contains("- **not followed up:** 5 points"))
  }

  @Test mutating func `as rows an answer has a row for each of its words and where it stands`() {
    answer(.theme(theme), "We train everybody", because: "It costs little")
    answer(
      .point(points[2]), "We keep it closed", because: "Nobody can watch the door at night",
      .notFollowedUp)
    let rows = Report.make(.answers, of: sketch.session).rows
    #expect(rows.first?.prefix(3) == ["chapter", "part", "sheet"])
    #expect(rows.allSatisfy { $0.count == 9 })
    let theme = rows.filter { $0[0] == "Being met" }
    #expect(
      theme.map { $0[6] } == [
        "See me first", "Call back when you said so",
        "This is how we understood you: You want us to look up\n"
          + "This we do: We train everybody\nBecause: It costs little",
        "planned", "head of unit", "Friday 1 May 2026",
      ])
    #expect(theme.map { $0[5] }.suffix(3) == ["Status", "Responsible", "By"])
    #expect(theme[0][4] == "From a table")
    #expect(theme[2][4] == "The commissioner answers")
    let others = rows.filter { $0[1] == "An answer to one point" }
    #expect(others.contains { $0[6].contains("Because: Nobody can watch the door at night") })
    #expect(others.contains { $0[5] == "Status" && $0[6] == "not followed up" })
    for text in Self.texts.dropLast() {
      #expect(rows.count { $0[6] == text } == 1, "\(text)")
    }
  }

  @Test mutating func `the leader's digest is nobody's to answer, and every count says so`() {
    let plenary = sketch.step("Plenary", form: .plenary, writes: .plenary)
    let digest = sketch.poster(of: .digest, in: plenary)
    let line = sketch.write("Many were in doubt", on: digest)
    sketch.sign(digest)
    sketch.fold(.link(line, .theme(theme), true))
    answer(.theme(theme), "We train everybody", because: "It costs little and means much")
    let session = sketch.session
    let account = session.ledgerAccount(on: Day(sinceEpoch: 0))
    #expect(
      account.sentence.en == "6 points: 2 answered, 3 waiting, 1 is the process leader's digest")
    #expect(
      account.points == session.countOfPoints && session.points(under: .theme(theme)).count == 2)
    #expect(session.figures.answered == 2 && session.summary.answered == 2)
    #expect(!text(.answers).contains("Many were in doubt"))
    #expect(text(.letter).contains("2 points have been answered."))
    #expect(text(.letter).contains("3 points still wait for an answer."))
    #expect(text(.report).contains("Many were in doubt"))
    #expect(throws: Refusal.leadersWords) {
      try session.proposal(.followUp(.point(line), .status(.considered)))
    }
    // What was answered all the same in an older log stands, and is counted.
    answer(.point(line), "We know", because: "You have told us often")
    #expect(text(.answers).contains("Many were in doubt"))
    #expect(
      sketch.session.ledgerAccount(on: Day(sinceEpoch: 0)).sentence.en
        == "6 points: 3 answered, 3 waiting")
  }

  // MARK: What was said since

  @Test mutating func `corrections and the follow-up meeting are in every document, unsigned`() {
    let meeting = sketch.step(
      "Follow-up meeting", kind: .followUp, form: .plenary, writes: .plenary)
    let poster = sketch.poster(of: .plenary, in: meeting)
    sketch.fold(.remark(poster, about: points[0], .correction, text: "It was the second time"))
    sketch.write("The door is open now", on: poster)
    sketch.write("Zebra crossings", on: poster)
    let struck = Array(sketch.session.points(of: poster).all).last!.id
    sketch.fold(.setPoint(struck, .struck(true)))
    for kind in [Report.Kind.transcript, .report, .services] {
      let text = text(kind)
      #expect(text.contains("- See me first\n  - It was the second time"), "\(kind)")
      #expect(text.split(separator: "It was the second time").count == 2, "\(kind)")
      #expect(text.split(separator: "The door is open now").count == 2, "\(kind)")
      #expect(text.contains("## Follow-up meeting"), "\(kind)")
      #expect(!text.contains("Zebra"), "\(kind)")
    }
    #expect(text(.answers).contains("The door is open now"))
  }

  @Test mutating func `what other tables know, and what a point answers, is said beside it`() {
    let future = sketch.step("The future", kind: .future)
    let poster = sketch.poster(of: .table(2), in: future)
    let answer = sketch.write("One number to call", on: poster)
    sketch.sign(poster)
    sketch.fold(.link(points[0], .recognised(2), true))
    sketch.fold(.link(answer, .need(points[1]), true))
    sketch.fold(.link(answer, .need(points[2]), true))
    let text = text(.transcript)
    #expect(text.contains("See me first *(1 other table knows this, too)*"))
    #expect(
      text.contains("One number to call *(answers “Call back when you said so” and 1 more)*"))
    #expect(!text.contains("Table 2"))
  }

  @Test mutating func `the report holds the answers, without the words that stand elsewhere in it`()
  {
    answer(.theme(theme), "We train everybody", because: "It costs little")
    let text = text(.report)
    #expect(text.contains("## The commissioner's answers\n\n### Being met\n\n> **This is how"))
    #expect(text.split(separator: "- See me first\n").count == 2)
  }

  @Test mutating func `the letter says who writes and how they are reached`() {
    #expect(text(.letter).contains("Regards from us who invited you\n\n- **From:** \\_\\_"))
    sketch.fold(.set(.commissioner("Nordvik municipality")))
    #expect(text(.letter).contains("on behalf of Nordvik municipality"))
    #expect(text(.letter).contains("You wrote 4 points."))
    let digest = sketch.poster(of: .digest, in: sketch.session.posters.first!.step)
    sketch.write("Most came by bus", on: digest)
    sketch.sign(digest)
    #expect(
      text(.letter).contains(
        "You wrote 4 points. They stand on the wall as you wrote them. 1 point is")
    )
  }

  @Test func `of a day that has not been the letter does not count what was written`() {
    let text = Report.make(.letter, of: Sketch(.english).session).text(.markdown)
    #expect(!text.contains("0 points"))
  }

  // MARK: To those who run the services

  @Test
  mutating func `the services see what they are asked to do, by who sees to it, and what was said`()
  {
    answer(.theme(theme), "We train everybody", because: "It costs little")
    sketch.fold(.followUp(.point(points[2]), .text(.decision, "Somebody will look at the door")))
    sketch.fold(.comment(.session, text: "The leader thought so"))
    let text = text(.services)
    #expect(
      text.contains(
        """
        ## What you are asked to do

        ### head of unit

        #### Being met

        > **This is how we understood you:** You want us to look up
        """))
    #expect(
      text.contains(
        "### Nobody sees to it yet\n\n#### An answer to one point\n\n- A door that is open\n"))
    for words in Self.texts.dropLast() { #expect(text.contains("- \(words)\n"), "\(words)") }
    for hidden in ["Somebody lied", "The leader thought so", "Table 1"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
  }

  @Test func `as long as nothing is agreed the services read what was said`() {
    #expect(text(.services).contains("has not agreed on anything with you yet"))
    #expect(text(.services).contains("- See me first\n"))
  }

  @Test mutating func `what nobody has answered waits in sight`() throws {
    answer(.point(points[2]), "We open it", because: "It was closed for no reason")
    let text = text(.answers)
    let waiting = try #require(text.split(separator: "## Waiting for an answer").last)
    for place in [0, 1, 3] { #expect(waiting.contains("- \(Self.texts[place])\n")) }
    #expect(!waiting.contains(Self.texts[2]))
  }

  @Test func `as long as nothing is answered it says so`() {
    #expect(text(.answers).contains("No points have been answered yet."))
    #expect(!text(.letter).contains("What became of it"))
    #expect(text(.letter).contains("What happens now"))
  }

  @Test mutating func `the letter tells what became of it, a no with its reason`() {
    answer(.theme(theme), "We train everybody", because: "It costs little")
    answer(
      .point(points[2]), "We keep it closed", because: "Nobody can watch the door at night",
      .notFollowedUp)
    let text = text(.letter)
    #expect(
      text.contains(
        """
        ## What became of it

        3 points have been answered.

        **Being met** (planned)

        > **This is how we understood you:** You want us to look up
        >
        > **This we do:** We train everybody
        >
        > **Because:** It costs little

        - **Responsible:** head of unit
        - **By:** Friday 1 May 2026

        **“A door that is open”** (not followed up)

        > **This is how we understood you:** You want us to look up
        >
        > **This we do not do:** We keep it closed
        >
        > **Because:** Nobody can watch the door at night

        """))
  }

  @Test
  mutating func `the letter says what waits, and what is said so far of a theme without an answer`()
  {
    answer(.point(points[2]), "We open it", because: "It was closed for no reason")
    sketch.fold(.followUp(.theme(theme), .status(.considered)))
    sketch.fold(.followUp(.theme(theme), .due(Day("2026-06-01"))))
    #expect(
      text(.letter).contains(
        """
        4 points still wait for an answer.

        - Being met: considered, by Monday 1 June 2026
        """))
  }

  @Test mutating func `what is over is not told of as coming`() {
    func letter(on day: String) -> String {
      var wishes = Report.Wishes()
      wishes.today = Day(day)
      return Report.make(.letter, of: sketch.session, wishes: wishes).text(.markdown)
    }
    #expect(letter(on: "2026-03-14").contains("Saturday 11 April 2026"))
    let later = letter(on: "2026-11-22")
    #expect(!later.contains("get to read") && !later.contains("Saturday 11 April 2026"))
    #expect(later.contains("- **Sunday 14 March 2027:** Then we look together"))
    // Nor is what was agreed once it may be old.
    sketch.fold(.set(.nextSteps("The draft comes in April.")))
    #expect(!letter(on: "2026-03-14").contains("This was agreed on the day:"))
    #expect(
      letter(on: "2026-11-22").contains("This was agreed on the day:\n\nThe draft comes in April."))
  }

  @Test func `what the leader has summed up is not what they wrote`() {
    var sketch = sketch
    let round = sketch.step("Round", kind: .plenary, form: .plenary, writes: .digest)
    let digest = sketch.poster(of: .digest, in: round)
    for text in ["Some came for the food", "Some doubted"] { sketch.write(text, on: digest) }
    sketch.sign(digest)
    let text = Report.make(.letter, of: sketch.session).text(.markdown)
    #expect(text.contains("You wrote 4 points."))
    #expect(text.contains("2 points are the process leader's digest."))
  }

  @Test func `before its day a letter thanks nobody`() {
    var wishes = Report.Wishes()
    wishes.today = Day("2026-03-01")
    let empty = Sketch(.english).session
    let text = Report.make(.letter, of: empty, wishes: wishes).text(.plain)
    #expect(text.contains("has not been held yet") && !text.contains("Thank you"))
  }

  @Test mutating func `the report promises three voices only when the third has spoken`() {
    #expect(text(.report).contains("Two voices are kept apart here"))
    answer(.theme(theme), "We train everybody", because: "It costs little")
    let text = text(.report)
    #expect(text.contains("Three voices are kept apart here"))
    #expect(text.contains("## The commissioner's answers\n\n### Being met"))
  }

  @Test(arguments: [
    (FollowUp.Status.considered, "This is what we are considering:"), (.planned, "This we do:"),
    (.done, "This we have done:"), (.notFollowedUp, "This we do not do:"),
  ])
  func `on paper an answer says which it is`(status: FollowUp.Status, label: String) {
    var copy = self
    copy.answer(.theme(theme), "Words", because: "A reason of four words", status)
    #expect(copy.text(.answers).contains("**\(label)** Words"))
  }

  @Test mutating func `what was agreed on the day goes before what is usual`() {
    #expect(
      text(.letter).contains("- **Saturday 11 April 2026:** By then you get to read the draft"))
    sketch.fold(.set(.nextSteps("The draft comes in April.\nWe meet in May.")))
    #expect(text(.letter).contains("The draft comes in April.\n\nWe meet in May."))
    #expect(!text(.letter).contains("By then you get to read"))
    sketch.fold(.milestone(.report, .due(.on(Day("2026-06-01")!))))
    #expect(text(.letter).contains("- **Monday 1 June 2026:** By then the report is ready."))
    sketch.fold(.milestone(.report, .done(Day("2026-05-30"))))
    #expect(!text(.letter).contains("By then the report"))
  }

  @Test mutating func `a letter with many answers says where the others stand`() {
    for number in 0..<20 {
      let theme = ID<Theme>(
        sketch.fold(.theme(.add(title: "Theme \(number)", under: nil, after: nil))))
      sketch.fold(.link(points[0], .theme(theme), true))
      answer(.theme(theme), "Answer \(number)", because: "")
    }
    let text = text(.letter)
    #expect(text.split(separator: "> **This we do:** Answer ").count == 1 + Report.mostAnswers)
    #expect(text.contains("The other answers are in “You said, we answer”."))
  }

  @Test mutating func `the commissioner's afterword is set apart in the report and the answers`() {
    sketch.fold(.set(.afterword("Thank you.\n\nWe have learnt.")))
    for kind in [Report.Kind.report, .answers] {
      #expect(
        text(kind).contains(
          "## The commissioner's afterword\n\n> Thank you\\.\n>\n> We have learnt.")
          || text(kind).contains(
            "## The commissioner's afterword\n\n> Thank you.\n>\n> We have learnt.")
      )
    }
    #expect(!text(.transcript).contains("learnt"))
  }
}
