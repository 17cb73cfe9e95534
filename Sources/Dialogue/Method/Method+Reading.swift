package import JSONTree

extension Method {
  /// The format's name and version, as a method's file begins.
  package static let format = "mellomrom-method"
  package static let version = 1

  /// Reads a method's file; what it does not know it leaves alone.
  package init(json: JSON) throws(Malformed) {
    var reader = try Reader(json, at: "")
    guard try reader.string("format") == Self.format else {
      throw Malformed("format", .expected(.oneOf([Self.format])))
    }
    guard try reader.int("version", in: 0...Limits.count) == Self.version else {
      throw Malformed("version", .expected(.oneOf([String(Self.version)])))
    }
    id = try reader.string("id")
    name = try reader.sentence("name")
    summary = try reader.sentence("summary")
    theory = try reader.list("theory", Theory.init)
    opens = try reader.parsed("opens", as: .time)
    closes = try reader.parsed("closes", as: .time)
    tableSize = try reader.optionalInt("tableSize", in: 1...Limits.tables)
    rules = try reader.list("rules", Sentence.init)
    interruption = try reader.list("interruption", Sentence.init)
    quiet = try reader.sentence("quiet")
    card = try reader.list("card", CardLine.init)
    steps = try reader.list("steps", Step.init)
    try checkNames()
  }

  // A step's reasons are found by name, so the names must be there, and each once.
  private func checkNames() throws(Malformed) {
    var names: Set<String> = []
    for (place, step) in steps.enumerated() where !names.insert(step.id).inserted {
      throw Malformed("steps[\(place)].id", .repeated)
    }
    var reasons: Set<String> = []
    for (place, theory) in theory.enumerated() where !reasons.insert(theory.id).inserted {
      throw Malformed("theory[\(place)].id", .repeated)
    }
    for (place, step) in steps.enumerated() {
      for (index, reason) in step.why.enumerated() where !reasons.contains(reason) {
        throw Malformed(
          "steps[\(place)].why[\(index)]", .expected(.oneOf(theory.map(\.id))))
      }
    }
  }
}

extension Method.Theory {
  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    id = try reader.string("id")
    title = try reader.sentence("title")
    text = try reader.sentence("text")
  }
}

extension Method.CardLine {
  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    label = try reader.sentence("label")
    hint = try reader.sentence("hint")
  }
}

extension Method.Step {
  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    id = try reader.string("id")
    kind = try reader.choice("kind")
    title = try reader.sentence("title")
    minutes = try reader.int("minutes", in: 0...Limits.minutes)
    least = try reader.optionalInt("least", in: 0...minutes) ?? minutes
    start = try reader.optionalParsed("start", as: .time)
    weeksAfter = try reader.optionalInt("weeksAfter", in: 0...Limits.weeks)
    hasFixedLength = try reader.bool("fixedLength")
    yieldsLast = try reader.choice("yields", else: Yields.first) == .last
    form = try reader.choice("form", else: .none)
    tableSize = try reader.optionalInt("tableSize", in: 1...Limits.tables)
    writes = try reader.choice("writes", else: .nobody)
    scripts = try reader.list("scripts", Sentence.init)
    questions = try reader.list("questions", Method.Question.init)
    phases = try reader.list("phases", Step.Phase.init)
    hall = try reader.value("hall").map { json throws(Malformed) in
      try Sentence(json, at: reader.path(of: "hall"))
    }
    why = try reader.strings("why")
  }

  private enum Yields: String, CaseIterable {
    case first
    case last
  }
}

extension Method.Question {
  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    text = try reader.sentence("text")
    turns = try reader.choice("turns", else: .none)
    minutes = try reader.optionalInt("minutes", in: 0...Limits.minutes)
  }
}

extension Sentence {
  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      nb: try reader.string("nb"), nn: try reader.string("nn"), en: try reader.string("en"))
  }
}

extension Reader {
  fileprivate mutating func sentence(_ key: String) throws(Malformed) -> Sentence {
    try Sentence(try required(key), at: path(of: key))
  }
}
