import Dialogue
import JSONTree
import Testing

/// What can be done in a room and taken back: a name, and the doing of it.
private let doings: [(String, @Sendable (inout Stage) throws -> Void)] = [
  ("title", { try $0.room.make(.set(.title("Another"))) }),
  ("language", { try $0.room.make(.set(.language(.nynorsk))) }),
  ("place", { try $0.room.make(.set(.place("Here"))) }),
  ("date", { try $0.room.make(.set(.date(Day("2026-04-01")))) }),
  ("opens", { try $0.room.make(.set(.opens(TimeOfDay("08:00")!))) }),
  ("closes", { try $0.room.make(.set(.closes(TimeOfDay("17:00")!))) }),
  ("commissioner", { try $0.room.make(.set(.commissioner("Them"))) }),
  ("quiet sentence", { try $0.room.make(.set(.quietSentence("Hush"))) }),
  ("archived", { try $0.room.make(.set(.archived(true))) }),
  ("question", { try $0.room.make(.addQuestion(text: "New?", after: nil)) }),
  ("question set", { try $0.room.make(.setQuestion($0.question, text: "Other?")) }),
  ("question moved", { try $0.room.make(.placeQuestion($0.question, .move(after: .last))) }),
  ("question removed", { try $0.room.make(.placeQuestion($0.question, .remove)) }),
  ("rule", { try $0.room.make(.addRule(text: "New", after: nil)) }),
  ("rule set", { try $0.room.make(.setRule($0.rule, text: "Other")) }),
  ("rule moved", { try $0.room.make(.placeRule($0.rule, .move(after: .last))) }),
  ("rule removed", { try $0.room.make(.placeRule($0.rule, .remove)) }),
  (
    "step",
    {
      let step = Step(id: .last, number: 0, kind: .free, title: "New", minutes: 5)
      try $0.room.make(.addStep(step, after: nil))
    }
  ),
  ("step kind", { try $0.room.make(.setStep($0.step, .kind(.free))) }),
  ("step title", { try $0.room.make(.setStep($0.step, .title("Other"))) }),
  ("step minutes", { try $0.room.make(.setStep($0.step, .minutes(7))) }),
  ("step least", { try $0.room.make(.setStep($0.step, .least(7))) }),
  ("step start", { try $0.room.make(.setStep($0.step, .start(TimeOfDay("12:00")))) }),
  ("step weeks", { try $0.room.make(.setStep($0.step, .weeksAfter(8))) }),
  ("step fixed", { try $0.room.make(.setStep($0.step, .fixedLength(true))) }),
  ("step yields", { try $0.room.make(.setStep($0.step, .yieldsLast(true))) }),
  ("step form", { try $0.room.make(.setStep($0.step, .form(.pairs))) }),
  ("step tables", { try $0.room.make(.setStep($0.step, .tableSize(5))) }),
  ("step writes", { try $0.room.make(.setStep($0.step, .writes(.digest))) }),
  ("step scripts", { try $0.room.make(.setStep($0.step, .scripts(["Say"]))) }),
  (
    "step questions",
    {
      let asked = OpenQuestion(id: ID(Identifier(high: 1, low: 1)), text: "Who?")
      try $0.room.make(.setStep($0.step, .questions([asked])))
    }
  ),
  (
    "step phases",
    { try $0.room.make(.setStep($0.step, .phases([Step.Phase(.talk, minutes: 3)]))) }
  ),
  ("step hall", { try $0.room.make(.setStep($0.step, .hall("Look"))) }),
  ("step moved", { try $0.room.make(.placeStep($0.step, .move(after: .last))) }),
  ("step removed", { try $0.room.make(.placeStep($0.step, .remove)) }),
  ("seats", { try $0.room.make(.seat($0.step, [$0.people])) }),
  (
    "timetable",
    {
      let entry = TimetableEntry(step: $0.step, minutes: 9, agreed: TimeOfDay("10:30"))
      try $0.room.make(.timetable([entry]))
    }
  ),
  (
    "person",
    { try $0.room.make(.addPerson(alias: "9", part: .interpreter, roles: ["x"], after: nil)) }
  ),
  ("alias", { try $0.room.make(.setPerson($0.people[0], .alias("Ada"))) }),
  ("part", { try $0.room.make(.setPerson($0.people[0], .part(.leader))) }),
  ("roles", { try $0.room.make(.setPerson($0.people[0], .roles(["relative"]))) }),
  ("presence", { try $0.room.make(.setPerson($0.people[0], .presence(.left))) }),
  ("person moved", { try $0.room.make(.placePerson($0.people[0], .move(after: .last))) }),
  ("person removed", { try $0.room.make(.placePerson($0.people[0], .remove)) }),
  ("holder", { try $0.room.make(.setPoster($0.wall, .holder(.table(4)))) }),
  ("from paper", { try $0.room.make(.setPoster($0.wall, .fromPaper(true))) }),
  ("point", { $0.room.write("new", on: $0.wall, by: .leader) }),
  ("wording", { try $0.room.make(.reword($0.point, text: "other")) }),
  ("wording picked", { try $0.room.make(.pick($0.point, wording: $0.point.identifier)) }),
  ("level", { try $0.room.make(.setPoint($0.point, .level(.sub))) }),
  ("struck", { try $0.room.make(.setPoint($0.point, .struck(true))) }),
  ("two minds", { try $0.room.make(.setPoint($0.point, .ofTwoMinds(true))) }),
  ("left out", { try $0.room.make(.setPoint($0.point, .leftOutOfPrint(true))) }),
  ("point moved", { try $0.room.make(.placePoint($0.point, .move(after: .last))) }),
  ("point removed", { try $0.room.make(.placePoint($0.point, .remove)) }),
  ("comment", { try $0.room.make(.comment(.session, text: "New")) }),
  ("comment set", { try $0.room.make(.setComment($0.comment, text: "Other")) }),
  ("comment moved", { try $0.room.make(.placeComment($0.comment, .move(after: .last))) }),
  ("comment removed", { try $0.room.make(.placeComment($0.comment, .remove)) }),
  (
    "a paste",
    {
      let wall = $0.wall
      try $0.room.make(
        together: (1...5).map {
          .write(wall, level: .point, text: "line \($0)", after: .last)
        })
    }
  ),
  (
    "a pile",
    {
      let (point, other) = ($0.point, $0.other)
      try $0.room.make(together: [
        .setPoint(point, .level(.sub)), .setPoint(other, .level(.sub)),
        .placePoint(point, .move(after: other)), .reword(point, text: "one"),
        .reword(point, text: "two"), .setPoint(point, .level(.heading)),
      ])
    }
  ),
]

/// A room with two of everything in it, so that an order can be seen.
private struct Stage {
  var room = Room()
  var question: ID<Question>
  var rule: ID<GroundRule>
  var step: ID<Step>
  var people: [ID<Person>]
  var wall: ID<Poster>
  var point: ID<Point>
  var other: ID<Point>
  var comment: ID<Dialogue.Comment>

  init() throws {
    question = ID(try room.make(.addQuestion(text: "One?", after: .last), by: .script))
    try room.make(.addQuestion(text: "Two?", after: .last), by: .script)
    rule = ID(try room.make(.addRule(text: "One", after: .last), by: .script))
    try room.make(.addRule(text: "Two", after: .last), by: .script)
    step = room.step("One")
    room.step("Two")
    people = room.people(2)
    wall = room.poster(.table(1), in: step)
    point = room.write("one", on: wall, by: .script)
    try room.make(.reword(point, text: "one, reworded"), by: .script)
    other = room.write("two", on: wall, by: .script)
    comment = ID(try room.make(.comment(.session, text: "One"), by: .script))
    try room.make(.comment(.session, text: "Two"), by: .script)
  }

  /// The session without the wordings, places and entities that are kept out of sight.
  var sight: String {
    let session = room.session
    var lines = [
      "\(session.title) \(session.language) \(session.place) \(String(describing: session.date))",
      "\(session.opens) \(session.closes) \(session.commissioner) \(session.quietSentence)",
      "\(session.isArchived)",
    ]
    lines += session.questions.visible.map(\.text) + session.rules.visible.map(\.text)
    lines += session.programme.visible.map { $0.json.compact }
    lines += session.people.visible.map {
      "\($0.alias) \($0.part) \($0.roles) \($0.presence)"
    }
    for poster in session.posters.visible {
      lines.append("\(poster.holder.name) \(poster.isFromPaper)")
      lines.append(session.picture(of: poster.id))
      lines.append("\(session.points(of: poster.id).visible.map(\.isLeftOutOfPrint))")
    }
    lines += session.comments.visible.map(\.text)
    return lines.joined(separator: "\n")
  }
}

@Test(arguments: doings.indices)
func `everything that is done can be undone and done again, and again`(place: Int) throws {
  let (name, perform) = doings[place]
  var stage = try Stage()
  let before = stage.sight
  let count = stage.room.changes.count
  try perform(&stage)
  let after = stage.sight
  if name != "wording picked" { #expect(before != after || name == "wording", "\(name)") }
  for _ in 0..<3 {
    try stage.room.undo()
    #expect(stage.sight == before, "\(name)")
    try stage.room.redo()
    #expect(stage.sight == after, "\(name)")
  }
  #expect(stage.room.session.brokenInvariants().isEmpty)
  #expect(stage.room.changes.count > count)
}

@Test(arguments: doings.indices)
func `undo works the same after a restart`(place: Int) throws {
  var stage = try Stage()
  let before = stage.sight
  try doings[place].1(&stage)
  let after = stage.sight
  var again = Room(begun: false)
  for change in stage.room.changes { again.fold(change) }
  stage.room = again
  try stage.room.undo()
  #expect(stage.sight == before)
  again = Room(begun: false)
  for change in stage.room.changes { again.fold(change) }
  stage.room = again
  try stage.room.redo()
  #expect(stage.sight == after)
}

@Test(arguments: doings.indices)
func `undo is refused when somebody has changed the same since`(place: Int) throws {
  let (name, perform) = doings[place]
  var stage = try Stage()
  let seen = stage.room.changes.count
  try perform(&stage)
  // The leader's change once more, by another seat.
  let mine = stage.room.changes[seen...].last { change in
    change.edit.fields(in: change.id).contains { $0.entity != change.id }
  }
  guard let mine else { return }  // What was only added is nobody else's.
  stage.room.now = stage.room.now.adding(minutes: 1)
  try stage.room.make(mine.edit, by: .table(9))
  let after = stage.sight
  #expect(throws: Refusal.self) { try stage.room.undo() }
  #expect(stage.sight == after, "\(name)")
}

@Test func `undo belongs to the seat`() throws {
  var stage = try Stage()
  try stage.room.make(.setPoint(stage.point, .struck(true)), by: .table(1))
  try stage.room.make(.setPoint(stage.other, .struck(true)), by: .table(2))
  try stage.room.undo(.table(1))
  #expect(stage.room.session.picture(of: stage.wall) == "- one, reworded\n~ two")
  #expect(throws: Refusal.nothingToUndo) { try stage.room.undo(.table(1)) }
  #expect(throws: Refusal.nothingToRedo) { try stage.room.redo(.table(2)) }
  try stage.room.undo(.table(2))
  #expect(stage.room.session.picture(of: stage.wall) == "- one, reworded\n- two")
}

@Test func `undo goes back step by step, and a new change ends what could be done again`() throws {
  var stage = try Stage()
  for text in ["a", "b", "c"] { try stage.room.make(.reword(stage.point, text: text)) }
  func text() -> String? { stage.room.session.point(stage.point)?.text }
  try stage.room.undo()
  #expect(text() == "b")
  try stage.room.undo()
  #expect(text() == "a")
  try stage.room.redo()
  #expect(text() == "b")
  try stage.room.make(.reword(stage.point, text: "d"))
  #expect(throws: Refusal.nothingToRedo) { try stage.room.redo() }
  try stage.room.undo()
  #expect(text() == "b")
  try stage.room.undo()
  try stage.room.undo()
  #expect(text() == "one, reworded")
}

@Test func `what cannot be taken back is given up, and what came before it can`() throws {
  var stage = try Stage()
  try stage.room.make(.setPoint(stage.other, .struck(true)))
  try stage.room.make(.reword(stage.point, text: "mine"))
  let theirs = try stage.room.make(.reword(stage.point, text: "theirs"), by: .table(1))
  let field = Field(stage.point.identifier, "text")
  #expect(throws: Refusal.changedSince(field)) { try stage.room.undo() }
  #expect(stage.room.session.revision(of: field) == theirs)
  stage.room.giveUp(.leader)
  try stage.room.undo()
  #expect(stage.room.session.picture(of: stage.wall) == "- theirs\n- two")
  try stage.room.redo()
  #expect(stage.room.session.picture(of: stage.wall) == "- theirs\n~ two")
}

@Test func `what somebody else took back again can be undone`() throws {
  var stage = try Stage()
  try stage.room.make(.reword(stage.point, text: "mine"))
  try stage.room.make(.reword(stage.point, text: "theirs"), by: .table(1))
  try stage.room.undo(.table(1))
  #expect(stage.room.session.point(stage.point)?.text == "mine")
  try stage.room.undo()
  #expect(stage.room.session.point(stage.point)?.text == "one, reworded")
}

@Test func `signing, the clock and erasing have commands of their own`() throws {
  var stage = try Stage()
  try stage.room.make(.setPoint(stage.other, .struck(true)))
  stage.room.sign(stage.wall, by: .leader)
  try stage.room.make(.clock(Clock(step: stage.step, began: stage.room.now), saw: nil))
  try stage.room.make(.erase(stage.point))
  try stage.room.undo()
  #expect(stage.room.session.picture(of: stage.wall) == "†\n- two")
  #expect(stage.room.session.posters[stage.wall]?.state == .signed)
  #expect(stage.room.session.clock?.step == stage.step)
}

@Test func `a group goes back together, but for words that were removed on request`() throws {
  var stage = try Stage()
  try stage.room.make(together: [
    .reword(stage.point, text: "a name"), .reword(stage.other, text: "no name"),
  ])
  try stage.room.make(.erase(stage.point), by: .script)
  try stage.room.undo()
  #expect(stage.room.session.picture(of: stage.wall) == "†\n- two")
  try stage.room.redo()
  #expect(stage.room.session.picture(of: stage.wall) == "†\n- no name")
}

@Test func `what was erased does not come back by undo`() throws {
  var stage = try Stage()
  try stage.room.make(.reword(stage.point, text: "a name"))
  try stage.room.make(.erase(stage.point), by: .script)
  #expect(throws: Refusal.erased) { try stage.room.undo() }
}
