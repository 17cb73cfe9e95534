extension Edit {
  /// The fields that it sets, given the id of the change that carries it.
  package func fields(in change: Identifier) -> [Field] {
    switch self {
    case .begin(let session, _, _): [Field(session.identifier, "session")]
    case .set(let field): [Field(Session.own, field.name)]
    case .addQuestion, .addRule, .addStep, .addPerson, .comment, .write, .remark:
      [Field(change, "text"), Field(change, "removed")]
    case .setQuestion(let id, _): [Field(id.identifier, "text")]
    case .placeQuestion(let id, let placement): [placement.field(of: id)]
    case .setRule(let id, _): [Field(id.identifier, "text")]
    case .placeRule(let id, let placement): [placement.field(of: id)]
    case .setStep(let id, let field): [Field(id.identifier, field.name)]
    case .placeStep(let id, let placement): [placement.field(of: id)]
    case .seat(let step, _): [Field(step.identifier, "seating")]
    case .timetable(let entries):
      entries.flatMap {
        [Field($0.step.identifier, "minutes"), Field($0.step.identifier, "agreed")]
      }
    case .setPerson(let id, let field): [Field(id.identifier, field.name)]
    case .placePerson(let id, let placement): [placement.field(of: id)]
    case .clock: [Session.clockField]
    case .openPoster: []
    case .setPoster(let id, let field): [Field(id.identifier, field.name)]
    case .reword(let id, _), .pick(let id, _): [Field(id.identifier, "text")]
    case .setPoint(let id, let field): [Field(id.identifier, field.name)]
    case .placePoint(let id, let placement): [placement.field(of: id)]
    case .erase(let id): [Field(id.identifier, "erased")]
    case .link(let id, let link, _): [Field(id.identifier, link.field)]
    case .theme(let edit): edit.fields(in: change)
    case .perspective(let edit): edit.fields(in: change)
    case .assessment(let edit): edit.fields(in: change)
    case .followUp(let subject, let field): [Field(FollowUp.id(about: subject), field.name)]
    case .milestone(let milestone, let field): [field.field(of: milestone)]
    case .setComment(let id, _): [Field(id.identifier, "text")]
    case .placeComment(let id, let placement): [placement.field(of: id)]
    case .undo(_, let undone): undone.flatMap { $0.edit.fields(in: change) }
    case .unknown: []
    }
  }

  /// Whether Ctrl-Z may take it back. Signing, the clock and erasing have commands of their own.
  package var isUndoable: Bool {
    switch self {
    case .begin, .clock, .erase, .unknown, .openPoster, .setPoster(_, .signed),
      .setPoster(_, .state):
      false
    case .set, .addQuestion, .setQuestion, .placeQuestion, .addRule, .setRule, .placeRule,
      .addStep, .setStep, .placeStep, .seat, .timetable, .addPerson, .setPerson, .placePerson,
      .setPoster(_, .holder), .setPoster(_, .fromPaper), .setPoster(_, .presented), .write,
      .reword, .pick, .setPoint, .placePoint, .remark, .link, .theme, .perspective,
      .assessment, .followUp, .milestone, .comment, .setComment, .placeComment, .undo:
      true
    }
  }
}

extension Session {
  /// Stands for the session itself where a field names its entity.
  static let own = Identifier(high: 0, low: 0)
  static let clockField = Field(own, "clock")
}

extension Placement {
  func field(of id: ID<Entity>) -> Field {
    switch self {
    case .move: Field(id.identifier, "place")
    case .remove, .restore: Field(id.identifier, "removed")
    }
  }
}

extension SessionField {
  package var name: String {
    switch self {
    case .title: "title"
    case .language: "language"
    case .place: "place"
    case .date: "date"
    case .opens: "opens"
    case .closes: "closes"
    case .commissioner: "commissioner"
    case .quietSentence: "quietSentence"
    case .carriers: "carriers"
    case .nextSteps: "nextSteps"
    case .contact: "contact"
    case .afterword: "afterword"
    case .archived: "archived"
    }
  }
}

extension StepField {
  package var name: String {
    switch self {
    case .kind: "kind"
    case .title: "title"
    case .minutes: "minutes"
    case .least: "least"
    case .start: "start"
    case .weeksAfter: "weeksAfter"
    case .fixedLength: "fixedLength"
    case .yieldsLast: "yieldsLast"
    case .form: "form"
    case .tableSize: "tableSize"
    case .writes: "writes"
    case .scripts: "scripts"
    case .questions: "questions"
    case .phases: "phases"
    case .hall: "hall"
    }
  }
}

extension PersonField {
  package var name: String {
    switch self {
    case .alias: "alias"
    case .part: "part"
    case .roles: "roles"
    case .presence: "presence"
    }
  }
}

extension PosterField {
  package var name: String {
    switch self {
    case .state, .signed: "state"
    case .holder: "holder"
    case .fromPaper: "fromPaper"
    case .presented: "presented"
    }
  }
}

extension PointField {
  package var name: String {
    switch self {
    case .level: "level"
    case .struck: "struck"
    case .ofTwoMinds: "ofTwoMinds"
    case .leftOutOfPrint: "leftOutOfPrint"
    case .perspective: "perspective"
    case .standsByItself: "byItself"
    }
  }
}
