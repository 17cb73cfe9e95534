package import JSONTree

extension Edit {
  /// Reads a body. A kind that this version does not know is kept whole; a known kind that lacks
  /// something is malformed.
  package init(json: JSON, at path: String = "") throws(Malformed) {
    self = try Self.read(.tree(json), at: path).edit
  }

  /// The same, with the members of a known kind that this version does not know.
  package static func read(
    _ json: JSON, at path: String = ""
  ) throws(Malformed) -> (edit: Self, rest: [JSON.Member]) {
    try read(.tree(json), at: path)
  }

  static func read(
    _ json: Notation, at path: String
  ) throws(Malformed) -> (edit: Self, rest: [JSON.Member]) {
    var reader = try Reader(json, at: path)
    let edit = try Self(&reader, json)
    if case .unknown = edit { return (edit, []) }
    return (edit, reader.rest)
  }

  private init(_ reader: inout Reader, _ json: Notation) throws(Malformed) {
    let kind = try reader.string("kind")
    let parts = kind.split(separator: ".", maxSplits: 1)
    let verb = parts.count == 2 ? String(parts[1]) : ""
    self =
      switch parts.first {
      case "session": try Self.session(verb, &reader, json)
      case "question": try Self.question(verb, &reader, json)
      case "rule": try Self.rule(verb, &reader, json)
      case "step": try Self.step(verb, &reader, json)
      case "timetable" where verb == "set":
        .timetable(try reader.list("steps", TimetableEntry.init))
      case "person": try Self.person(verb, &reader, json)
      case "clock" where verb == "set":
        .clock(
          try Clock(try reader.required("clock"), at: reader.path(of: "clock")),
          saw: try reader.optionalParsed("saw", as: .id))
      case "poster": try Self.poster(verb, &reader, json)
      case "point": try Self.point(verb, &reader, json)
      case "theme": try ThemeEdit(verb, &reader).map { .theme($0) } ?? .unknown(json.tree)
      case "perspective":
        try PerspectiveEdit(verb, &reader).map { .perspective($0) } ?? .unknown(json.tree)
      case "assessment":
        try AssessmentEdit(verb, &reader).map { .assessment($0) } ?? .unknown(json.tree)
      case "follow-up" where verb == "set": try Self.followUp(&reader, json)
      case "date" where verb == "set": try Self.date(&reader, json)
      case "comment": try Self.comment(verb, &reader, json)
      case "undo" where verb.isEmpty:
        .undo(
          try reader.list("of") { (json, path) throws(Malformed) in
            try Reader.parsed(json, as: .id, at: path)
          }, try reader.list("edits", Undone.init))
      default: .unknown(json.tree)
      }
  }

  private static func session(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "begin":
      .begin(
        try reader.id("session"), method: try reader.string("method"),
        language: try reader.choice("language"))
    case "set": try SessionField(&reader).map { .set($0) } ?? .unknown(json.tree)
    default: .unknown(json.tree)
    }
  }

  private static func question(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "add":
      return .addQuestion(text: try reader.string("text"), after: try reader.optionalID("after"))
    case "set":
      return .setQuestion(try reader.id("question"), text: try reader.string("text"))
    case "judge": return .assessment(try AssessmentEdit(judging: &reader))
    default:
      guard let placement: Placement<Question> = try Placement(verb, &reader) else {
        return .unknown(json.tree)
      }
      return .placeQuestion(try reader.id("question"), placement)
    }
  }

  private static func rule(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "add":
      return .addRule(text: try reader.string("text"), after: try reader.optionalID("after"))
    case "set": return .setRule(try reader.id("rule"), text: try reader.string("text"))
    default:
      guard let placement: Placement<GroundRule> = try Placement(verb, &reader) else {
        return .unknown(json.tree)
      }
      return .placeRule(try reader.id("rule"), placement)
    }
  }

  private static func step(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "add":
      return .addStep(
        try Step.new(try reader.required("step"), at: reader.path(of: "step")),
        after: try reader.optionalID("after"))
    case "set":
      let step: ID<Step> = try reader.id("step")
      return try StepField(&reader).map { .setStep(step, $0) } ?? .unknown(json.tree)
    case "seat":
      return .seat(try reader.id("step"), try reader.list("seating", Step.seating))
    default:
      guard let placement: Placement<Step> = try Placement(verb, &reader) else {
        return .unknown(json.tree)
      }
      return .placeStep(try reader.id("step"), placement)
    }
  }

  private static func person(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "add":
      return .addPerson(
        alias: try reader.string("alias"), part: try reader.choice("part", else: .participant),
        roles: try reader.strings("roles"), after: try reader.optionalID("after"))
    case "set":
      let person: ID<Person> = try reader.id("person")
      return try PersonField(&reader).map { .setPerson(person, $0) } ?? .unknown(json.tree)
    default:
      guard let placement: Placement<Person> = try Placement(verb, &reader) else {
        return .unknown(json.tree)
      }
      return .placePerson(try reader.id("person"), placement)
    }
  }

  private static func poster(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "open":
      let name = try reader.string("holder")
      return .openPoster(
        try reader.id("poster"), step: try reader.id("step"),
        holder: try Poster.Holder(name: name, at: reader.path(of: "holder")),
        fromPaper: try reader.bool("fromPaper"))
    case "set":
      let poster: ID<Poster> = try reader.id("poster")
      return try PosterField(&reader).map { .setPoster(poster, $0) } ?? .unknown(json.tree)
    default: return .unknown(json.tree)
    }
  }

  private static func point(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "write":
      return .write(
        try reader.id("poster"), level: try reader.choice("level", else: .point),
        text: try reader.string("text"), after: try reader.optionalID("after"))
    case "reword": return .reword(try reader.id("point"), text: try reader.string("text"))
    case "pick":
      return .pick(try reader.id("point"), wording: try reader.parsed("wording", as: .id))
    case "set":
      let point: ID<Point> = try reader.id("point")
      return try PointField(&reader).map { .setPoint(point, $0) } ?? .unknown(json.tree)
    case "erase": return .erase(try reader.id("point"))
    case "remark":
      return .remark(
        try reader.id("poster"), about: try reader.id("about"),
        try reader.choice("remark"), text: try reader.string("text"))
    case "link", "unlink":
      let point: ID<Point> = try reader.id("point")
      return try PointLink(&reader).map { .link(point, $0, verb == "link") } ?? .unknown(json.tree)
    default:
      guard let placement: Placement<Point> = try Placement(verb, &reader) else {
        return .unknown(json.tree)
      }
      return .placePoint(try reader.id("point"), placement)
    }
  }

  private static func followUp(
    _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    let subject = try FollowUp.Subject(&reader)
    return try FollowUpField(&reader).map { .followUp(subject, $0) } ?? .unknown(json.tree)
  }

  private static func date(_ reader: inout Reader, _ json: Notation) throws(Malformed) -> Edit {
    guard let milestone = Milestone(rawValue: try reader.string("date")) else {
      return .unknown(json.tree)
    }
    return try MilestoneField(&reader).map { .milestone(milestone, $0) } ?? .unknown(json.tree)
  }

  private static func comment(
    _ verb: String, _ reader: inout Reader, _ json: Notation
  ) throws(Malformed) -> Edit {
    switch verb {
    case "write":
      return .comment(try Comment.Subject(&reader), text: try reader.string("text"))
    case "set": return .setComment(try reader.id("comment"), text: try reader.string("text"))
    default:
      guard let placement: Placement<Comment> = try Placement(verb, &reader) else {
        return .unknown(json.tree)
      }
      return .placeComment(try reader.id("comment"), placement)
    }
  }
}

extension Placement {
  init?(_ verb: String, _ reader: inout Reader) throws(Malformed) {
    switch verb {
    case "move": self = .move(after: try reader.optionalID("after"))
    case "remove": self = .remove
    case "restore": self = .restore
    default: return nil
    }
  }
}
