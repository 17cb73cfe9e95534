import Dialogue
import JSONTree
import Testing

private func dated() throws -> Ledger {
  var ledger = try Ledger()
  try ledger.room.make(.set(.date(Day("2026-03-14"))))
  ledger.room.step("Meeting", kind: .followUp, form: .plenary, writes: .plenary) {
    $0.weeksAfter = 8
  }
  return ledger
}

private func picture(_ due: [DueDate]) -> [String] {
  due.map { "\($0.day) \($0.words.en)" }
}

@Test func `a session has dates that nobody had to set`() throws {
  #expect(try Ledger().session.dueDates.isEmpty, "without a date there is nothing to reckon from")
  let ledger = try dated()
  #expect(
    picture(ledger.session.dueDates) == [
      "2026-03-14 first word to those who came", "2026-04-11 draft to those who came",
      "2026-04-13 payment of fees",
      "2026-04-25 last day to correct the draft", "2026-05-09 finished report",
      "2026-05-09 follow-up meeting", "2026-06-14 review after three months",
      "2026-09-14 review after six months", "2027-03-14 review after a year",
    ])
}

@Test func `dates are moved, done and left out`() throws {
  var ledger = try dated()
  try ledger.room.make(.milestone(.draft, .due(.on(Day("2026-04-20")!))))
  #expect(ledger.session.day(of: .readUntil) == Day("2026-05-04"), "two weeks to read it")
  #expect(ledger.session.readUntil == nil)
  try ledger.room.make(.milestone(.draft, .done(Day("2026-04-21"))))
  #expect(ledger.session.readUntil == Day("2026-05-04"))
  try ledger.room.make(.milestone(.firstWord, .done(Day("2026-03-14"))))
  try ledger.room.make(.milestone(.feesPaid, .due(.none)))
  try ledger.room.make(.milestone(.meeting, .due(.on(Day("2026-05-22")!))))
  #expect(
    picture(Array(ledger.session.dueDates.prefix(3))) == [
      "2026-05-04 last day to correct the draft", "2026-05-09 finished report",
      "2026-05-22 follow-up meeting",
    ])
  let read = try Session(json: JSON(parsing: ledger.session.text.utf8))
  #expect(read.text == ledger.session.text && read.dueDates == ledger.session.dueDates)
  for _ in 0..<5 { try ledger.room.undo() }
  #expect(ledger.session.milestones.isEmpty)
  #expect(try ledger.session.dueDates == dated().session.dueDates)
}

@Test func `answers fall due with their points, a line for each day`() throws {
  var ledger = try Ledger()
  for place in 0..<3 { try ledger.set(ledger.of(place), .due(ledger.today)) }
  try ledger.set(.theme(ledger.theme), .due(Day("2026-05-01")))
  #expect(
    picture(ledger.session.dueDates) == ["2026-05-01 1 follow-up", "2026-06-01 3 follow-ups"])
  let due = ledger.session.dueDates
  #expect(due.map { $0.isPast(ledger.today) } == [true, false])
  #expect(due.map { $0.isSoon(ledger.today) } == [false, true])
  #expect(due.map { $0.isSoon(Day("2026-05-18")!) } == [false, true])
  #expect(due.map { $0.isSoon(Day("2026-05-17")!) } == [false, false])
  try ledger.say(ledger.of(0), .because, "Vi har dessverre ikke folk")
  try ledger.set(ledger.of(0), .status(.notFollowedUp))
  try ledger.room.make(.erase(ledger.points[1]))
  try ledger.room.make(.theme(.place(ledger.theme, .remove)))
  #expect(picture(ledger.session.dueDates) == ["2026-06-01 1 follow-up"])
  try ledger.room.make(.set(.archived(true)))
  #expect(ledger.session.dueDates.isEmpty)
}

@Test func `the day until which the draft is read passes by itself`() {
  let day = Day("2026-04-25")!
  #expect(!DueDate(.milestone(.readUntil), on: day).isPast(day.adding(days: 9)))
  #expect(DueDate(.milestone(.report), on: day).isPast(day.adding(days: 1)))
  #expect(!DueDate(.milestone(.report), on: day).isPast(day))
}

@Test func `what falls due next stands in the summary`() throws {
  var ledger = try dated()
  for (place, point) in ledger.points.enumerated() {
    try ledger.set(.point(point), .due(Day("2026-03-0\(place + 1)")))
  }
  try ledger.say(ledger.of(0), .decision, "Ja")
  let summary = ledger.session.summary
  #expect(summary.due == ledger.session.dueDates && summary.answered == 1)
  #expect(try Session.Summary(json: summary.json) == summary)
  var later = summary.json.members ?? []
  later.removeAll { $0.key == "due" }
  later.append(JSON.Member("due", [["day": "2026-03-14", "what": "review-24"]]))
  #expect(try Session.Summary(json: .object(later)).due == [])
}

@Test(arguments: [
  ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
  ("2026-03-14", 12, "2027-03-14"),
  ("2026-11-30", 3, "2027-02-28"), ("2026-12-31", 6, "2027-06-30"),
])
func `months are counted by the calendar`(day: String, months: Int, later: String) {
  #expect(Day(day)?.adding(months: months) == Day(later))
}

@Test func `every kind of date has a name of its own`() {
  let kinds = Milestone.allCases.map(DueDate.Kind.milestone) + [.answers, .peopleFile]
  #expect(kinds.map(\.name).compactMap(DueDate.Kind.init) == kinds)
  #expect(DueDate.Kind(name: "picnic") == nil)
}
