import Dialogue
package import JSONTree

extension Report {
  /// Why a text is not a document of ours: where in it, and what was expected there.
  package struct Malformed: Error, Hashable {
    package var path: String
    package var expected: String
  }

  /// Reads what ``json`` writes. Ids do not come back, for they are not written.
  package init(json: JSON) throws(Malformed) {
    guard json["format"]?.string == Self.formatName, json["version"]?.int == Self.formatVersion
    else { throw Malformed(path: "format", expected: "\(Self.formatName) \(Self.formatVersion)") }
    kind = try json.named("kind", Kind.init(rawValue:))
    language = try json.named("language", Language.init(rawValue:))
    title = try json.prose("title")
    subject = json["subject"]?.string ?? ""
    date = json["date"]?.string.flatMap { Day($0) }
    blocks = []
    let elements = try json.list("blocks")
    blocks.reserveCapacity(elements.count)
    for (place, element) in elements.enumerated() {
      do {
        blocks.append(try Block(json: element))
      } catch {
        throw Malformed(path: "blocks[\(place)].\(error.path)", expected: error.expected)
      }
    }
  }
}

extension Block {
  fileprivate init(json: JSON) throws(Report.Malformed) {
    switch try json.named("type", BlockTag.init(rawValue:)) {
    case .heading: self = .heading(level: try json.whole("level"), try json.prose("text"))
    case .paragraph: self = .paragraph(try json.prose("text"))
    case .bullets: self = .bullets(try json.proses("items"))
    case .steps: self = .steps(try json.proses("items"))
    case .boxes: self = .boxes(try json.proses("items"))
    case .facts:
      self = .facts(
        try json.each("facts") { (fact) throws(Report.Malformed) in
          Fact(try fact.text("name"), try fact.prose("value"))
        })
    case .table:
      let rows = try json.each("rows") { (row) throws(Report.Malformed) in
        try row.proses(at: "rows")
      }
      self = .table(Table(header: try json.proses("header"), rows: rows))
    case .picture:
      let header = try json.each("header") { (title) throws(Report.Malformed) in
        try title.text(at: "header")
      }
      let rows = try json.each("rows") { (row) throws(Report.Malformed) in
        Picture.Row(
          try row.text("title"),
          counts: try row.each("counts") { (count) throws(Report.Malformed) in
            try count.whole(at: "counts")
          },
          all: try row.whole("all"))
      }
      self = .picture(Picture(header: header, rows: rows, longest: try json.whole("longest")))
    case .spoken:
      let voice = try json.named("voice", Voice.init(rawValue:))
      self = .spoken(
        voice,
        try json.each("lines") { (line) throws(Report.Malformed) in try SpokenLine(json: line) })
    case .statement:
      let voice = try json.named("voice", Voice.init(rawValue:))
      self = .statement(voice, try json.proses("paragraphs"))
    case .lines: self = .lines(try json.whole("count"))
    case .pageBreak: self = .pageBreak
    }
  }
}

extension SpokenLine {
  fileprivate init(json: JSON) throws(Report.Malformed) {
    if let words = json.string {
      self.init(words)
      return
    }
    self.init(try json.text("words"))
    if json["level"] != nil { level = try json.named("level", Point.Level.init(rawValue:)) }
    if json["notes"] != nil {
      notes = try json.each("notes") { (note) throws(Report.Malformed) in
        try note.text(at: "notes")
      }
    }
  }
}

extension Prose {
  fileprivate init(json: JSON, at path: String) throws(Report.Malformed) {
    if let text = json.string {
      self.init(text)
      return
    }
    guard let elements = json.array else {
      throw Report.Malformed(path: path, expected: "a text or a list of runs")
    }
    self.init([])
    for element in elements {
      let style =
        element["style"] == nil ? Style.plain : try element.named("style", Style.init(rawValue:))
      runs.append(Run(try element.text("text"), style))
    }
  }
}

extension JSON {
  fileprivate func text(at path: String) throws(Report.Malformed) -> String {
    guard let string else { throw Report.Malformed(path: path, expected: "a text") }
    return string
  }

  fileprivate func whole(at path: String) throws(Report.Malformed) -> Int {
    guard let int else { throw Report.Malformed(path: path, expected: "a whole number") }
    return int
  }

  fileprivate func proses(at path: String) throws(Report.Malformed) -> [Prose] {
    guard let array else { throw Report.Malformed(path: path, expected: "a list") }
    var proses: [Prose] = []
    for element in array { proses.append(try Prose(json: element, at: path)) }
    return proses
  }

  fileprivate func text(_ key: String) throws(Report.Malformed) -> String {
    try (self[key] ?? .null).text(at: key)
  }

  fileprivate func whole(_ key: String) throws(Report.Malformed) -> Int {
    try (self[key] ?? .null).whole(at: key)
  }

  fileprivate func list(_ key: String) throws(Report.Malformed) -> [JSON] {
    guard let array = self[key]?.array else {
      throw Report.Malformed(path: key, expected: "a list")
    }
    return array
  }

  fileprivate func prose(_ key: String) throws(Report.Malformed) -> Prose {
    try Prose(json: self[key] ?? .null, at: key)
  }

  fileprivate func proses(_ key: String) throws(Report.Malformed) -> [Prose] {
    try (self[key] ?? .null).proses(at: key)
  }

  fileprivate func each<Value>(
    _ key: String, _ read: (JSON) throws(Report.Malformed) -> Value
  ) throws(Report.Malformed) -> [Value] {
    let elements = try list(key)
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements { values.append(try read(element)) }
    return values
  }

  fileprivate func named<Value>(
    _ key: String, _ read: (String) -> Value?
  ) throws(Report.Malformed) -> Value {
    guard let value = read(try text(key)) else {
      throw Report.Malformed(path: key, expected: "a name that is known")
    }
    return value
  }
}
