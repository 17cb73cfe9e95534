import Dialogue

/// A session with people at its seats: what they do is proposed, folded and remembered.
///
///     var room = Room()
///     let talk = room.step("Table talk")
///     let wall = room.poster(.table(1), in: talk)
///     room.write("See me first", on: wall)
///     try room.undo(.table(1))
struct Room {
  private(set) var session = Session()
  private(set) var changes: [Change] = []
  private(set) var doings: [Seat: Doings] = [:]
  /// 14 March 2026 at ten, unless somebody moves it; every change takes it a second on.
  var now = Moment("2026-03-14T10:00:00+01:00")!
  var ids = IdentifierSource(seed: 7, 11)

  init(begun: Bool = true) {
    guard begun else { return }
    do {
      try make(.begin(ID(id()), method: "dialogue-conference", language: .english))
      try make(.set(.title("Nordvik")))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  mutating func id() -> Identifier { ids.next(at: now) }

  /// Proposes an edit and folds what comes of it; answers with the change's id.
  @discardableResult
  mutating func make(
    _ edit: Edit, by seat: Seat = .leader, group: Identifier? = nil
  ) throws(Refusal) -> Identifier {
    let edit = try session.proposal(edit)
    let id = id()
    let fields = edit.fields(in: id)
    let base = fields.count == 1 ? session.revision(of: fields[0]) : nil
    return fold(Change(id: id, at: now, by: seat, base: base, group: group, edit: edit))
  }

  /// Folds a change that somebody made, maybe long ago and elsewhere.
  @discardableResult
  mutating func fold(_ change: Change) -> Identifier {
    for seat in Set(doings.keys).union([change.by]) {
      doings[seat, default: Doings(seat: seat)].note(change, before: session)
    }
    session.fold(change)
    changes.append(change)
    now = now.adding(milliseconds: 1000)
    return change.id
  }

  /// Folds an edit without asking whether it may be made.
  @discardableResult
  mutating func force(
    _ edit: Edit, by seat: Seat = .leader, base: Identifier? = nil
  ) -> Identifier {
    fold(Change(id: id(), at: now, by: seat, base: base, edit: edit))
  }

  /// What one key did.
  mutating func make(together edits: [Edit], by seat: Seat = .leader) throws(Refusal) {
    let group = id()
    for edit in edits { try make(edit, by: seat, group: group) }
  }

  mutating func move(_ clock: ClockMove, by seat: Seat = .leader) throws(Refusal) {
    try make(together: session.edits(for: clock, at: now), by: seat)
  }

  mutating func undo(_ seat: Seat = .leader) throws(Refusal) {
    try make((doings[seat] ?? Doings(seat: seat)).undo(in: session), by: seat)
  }

  mutating func redo(_ seat: Seat = .leader) throws(Refusal) {
    try make((doings[seat] ?? Doings(seat: seat)).redo(in: session), by: seat)
  }

  mutating func giveUp(_ seat: Seat) { doings[seat]?.forgetLast() }

  // MARK: What stands in a room

  @discardableResult
  mutating func step(
    _ title: String, _ minutes: Int = 30, least: Int? = nil, kind: Step.Kind = .tables,
    form: Step.RoomForm = .tables, writes: Step.Writes = .tables, at start: String? = nil,
    set: (inout Step) -> Void = { _ in }
  ) -> ID<Step> {
    var step = Step(
      id: .last, number: 0, kind: kind, title: title, minutes: minutes, least: least ?? minutes,
      form: form, writes: writes)
    step.start = start.flatMap { TimeOfDay($0) }
    set(&step)
    return must { room throws(Refusal) in ID(try room.make(.addStep(step, after: .last))) }
  }

  mutating func poster(_ holder: Poster.Holder, in step: ID<Step>) -> ID<Poster> {
    let id = Poster.id(step: step, holder: holder)
    must { room throws(Refusal) in
      try room.make(.openPoster(id, step: step, holder: holder, fromPaper: false))
    }
    return id
  }

  @discardableResult
  mutating func write(
    _ text: String, on poster: ID<Poster>, _ level: Point.Level = .point,
    by seat: Seat = .table(1)
  ) -> ID<Point> {
    let last = session.points(of: poster).order.last
    return must { room throws(Refusal) in
      ID(try room.make(.write(poster, level: level, text: text, after: last), by: seat))
    }
  }

  mutating func sign(_ poster: ID<Poster>, by seat: Seat = .table(1)) {
    must { room throws(Refusal) in
      try room.make(.setPoster(poster, .state(.readAloud)), by: seat)
      let signature = room.session.signature(of: poster, at: room.now)
      try room.make(.setPoster(poster, .signed(signature)), by: seat)
    }
  }

  @discardableResult
  mutating func people(_ count: Int) -> [ID<Person>] {
    (0..<count).map { _ in
      let alias = String(session.people.countOfAll + 1)
      return must { room throws(Refusal) in
        ID(
          try room.make(.addPerson(alias: alias, part: .participant, roles: [], after: .last)))
      }
    }
  }

  @discardableResult
  private mutating func must<Result>(
    _ work: (inout Room) throws(Refusal) -> Result
  ) -> Result {
    do {
      return try work(&self)
    } catch {
      preconditionFailure("a test's own scenery was refused: \(error)")
    }
  }
}
