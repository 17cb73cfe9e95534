package import JSONTree

extension Board {
  package var json: JSON {
    var writer = Writer()
    writer.write("poster", ifAny: poster)
    writer.write("point", ifAny: point)
    writer.write("typed", ifAny: typed)
    writer.write("asks", ifAny: asks)
    writer.write("messages", ifAny: messages.map(\.json))
    if let hall { writer.write("hall", hall.json) }
    return writer.json
  }

  /// Malformed when it is no board; of a longer list than ours only the last messages are read.
  package init(json: JSON) throws(Malformed) {
    var reader = try Reader(json, at: "")
    self.init()
    poster = try reader.optionalID("poster")
    point = try reader.optionalID("point")
    typed = try reader.optionalParsed("typed", as: .moment)
    asks = try reader.optionalParsed("asks", as: .moment)
    messages = try reader.list("messages", Message.init(json:at:)).suffix(Self.mostMessages)
    if let value = reader.value("hall") { hall = try Hall(json: value, at: "hall") }
  }
}

extension Board.Message {
  fileprivate var json: JSON {
    var writer = Writer()
    writer.write("id", text: id)
    writer.write("at", text: at)
    writer.write("table", ifAny: table)
    writer.write("text", text)
    writer.write("takenBack", ifTrue: isTakenBack)
    return writer.json
  }

  fileprivate init(json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      id: try reader.parsed("id", as: .id), at: try reader.parsed("at", as: .moment),
      table: try reader.optionalInt("table", in: 1...Limits.tables),
      text: try reader.string("text").cleaned())
    isTakenBack = try reader.bool("takenBack")
  }
}

extension Board.Hall {
  fileprivate var json: JSON {
    var writer = Writer()
    writer.write("page", page.kind.rawValue)
    writer.write("of", ifAny: page.subject)
    writer.write("part", ifAny: page.part)
    writer.write("turned", text: turned)
    return writer.json
  }

  fileprivate init(json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    let kind: HallPage.Kind = try reader.choice("page")
    let part = { () throws(Malformed) in try reader.int("part", in: 0...Limits.text) }
    let page: HallPage =
      switch kind {
      case .blank: .blank
      case .title: .title
      case .words: .words(try reader.id("of"))
      case .seating: .seating(try reader.id("of"), try part())
      case .rule: .rule(try reader.id("of"))
      case .question: .question(try reader.id("of"), try part())
      case .poster: .poster(try reader.id("of"), try part())
      case .relations: .relations(try reader.id("of"))
      case .quiet: .quiet
      }
    self.init(page, turned: try reader.parsed("turned", as: .moment))
  }
}

extension HallPage {
  fileprivate enum Kind: String, CaseIterable {
    case blank, title, words, seating, rule, question, poster, relations, quiet
  }

  fileprivate var kind: Kind {
    switch self {
    case .blank: .blank
    case .title: .title
    case .words: .words
    case .seating: .seating
    case .rule: .rule
    case .question: .question
    case .poster: .poster
    case .relations: .relations
    case .quiet: .quiet
    }
  }

  /// The id of what it shows.
  fileprivate var subject: Identifier? {
    switch self {
    case .blank, .title, .quiet: nil
    case .words(let step), .seating(let step, _), .question(let step, _), .relations(let step):
      step.identifier
    case .rule(let rule): rule.identifier
    case .poster(let poster, _): poster.identifier
    }
  }

  fileprivate var part: Int? {
    switch self {
    case .seating(_, let place), .question(_, let place), .poster(_, let place): place
    case .blank, .title, .words, .rule, .relations, .quiet: nil
    }
  }
}
