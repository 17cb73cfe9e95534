import JSONTree

extension Question {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("text", text)
    writer.write("verdict", ifAny: verdict?.rawValue)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(id: try reader.id("id"), text: try reader.string("text"))
    verdict = try reader.optionalChoice("verdict")
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension GroundRule {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("text", text)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(id: try reader.id("id"), text: try reader.string("text"))
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension Person {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("alias", alias)
    writer.write("part", part.rawValue)
    writer.write("roles", ifAny: roles.map { .string($0) })
    writer.write("presence", ifNot: Presence.expected.rawValue, presence.rawValue)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.id("id"), alias: try reader.string("alias"),
      part: try reader.choice("part"), roles: try reader.strings("roles"))
    presence = try reader.choice("presence", else: .expected)
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension Comment {
  var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    subject.write(to: &writer)
    writer.write("text", text)
    writer.write("at", text: at)
    writer.write("removed", ifTrue: isRemoved)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.id("id"), on: try Subject(&reader), text: try reader.string("text"),
      at: try reader.parsed("at", as: .moment))
    isRemoved = try reader.bool("removed")
    extra = reader.rest
  }
}

extension Comment.Subject {
  func write(to writer: inout Writer) {
    switch self {
    case .session: break
    case .step(let step): writer.write("step", text: step)
    case .poster(let poster): writer.write("poster", text: poster)
    case .theme(let theme): writer.write("theme", text: theme)
    }
  }

  init(_ reader: inout Reader) throws(Malformed) {
    if let step: ID<Step> = try reader.optionalID("step") {
      self = .step(step)
    } else if let poster: ID<Poster> = try reader.optionalID("poster") {
      self = .poster(poster)
    } else if let theme: ID<Theme> = try reader.optionalID("theme") {
      self = .theme(theme)
    } else {
      self = .session
    }
  }
}

extension Clock {
  var json: JSON {
    var writer = Writer()
    writer.write("step", ifAny: step)
    writer.write("began", text: began)
    writer.write("turn", turn)
    writer.write("turnBegan", text: turnBegan)
    writer.write("stopped", ifAny: stopped)
    writer.write("quiet", ifTrue: isQuiet)
    writer.write("rested", Int(rested))
    writer.write("turnRested", Int(turnRested))
    if let hearing { writer.write("hearing", hearing.json) }
    writer.write("over", ifTrue: isOver)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      step: try reader.optionalID("step"), began: try reader.parsed("began", as: .moment))
    turn = try reader.optionalInt("turn", in: 0...Limits.count) ?? 0
    turnBegan = try reader.optionalParsed("turnBegan", as: .moment) ?? began
    stopped = try reader.optionalParsed("stopped", as: .moment)
    isQuiet = try reader.bool("quiet")
    rested = Int64(try reader.optionalInt("rested", in: 0...Limits.rest) ?? 0)
    turnRested = Int64(try reader.optionalInt("turnRested", in: 0...Limits.rest) ?? 0)
    if let json = reader.value("hearing") {
      hearing = try Hearing(json, at: reader.path(of: "hearing"))
    }
    isOver = try reader.bool("over")
    extra = reader.rest
  }
}

extension Clock.Hearing {
  fileprivate var json: JSON {
    var writer = Writer()
    writer.write("poster", text: poster)
    writer.write("began", text: began)
    writer.write("rested", Int(rested))
    writer.write(rest: extra)
    return writer.json
  }

  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      poster: try reader.id("poster"), began: try reader.parsed("began", as: .moment))
    rested = Int64(try reader.optionalInt("rested", in: 0...Limits.rest) ?? 0)
    extra = reader.rest
  }
}

extension Held {
  var json: JSON {
    var writer = Writer()
    writer.write("step", text: step)
    writer.write("began", text: began)
    writer.write("ended", ifAny: ended)
    if let left { writer.write("left", left.json) }
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      step: try reader.id("step"), began: try reader.parsed("began", as: .moment),
      ended: try reader.optionalParsed("ended", as: .moment))
    if let json = reader.value("left") { left = try Clock(json, at: reader.path(of: "left")) }
    extra = reader.rest
  }
}
