package import JSONTree

extension People {
  package static let format = "mellomrom-people"
  package static let version = 1

  package var json: JSON {
    var writer = Writer()
    writer.write("format", Self.format)
    writer.write("version", Self.version)
    writer.write("deleteAfter", ifAny: deleteAfter)
    writer.write("people", ifAny: particulars.map(\.json))
    writer.write("wishes", ifAny: wishes.map(\.json))
    writer.write("decisions", ifAny: decisions.map(\.json))
    writer.write("newcomer", ifNot: "", newcomer)
    writer.write("card", card)
    writer.write(rest: extra)
    return writer.json
  }

  /// Reads the members of a file whose format and version are known to be ours.
  package init(json: JSON) throws(Malformed) {
    var reader = try Reader(json, at: "")
    for key in ["format", "version"] { _ = reader.value(key) }
    self.init(
      deleteAfter: try reader.optionalParsed("deleteAfter", as: .date),
      card: reader.value("card")?.tree ?? [:])
    for one in try reader.list("people", Particulars.init) {
      guard self[one.person] == nil else { throw Malformed("people", .repeated) }
      set(one)
    }
    for wish in try reader.list("wishes", SeatingWish.init) {
      guard self.wish(wish.number) == nil else { throw Malformed("wishes", .repeated) }
      add(wish)
    }
    decide(try reader.list("decisions", WordDecision.init))
    newcomer = try reader.optionalString("newcomer") ?? ""
    extra = reader.rest
  }
}

extension WordDecision {
  package var json: JSON {
    var writer = Writer()
    writer.write("words", words)
    switch way {
    case .keep: writer.write("do", "keep")
    case .replace(let words):
      writer.write("do", "replace")
      writer.write("with", words)
    case .strike: writer.write("do", "strike")
    }
    writer.write(rest: extra)
    return writer.json
  }

  package init(_ json: JSON, at path: String) throws(Malformed) {
    try self.init(.tree(json), at: path)
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    let words = try reader.string("words")
    switch try reader.choice("do") as Doing {
    case .keep: self.init(words, .keep)
    case .replace: self.init(words, .replace(with: try reader.string("with")))
    case .strike: self.init(words, .strike)
    }
    extra = reader.rest
  }

  private enum Doing: String, CaseIterable { case keep, replace, strike }
}

extension Particulars {
  package var json: JSON {
    var writer = Writer()
    writer.write("person", text: person)
    for (key, value) in texts { writer.write(key, ifNot: "", self[keyPath: value]) }
    writer.write("form", ifAny: form?.rawValue)
    writer.write("accompanies", ifAny: accompanies)
    writer.write("waitsForInterpreter", ifTrue: waitsForInterpreter)
    if let isSeated { writer.write("seated", .bool(isSeated)) }
    writer.write("fromList", ifTrue: isFromList)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(try reader.id("person"))
    for (key, value) in texts { self[keyPath: value] = try reader.optionalString(key) ?? "" }
    form = try reader.optionalChoice("form")
    accompanies = try reader.optionalID("accompanies")
    waitsForInterpreter = try reader.bool("waitsForInterpreter")
    isSeated = reader.value("seated") == nil ? nil : try reader.requiredBool("seated")
    isFromList = try reader.bool("fromList")
    extra = reader.rest
  }

  private var texts: [(String, WritableKeyPath<Self, String>)] {
    [
      ("name", \.name), ("calledToday", \.calledToday), ("contact", \.contact), ("needs", \.needs),
      ("region", \.region), ("language", \.language), ("organisation", \.organisation),
    ]
  }
}

extension SeatingWish {
  package var json: JSON {
    var writer = Writer()
    writer.write("number", number)
    switch kind {
    case .apart(let people):
      writer.write("kind", "apart")
      writer.write("people", .array(people.map { .string($0.description) }))
    case .together(let people):
      writer.write("kind", "together")
      writer.write("people", .array(people.map { .string($0.description) }))
    case .neverAlone(let trait, let value, let fewest):
      writer.write("kind", "never-alone")
      writer.write("trait", trait.rawValue)
      writer.write("value", value)
      writer.write("fewest", fewest)
    case .spread(let trait):
      writer.write("kind", "spread")
      writer.write("trait", trait.rawValue)
    case .place(let person, let tables):
      writer.write("kind", "place")
      writer.write("person", text: person)
      writer.write("tables", .array(tables.map { .int($0) }))
    case .unknown(let json): return json
    }
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    let number = try reader.int("number", in: 1...Limits.count)
    switch try reader.string("kind") {
    case "apart": self.init(number, .apart(try reader.list("people", Reader.id)))
    case "together": self.init(number, .together(try reader.list("people", Reader.id)))
    case "never-alone":
      let fewest = try reader.optionalInt("fewest", in: 2...Limits.people) ?? 2
      self.init(
        number, .neverAlone(try reader.choice("trait"), try reader.string("value"), fewest: fewest))
    case "spread": self.init(number, .spread(try reader.choice("trait")))
    case "place":
      let tables = try reader.list("tables") { (json, path) throws(Malformed) in
        guard let table = json.int, (1...Limits.tables).contains(table) else {
          throw Malformed(path, .expected(.numberIn(1...Limits.tables)))
        }
        return table
      }
      self.init(number, .place(try reader.id("person"), tables: tables))
    default:
      self.init(number, .unknown(json.tree))
      return
    }
    extra = reader.rest
  }
}
