import Dialogue
import Testing

@Test func `the figures of a session are numbers that add up`() throws {
  var ledger = try Ledger()
  try ledger.room.make(.set(.date(Day("2026-03-14"))))
  ledger.room.people(5)
  try ledger.room.make(
    .setPoint(ledger.points[0], .perspective(Perspective.Standard.system.id)))
  try ledger.room.make(.milestone(.firstWord, .done(Day("2026-03-16"))))
  ledger.room.now = Moment("2026-04-14T09:00:00+02:00")!
  try ledger.say(.theme(ledger.theme), .decision, "Vi åpner døra")
  ledger.room.now = Moment("2026-05-14T09:00:00+02:00")!
  try ledger.say(ledger.of(0), .changed, "Døra er åpen")
  try ledger.say(ledger.of(0), .seenIn, "Rutine 4.2")
  try ledger.set(ledger.of(0), .status(.done))
  try ledger.say(ledger.of(2), .because, "Vi har dessverre ikke folk nok")
  try ledger.set(ledger.of(2), .status(.notFollowedUp))
  let figures = ledger.session.figures
  #expect(figures.points == 4 && figures.answered == 3)
  #expect(figures.notFollowedUp == 1 && figures.changed == 1)
  #expect(figures.daysToFirstWord == 2)
  #expect(figures.daysToAnswer == 31, "31, 31 and 61 days")
  #expect(figures.parts == [.participant: 5])
  #expect(figures.heardLevels == [.system])
}
