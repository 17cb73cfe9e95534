package import JSONTree

extension Step {
  package var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    write(to: &writer)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  /// A step that is to be added, without an id: that is the change's.
  var newJSON: JSON {
    var writer = Writer()
    write(to: &writer)
    writer.write(rest: extra)
    return writer.json
  }

  private func write(to writer: inout Writer) {
    writer.write("number", number)
    writer.write("kind", kind.rawValue)
    writer.write("title", title)
    writer.write("minutes", minutes)
    writer.write("least", least)
    writer.write("start", ifAny: start)
    writer.write("weeksAfter", ifAny: weeksAfter)
    writer.write("fixedLength", ifTrue: hasFixedLength)
    writer.write("yieldsLast", ifTrue: yieldsLast)
    writer.write("form", form.rawValue)
    writer.write("tableSize", ifAny: tableSize)
    writer.write("writes", writes.rawValue)
    writer.write("scripts", ifAny: scripts.map { .string($0) })
    writer.write("questions", ifAny: questions.map(\.json))
    writer.write("phases", ifAny: phases.map(\.json))
    writer.write("hall", ifAny: hall)
    writer.write("agreed", ifAny: agreed)
    writer.write("seating", ifAny: Self.json(of: seating))
  }

  static func json(of seating: [[ID<Person>]]) -> [JSON] {
    seating.map { .array($0.map { .string($0.description) }) }
  }

  static func seating(_ json: Notation, at path: String) throws(Malformed) -> [ID<Person>] {
    try Reader.list(json, at: path, Reader.id)
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    try self.init(&reader, id: reader.id("id"))
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }

  /// Reads what ``newJSON`` writes.
  static func new(_ json: Notation, at path: String) throws(Malformed) -> Step {
    var reader = try Reader(json, at: path)
    var step = try Step(&reader, id: .last)
    _ = (reader.value("id"), reader.value("removed"))
    step.extra = reader.rest
    return step
  }

  private init(_ reader: inout Reader, id: ID<Step>) throws(Malformed) {
    self.init(
      id: id, number: try reader.int("number", in: 0...Limits.count),
      kind: try reader.choice("kind"),
      title: try reader.string("title"), minutes: try reader.int("minutes", in: 0...Limits.minutes),
      least: try reader.optionalInt("least", in: 0...Limits.minutes),
      form: try reader.choice("form", else: .none),
      writes: try reader.choice("writes", else: .nobody))
    start = try reader.optionalParsed("start", as: .time)
    weeksAfter = try reader.optionalInt("weeksAfter", in: 0...Limits.weeks)
    hasFixedLength = try reader.bool("fixedLength")
    yieldsLast = try reader.bool("yieldsLast")
    tableSize = try reader.optionalInt("tableSize", in: 1...Limits.tables)
    scripts = try reader.strings("scripts")
    questions = try reader.list("questions", OpenQuestion.init)
    phases = try reader.list("phases", Phase.init)
    hall = try reader.optionalString("hall")
    agreed = try reader.optionalParsed("agreed", as: .time)
    seating = try reader.list("seating", Self.seating)
  }
}

extension OpenQuestion {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("text", text)
    writer.write("turns", ifNot: Turns.none.rawValue, turns.rawValue)
    writer.write("minutes", ifAny: minutes)
    writer.write("lights", ifAny: lights.map { .string($0.description) })
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.id("id"), text: try reader.string("text"),
      turns: try reader.choice("turns", else: .none),
      minutes: try reader.optionalInt("minutes", in: 0...Limits.minutes),
      lights: try reader.list("lights", Reader.id))
    extra = reader.rest
  }
}

extension Step.Phase {
  var json: JSON {
    var writer = Writer()
    writer.write("phase", work.rawValue)
    writer.write("minutes", minutes)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      try reader.choice("phase"), minutes: try reader.int("minutes", in: 0...Limits.minutes))
    extra = reader.rest
  }
}
