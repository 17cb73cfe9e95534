package import JSONTree

extension FollowUp {
  var json: JSON {
    var writer = Writer()
    subject.write(to: &writer)
    writer.write("status", status.rawValue)
    for text in Text.allCases { writer.write(text.rawValue, ifNot: "", self[text]) }
    writer.write("due", ifAny: due)
    writer.write("history", ifAny: history.map(\.json))
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(about: try Subject(&reader))
    status = try reader.choice("status")
    for text in Text.allCases { self[text] = try reader.optionalString(text.rawValue) ?? "" }
    due = try reader.optionalParsed("due", as: .date)
    history = try reader.list("history", Entry.init)
    extra = reader.rest
  }
}

extension FollowUp.Subject {
  func write(to writer: inout Writer) {
    switch self {
    case .point(let point): writer.write("point", text: point)
    case .theme(let theme): writer.write("theme", text: theme)
    }
  }

  init(_ reader: inout Reader) throws(Malformed) {
    if let theme: ID<Theme> = try reader.optionalID("theme") {
      self = .theme(theme)
    } else {
      self = .point(try reader.id("point"))
    }
  }
}

extension FollowUp.Entry {
  fileprivate var json: JSON {
    var writer = Writer()
    writer.write("at", text: at)
    writer.write("by", by.name)
    writer.write("status", status.rawValue)
    writer.write("answered", ifTrue: isAnswered)
    writer.write("reworded", ifTrue: isReworded)
    writer.write(rest: extra)
    return writer.json
  }

  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    let at: Moment = try reader.parsed("at", as: .moment)
    guard let seat = Seat(name: try reader.string("by")) else {
      throw Malformed(reader.path(of: "by"), .expected(.text))
    }
    self.init(
      at: at, by: seat, status: try reader.choice("status"),
      isAnswered: try reader.bool("answered"), isReworded: try reader.bool("reworded"))
    extra = reader.rest
  }
}

extension FollowUpField {
  var value: JSON {
    switch self {
    case .status(let status): .string(status.rawValue)
    case .text(_, let words): .string(words)
    case .due(let day): day.map { .string($0.description) } ?? .null
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "status": self = .status(try reader.choice("value"))
    case "due": self = .due(try reader.optionalParsed("value", as: .date))
    case let name:
      guard let text = FollowUp.Text(rawValue: name) else { return nil }
      self = .text(text, try reader.string("value"))
    }
  }
}

extension Milestone.Due {
  /// Nil for the usual one, which goes without saying.
  var name: String? {
    switch self {
    case .usual: nil
    case .on(let day): day.description
    case .none: "none"
    }
  }

  init(_ reader: inout Reader, _ key: String) throws(Malformed) {
    switch try reader.optionalString(key) {
    case nil: self = .usual
    case "none": self = .none
    case let text?:
      guard let day = Day(text) else { throw Malformed(reader.path(of: key), .expected(.date)) }
      self = .on(day)
    }
  }
}

extension Milestone.Dates {
  fileprivate var json: JSON {
    var writer = Writer()
    writer.write("due", ifAny: due.name)
    writer.write("done", ifAny: done)
    writer.write(rest: extra)
    return writer.json
  }

  fileprivate init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init()
    due = try Milestone.Due(&reader, "due")
    done = try reader.optionalParsed("done", as: .date)
    extra = reader.rest
  }
}

extension DueDate {
  package var json: JSON {
    var writer = Writer()
    writer.write("day", text: day)
    writer.write("what", kind.name)
    if case .answers = kind { writer.write("count", count) }
    return writer.json
  }

  /// Nil for what only a later version knows.
  static func read(_ json: Notation, at path: String) throws(Malformed) -> DueDate? {
    var reader = try Reader(json, at: path)
    let day: Day = try reader.parsed("day", as: .date)
    let count = try reader.optionalInt("count", in: 0...Limits.count) ?? 1
    return DueDate.Kind(name: try reader.string("what")).map { DueDate($0, on: day, count: count) }
  }
}

extension MilestoneField {
  var value: JSON {
    switch self {
    case .due(let due): due.name.map { .string($0) } ?? .null
    case .done(let day): day.map { .string($0.description) } ?? .null
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "due": self = .due(try Milestone.Due(&reader, "value"))
    case "done": self = .done(try reader.optionalParsed("value", as: .date))
    default: return nil
    }
  }
}

extension Session {
  var followUpsJSON: [JSON] { followUps.sorted { $0.key < $1.key }.map(\.value.json) }

  mutating func readFollowUps(_ reader: inout Reader) throws(Malformed) {
    let read = try reader.list("followUps", FollowUp.init)
    for (place, followUp) in read.enumerated() {
      guard followUps.updateValue(followUp, forKey: followUp.subject) == nil else {
        throw Malformed("followUps[\(place)]", .repeated)
      }
    }
  }

  /// The dates by their names, those of later versions last.
  var datesJSON: [JSON.Member] {
    var writer = Writer()
    for milestone in Milestone.allCases {
      if let dates = milestones[milestone] { writer.write(milestone.rawValue, dates.json) }
    }
    writer.write(rest: extras[.dates] ?? [])
    return writer.members
  }

  mutating func readDates(_ reader: inout Reader) throws(Malformed) {
    guard let json = reader.value("dates") else { return }
    var dates = try Reader(json, at: reader.path(of: "dates"))
    for milestone in Milestone.allCases {
      guard let json = dates.value(milestone.rawValue) else { continue }
      milestones[milestone] = try Milestone.Dates(json, at: dates.path(of: milestone.rawValue))
    }
    keep(dates.rest, of: .dates)
  }
}
