import Dialogue
import JSONTree
import Testing

private let method = Method.dialogueConference

/// A session made from the method, and the refusals there were on the way.
private func planned(_ day: NewDay) throws -> Session {
  var room = Room(begun: false)
  var ids = IdentifierSource(seed: 5, 6)
  let now = room.now
  try room.make(together: method.plan(for: day, id: ID(room.id())) { ids.next(at: now) })
  #expect(room.session.brokenInvariants() == [])
  return room.session
}

@Test func `the built-in method is read, complete in three languages`() {
  #expect(Method.builtIn.map(\.id) == ["dialogue-conference"])
  #expect(Method.builtIn(id: "dialogue-conference") == method)
  #expect(Method.builtIn(id: "focus-group") == nil)
  var sentences = [method.name, method.summary, method.quiet] + method.rules + method.interruption
  sentences += method.theory.flatMap { [$0.title, $0.text] }
  sentences += method.card.flatMap { [$0.label, $0.hint] }
  for step in method.steps {
    sentences += [step.title] + step.scripts + step.questions.map(\.text)
    sentences += step.hall.map { [$0] } ?? []
    #expect(step.least <= step.minutes)
    #expect(step.phases.isEmpty || step.phases.reduce(0) { $0 + $1.minutes } == step.minutes)
    #expect(step.writes == .nobody || !step.questions.isEmpty)
  }
  #expect(sentences.allSatisfy { !$0.nb.isBlank && !$0.nn.isBlank && !$0.en.isBlank })
  #expect(method.theory.count == 8 && method.card.count == 6 && method.rules.count == 8)
}

@Test func `a plan is a whole day in the session's language`() throws {
  var day = NewDay(title: "Samling Nordvik", language: .nynorsk)
  day.place = "Rådhuset"
  day.date = Day("2026-03-14")
  day.commissioner = "Nordvik kommune"
  day.questions = ["Kva verkar?", "  ", "Kva manglar?"]
  day.participants = 32
  let session = try planned(day)
  #expect(session.title == "Samling Nordvik" && session.place == "Rådhuset")
  #expect(session.language == .nynorsk && session.method == "dialogue-conference")
  #expect(session.opens.description == "10:00" && session.closes.description == "16:00")
  #expect(session.commissioner == "Nordvik kommune")
  #expect(session.questions.visible.map(\.text) == ["Kva verkar?", "Kva manglar?"])
  #expect(session.rules.visible.map(\.text) == method.rules.map(\.nn))
  #expect(session.quietSentence == method.quiet.nn)
  #expect(session.people.visible.map(\.alias) == (1...32).map(String.init))
  #expect(session.participants.count == 32)
  #expect(session.programme.visible.map(\.title) == method.steps.map(\.title.nn))
  #expect(session.programme.visible.map(\.number) == Array(1...13))
  let ids = session.programme.visible.flatMap(\.questions).map(\.id)
  #expect(Set(ids).count == ids.count && ids.count == method.steps.flatMap(\.questions).count)
  #expect(session.state == .planned)
  for (step, model) in zip(session.programme.visible, method.steps) {
    #expect(step.kind == model.kind && step.minutes == model.minutes && step.least == model.least)
    #expect(step.form == model.form && step.writes == model.writes)
    #expect(step.yieldsLast == model.yieldsLast && step.weeksAfter == model.weeksAfter)
    #expect(step.hasFixedLength == model.hasFixedLength && step.start == model.start)
    #expect(step.scripts == model.scripts.map(\.nn) && step.hall == model.hall?.nn)
    #expect(step.questions.map(\.text) == model.questions.map(\.text.nn))
    #expect(step.phases == model.phases && step.agreed == nil && step.seating.isEmpty)
  }
}

@Test func `the day of the method holds from opening to hard end`() throws {
  let session = try planned(NewDay(title: "Day", language: .english))
  let timeline = session.timeline(now: nil)
  #expect(timeline.rows.count == 12)
  #expect(timeline.end.description == "16:00" && timeline.overtime == 0)
  #expect(session.timetable(shrinkingAt: nil).edits == [])
}

@Test(arguments: [
  ("09:00", "15:00", "11:30"), ("08:30", "16:00", "11:00"), ("17:00", "23:00", "19:30"),
])
func `lunch moves with the opening`(opens: String, closes: String, lunch: String) throws {
  var day = NewDay(title: "Day", language: .english)
  day.opens = TimeOfDay(opens)
  day.closes = TimeOfDay(closes)
  let session = try planned(day)
  #expect(session.opens.description == opens && session.closes.description == closes)
  #expect(session.programme.visible.compactMap(\.start).map(\.description) == [lunch])
}

@Test func `a day that closes before it opens is refused`() {
  var day = NewDay(title: "Day", language: .english)
  day.opens = TimeOfDay("12:00")
  day.closes = TimeOfDay("09:00")
  #expect(throws: Refusal.self) { try planned(day) }
}

@Test func `a wished size of table goes to the steps with tables`() throws {
  var day = NewDay(title: "Day", language: .english)
  #expect(try planned(day).programme.visible.compactMap(\.tableSize) == [4, 4])
  day.tableSize = 6
  #expect(try planned(day).programme.visible.compactMap(\.tableSize) == [6, 6])
}

@Test func `what lies behind a step is found by its kind`() throws {
  let session = try planned(NewDay(title: "Day", language: .english))
  let wall = try #require(session.programme.visible.first { $0.kind == .wall })
  #expect(method.theory(for: wall).map(\.id) == ["saying-and-hearing", "not-ranking"])
  let rules = try #require(session.programme.visible.first { $0.kind == .rules })
  #expect(method.theory(for: rules).isEmpty)
}

private let small: JSON = [
  "format": "mellomrom-method", "version": 1, "id": "small",
  "name": ["nb": "Liten", "nn": "Liten", "en": "Small"],
  "summary": ["nb": "a", "nn": "b", "en": "c"], "opens": "09:00", "closes": "12:00",
  "quiet": ["nb": "Stille", "nn": "Stille", "en": "Quiet"],
  "theory": [
    [
      "id": "why", "title": ["nb": "a", "nn": "b", "en": "c"],
      "text": ["nb": "a", "nn": "b", "en": "c"],
    ]
  ],
  "steps": [
    [
      "id": "talk", "kind": "tables", "minutes": 20, "why": ["why"],
      "title": ["nb": "Prat", "nn": "Prat", "en": "Talk"],
    ]
  ],
]

/// The small method with one member of an object in it replaced, or taken away when nil.
private func small(_ path: String..., set value: JSON?) -> JSON {
  func replaced(_ json: JSON, _ path: ArraySlice<String>) -> JSON {
    guard let key = path.first else { return value ?? .null }
    if let index = Int(key), var elements = json.array {
      elements[index] = replaced(elements[index], path.dropFirst())
      return .array(elements)
    }
    var members = json.members ?? []
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].value = replaced(members[place].value, path.dropFirst())
      if path.count == 1, value == JSON?.none { members.remove(at: place) }
    } else {
      members.append(.init(key, value ?? .null))
    }
    return .object(members)
  }
  return replaced(small, path[...])
}

@Test func `a method may be small, and may know more than this version does`() throws {
  let method = try Method(json: small("steps", "0", "music", set: "loud"))
  #expect(method.steps[0].least == 20 && method.steps[0].form == .none)
  #expect(method.rules.isEmpty && method.card.isEmpty)
}

@Test(arguments: [
  (JSON.array([]), Malformed("", .expected(.object))),
  (
    small("format", set: "mellomrom-session"),
    Malformed("format", .expected(.oneOf(["mellomrom-method"])))
  ),
  (small("version", set: 2), Malformed("version", .expected(.oneOf(["1"])))),
  (small("id", set: nil), Malformed("id", .missing)),
  (small("name", "nn", set: nil), Malformed("name.nn", .missing)),
  (small("quiet", set: "Hush"), Malformed("quiet", .expected(.object))),
  (small("opens", set: "nine"), Malformed("opens", .expected(.time))),
  (small("rules", set: [["nb": "a", "nn": "b"]]), Malformed("rules[0].en", .missing)),
  (
    small("steps", "0", "kind", set: "dance"),
    Malformed("steps[0].kind", .expected(.oneOf(Step.Kind.allCases.map(\.rawValue))))
  ),
  (
    small("steps", "0", "minutes", set: -5),
    Malformed("steps[0].minutes", .expected(.numberIn(0...1440)))
  ),
  (
    small("steps", "0", "least", set: 21), Malformed("steps[0].least", .expected(.numberIn(0...20)))
  ),
  (
    small("steps", "0", "yields", set: "never"),
    Malformed("steps[0].yields", .expected(.oneOf(["first", "last"])))
  ),
  (small("steps", "0", "hall", set: ["nb": "a"]), Malformed("steps[0].hall.nn", .missing)),
  (
    small("steps", "0", "questions", set: [["turns": "swap"]]),
    Malformed("steps[0].questions[0].text", .missing)
  ),
  (
    small("steps", "0", "phases", set: [["phase": "sing", "minutes": 3]]),
    Malformed(
      "steps[0].phases[0].phase",
      .expected(.oneOf(Step.Phase.Work.allCases.map(\.rawValue))))
  ),
  (
    small("steps", "0", "why", set: ["because"]),
    Malformed("steps[0].why[0]", .expected(.oneOf(["why"])))
  ),
  (
    small("steps", set: .array([small["steps"]!.array![0], small["steps"]!.array![0]])),
    Malformed("steps[1].id", .repeated)
  ),
  (
    small("theory", set: .array([small["theory"]!.array![0], small["theory"]!.array![0]])),
    Malformed("theory[1].id", .repeated)
  ),
])
func `a method that lacks something says where and what`(json: JSON, fault: Malformed) {
  #expect(throws: fault) { try Method(json: json) }
}

@Test func `the plan of another day is copied, and nothing that was said there`() throws {
  var old = try Room.day()
  let question = try #require(old.session.questions.first)
  let step = try #require(old.session.programme.visible.first { $0.kind == .tables })
  var asked = step.questions
  asked[0].lights = [question.id]
  try old.make(.setStep(step.id, .questions(asked)))
  try old.make(.placeStep(old.session.day[4].id, .remove))
  try old.make(.placeStep(old.session.day[5].id, .move(after: nil)))

  var new = Room(begun: false)
  new.now = Moment("2027-03-14T10:00:00+01:00")!
  var ids = IdentifierSource(seed: 8, 9)
  let now = new.now
  let copy = old.session.copy(
    id: ID(ids.next(at: now)), title: "Nordvik, igjen", date: nil, nextID: { ids.next(at: now) })
  for named in copy {
    let edit = try new.session.proposal(named.edit)
    new.fold(Change(id: named.id, at: now, by: .organiser, edit: edit))
  }
  let (was, session) = (old.session, new.session)
  #expect(session.title == "Nordvik, igjen" && session.date == nil && session.place == was.place)
  #expect(session.commissioner == was.commissioner && session.method == was.method)
  #expect(session.programmePicture == was.programmePicture)
  #expect(session.programme.visible.map(\.number) == Array(1...12))
  #expect(session.programme.visible.map(\.scripts) == was.programme.visible.map(\.scripts))
  #expect(session.programme.all.allSatisfy { $0.agreed == nil && $0.seating.isEmpty })
  #expect(session.rules.visible.map(\.text) == was.rules.visible.map(\.text))
  #expect(session.posters.order.isEmpty && session.comments.order.isEmpty && session.clock == nil)
  #expect(session.people.visible.map(\.alias) == (1...was.participants.count).map(String.init))
  let lit = session.programme.visible.flatMap(\.questions).flatMap(\.lights)
  #expect(lit == [session.questions.order[0]])
  // Nothing of the old one is named in the new one.
  let text = session.text
  for id in was.programme.order { #expect(!text.contains(id.description)) }
  for id in was.people.order { #expect(!text.contains(id.description)) }
  #expect(!text.contains(question.id.description))
}
