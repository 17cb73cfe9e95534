import Dialogue
import JSONTree
import Testing

/// Two at one table start from the same words, and neither sees what the other does.
private struct Two {
  var room = Room()
  let step: ID<Step>
  let wall: ID<Poster>
  let point: ID<Point>

  init() {
    step = room.step("Table talk")
    wall = room.poster(.table(1), in: step)
    point = room.write("See me", on: wall)
  }

  var conflicts: [Conflict] { room.session.conflicts }
  var open: [Conflict] { conflicts.filter(room.session.isOpen) }
}

@Test func `two wordings from the same base are both kept, and shown`() throws {
  var two = Two()
  let base = two.point.identifier
  let first = two.room.force(
    .reword(two.point, text: "See me first"), by: .table(1), base: base)
  let second = two.room.force(.reword(two.point, text: "Hear me"), by: .leader, base: base)
  let point = try #require(two.room.session.point(two.point))
  #expect(point.wordings.map(\.text) == ["See me", "See me first", "Hear me"])
  #expect(point.text == "Hear me")
  #expect(
    two.conflicts == [
      Conflict(
        .sameField(Field(base, "text"), earlier: first), change: second,
        other: .pick(two.point, wording: first))
    ])
  #expect(two.open == two.conflicts)
}

@Test func `a conflict is over when somebody has chosen`() throws {
  var two = Two()
  let base = two.point.identifier
  two.room.force(.reword(two.point, text: "See me first"), base: base)
  two.room.force(.reword(two.point, text: "Hear me"), base: base)
  try two.room.make(two.conflicts[0].other)
  #expect(two.room.session.point(two.point)?.text == "See me first")
  #expect(two.conflicts.count == 1 && two.open.isEmpty)
}

@Test func `one who has seen the other's change is in no conflict`() throws {
  var two = Two()
  let base = two.room.force(
    .reword(two.point, text: "See me first"), base: two.point.identifier)
  two.room.force(.reword(two.point, text: "Hear me"), base: base)
  two.room.force(.reword(two.point, text: "See and hear me"))
  #expect(two.conflicts.isEmpty)
}

@Test func `saying what stands already is no conflict`() {
  var two = Two()
  let base = two.point.identifier
  two.room.force(.reword(two.point, text: "Hear me"), by: .table(1), base: base)
  two.room.force(.reword(two.point, text: "Hear me"), by: .leader, base: base)
  two.room.force(.setPoint(two.point, .struck(true)), by: .table(1), base: base)
  two.room.force(.setPoint(two.point, .struck(true)), by: .leader, base: base)
  two.room.force(.setStep(two.step, .title("Talk")), base: two.step.identifier)
  two.room.force(.setStep(two.step, .title("Talk")), base: two.step.identifier)
  #expect(two.conflicts.isEmpty)
}

@Test func `different things about one point never meet`() {
  var two = Two()
  let base = two.point.identifier
  two.room.force(.reword(two.point, text: "Hear me"), by: .table(1), base: base)
  two.room.force(.setPoint(two.point, .struck(true)), by: .leader, base: base)
  two.room.force(.setPoint(two.point, .level(.sub)), by: .leader, base: base)
  two.room.force(.placePoint(two.point, .move(after: nil)), by: .leader, base: base)
  #expect(two.conflicts.isEmpty)
  #expect(two.room.session.picture(of: two.wall) == "~ Hear me")
}

@Test func `a title, a seat, a person and a question can be in conflict too`() throws {
  var two = Two()
  let people = two.room.people(3)
  let question = ID<Question>(try two.room.make(.addQuestion(text: "What works?", after: nil)))
  let edits: [(Edit, Edit, Identifier, Edit)] = [
    (
      .setStep(two.step, .title("Talk")), .setStep(two.step, .title("Speak")),
      two.step.identifier, .setStep(two.step, .title("Talk"))
    ),
    (
      .seat(two.step, [[people[0], people[1]]]), .seat(two.step, [[people[2]]]),
      two.step.identifier, .seat(two.step, [[people[0], people[1]]])
    ),
    (
      .setPerson(people[0], .alias("Ada")), .setPerson(people[0], .alias("Birk")),
      people[0].identifier, .setPerson(people[0], .alias("Ada"))
    ),
    (
      .setQuestion(question, text: "What helps?"), .setQuestion(question, text: "What hurts?"),
      question.identifier, .setQuestion(question, text: "What helps?")
    ),
    (
      .placeStep(two.step, .remove), .placeStep(two.step, .restore), two.step.identifier,
      .placeStep(two.step, .remove)
    ),
  ]
  for (first, second, base, other) in edits {
    two.room.force(first, base: base)
    two.room.force(second, base: base)
    #expect(two.conflicts.last?.other == other)
  }
  #expect(two.conflicts.count == edits.count)
}

@Test func `what was meant for something that is not there is kept and shown`() {
  var two = Two()
  let nothing = Identifier(high: 1, low: 1)
  let edits: [Edit] = [
    .begin(ID(nothing), method: "other", language: .english),
    .setQuestion(ID(nothing), text: "x"), .setRule(ID(nothing), text: "x"),
    .setStep(ID(nothing), .title("x")), .seat(ID(nothing), []),
    .setPerson(ID(nothing), .alias("x")), .placeComment(ID(nothing), .remove),
    .openPoster(ID(nothing), step: ID(nothing), holder: .plenary, fromPaper: false),
    .setPoster(ID(nothing), .state(.signed)),
    .write(ID(nothing), level: .point, text: "kept", after: nil),
    .reword(ID(nothing), text: "kept"), .placePoint(ID(nothing), .remove),
    .pick(two.point, wording: nothing),
    .clock(Clock(step: ID(nothing), began: two.room.now), saw: nil),
  ]
  let before = two.room.session.content
  let ids = edits.map { two.room.force($0) }
  #expect(two.conflicts.map(\.other) == edits)
  #expect(two.conflicts.map(\.change) == ids)
  #expect(two.conflicts.allSatisfy { $0.reason == .targetGone })
  #expect(two.open.isEmpty)
  #expect(two.room.session.brokenInvariants().isEmpty)
  #expect(two.room.session.posters.countOfAll == 1 && before.contains("See me"))
}

@Test func `words that came to nothing go when their point is erased`() {
  var two = Two()
  let later = ID<Point>(Identifier(high: 2, low: 2))
  two.room.force(.reword(later, text: "a name"))
  two.room.force(
    .undo([], [Undone(.reword(later, text: "a name"), revisions: [])]), by: .table(1))
  two.room.force(.reword(ID(Identifier(high: 3, low: 3)), text: "no name"))
  two.room.force(.erase(later))
  #expect(!two.room.session.text.contains("a name"))
  #expect(two.room.session.text.contains("no name"))
  #expect(two.room.session.brokenInvariants() == [])
}

@Test func `a change to what was struck or taken away stands beside that`() throws {
  var two = Two()
  try two.room.make(.setPoint(two.point, .struck(true)))
  two.room.force(.reword(two.point, text: "Hear me"), by: .table(1))
  #expect(two.room.session.picture(of: two.wall) == "~ Hear me")
  try two.room.make(.placePoint(two.point, .remove))
  two.room.force(.reword(two.point, text: "Hear us"), by: .table(1))
  #expect(two.room.session.picture(of: two.wall) == "")
  try two.room.make(.placePoint(two.point, .restore))
  #expect(two.room.session.picture(of: two.wall) == "~ Hear us")
}

@Test func `a kind from a later version is counted and changes nothing`() {
  var two = Two()
  let before = two.room.session
  two.room.force(.unknown(["kind": "theme.add"]))
  two.room.force(.unknown(["kind": "theme.add"]))
  two.room.force(.unknown(["kind": "answer.add"]))
  #expect(two.room.session.unknownKinds == ["theme.add": 2, "answer.add": 1])
  #expect(two.room.session.posters.order == before.posters.order)
}

@Test func `two who add a step at once get a number each`() {
  var room = Room()
  let step = Step(id: .last, number: 1, kind: .free, title: "A", minutes: 5)
  for _ in 0..<3 { room.force(.addStep(step, after: nil)) }
  #expect(room.session.programme.all.map(\.number).sorted() == [1, 2, 3])
}

@Test func `everybody who opens a poster opens the same one`() {
  var two = Two()
  let again = Poster.id(step: two.step, holder: .table(1))
  two.room.force(
    .openPoster(again, step: two.step, holder: .table(1), fromPaper: true), by: .table(1))
  #expect(two.room.session.picture(of: two.wall) == "- See me")
  #expect(two.room.session.posters.countOfAll == 1)
  #expect(two.room.session.posters[two.wall]?.isFromPaper == false)
}
