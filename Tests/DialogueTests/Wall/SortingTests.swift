import Dialogue
import JSONTree
import Testing

/// A wall of two tables, and themes to sort it under.
struct Sorting {
  var room = Room()
  let step: ID<Step>
  let one: ID<Poster>
  let two: ID<Poster>
  var points: [ID<Point>] = []

  init() {
    step = room.step("Table talk")
    one = room.poster(.table(1), in: step)
    two = room.poster(.table(2), in: step)
    room.write("BEING HEARD", on: one, .heading)
    for text in ["a", "b", "c"] { points.append(room.write(text, on: one)) }
    for text in ["d", "e"] { points.append(room.write(text, on: two, by: .table(2))) }
  }

  var session: Session { room.session }

  mutating func theme(_ title: String, under parent: ID<Theme>? = nil) throws -> ID<Theme> {
    ID(try room.make(.theme(.add(title: title, under: parent, after: .last)), by: .deskLeader))
  }

  mutating func place(_ places: Int..., under theme: ID<Theme>) throws {
    for place in places {
      try make(session.edits(placing: points[place], under: theme))
    }
  }

  mutating func make(_ edits: [Edit]) throws { try room.make(together: edits, by: .deskLeader) }

  /// `trust: a c`, a line for each theme with what lies under it; then the other piles.
  var picture: String {
    func line(_ name: String, _ pile: Pile) -> String {
      "\(name): " + session.points(in: pile).map(\.text).joined(separator: " ")
    }
    let themes = session.themeTree.map {
      line(($0.parent == nil ? "" : "  ") + $0.theme.title, .theme($0.theme.id))
    }
    return (themes + [line("by itself", .byItself), line("not yet", .notYet)])
      .joined(separator: "\n")
  }
}

@Test func `the account of the sorting always adds up`() throws {
  var wall = Sorting()
  #expect(wall.session.sortingAccount.sentence.en == "5 points: 0 placed, 5 not yet")
  let trust = try wall.theme("trust")
  let time = try wall.theme("time")
  try wall.place(0, 1, under: trust)
  try wall.place(1, 3, under: time)
  try wall.make(wall.session.edits(settingApart: wall.points[2]))
  let account = wall.session.sortingAccount
  #expect(account.sentence.en == "5 points: 3 placed, 1 stands by itself, 1 not yet")
  #expect(account.sentence.nb == "5 punkter: 3 plassert, 1 står for seg selv, 1 ikke ennå")
  #expect(account.sentence.nn == "5 punkt: 3 plasserte, 1 står for seg sjølv, 1 ikkje enno")
  #expect(account.points == wall.session.countOfPoints)
  try wall.room.make(.setPoint(wall.points[3], .struck(true)))
  try wall.room.make(.erase(wall.points[0]))
  #expect(
    wall.session.sortingAccount.sentence.en
      == "3 points: 1 placed, 1 stands by itself, 1 not yet, 1 struck, 1 removed on request")
  #expect(wall.session.sortingAccount.points == wall.session.countOfPoints)
}

@Test func `taking a theme away asks nothing and loses nothing`() throws {
  var wall = Sorting()
  let trust = try wall.theme("trust")
  try wall.place(0, 1, 4, under: trust)
  let before = wall.picture
  try wall.room.make(.theme(.place(trust, .remove)), by: .deskLeader)
  #expect(wall.picture == "by itself: \nnot yet: a b c d e")
  // Somebody who has not seen it gone puts one more there.
  wall.room.force(.link(wall.points[2], .theme(trust), true), by: .organiser)
  #expect(wall.session.conflicts.isEmpty)
  try wall.room.make(.link(wall.points[2], .theme(trust), false), by: .organiser)
  try wall.room.undo(.deskLeader)
  #expect(wall.picture == before)
}

@Test func `two themes become one, and one key brings both back`() throws {
  var wall = Sorting()
  let trust = try wall.theme("trust")
  let first = try wall.theme("first time", under: trust)
  let time = try wall.theme("time")
  try wall.place(0, 1, under: trust)
  try wall.place(2, under: first)
  try wall.place(1, 3, under: time)
  try wall.room.make(.setPoint(wall.points[3], .struck(true)))
  let before = wall.picture
  try wall.make(wall.session.edits(merging: trust, into: time))
  #expect(
    wall.picture == """
      time: a b c
        first time: c
      by itself: \n\
      not yet: e
      """)
  #expect(wall.session.point(wall.points[3])?.themes == [time])
  try wall.room.undo(.deskLeader)
  #expect(wall.picture == before)
  try wall.room.redo(.deskLeader)
  #expect(wall.picture.hasPrefix("time: a b c\n  first time: c"))
  // Into a theme that stands under it: that one comes up.
  try wall.make(wall.session.edits(merging: time, into: first))
  #expect(wall.picture == "first time: a b c\nby itself: \nnot yet: e")
}

@Test func `a pile moves whole, and what had no company gets some`() throws {
  var wall = Sorting()
  let trust = try wall.theme("trust")
  let time = try wall.theme("time")
  try wall.place(0, 1, under: trust)
  try wall.make(wall.session.edits(settingApart: wall.points[1]))
  #expect(wall.picture == "trust: a\ntime: \nby itself: b\nnot yet: c d e")
  try wall.place(1, under: trust)
  try wall.make(
    wall.session.edits(
      moving: wall.session.points(in: .theme(trust)).map(\.id), from: trust, to: time))
  #expect(wall.picture == "trust: \ntime: a b\nby itself: \nnot yet: c d e")
  try wall.make(wall.session.edits(takingOut: wall.points[0]))
  #expect(wall.picture == "trust: \ntime: b\nby itself: \nnot yet: a c d e")
  #expect(wall.session.edits(moving: wall.points, from: time, to: time).isEmpty)
  #expect(wall.session.edits(merging: time, into: time).isEmpty)
}

@Test func `two people sort the same point at once and both are heard`() throws {
  var wall = Sorting()
  let trust = try wall.theme("trust")
  let time = try wall.theme("time")
  let point = wall.points[0]
  let base = point.identifier
  wall.room.force(.link(point, .theme(trust), true), by: .deskLeader, base: base)
  wall.room.force(.link(point, .theme(time), true), by: .organiser, base: base)
  wall.room.force(.link(point, .theme(trust), true), by: .organiser, base: base)
  #expect(wall.session.conflicts.isEmpty)
  #expect(wall.session.point(point)?.themes == [trust, time].sorted())
  // One perspective only can stand, so two that differ are shown.
  let views = wall.session.perspectives.order
  wall.room.force(.setPoint(point, .perspective(views[0])), by: .deskLeader, base: base)
  wall.room.force(.setPoint(point, .perspective(views[2])), by: .organiser, base: base)
  #expect(wall.session.conflicts.map(\.other) == [.setPoint(point, .perspective(views[0]))])
  #expect(wall.session.point(point)?.perspective == views[2])
}

@Test func `a theme stands in two levels whatever two people did at once`() throws {
  var wall = Sorting()
  let a = try wall.theme("a")
  let b = try wall.theme("b", under: a)
  let c = try wall.theme("c")
  #expect(throws: Refusal.themesHaveTwoLevels) { try wall.theme("d", under: b) }
  #expect(throws: Refusal.themesHaveTwoLevels) { try wall.make([.theme(.set(a, .parent(c)))]) }
  #expect(throws: Refusal.themesHaveTwoLevels) { try wall.make([.theme(.set(c, .parent(c)))]) }
  func tops() -> [ID<Theme>?] { [a, b, c].map { wall.session.parent(of: $0) } }
  wall.room.force(.theme(.set(c, .parent(b))))
  #expect(tops() == [nil, a, a])
  wall.room.force(.theme(.set(a, .parent(c))))
  #expect(tops() == [nil, a, a])
  try wall.room.make(.theme(.place(a, .remove)))
  #expect(tops() == [b, nil, b])
  #expect(wall.session.themeTree.map(\.theme.title) == ["b", "c"])
  #expect(wall.session.children(of: b).map(\.id) == [c])
  #expect(wall.session.brokenInvariants() == [])
}

@Test func `the picture of the whole counts each point once in a row`() throws {
  var wall = Sorting()
  let trust = try wall.theme("trust")
  let first = try wall.theme("first time", under: trust)
  let views = wall.session.perspectives.order
  try wall.place(0, 1, under: trust)
  try wall.place(1, 3, under: first)
  try wall.room.make(.setPoint(wall.points[0], .perspective(views[0])))
  try wall.room.make(.setPoint(wall.points[3], .perspective(views[1])))
  try wall.room.make(.perspective(.place(views[1], .remove)))
  let counts = wall.session.themesByPerspective
  #expect(counts.columns == [views[0], views[2], nil])
  #expect(counts.rows.map(\.counts) == [[1, 0, 2], [0, 0, 2], [0, 0, 0], [0, 0, 2]])
  #expect(counts.rows.map(\.all) == [3, 2, 0, 2])
  #expect(counts.greatest == 2)
  let tables = wall.session.themesByTable
  #expect(tables.columns == [.table(1), .table(2)])
  #expect(tables.rows.map(\.counts) == [[2, 1], [1, 1], [0, 0], [1, 1]])
}

@Test func `a question knows its points, its tables and who is silent`() throws {
  var wall = Sorting()
  let question = ID<Question>(try wall.room.make(.addQuestion(text: "What works?", after: nil)))
  let other = ID<Question>(try wall.room.make(.addQuestion(text: "What not?", after: .last)))
  for place in [0, 1, 4] { try wall.make([.link(wall.points[place], .question(question), true)]) }
  let views = wall.session.perspectives.order
  try wall.make([.setPoint(wall.points[1], .perspective(views[1]))])
  try wall.room.make(.setPoint(wall.points[4], .struck(true)))
  let figures = wall.session.questionFigures
  #expect(figures.map(\.question) == [question, other])
  #expect(figures.map(\.points) == [2, 0])
  #expect(figures.map(\.tables) == [[1], []])
  #expect(figures.map(\.silent) == [[views[0], views[2]], views])
  #expect(wall.session.points(lighting: question).map(\.text) == ["a", "b"])
  try wall.make([.assessment(.judge(question, .partly))])
  let said = try wall.room.make(.assessment(.write(question, text: "In part.\nNot at night.")))
  try wall.make([.assessment(.rest(ID(said), on: wall.points[0], true))])
  #expect(wall.session.questions[question]?.verdict == .partly)
  #expect(wall.session.assessments[ID(said)]?.points == [wall.points[0]])
  try wall.room.undo(.deskLeader)
  #expect(wall.session.assessments[ID(said)]?.points == [])
}

@Test func `perspectives are called what the reader calls them until they are renamed`() throws {
  var room = Room()
  func titles(_ language: Language) -> [String] {
    room.session.perspectives.visible.map { $0.title(in: language) }
  }
  #expect(titles(.bokmal) == ["individ", "pårørende", "system"])
  #expect(titles(.nynorsk) == ["individ", "pårørande", "system"])
  #expect(titles(.english) == ["individual", "relatives", "system"])
  #expect(room.session.json["perspectives"] == nil)
  let views = room.session.perspectives.order
  try room.make(.perspective(.set(views[2], title: "the services")))
  let staff = try room.make(.perspective(.add(title: "staff", after: views[0])))
  #expect(titles(.english) == ["individual", "staff", "relatives", "the services"])
  try room.make(.perspective(.set(views[2], title: "")))
  try room.make(.perspective(.place(views[1], .remove)))
  #expect(titles(.english) == ["individual", "staff", "system"])
  #expect(throws: Refusal.emptyText(.perspective)) {
    try room.make(.perspective(.set(ID(staff), title: "")))
  }
  var id = Identifier(high: 9, low: 0)
  let copy = room.session.copy(id: ID(Identifier(high: 8, low: 0)), title: "Next", date: nil) {
    id.low += 1
    return id
  }
  var next = Session()
  for named in copy {
    next.fold(Change(id: named.id, at: room.now, by: .organiser, edit: named.edit))
  }
  #expect(
    next.perspectives.visible.map { $0.title(in: .english) } == ["individual", "system", "staff"])
}
