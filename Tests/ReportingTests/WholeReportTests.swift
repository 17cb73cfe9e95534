import Dialogue
import Testing

@testable import Reporting

@Suite struct WholeReportTests {
  private var sketch = Sketch(.english)
  private let talk: ID<Step>
  private var tables: [ID<Poster>] = []

  init() {
    talk = sketch.step("Table talk", asks: ["How do I want to be met?"])
    tables = (1...2).map { sketch.poster(of: .table($0), in: talk) }
  }

  private func report(tables: Bool = false) -> String {
    var wishes = Report.Wishes()
    wishes.showsTables = tables
    return Report.make(.report, of: sketch.session, wishes: wishes).text(.markdown)
  }

  private mutating func theme(_ title: String, _ points: ID<Point>...) -> ID<Theme> {
    let last = sketch.session.themes.order.last
    let theme = ID<Theme>(sketch.fold(.theme(.add(title: title, under: nil, after: last))))
    for point in points { sketch.fold(.link(point, .theme(theme), true)) }
    return theme
  }

  @Test mutating func `what was said stands by theme and perspective, the voices apart`() {
    let one = sketch.write("See me first", on: tables[0])
    let two = sketch.write("Ask us, too", on: tables[0])
    let under = sketch.write("and wait", on: tables[0], .sub)
    sketch.write("Nobody has put me anywhere", on: tables[0])
    sketch.sign(tables[0])
    let digest = sketch.poster(of: .digest, in: talk)
    let summed = sketch.write("Many spoke of doors", on: digest)
    sketch.sign(digest)
    _ = theme("Being met", one, under, summed)
    _ = theme("Relatives", two)
    sketch.fold(.setPoint(one, .perspective(Perspective.Standard.individual.id)))
    #expect(
      report().contains(
        """
        ### Being met

        #### Perspective: individual

        - See me first

        #### No perspective

        - and wait *(under “Ask us, too”)*

        **The process leader's digest**

        > - Many spoke of doors

        ### Relatives

        - Ask us, too

        ### Not sorted yet

        - Nobody has put me anywhere

        """))
  }

  @Test mutating func `table numbers are there only when they are asked for`() {
    let point = sketch.write("See me first", on: tables[1])
    sketch.sign(tables[1])
    _ = theme("Being met", point)
    #expect(!report().contains("Table 2"))
    #expect(report(tables: true).contains("- See me first *(Table 2)*"))
    #expect(report(tables: true).contains("| Theme | Table 2 | all |"))
  }

  @Test mutating func `what nobody has sorted stands by step and question`() {
    sketch.write("See me first", on: tables[0])
    sketch.sign(tables[0])
    let text = report()
    #expect(
      text.contains("## Table talk\n\n*How do I want to be met?*\n\n### From a table\n\n- See"))
    #expect(!text.contains("Not sorted yet"))
  }

  @Test mutating func `a question's answer stands with the points that it rests on`() {
    let point = sketch.write("See me first", on: tables[0])
    sketch.sign(tables[0])
    let question = ID<Question>(
      sketch.fold(.addQuestion(text: "How are people met?", after: nil)))
    let text = ID<Assessment>(
      sketch.fold(.assessment(.write(question, text: "Yes.\n\nMost of all at the door"))))
    sketch.fold(.assessment(.rest(text, on: point, true)))
    sketch.fold(.assessment(.judge(question, .partly)))
    sketch.fold(.link(point, .question(question), true))
    #expect(
      report().contains(
        """
        ### How are people met?

        - **Answered:** in part
        - **Points that shed light on it:** 1 point
        - **Nothing was said from:** individual, relatives, system

        > Yes.
        >
        > Most of all at the door

        **It rests on:**

        - See me first

        """))
  }

  @Test mutating func `the leader's comments stand apart, and say nothing of the table`() {
    sketch.write("See me first", on: tables[1])
    sketch.sign(tables[1])
    sketch.fold(.comment(.poster(tables[1]), text: "They needed time"))
    sketch.fold(.comment(.session, text: "A warm day"))
    #expect(
      report().contains(
        """
        ## The process leader's comments

        The process leader wrote this for the report. It is not in the participants' words.

        ### Table talk

        > - They needed time

        ### About the day

        > - A warm day

        """))
    #expect(!report().contains("Table 2"))
  }

  @Test(arguments: [(4, "fewer than five participants"), (5, "5 participants")])
  func `of few people it is not said how few`(count: Int, said: String) {
    var sketch = sketch
    for alias in 1...count {
      sketch.fold(.addPerson(alias: "\(alias)", part: .participant, roles: [], after: .last))
    }
    let text = Report.make(.report, of: sketch.session).text(.markdown)
    #expect(text.contains("- **Present:** \(said)\n"))
    #expect(text.contains("relations between them") == (count >= 5))
  }

  @Test(arguments: Language.allCases)
  func `an invitation has lines for what nobody has said, and no question of the commissioner's`(
    language: Language
  ) {
    var sketch = Sketch(language)
    _ = sketch.step("Table talk", asks: ["How do I want to be met?"])
    sketch.fold(.addQuestion(text: "Why do they not come?", after: nil))
    var wishes = Report.Wishes()
    let empty = Report.make(.invitation, of: sketch.session, wishes: wishes)
    wishes.invitation = Invitation(
      contact: "the reception", answerBy: "1 March", payment: "350", travel: "the bus")
    let full = Report.make(.invitation, of: sketch.session, wishes: wishes)
    func lines(_ report: Report) -> Int {
      report.blocks.count { if case .lines = $0 { true } else { false } }
    }
    #expect(lines(empty) == lines(full) + 4)
    for text in ["the reception", "1 March", "350", "the bus", "How do I want to be met?"] {
      #expect(full.text(.plain).contains(text))
    }
    #expect(!full.text(.plain).contains("Why do they not come"))
  }

  @Test func `a letter is addressed to one, and the rest of it to all`() {
    var wishes = Report.Wishes()
    let toAll = Report.make(.letter, of: sketch.session, wishes: wishes)
    wishes.addressee = "Zoë"
    let toOne = Report.make(.letter, of: sketch.session, wishes: wishes)
    #expect(toOne.text(.plain).contains("Hello, Zoë,"))
    #expect(toOne.blocks.dropFirst() == toAll.blocks.dropFirst())
  }

  @Test(arguments: Report.Kind.allCases)
  func `names are in the sheet, the addressee in the letter, and in nothing else`(
    kind: Report.Kind
  ) {
    var sketch = sketch
    let person = ID<Person>(
      sketch.fold(.addPerson(alias: "1", part: .participant, roles: [], after: .last)))
    sketch.fold(.seat(talk, [[person]]))
    var wishes = Report.Wishes()
    wishes.names = [person: "Secret name"]
    wishes.addressee = "Somebody dear"
    // A table holds what was said, which none of these is.
    let isTable = { (format: Report.TextFormat) in format == .csv || format == .excel }
    for format in Report.TextFormat.allCases where kind.hasRows || !isTable(format) {
      let text = Report.make(kind, of: sketch.session, wishes: wishes).text(format)
      #expect(text.contains("Secret name") == (kind == .sheet))
      #expect(text.contains("Somebody dear") == (kind == .letter))
    }
  }
}
