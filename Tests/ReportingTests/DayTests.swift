import Dialogue
import Testing

@testable import Reporting

/// A planned day by the method that comes with the program.
private func session(_ language: Language, participants: Int = 9) -> Session {
  var session = Session()
  var ids = IdentifierSource(seed: 7, 7)
  let now = Moment(milliseconds: 1_790_000_000_000)
  var day = NewDay(title: "Nordvik", language: language)
  day.date = Day("2026-03-14")
  day.questions = ["What the commissioner wonders"]
  day.participants = participants
  let id = ID<Session>(ids.next(at: now))
  let edits = Method.dialogueConference.plan(for: day, id: id) { ids.next(at: now) }
  for edit in edits {
    session.fold(Change(id: ids.next(at: now), at: now, by: .organiser, edit: edit))
  }
  return session
}

private func kit(_ session: Session) -> Report {
  Report.day(of: session, method: .dialogueConference)
}

@Test(arguments: Language.allCases)
func `all that is said on a day is in the kit`(language: Language) {
  let session = session(language)
  let text = kit(session).text(.plain).onOneLine.spacesAsOne
  for step in session.day {
    #expect(text.contains(step.title))
    for said in step.scripts + step.questions.map(\.text) { #expect(text.contains(said)) }
  }
  let method = Method.dialogueConference
  let sentences =
    method.interruption + method.rules + method.card.flatMap { [$0.label, $0.hint] }
    + [method.quiet]
  for sentence in sentences { #expect(text.contains(sentence(language))) }
}

@Test func `the day stands in a table with its times`() {
  let text = kit(session(.english)).text(.plain)
  #expect(text.contains("\nTime   Minutes  In the room  Step\n-----  -------  -----------  ----"))
  #expect(text.contains("\n10:00  5        free         Welcome\n"))
  #expect(text.contains("\n12:30  45       free         Lunch\n"))
  #expect(text.contains("\n16:00                        End\n"))
}

@Test func `the sheet says whether a step has one question or several`() {
  let text = kit(session(.english)).text(.plain)
  #expect(text.contains("\n\nQuestions to the room\n\n- Who am I"))
  #expect(text.contains("\n\nQuestion to the room\n\n- "))
}

@Test func `there is a numbered sheet for everybody who writes, each on its own page`() {
  let session = session(.english)
  let text = kit(session).text(.plain)
  let pages = text.unicodeScalars.split(separator: "\u{0C}").map { String($0) }
  for step in session.day {
    for holder in session.holders(in: step) {
      let number = session.paperNumber(of: holder, in: step.id)!
      let sheets = pages.filter { $0.hasPrefix("Wall poster number \(number)\n") }
      #expect(sheets.count == 1, "\(number)")
      for question in step.questions { #expect(sheets[0].contains(question.text)) }
    }
  }
  // 9 people are 2 tables, twice; then the opening round and the closing.
  #expect(pages.count { $0.hasPrefix("Wall poster number") } == 6)
}

@Test func `the commissioner's questions are on the leader's sheet and nowhere else`() {
  var session = session(.english)
  let step = session.day.first { $0.writes == .tables }!
  let wanted = session.questions.first!.id
  var questions = step.questions
  questions[0].lights = [wanted]
  let id = Identifier(high: .max, low: 1)
  session.fold(
    Change(
      id: id, at: Moment(milliseconds: 0), by: .leader,
      edit: .setStep(step.id, .questions(questions))))
  let text = kit(session).text(.plain)
  let pages = text.unicodeScalars.split(separator: "\u{0C}").map { String($0) }
  #expect(pages.map { $0.contains("What the commissioner wonders") }.filter(\.self).count == 1)
  #expect(pages.first { $0.hasPrefix("Running sheet") }!.contains("What the commissioner"))
}

@Test func `tables are by alias where they are set, lines where they are not`() {
  var session = session(.english)
  let steps = session.day.filter { $0.form == .tables }
  let people = session.people.order
  session.fold(
    Change(
      id: Identifier(high: .max, low: 1), at: Moment(milliseconds: 0), by: .leader,
      edit: .seat(steps[0].id, [Array(people[0..<4]), Array(people[4..<9])])))
  let text = kit(session).text(.plain)
  #expect(text.contains("\n- Table 1: 1, 2, 3, 4\n- Table 2: 5, 6, 7, 8, 9\n"))
  #expect(text.contains("\nThe tables are not set yet."))
  #expect(text.contains("\n- Table 1: . . . "))
}

@Test func `a kit for nobody yet has no tables and no table's sheets`() {
  let text = kit(session(.english, participants: 0)).text(.plain)
  #expect(!text.contains("Table plan"))
  #expect(!text.contains("Table 1"))
}

@Test(arguments: Language.allCases)
func `the same session gives the same bytes`(language: Language) {
  for format in Report.TextFormat.allCases {
    #expect(kit(session(language)).text(format) == kit(session(language)).text(format))
  }
}
