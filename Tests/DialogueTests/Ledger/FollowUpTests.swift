import Dialogue
import JSONTree
import Testing

/// A wall with a theme over two of its points, and those who follow it up.
struct Ledger {
  var room = Room()
  let poster: ID<Poster>
  let points: [ID<Point>]
  let theme: ID<Theme>
  let step: ID<Step>

  init() throws {
    step = room.step("Table talk")
    poster = room.poster(.table(1), in: step)
    room.write("BEING HEARD", on: poster, .heading)
    var points: [ID<Point>] = []
    for text in ["a", "b", "c", "d"] { points.append(room.write(text, on: poster)) }
    self.points = points
    theme = ID(try room.make(.theme(.add(title: "trust", under: nil, after: .last))))
    for point in points.prefix(2) { try room.make(.link(point, .theme(theme), true)) }
  }

  var session: Session { room.session }
  var today: Day { Day("2026-06-01")! }

  func of(_ place: Int) -> FollowUp.Subject { .point(points[place]) }

  mutating func set(
    _ subject: FollowUp.Subject, _ field: FollowUpField, by seat: Seat = .organiser
  ) throws(Refusal) {
    try room.make(.followUp(subject, field), by: seat)
  }

  mutating func say(
    _ subject: FollowUp.Subject, _ text: FollowUp.Text, _ words: String,
    by seat: Seat = .commissioner
  ) throws(Refusal) {
    try room.make(.followUp(subject, .text(text, words)), by: seat)
  }

  var account: String { session.ledgerAccount(on: today).sentence.en }
}

private let kindReason = "Vi har dessverre ikke folk nok i år"

@Test(arguments: [
  (kindReason, true), ("ikke nok folk nå", false), ("Umulig akkurat nå, beklager", true),
  ("fordidetbareersåvanskelig", false), ("fordi fordi fordi fordi", false),
  ("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", false),
  ("– – – … ! ?", false), ("", false), ("对话 需要 时间 和 人手 我们 现在 没有 足够 的", true),
])
func `a reason has three words and fifteen letters`(text: String, isEnough: Bool) {
  #expect(FollowUp.isReason(text) == isEnough)
}

@Test func `a no is refused without a kind reason`() throws {
  var ledger = try Ledger()
  #expect(throws: Refusal.reasonMissing) { try ledger.set(ledger.of(0), .status(.notFollowedUp)) }
  try ledger.say(ledger.of(0), .because, "Nei takk nå")
  #expect(throws: Refusal.reasonMissing) { try ledger.set(ledger.of(0), .status(.notFollowedUp)) }
  #expect(throws: Refusal.reasonMissing) {
    try ledger.set(.theme(ledger.theme), .status(.notFollowedUp))
  }
  try ledger.say(ledger.of(0), .because, kindReason)
  try ledger.set(ledger.of(0), .status(.notFollowedUp))
  #expect(ledger.session.followUp(about: ledger.of(0)).isAnswered)
  // What it rests on stays; a better one may take its place.
  #expect(throws: Refusal.reasonMissing) { try ledger.say(ledger.of(0), .because, "  ") }
  try ledger.say(ledger.of(0), .because, kindReason + ", men neste år")
}

@Test func `done is refused without what has changed and where it can be seen`() throws {
  var ledger = try Ledger()
  #expect(throws: Refusal.changeMissing) { try ledger.set(ledger.of(1), .status(.done)) }
  try ledger.say(ledger.of(1), .changed, "Døra er åpen fra åtte")
  #expect(throws: Refusal.changeMissing) { try ledger.set(ledger.of(1), .status(.done)) }
  try ledger.say(ledger.of(1), .seenIn, "Rutine 4.2")
  try ledger.set(ledger.of(1), .status(.done))
  #expect(throws: Refusal.changeMissing) { try ledger.say(ledger.of(1), .seenIn, "") }
  try ledger.say(ledger.of(1), .seenIn, "Rutine 4.3")
}

@Test func `an answer needs a point or a theme that is there`() throws {
  var ledger = try Ledger()
  let nothing = ledger.room.id()
  #expect(throws: Refusal.noSuch(.point, nothing.description)) {
    try ledger.set(.point(ID(nothing)), .status(.planned))
  }
  #expect(throws: Refusal.noSuch(.theme, nothing.description)) {
    try ledger.set(.theme(ID(nothing)), .due(nil))
  }
  let long = String(repeating: "æ", count: 10_001)
  #expect(throws: Refusal.tooLong(.answer, 20_002, 20_000)) {
    try ledger.say(ledger.of(0), .understood, long)
  }
  try ledger.say(ledger.of(0), .youCan, "Ring oss\neller kom innom")
  #expect(ledger.session.followUp(about: ledger.of(0))[.youCan] == "Ring oss\neller kom innom")
}

@Test func `what begins with a plain no is a no wherever it stands`() throws {
  var ledger = try Ledger()
  #expect(throws: Refusal.reasonMissing) { try ledger.say(ledger.of(0), .decision, "Nei, aldri") }
  try ledger.say(ledger.of(0), .because, kindReason)
  try ledger.say(ledger.of(0), .decision, "Nei, det gjør vi ikke")
  #expect(ledger.session.countOfAnswered == 1)
  #expect(throws: Refusal.reasonMissing) { try ledger.say(ledger.of(0), .because, "") }
  try ledger.say(ledger.of(1), .decision, "Neida, dette går fint")
  #expect(ledger.session.countOfAnswered == 2)
}

@Test func `a point is answered by itself or through its theme`() throws {
  var ledger = try Ledger()
  #expect(ledger.account == "4 points: 0 answered, 4 waiting")
  try ledger.say(.theme(ledger.theme), .decision, "Vi åpner døra")
  #expect(ledger.account == "4 points: 2 answered, 2 waiting")
  try ledger.set(ledger.of(1), .status(.considered))
  #expect(ledger.account == "4 points: 2 answered, 2 waiting", "its theme's answer holds still")
  try ledger.say(ledger.of(2), .understood, "Du vil ha et navn å ringe")
  #expect(ledger.account == "4 points: 2 answered, 2 waiting", "that is no answer yet")
  try ledger.say(ledger.of(2), .decision, "Alle får et nummer")
  try ledger.set(ledger.of(2), .due(Day("2026-05-31")))
  try ledger.set(ledger.of(3), .due(Day("2026-06-01")))
  #expect(ledger.account == "4 points: 3 answered, 1 waiting; 1 past its date")
  let account = ledger.session.ledgerAccount(on: ledger.today)
  #expect(account.answered == 3 && ledger.session.countOfAnswered == 3)
  #expect(account.byStatus.values.reduce(0, +) == 4)
  // Under a theme under it, too; and no longer when the theme is gone.
  let child = try ledger.room.make(
    .theme(.add(title: "first time", under: ledger.theme, after: .last)))
  try ledger.room.make(.link(ledger.points[3], .theme(ID(child)), true))
  #expect(ledger.session.countOfAnswered == 4)
  try ledger.room.make(.theme(.place(ledger.theme, .remove)))
  #expect(ledger.session.countOfAnswered == 1)
  try ledger.room.undo()
  #expect(ledger.session.countOfAnswered == 4)
}

@Test func `what is struck or erased is not among those that wait`() throws {
  var ledger = try Ledger()
  try ledger.say(ledger.of(0), .decision, "Vi gjør noe med «a»")
  try ledger.set(ledger.of(0), .text(.owner, "Servicekontoret"))
  try ledger.set(ledger.of(0), .status(.planned))
  try ledger.room.make(.setPoint(ledger.points[3], .struck(true)))
  try ledger.room.make(.erase(ledger.points[0]))
  #expect(ledger.account == "2 points: 0 answered, 2 waiting, 1 removed on request")
  let followUp = ledger.session.followUp(about: ledger.of(0))
  #expect(followUp[.decision].isEmpty && followUp[.owner] == "Servicekontoret")
  #expect(throws: Refusal.erased) { try ledger.say(ledger.of(0), .decision, "Vi gjør noe") }
  // Neither undo nor a copy that comes late brings the words back.
  ledger.room.force(.followUp(ledger.of(0), .text(.because, "«a»")), by: .commissioner)
  try ledger.room.undo(.commissioner)
  try ledger.room.undo(.commissioner)
  #expect(!ledger.session.text.contains("«a»"))
  #expect(ledger.session.brokenInvariants() == [])
}

@Test func `undo brings back what stood, and leaves nothing where nothing stood`() throws {
  var ledger = try Ledger()
  let before = ledger.session.content
  try ledger.room.make(
    together: [
      .followUp(ledger.of(0), .text(.because, kindReason)),
      .followUp(ledger.of(0), .status(.notFollowedUp)),
    ], by: .commissioner)
  let after = ledger.session.content
  #expect(ledger.session.countOfAnswered == 1)
  try ledger.room.undo(.commissioner)
  #expect(ledger.session.content == before)
  try ledger.room.redo(.commissioner)
  #expect(ledger.session.countOfAnswered == 1)
  #expect(ledger.session.followUp(about: ledger.of(0)).status == .notFollowedUp)
  #expect(after != before)
  // Nobody takes away the reason under another's no.
  try ledger.say(ledger.of(1), .because, kindReason)
  try ledger.set(ledger.of(1), .status(.notFollowedUp), by: .organiser)
  #expect(throws: Refusal.reasonMissing) { try ledger.room.undo(.commissioner) }
}

@Test func `the history has a line for each day and hat`() throws {
  var ledger = try Ledger()
  func picture() -> [String] {
    ledger.session.followUp(about: ledger.of(0)).history.map {
      "\($0.at.day) \($0.by.words.en): \($0.status.rawValue)"
        + ($0.isAnswered ? ", answered" : "") + ($0.isReworded ? ", reworded" : "")
    }
  }
  ledger.room.now = Moment("2026-04-10T09:00:00+02:00")!
  try ledger.set(ledger.of(0), .status(.considered))
  try ledger.set(ledger.of(0), .status(.planned))
  #expect(picture() == ["2026-04-10 organiser: planned"])
  ledger.room.now = Moment("2026-05-02T09:00:00+02:00")!
  try ledger.say(ledger.of(0), .understood, "Et navn å ringe")
  try ledger.say(ledger.of(0), .decision, "Alle får et nummer")
  try ledger.say(ledger.of(0), .decision, "Alle får et nummer og et navn")
  ledger.room.now = Moment("2026-05-20T09:00:00+02:00")!
  try ledger.say(ledger.of(0), .youCan, "Ring oss")
  try ledger.set(ledger.of(0), .status(.underWay))
  try ledger.set(ledger.of(0), .status(.planned))
  #expect(
    picture() == [
      "2026-04-10 organiser: planned", "2026-05-02 commissioner: planned, answered",
      "2026-05-20 commissioner: planned, answered, reworded",
    ])
  let followUp = ledger.session.followUp(about: ledger.of(0))
  #expect(followUp.answeredOn == Day("2026-05-02"))
  #expect(followUp.standsSince == Day("2026-04-10"))
}

@Test func `two answers that did not know of each other are both kept`() throws {
  var ledger = try Ledger()
  let edit = Edit.followUp(ledger.of(0), .text(.decision, "Ja"))
  let field = edit.fields(in: ledger.room.id())[0]
  let base = ledger.session.revision(of: field)
  try ledger.say(ledger.of(0), .decision, "Kanskje")
  ledger.room.force(edit, by: .organiser, base: base)
  #expect(
    ledger.session.conflicts.map(\.other) == [.followUp(ledger.of(0), .text(.decision, "Kanskje"))])
  #expect(ledger.session.isOpen(ledger.session.conflicts[0]))
  // The same, said twice, is none; nor are two fields.
  ledger.room.force(edit, by: .organiser, base: base)
  ledger.room.force(.followUp(ledger.of(0), .due(ledger.today)), by: .organiser, base: base)
  #expect(ledger.session.conflicts.count == 1)
}

@Test func `a correction stands beside the words and is answered with them`() throws {
  var ledger = try Ledger()
  let meeting = ledger.room.step("Weeks later", kind: .followUp, form: .plenary, writes: .plenary) {
    $0.weeksAfter = 8
  }
  ledger.room.sign(ledger.poster)
  let notes = ledger.room.poster(.plenary, in: meeting)
  let correction = try ledger.room.make(
    .remark(notes, about: ledger.points[0], .correction, text: "a, not e"), by: .organiser)
  let own = ledger.room.write("We meet again in May", on: notes, by: .organiser)
  #expect(ledger.session.remarks[ledger.points[0]]?.map(\.id) == [ID(correction)])
  #expect(ledger.session.posters[ledger.poster].map(ledger.session.isChangedSinceSigning) == false)
  #expect(ledger.account == "5 points: 0 answered, 5 waiting")
  try ledger.say(.point(own), .decision, "Det gjør vi")
  #expect(ledger.account == "5 points: 1 answered, 4 waiting")
  #expect(ledger.session.sortingAccount.points == 5)
}

@Test func `the afterword is the commissioner's and keeps its lines`() throws {
  var ledger = try Ledger()
  try ledger.room.make(.set(.afterword("Takk.\r\nVi har lært.")), by: .commissioner)
  #expect(ledger.session.afterword == "Takk.\nVi har lært.")
  let read = try Session(json: JSON(parsing: ledger.session.text.utf8))
  #expect(read.afterword == ledger.session.afterword)
  try ledger.room.undo(.commissioner)
  #expect(ledger.session.afterword.isEmpty)
}
