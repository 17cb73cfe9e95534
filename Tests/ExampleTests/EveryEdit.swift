import Dialogue

/// One edit of every case and every field; a new one does not compile until it has a place here.
enum EveryEdit {
  static let all: [Edit] =
    chain(next(after:)) + chain(next(after:)).map { .set($0) }
    + chain(next(after:)).map { .setStep(ID(a), $0) }
    + chain(next(after:)).map { .setPerson(ID(a), $0) }
    + chain(next(after:)).map { .setPoster(ID(a), $0) }
    + chain(next(after:)).map { .setPoint(ID(a), $0) } + placements + sorting
    + following

  /// The names of all kinds, each once.
  static let kinds: [String] = Set(all.map(\.kind)).sorted()

  private static let a = Identifier(milliseconds: 1_000, random: 1, 2)
  private static let b = Identifier(milliseconds: 2_000, random: 3, 4)
  private static let moment = Moment(milliseconds: 1_773_478_920_000, offset: 60)

  private static func chain<Value>(_ next: (Value?) -> Value?) -> [Value] {
    var all: [Value] = []
    while let value = next(all.last) { all.append(value) }
    return all
  }

  private static var placements: [Edit] {
    func each<Entity>(_ make: (Placement<Entity>) -> Edit) -> [Edit] {
      chain(next(after:)).map(make)
    }
    let sorting: [Edit] =
      each { .theme(.place(ID(a), $0)) } + each { .perspective(.place(ID(a), $0)) }
      + each { .assessment(.place(ID(a), $0)) }
    return sorting + each { .placeQuestion(ID(a), $0) } + each { .placeRule(ID(a), $0) }
      + each { .placeStep(ID(a), $0) } + each { .placePerson(ID(a), $0) }
      + each { .placePoint(ID(a), $0) } + each { .placeComment(ID(a), $0) }
  }

  private static var sorting: [Edit] {
    let themes: [Edit] =
      chain(next(after:)).map { .theme($0) } + chain(next(after:)).map { .theme(.set(ID(a), $0)) }
    return themes + chain(next(after:)).map { .link(ID(a), $0, false) }
      + chain(next(after:)).map { .perspective($0) } + chain(next(after:)).map { .assessment($0) }
  }

  private static var following: [Edit] {
    let fields: [FollowUpField] =
      FollowUp.Text.allCases.map { .text($0, $0.keepsLineBreaks ? "x\ny" : "x") }
      + FollowUp.Status.allCases.map { .status($0) } + [.due(Day("2026-06-01")), .due(nil)]
    let dates: [MilestoneField] = [
      .due(.usual), .due(.none), .due(.on(Day(sinceEpoch: 20_000))), .done(nil),
      .done(Day("2026-06-01")),
    ]
    return fields.flatMap { [.followUp(.point(ID(a)), $0), .followUp(.theme(ID(a)), $0)] }
      + Milestone.allCases.flatMap { milestone in dates.map { .milestone(milestone, $0) } }
  }

  private static var step: Step {
    var step = Step(
      id: ID(a), number: 3, kind: .tables, title: "Bord", minutes: 40, least: 30, form: .tables,
      writes: .tables)
    step.start = TimeOfDay(minutes: 690)
    step.weeksAfter = 8
    step.hasFixedLength = true
    step.yieldsLast = true
    step.tableSize = 4
    step.scripts = ["Snakk først.\nSkriv etterpå."]
    step.questions = [
      OpenQuestion(id: ID(b), text: "Hvem er jeg?", turns: .swap, minutes: 8, lights: [ID(a)])
    ]
    step.phases = Step.Phase.Work.allCases.map { Step.Phase($0, minutes: 5) }
    step.hall = "Pause"
    step.agreed = TimeOfDay(minutes: 24 * 60 + 10)
    step.seating = [[ID(a), ID(b)], []]
    return step
  }

  private static var clock: Clock {
    var clock = Clock(step: ID(a), began: moment)
    clock.stopped = moment.adding(milliseconds: 250)
    clock.isQuiet = true
    clock.rested = 1
    return clock
  }

  private static var signature: Poster.Signature {
    Poster.Signature(at: moment, lines: [Poster.Signature.Line(point: ID(a), wording: b)])
  }
}

extension EveryEdit {
  private static func next(after edit: Edit?) -> Edit? {
    switch edit {
    case nil: .begin(ID(a), method: "dialogue-conference", language: .nynorsk)
    case .begin: .set(.title("x"))
    case .set: .addQuestion(text: "x", after: ID(a))
    case .addQuestion: .setQuestion(ID(a), text: "x")
    case .setQuestion: .placeQuestion(ID(a), .remove)
    case .placeQuestion: .addRule(text: "x", after: ID(b))
    case .addRule: .setRule(ID(a), text: "x")
    case .setRule: .placeRule(ID(a), .remove)
    case .placeRule: .addStep(step, after: ID(b))
    case .addStep: .setStep(ID(a), .minutes(5))
    case .setStep: .placeStep(ID(a), .remove)
    case .placeStep: .seat(ID(a), [[ID(a), ID(b)]])
    case .seat:
      .timetable([TimetableEntry(step: ID(a), minutes: 5, agreed: TimeOfDay(minutes: 600))])
    case .timetable: .addPerson(alias: "D1", part: .participant, roles: ["x"], after: .last)
    case .addPerson: .setPerson(ID(a), .alias("x"))
    case .setPerson: .placePerson(ID(a), .remove)
    case .placePerson: .clock(clock, saw: a)
    case .clock: .openPoster(ID(a), step: ID(b), holder: .table(12), fromPaper: true)
    case .openPoster: .setPoster(ID(a), .fromPaper(true))
    case .setPoster: .write(ID(a), level: .sub, text: "x", after: ID(b))
    case .write: .reword(ID(a), text: "x")
    case .reword: .pick(ID(a), wording: b)
    case .pick: .setPoint(ID(a), .struck(true))
    case .setPoint: .placePoint(ID(a), .remove)
    case .placePoint: .erase(ID(a))
    case .erase: .remark(ID(a), about: ID(b), .addition, text: "x")
    case .remark: .link(ID(a), .theme(ID(b)), true)
    case .link: .theme(.add(title: "x", under: ID(a), after: ID(b)))
    case .theme: .perspective(.add(title: "x", after: ID(b)))
    case .perspective: .assessment(.write(ID(a), text: "x\ny"))
    case .assessment: .followUp(.theme(ID(a)), .status(.planned))
    case .followUp: .milestone(.firstWord, .done(Day("2026-03-14")))
    case .milestone: .comment(.poster(ID(a)), text: "x\ny")
    case .comment: .setComment(ID(a), text: "x")
    case .setComment: .placeComment(ID(a), .remove)
    case .placeComment:
      .undo(
        [a],
        [
          Undone(
            .placePoint(ID(b), .remove), revisions: [Undone.Revision(Field(b, "removed"), a)])
        ])
    case .undo, .unknown: nil
    }
  }

  private static func next(after field: SessionField?) -> SessionField? {
    switch field {
    case nil: .title("x")
    case .title: .language(.english)
    case .language: .place("")
    case .place: .date(nil)
    case .date: .opens(TimeOfDay(minutes: 600))
    case .opens: .closes(TimeOfDay(minutes: 1450))
    case .closes: .commissioner("x")
    case .commissioner: .quietSentence("")
    case .quietSentence: .carriers("x\ny")
    case .carriers: .nextSteps("x")
    case .nextSteps: .contact("x\ny")
    case .contact: .afterword("x\ny")
    case .afterword: .archived(true)
    case .archived: nil
    }
  }

  private static func next(after field: StepField?) -> StepField? {
    switch field {
    case nil: .kind(.followUp)
    case .kind: .title("x")
    case .title: .minutes(5)
    case .minutes: .least(5)
    case .least: .start(nil)
    case .start: .weeksAfter(8)
    case .weeksAfter: .fixedLength(true)
    case .fixedLength: .yieldsLast(false)
    case .yieldsLast: .form(.plenary)
    case .form: .tableSize(nil)
    case .tableSize: .writes(.digest)
    case .writes: .scripts(step.scripts)
    case .scripts: .questions(step.questions)
    case .questions: .phases(step.phases)
    case .phases: .hall(nil)
    case .hall: nil
    }
  }

  private static func next(after field: PersonField?) -> PersonField? {
    switch field {
    case nil: .alias("x")
    case .alias: .part(.noteTaker)
    case .part: .roles(["x"])
    case .roles: .presence(.left)
    case .presence: nil
    }
  }

  private static func next(after field: PosterField?) -> PosterField? {
    switch field {
    case nil: .state(.readAloud)
    case .state: .signed(signature)
    case .signed: .holder(.digest)
    case .holder: .fromPaper(false)
    case .fromPaper: .presented(true)
    case .presented: nil
    }
  }

  private static func next(after field: PointField?) -> PointField? {
    switch field {
    case nil: .level(.heading)
    case .level: .struck(true)
    case .struck: .ofTwoMinds(false)
    case .ofTwoMinds: .leftOutOfPrint(true)
    case .leftOutOfPrint: .perspective(ID(b))
    case .perspective: .standsByItself(true)
    case .standsByItself: nil
    }
  }

  private static func next(after link: PointLink?) -> PointLink? {
    switch link {
    case nil: .theme(ID(b))
    case .theme: .question(ID(b))
    case .question: .need(ID(b))
    case .need: .recognised(12)
    case .recognised: nil
    }
  }

  private static func next(after edit: ThemeEdit?) -> ThemeEdit? {
    switch edit {
    case nil: .add(title: "x", under: ID(a), after: ID(b))
    case .add: .set(ID(a), .title("x"))
    case .set: .place(ID(a), .remove)
    case .place: nil
    }
  }

  private static func next(after field: ThemeField?) -> ThemeField? {
    switch field {
    case nil: .title("x")
    case .title: .parent(nil)
    case .parent: nil
    }
  }

  private static func next(after edit: PerspectiveEdit?) -> PerspectiveEdit? {
    switch edit {
    case nil: .add(title: "x", after: ID(b))
    case .add: .set(ID(a), title: "")
    case .set: .place(ID(a), .remove)
    case .place: nil
    }
  }

  private static func next(after edit: AssessmentEdit?) -> AssessmentEdit? {
    switch edit {
    case nil: .write(ID(a), text: "x\ny")
    case .write: .set(ID(a), text: "x")
    case .set: .rest(ID(a), on: ID(b), true)
    case .rest(_, _, true): .rest(ID(a), on: ID(b), false)
    case .rest: .place(ID(a), .remove)
    case .place: .judge(ID(a), .partly)
    case .judge: nil
    }
  }

  private static func next<Entity>(after placement: Placement<Entity>?) -> Placement<Entity>? {
    switch placement {
    case nil: .move(after: ID(b))
    case .move: .remove
    case .remove: .restore
    case .restore: nil
    }
  }
}
