import Dialogue
import Testing

private struct Desk {
  var room = Room()
  let step: ID<Step>
  let wall: ID<Poster>
  let point: ID<Point>
  let erased: ID<Point>
  let people: [ID<Person>]

  init() throws {
    step = room.step("Table talk", 30, least: 20)
    wall = room.poster(.table(1), in: step)
    point = room.write("See me", on: wall)
    erased = room.write("A name", on: wall)
    people = room.people(2)
    try room.make(.erase(erased))
  }
}

private let nothing = Identifier(high: 1, low: 1)
private let missing = nothing.description
private let long = String(repeating: "å", count: 10_001)

private let refused: [(@Sendable (Desk) -> Edit, Refusal)] = [
  ({ _ in .begin(ID(nothing), method: "", language: .english) }, .begunAlready),
  ({ _ in .set(.title(" \t ")) }, .emptyText(.session)),
  ({ _ in .set(.title(long)) }, .tooLong(.session, 20_002, 20_000)),
  ({ _ in .set(.place(long)) }, .tooLong(.session, 20_002, 20_000)),
  ({ _ in .set(.commissioner(long)) }, .tooLong(.session, 20_002, 20_000)),
  ({ _ in .set(.quietSentence(long)) }, .tooLong(.session, 20_002, 20_000)),
  (
    { _ in .set(.opens(TimeOfDay("16:00")!)) },
    .closesBeforeOpens(opens: TimeOfDay("16:00")!, closes: TimeOfDay("16:00")!)
  ),
  (
    { _ in .set(.closes(TimeOfDay("09:59")!)) },
    .closesBeforeOpens(opens: TimeOfDay("10:00")!, closes: TimeOfDay("09:59")!)
  ),
  ({ _ in .addQuestion(text: "", after: nil) }, .emptyText(.question)),
  ({ _ in .setQuestion(ID(nothing), text: "x") }, .noSuch(.question, missing)),
  ({ _ in .set(.carriers(long)) }, .tooLong(.session, 20_002, 20_000)),
  ({ _ in .set(.nextSteps(long)) }, .tooLong(.session, 20_002, 20_000)),
  ({ _ in .theme(.add(title: " ", under: nil, after: nil)) }, .emptyText(.theme)),
  (
    { _ in .theme(.add(title: "x", under: ID(nothing), after: nil)) }, .noSuch(.theme, missing)
  ),
  ({ _ in .theme(.set(ID(nothing), .title("x"))) }, .noSuch(.theme, missing)),
  ({ _ in .theme(.place(ID(nothing), .remove)) }, .noSuch(.theme, missing)),
  ({ _ in .perspective(.add(title: "", after: nil)) }, .emptyText(.perspective)),
  ({ _ in .perspective(.set(ID(nothing), title: "")) }, .noSuch(.perspective, missing)),
  ({ _ in .perspective(.place(ID(nothing), .remove)) }, .noSuch(.perspective, missing)),
  ({ _ in .assessment(.write(ID(nothing), text: "x")) }, .noSuch(.question, missing)),
  ({ _ in .assessment(.judge(ID(nothing), nil)) }, .noSuch(.question, missing)),
  ({ _ in .assessment(.set(ID(nothing), text: "x")) }, .noSuch(.assessment, missing)),
  ({ .assessment(.rest(ID(nothing), on: $0.point, true)) }, .noSuch(.assessment, missing)),
  ({ _ in .assessment(.place(ID(nothing), .remove)) }, .noSuch(.assessment, missing)),
  ({ .link($0.point, .theme(ID(nothing)), true) }, .noSuch(.theme, missing)),
  ({ .link($0.point, .question(ID(nothing)), true) }, .noSuch(.question, missing)),
  ({ .link($0.point, .need(ID(nothing)), true) }, .noSuch(.point, missing)),
  ({ _ in .link(ID(nothing), .recognised(1), true) }, .noSuch(.point, missing)),
  ({ .link($0.point, .need($0.point), true) }, .tiedToItself),
  ({ .setPoint($0.point, .perspective(ID(nothing))) }, .noSuch(.perspective, missing)),
  ({ .remark(ID(nothing), about: $0.point, .addition, text: "x") }, .noSuch(.poster, missing)),
  ({ .remark($0.wall, about: $0.point, .addition, text: "x") }, .remarkOnOwnPoster),
  ({ _ in .comment(.theme(ID(nothing)), text: "x") }, .noSuch(.theme, missing)),
  ({ _ in .placeQuestion(ID(nothing), .remove) }, .noSuch(.question, missing)),
  ({ _ in .addRule(text: "\u{7}", after: nil) }, .emptyText(.rule)),
  ({ _ in .setRule(ID(nothing), text: "x") }, .noSuch(.rule, missing)),
  ({ _ in .placeRule(ID(nothing), .restore) }, .noSuch(.rule, missing)),
  (
    { _ in .addStep(Step(id: .last, number: 1, kind: .free, title: "", minutes: 1), after: nil) },
    .emptyText(.step)
  ),
  (
    { _ in
      .addStep(Step(id: .last, number: 1, kind: .free, title: "x", minutes: 1441), after: nil)
    }, .minutesOutOfRange(1441)
  ),
  (
    { _ in
      .addStep(
        Step(id: .last, number: 1, kind: .free, title: "x", minutes: 5, least: 6), after: nil)
    }, .leastOverMinutes(least: 6, minutes: 5)
  ),
  ({ _ in .setStep(ID(nothing), .title("x")) }, .noSuch(.step, missing)),
  ({ .setStep($0.step, .title("")) }, .emptyText(.step)),
  ({ .setStep($0.step, .minutes(-1)) }, .minutesOutOfRange(-1)),
  ({ .setStep($0.step, .least(-1)) }, .minutesOutOfRange(-1)),
  ({ .setStep($0.step, .least(31)) }, .leastOverMinutes(least: 31, minutes: 30)),
  ({ .setStep($0.step, .scripts(["x", long])) }, .tooLong(.step, 20_002, 20_000)),
  ({ .setStep($0.step, .hall(long)) }, .tooLong(.step, 20_002, 20_000)),
  (
    { .setStep($0.step, .questions([OpenQuestion(id: ID(nothing), text: " ")])) },
    .emptyText(.question)
  ),
  ({ .setStep($0.step, .tableSize(0)) }, .tableOutOfRange(0)),
  ({ _ in .placeStep(ID(nothing), .remove) }, .noSuch(.step, missing)),
  ({ _ in .seat(ID(nothing), []) }, .noSuch(.step, missing)),
  ({ .seat($0.step, [[ID(nothing)]]) }, .noSuch(.person, missing)),
  ({ .seat($0.step, [[$0.people[0]], [$0.people[0]]]) }, .seatedTwice(alias: "1")),
  (
    { _ in .timetable([TimetableEntry(step: ID(nothing), minutes: 5, agreed: nil)]) },
    .noSuch(.step, missing)
  ),
  (
    { .timetable([TimetableEntry(step: $0.step, minutes: 2000, agreed: nil)]) },
    .minutesOutOfRange(2000)
  ),
  ({ _ in .addPerson(alias: "", part: .leader, roles: [], after: nil) }, .emptyText(.person)),
  ({ .setPerson($0.people[0], .alias("")) }, .emptyText(.person)),
  ({ _ in .setPerson(ID(nothing), .part(.leader)) }, .noSuch(.person, missing)),
  ({ _ in .placePerson(ID(nothing), .remove) }, .noSuch(.person, missing)),
  ({ .clock(Clock(step: $0.step, began: $0.room.now), saw: nothing) }, .clockMovedOn),
  ({ .clock(Clock(step: ID(nothing), began: $0.room.now), saw: nil) }, .noSuch(.step, missing)),
  (
    { _ in .openPoster(ID(nothing), step: ID(nothing), holder: .digest, fromPaper: false) },
    .noSuch(.step, missing)
  ),
  (
    { .openPoster(ID(nothing), step: $0.step, holder: .table(1001), fromPaper: false) },
    .tableOutOfRange(1001)
  ),
  ({ _ in .setPoster(ID(nothing), .state(.draft)) }, .noSuch(.poster, missing)),
  ({ .setPoster($0.wall, .holder(.table(0))) }, .tableOutOfRange(0)),
  ({ .setPoster($0.wall, .state(.signed)) }, .signatureDoesNotMatch),
  (
    { .setPoster($0.wall, .signed($0.room.session.signature(of: $0.wall, at: $0.room.now))) },
    .notReadAloud
  ),
  ({ _ in .write(ID(nothing), level: .point, text: "x", after: nil) }, .noSuch(.poster, missing)),
  ({ .write($0.wall, level: .point, text: "  ", after: nil) }, .emptyText(.point)),
  ({ .write($0.wall, level: .point, text: long, after: nil) }, .tooLong(.point, 20_002, 20_000)),
  ({ _ in .reword(ID(nothing), text: "x") }, .noSuch(.point, missing)),
  ({ .reword($0.point, text: "") }, .emptyText(.point)),
  ({ .reword($0.erased, text: "A name again") }, .erased),
  ({ .pick($0.point, wording: nothing) }, .noSuch(.wording, missing)),
  ({ .pick($0.erased, wording: $0.erased.identifier) }, .erased),
  ({ _ in .setPoint(ID(nothing), .struck(true)) }, .noSuch(.point, missing)),
  ({ _ in .placePoint(ID(nothing), .remove) }, .noSuch(.point, missing)),
  ({ _ in .erase(ID(nothing)) }, .noSuch(.point, missing)),
  ({ _ in .comment(.session, text: "\n") }, .emptyText(.comment)),
  ({ _ in .comment(.step(ID(nothing)), text: "x") }, .noSuch(.step, missing)),
  ({ _ in .comment(.poster(ID(nothing)), text: "x") }, .noSuch(.poster, missing)),
  ({ _ in .setComment(ID(nothing), text: "x") }, .noSuch(.comment, missing)),
  ({ _ in .placeComment(ID(nothing), .remove) }, .noSuch(.comment, missing)),
  (
    { _ in .undo([nothing], [Undone(.setRule(ID(nothing), text: "x"), revisions: [])]) },
    .noSuch(.rule, missing)
  ),
  (
    { .undo([nothing], [Undone(.pick($0.erased, wording: nothing), revisions: [])]) }, .erased
  ),
]

@Test(arguments: refused.indices)
func `a rule says no, with its facts, and nothing is changed`(place: Int) throws {
  let desk = try Desk()
  #expect(throws: refused[place].1) { try desk.room.session.proposal(refused[place].0(desk)) }
}

@Test func `a text is kept as it was typed, composed and without control characters`() throws {
  let desk = try Desk()
  let typed = " - «A\u{30A}pent»\tog\u{1B} ŋ "
  let kept = " - «Åpent» og ŋ "
  let session = desk.room.session
  for (edit, wanted): (Edit, Edit) in [
    (
      .write(desk.wall, level: .sub, text: typed, after: nil),
      .write(desk.wall, level: .sub, text: kept, after: nil)
    ),
    (.reword(desk.point, text: typed), .reword(desk.point, text: kept)),
    (.set(.title(typed)), .set(.title(kept))),
    (.set(.quietSentence(typed)), .set(.quietSentence(kept))),
    (.setStep(desk.step, .title(typed)), .setStep(desk.step, .title(kept))),
    (.setStep(desk.step, .scripts([typed])), .setStep(desk.step, .scripts([kept]))),
    (.comment(.session, text: typed + "\n" + typed), .comment(.session, text: kept + "\n" + kept)),
    (
      .addPerson(alias: typed, part: .participant, roles: [typed], after: nil),
      .addPerson(alias: kept, part: .participant, roles: [kept], after: nil)
    ),
  ] {
    #expect(try session.proposal(edit) == wanted)
  }
}

@Test func `a new step gets the next number, and keeps it`() throws {
  var desk = try Desk()
  let two = desk.room.step("Two")
  let three = desk.room.step("Three")
  try desk.room.make(.placeStep(two, .remove))
  try desk.room.make(.placeStep(three, .move(after: nil)))
  let four = desk.room.step("Four")
  #expect(desk.room.session.programme.all.map(\.number) == [3, 1, 2, 4])
  #expect(desk.room.session.programme[four]?.number == 4)
}

@Test func `there is room for ten thousand people and no more`() throws {
  var session = Session()
  for low in 0..<UInt64(Limits.people) {
    let edit = Edit.addPerson(alias: "x", part: .participant, roles: [], after: nil)
    if low == 9_999 { _ = try session.proposal(edit) }
    session.fold(
      Change(
        id: Identifier(high: 1, low: low), at: Moment(milliseconds: 0), by: .script,
        edit: .addPerson(
          alias: "x", part: .participant, roles: [],
          after: low == 0 ? nil : ID(Identifier(high: 1, low: low - 1)))))
  }
  #expect(throws: Refusal.tooManyPeople) {
    try session.proposal(.addPerson(alias: "x", part: .participant, roles: [], after: nil))
  }
}

@Test func `a poster is signed after it was read aloud, as it stands`() throws {
  var desk = try Desk()
  try desk.room.make(.setPoster(desk.wall, .state(.readAloud)), by: .table(1))
  let heard = desk.room.session.signature(of: desk.wall, at: desk.room.now)
  #expect(heard.lines.map(\.point) == [desk.point])
  var other = heard
  other.lines[0].wording = nothing
  let session = desk.room.session
  #expect(throws: Refusal.signatureDoesNotMatch) {
    try session.proposal(.setPoster(desk.wall, .signed(other)))
  }
  try desk.room.make(.setPoster(desk.wall, .signed(heard)), by: .table(1))
  let poster = try #require(desk.room.session.posters[desk.wall])
  #expect(poster.state == .signed && poster.signatures == [heard])
}
