import JSONTree

// A field that this version does not know makes the whole change an unknown one, so the readers
// here answer nil for it and throw only for a known field with a value that does not fit.

extension SessionField {
  var value: JSON {
    switch self {
    case .title(let text), .place(let text), .commissioner(let text), .quietSentence(let text),
      .carriers(let text), .nextSteps(let text), .contact(let text), .afterword(let text):
      .string(text)
    case .language(let language): .string(language.rawValue)
    case .date(let date): date.map { .string($0.description) } ?? .null
    case .opens(let time), .closes(let time): .string(time.written)
    case .archived(let isArchived): .bool(isArchived)
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "title": self = .title(try reader.string("value"))
    case "language": self = .language(try reader.choice("value"))
    case "place": self = .place(try reader.string("value"))
    case "date": self = .date(try reader.optionalParsed("value", as: .date))
    case "opens": self = .opens(try reader.parsed("value", as: .time))
    case "closes": self = .closes(try reader.parsed("value", as: .time))
    case "commissioner": self = .commissioner(try reader.string("value"))
    case "quietSentence": self = .quietSentence(try reader.string("value"))
    case "carriers": self = .carriers(try reader.string("value"))
    case "nextSteps": self = .nextSteps(try reader.string("value"))
    case "contact": self = .contact(try reader.string("value"))
    case "afterword": self = .afterword(try reader.string("value"))
    case "archived": self = .archived(try reader.requiredBool("value"))
    default: return nil
    }
  }
}

extension StepField {
  var value: JSON {
    switch self {
    case .kind(let kind): .string(kind.rawValue)
    case .title(let title): .string(title)
    case .minutes(let minutes), .least(let minutes): .int(minutes)
    case .start(let start): start.map { .string($0.written) } ?? .null
    case .fixedLength(let isSet), .yieldsLast(let isSet): .bool(isSet)
    case .form(let form): .string(form.rawValue)
    case .tableSize(let number), .weeksAfter(let number): number.map { .int($0) } ?? .null
    case .writes(let writes): .string(writes.rawValue)
    case .scripts(let scripts): .array(scripts.map { .string($0) })
    case .questions(let questions): .array(questions.map(\.json))
    case .phases(let phases): .array(phases.map(\.json))
    case .hall(let hall): hall.map { .string($0) } ?? .null
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "kind": self = .kind(try reader.choice("value"))
    case "title": self = .title(try reader.string("value"))
    case "minutes": self = .minutes(try reader.int("value", in: 0...Limits.minutes))
    case "least": self = .least(try reader.int("value", in: 0...Limits.minutes))
    case "start": self = .start(try reader.optionalParsed("value", as: .time))
    case "weeksAfter": self = .weeksAfter(try reader.optionalInt("value", in: 0...Limits.weeks))
    case "fixedLength": self = .fixedLength(try reader.requiredBool("value"))
    case "yieldsLast": self = .yieldsLast(try reader.requiredBool("value"))
    case "form": self = .form(try reader.choice("value"))
    case "tableSize": self = .tableSize(try reader.optionalInt("value", in: 1...Limits.tables))
    case "writes": self = .writes(try reader.choice("value"))
    case "scripts": self = .scripts(try reader.strings("value"))
    case "questions": self = .questions(try reader.list("value", OpenQuestion.init))
    case "phases": self = .phases(try reader.list("value", Step.Phase.init))
    case "hall": self = .hall(try reader.optionalString("value"))
    default: return nil
    }
  }
}

extension PersonField {
  var value: JSON {
    switch self {
    case .alias(let alias): .string(alias)
    case .part(let part): .string(part.rawValue)
    case .roles(let roles): .array(roles.map { .string($0) })
    case .presence(let presence): .string(presence.rawValue)
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "alias": self = .alias(try reader.string("value"))
    case "part": self = .part(try reader.choice("value"))
    case "roles": self = .roles(try reader.strings("value"))
    case "presence": self = .presence(try reader.choice("value"))
    default: return nil
    }
  }
}

extension PosterField {
  func write(to writer: inout Writer) {
    writer.write("field", name)
    switch self {
    case .state(let state): writer.write("value", state.rawValue)
    case .signed(let signature):
      writer.write("value", Poster.State.signed.rawValue)
      writer.write("signature", signature.json)
    case .holder(let holder): writer.write("value", holder.name)
    case .fromPaper(let isSet), .presented(let isSet): writer.write("value", .bool(isSet))
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "state":
      let state: Poster.State = try reader.choice("value")
      if let signature = reader.value("signature") {
        self = .signed(try Poster.Signature(signature, at: reader.path(of: "signature")))
      } else {
        self = .state(state)
      }
    case "holder":
      let name = try reader.string("value")
      self = .holder(try Poster.Holder(name: name, at: reader.path(of: "value")))
    case "fromPaper": self = .fromPaper(try reader.requiredBool("value"))
    case "presented": self = .presented(try reader.requiredBool("value"))
    default: return nil
    }
  }
}

extension PointField {
  var value: JSON {
    switch self {
    case .level(let level): .string(level.rawValue)
    case .struck(let isSet), .ofTwoMinds(let isSet), .leftOutOfPrint(let isSet),
      .standsByItself(let isSet):
      .bool(isSet)
    case .perspective(let id): id.map { .string($0.description) } ?? .null
    }
  }

  init?(_ reader: inout Reader) throws(Malformed) {
    switch try reader.string("field") {
    case "level": self = .level(try reader.choice("value"))
    case "struck": self = .struck(try reader.requiredBool("value"))
    case "ofTwoMinds": self = .ofTwoMinds(try reader.requiredBool("value"))
    case "leftOutOfPrint": self = .leftOutOfPrint(try reader.requiredBool("value"))
    case "perspective": self = .perspective(try reader.optionalID("value"))
    case "byItself": self = .standsByItself(try reader.requiredBool("value"))
    default: return nil
    }
  }
}
