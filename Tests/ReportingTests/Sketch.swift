import Dialogue

/// A session drawn in a few lines, through changes like any other.
///
///     var sketch = Sketch(.english)
///     let talk = sketch.step("Table talk")
///     let poster = sketch.poster(of: .table(1), in: talk)
///     sketch.write("See me first", on: poster)
///     sketch.sign(poster)
struct Sketch {
  private(set) var session = Session()
  private var ids: IdentifierSource
  private(set) var now = Moment("2026-03-14T10:00:00+01:00")!

  init(_ language: Language = .english, title: String = "Nordvik", seed: UInt64 = 1) {
    ids = IdentifierSource(seed: seed, 2)
    let id = ids.next(at: now)
    fold(.begin(ID(id), method: "dialogue-conference", language: language))
    fold(.set(.title(title)))
    fold(.set(.date(Day("2026-03-14"))))
  }

  @discardableResult
  mutating func fold(_ edit: Edit) -> Identifier {
    now = now.adding(milliseconds: 7_000)
    let id = ids.next(at: now)
    session.fold(Change(id: id, at: now, by: .leader, edit: edit))
    return id
  }

  mutating func step(
    _ title: String, asks questions: [String] = [], kind: Step.Kind = .tables,
    form: Step.RoomForm = .tables, writes: Step.Writes = .tables
  ) -> ID<Step> {
    var step = Step(
      id: ID(Identifier(high: 0, low: 0)), number: session.nextStepNumber, kind: kind,
      title: title, minutes: 40, least: 30, form: form, writes: writes)
    step.questions = questions.map { OpenQuestion(id: ID(ids.next(at: now)), text: $0) }
    return ID(fold(.addStep(step, after: session.programme.order.last)))
  }

  mutating func poster(
    of holder: Poster.Holder, in step: ID<Step>, fromPaper: Bool = false
  ) -> ID<Poster> {
    let id = Poster.id(step: step, holder: holder)
    fold(.openPoster(id, step: step, holder: holder, fromPaper: fromPaper))
    return id
  }

  @discardableResult
  mutating func write(
    _ text: String, on poster: ID<Poster>, _ level: Point.Level = .point
  ) -> ID<Point> {
    ID(
      fold(
        .write(
          poster, level: level, text: text, after: session.points(of: poster).order.last)))
  }

  mutating func sign(_ poster: ID<Poster>) {
    let lines = session.points(of: poster).visible.filter(\.counts).map {
      Poster.Signature.Line(point: $0.id, wording: $0.standing)
    }
    fold(.setPoster(poster, .state(.readAloud)))
    fold(.setPoster(poster, .signed(Poster.Signature(at: now, lines: Array(lines)))))
  }
}
