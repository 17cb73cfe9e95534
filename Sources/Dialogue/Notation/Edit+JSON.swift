package import JSONTree

extension Edit {
  /// The body of a change: `{"kind": "point.write", …}`, kind first.
  package var json: JSON { json(with: []) }

  /// The same with what stands in it besides, for versions that know it.
  package func json(with rest: [JSON.Member]) -> JSON {
    if case .unknown(let body) = self { return body }
    var writer = Writer()
    writer.write("kind", kind)
    write(to: &writer)
    writer.write(rest: rest)
    return writer.json
  }

  /// The name it goes by in files and in `mellomrom apply`.
  package var kind: String {
    switch self {
    case .begin: "session.begin"
    case .set: "session.set"
    case .addQuestion: "question.add"
    case .setQuestion: "question.set"
    case .placeQuestion(_, let placement): "question.\(placement.verb)"
    case .addRule: "rule.add"
    case .setRule: "rule.set"
    case .placeRule(_, let placement): "rule.\(placement.verb)"
    case .addStep: "step.add"
    case .setStep: "step.set"
    case .placeStep(_, let placement): "step.\(placement.verb)"
    case .seat: "step.seat"
    case .timetable: "timetable.set"
    case .addPerson: "person.add"
    case .setPerson: "person.set"
    case .placePerson(_, let placement): "person.\(placement.verb)"
    case .clock: "clock.set"
    case .openPoster: "poster.open"
    case .setPoster: "poster.set"
    case .write: "point.write"
    case .reword: "point.reword"
    case .pick: "point.pick"
    case .setPoint: "point.set"
    case .placePoint(_, let placement): "point.\(placement.verb)"
    case .erase: "point.erase"
    case .remark: "point.remark"
    case .link(_, _, let isTied): isTied ? "point.link" : "point.unlink"
    case .theme(let edit): edit.kind
    case .perspective(let edit): edit.kind
    case .assessment(let edit): edit.kind
    case .followUp: "follow-up.set"
    case .milestone: "date.set"
    case .comment: "comment.write"
    case .setComment: "comment.set"
    case .placeComment(_, let placement): "comment.\(placement.verb)"
    case .undo: "undo"
    case .unknown(let body): body["kind"]?.string ?? ""
    }
  }

  private func write(to writer: inout Writer) {
    switch self {
    case .begin(let session, let method, let language):
      writer.write("session", text: session)
      writer.write("method", method)
      writer.write("language", language.rawValue)
    case .set(let field): writer.write(field.name, value: field.value)

    case .addQuestion(let text, let after):
      writer.write("text", text)
      writer.write("after", ifAny: after)
    case .setQuestion(let id, let text):
      writer.write("question", text: id)
      writer.write("text", text)
    case .placeQuestion(let id, let placement): writer.write("question", id, placement)

    case .addRule(let text, let after):
      writer.write("text", text)
      writer.write("after", ifAny: after)
    case .setRule(let id, let text):
      writer.write("rule", text: id)
      writer.write("text", text)
    case .placeRule(let id, let placement): writer.write("rule", id, placement)

    case .addStep(let step, let after):
      writer.write("after", ifAny: after)
      writer.write("step", step.newJSON)
    case .setStep(let id, let field):
      writer.write("step", text: id)
      writer.write(field.name, value: field.value)
    case .placeStep(let id, let placement): writer.write("step", id, placement)
    case .seat(let step, let seating):
      writer.write("step", text: step)
      writer.write("seating", .array(Step.json(of: seating)))
    case .timetable(let entries): writer.write("steps", .array(entries.map(\.json)))

    case .addPerson(let alias, let part, let roles, let after):
      writer.write("alias", alias)
      writer.write("part", part.rawValue)
      writer.write("roles", ifAny: roles.map { .string($0) })
      writer.write("after", ifAny: after)
    case .setPerson(let id, let field):
      writer.write("person", text: id)
      writer.write(field.name, value: field.value)
    case .placePerson(let id, let placement): writer.write("person", id, placement)

    case .clock(let clock, let saw):
      writer.write("saw", ifAny: saw)
      writer.write("clock", clock.json)

    case .openPoster(let id, let step, let holder, let isFromPaper):
      writer.write("poster", text: id)
      writer.write("step", text: step)
      writer.write("holder", holder.name)
      writer.write("fromPaper", ifTrue: isFromPaper)
    case .setPoster(let id, let field):
      writer.write("poster", text: id)
      field.write(to: &writer)

    case .write(let poster, let level, let text, let after):
      writer.write("poster", text: poster)
      writer.write("after", ifAny: after)
      writer.write("level", ifNot: Point.Level.point.rawValue, level.rawValue)
      writer.write("text", text)
    case .reword(let id, let text):
      writer.write("point", text: id)
      writer.write("text", text)
    case .pick(let id, let wording):
      writer.write("point", text: id)
      writer.write("wording", text: wording)
    case .setPoint(let id, let field):
      writer.write("point", text: id)
      writer.write(field.name, value: field.value)
    case .placePoint(let id, let placement): writer.write("point", id, placement)
    case .erase(let id): writer.write("point", text: id)

    case .remark(let poster, let about, let remark, let text):
      writer.write("poster", text: poster)
      writer.write("about", text: about)
      writer.write("remark", remark.rawValue)
      writer.write("text", text)
    case .link(let id, let link, _):
      writer.write("point", text: id)
      link.write(to: &writer)

    case .theme(let edit): edit.write(to: &writer)
    case .perspective(let edit): edit.write(to: &writer)
    case .assessment(let edit): edit.write(to: &writer)

    case .followUp(let subject, let field):
      subject.write(to: &writer)
      writer.write(field.name, value: field.value)
    case .milestone(let milestone, let field):
      writer.write("date", milestone.rawValue)
      writer.write(field.name, value: field.value)

    case .comment(let subject, let text):
      subject.write(to: &writer)
      writer.write("text", text)
    case .setComment(let id, let text):
      writer.write("comment", text: id)
      writer.write("text", text)
    case .placeComment(let id, let placement): writer.write("comment", id, placement)

    case .undo(let changes, let undone):
      writer.write("of", .array(changes.map { .string($0.description) }))
      writer.write("edits", .array(undone.map(\.json)))
    case .unknown: break
    }
  }
}

extension Writer {
  mutating func write<Entity>(
    _ key: String, _ id: ID<Entity>, _ placement: Placement<Entity>
  ) {
    write(key, text: id)
    if case .move(let after) = placement { write("after", ifAny: after) }
  }

  mutating func write(_ field: String, value: JSON) {
    write("field", field)
    write("value", value)
  }
}

extension Placement {
  var verb: String {
    switch self {
    case .move: "move"
    case .remove: "remove"
    case .restore: "restore"
    }
  }
}

extension TimetableEntry {
  var json: JSON {
    var writer = Writer()
    writer.write("step", text: step)
    writer.write("minutes", minutes)
    writer.write("agreed", ifAny: agreed)
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    self.init(
      step: try reader.id("step"), minutes: try reader.int("minutes", in: 0...Limits.minutes),
      agreed: try reader.optionalParsed("agreed", as: .time))
    extra = reader.rest
  }
}

extension Undone {
  var json: JSON {
    var writer = Writer()
    writer.write("edit", edit.json(with: editExtra))
    writer.write("revisions", ifAny: revisions.map { $0.json(with: $0.extra) })
    writer.write(rest: extra)
    return writer.json
  }

  init(_ json: Notation, at path: String) throws(Malformed) {
    var reader = try Reader(json, at: path)
    let (edit, rest) = try Edit.read(try reader.required("edit"), at: reader.path(of: "edit"))
    self.init(
      edit,
      revisions: try reader.list("revisions") { (json, path) throws(Malformed) in
        var reader = try Reader(json, at: path)
        var revision = try Revision(&reader)
        revision.extra = reader.rest
        return revision
      })
    editExtra = rest
    extra = reader.rest
  }
}
