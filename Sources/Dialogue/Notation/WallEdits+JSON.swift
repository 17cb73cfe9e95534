import JSONTree

// As everywhere in the notation of edits, a verb or a field that this version does not know is
// answered with nil, which makes the whole change an unknown one.

extension ThemeEdit {
  var kind: String {
    switch self {
    case .add: "theme.add"
    case .set: "theme.set"
    case .place(_, let placement): "theme.\(placement.verb)"
    }
  }

  func write(to writer: inout Writer) {
    switch self {
    case .add(let title, let parent, let after):
      writer.write("title", title)
      writer.write("parent", ifAny: parent)
      writer.write("after", ifAny: after)
    case .set(let id, let field):
      writer.write("theme", text: id)
      writer.write(field.name, value: field.value)
    case .place(let id, let placement): writer.write("theme", id, placement)
    }
  }

  init?(_ verb: String, _ reader: inout Reader) throws(Malformed) {
    switch verb {
    case "add":
      self = .add(
        title: try reader.string("title"), under: try reader.optionalID("parent"),
        after: try reader.optionalID("after"))
    case "set":
      let theme: ID<Theme> = try reader.id("theme")
      guard let field = try ThemeField(&reader) else { return nil }
      self = .set(theme, field)
    default:
      guard let placement: Placement<Theme> = try Placement(verb, &reader) else { return nil }
      self = .place(try reader.id("theme"), placement)
    }
  }
}

extension ThemeField {
  fileprivate var value: JSON {
    switch self {
    case .title(let title): .string(title)
    case .parent(let parent): parent.map { .string($0.description) } ?? .null
    }
  }

  fileprivate init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "title": self = .title(try reader.string("value"))
    case "parent": self = .parent(try reader.optionalID("value"))
    default: return nil
    }
  }
}

extension PerspectiveEdit {
  var kind: String {
    switch self {
    case .add: "perspective.add"
    case .set: "perspective.set"
    case .place(_, let placement): "perspective.\(placement.verb)"
    }
  }

  func write(to writer: inout Writer) {
    switch self {
    case .add(let title, let after):
      writer.write("title", title)
      writer.write("after", ifAny: after)
    case .set(let id, let title):
      writer.write("perspective", text: id)
      writer.write("title", title)
    case .place(let id, let placement): writer.write("perspective", id, placement)
    }
  }

  init?(_ verb: String, _ reader: inout Reader) throws(Malformed) {
    switch verb {
    case "add":
      self = .add(title: try reader.string("title"), after: try reader.optionalID("after"))
    case "set": self = .set(try reader.id("perspective"), title: try reader.string("title"))
    default:
      guard let placement: Placement<Perspective> = try Placement(verb, &reader) else {
        return nil
      }
      self = .place(try reader.id("perspective"), placement)
    }
  }
}

extension AssessmentEdit {
  var kind: String {
    switch self {
    case .write: "assessment.write"
    case .set: "assessment.set"
    case .rest(_, _, let rests): rests ? "assessment.link" : "assessment.unlink"
    case .place(_, let placement): "assessment.\(placement.verb)"
    case .judge: "question.judge"
    }
  }

  func write(to writer: inout Writer) {
    switch self {
    case .write(let question, let text):
      writer.write("question", text: question)
      writer.write("text", text)
    case .set(let id, let text):
      writer.write("assessment", text: id)
      writer.write("text", text)
    case .rest(let id, let point, _):
      writer.write("assessment", text: id)
      writer.write("point", text: point)
    case .place(let id, let placement): writer.write("assessment", id, placement)
    case .judge(let question, let verdict):
      writer.write("question", text: question)
      writer.write("verdict", ifAny: verdict?.rawValue)
    }
  }

  init?(_ verb: String, _ reader: inout Reader) throws(Malformed) {
    switch verb {
    case "write": self = .write(try reader.id("question"), text: try reader.string("text"))
    case "set": self = .set(try reader.id("assessment"), text: try reader.string("text"))
    case "link", "unlink":
      self = .rest(try reader.id("assessment"), on: try reader.id("point"), verb == "link")
    default:
      guard let placement: Placement<Assessment> = try Placement(verb, &reader) else {
        return nil
      }
      self = .place(try reader.id("assessment"), placement)
    }
  }

  init(judging reader: inout Reader) throws(Malformed) {
    self = .judge(try reader.id("question"), try reader.optionalChoice("verdict"))
  }
}

extension PointLink {
  func write(to writer: inout Writer) {
    switch self {
    case .theme(let theme): writer.write("theme", text: theme)
    case .question(let question): writer.write("question", text: question)
    case .need(let need): writer.write("need", text: need)
    case .recognised(let table): writer.write("table", table)
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    if let theme: ID<Theme> = try reader.optionalID("theme") {
      self = .theme(theme)
    } else if let question: ID<Question> = try reader.optionalID("question") {
      self = .question(question)
    } else if let need: ID<Point> = try reader.optionalID("need") {
      self = .need(need)
    } else if let table = try reader.optionalInt("table", in: 1...Limits.tables) {
      self = .recognised(table)
    } else {
      return nil
    }
  }
}
