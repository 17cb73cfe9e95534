package import JSONTree

extension Session {
  /// The session's own members, in the documented order; what a file adds around them is the
  /// store's.
  package var members: [JSON.Member] {
    var writer = Writer()
    writer.write("id", ifAny: id)
    writer.write("title", title)
    writer.write("language", language.rawValue)
    writer.write("place", place)
    writer.write("date", ifAny: date)
    writer.write("opens", text: opens)
    writer.write("closes", text: closes)
    writer.write("method", method)
    writer.write("commissioner", commissioner)
    writer.write("quietSentence", ifNot: "", quietSentence)
    writer.write("carriers", ifNot: "", carriers)
    writer.write("nextSteps", ifNot: "", nextSteps)
    writer.write("contact", ifNot: "", contact)
    writer.write("afterword", ifNot: "", afterword)
    writer.write("archived", ifTrue: isArchived)
    writer.write("questions", .array(questions.all.map(\.json)))
    writer.write("rules", .array(rules.all.map(\.json)))
    writer.write("programme", .array(programme.all.map(\.json)))
    writer.write("people", .array(people.all.map(\.json)))
    if let clock { writer.write("clock", clock.json) }
    writer.write("held", ifAny: held.map(\.json))
    writer.write("posters", .array(posters.all.map { $0.json(with: points(of: $0.id)) }))
    if hasOwnPerspectives { writer.write("perspectives", .array(perspectives.all.map(\.json))) }
    writer.write("themes", ifAny: themes.all.map(\.json))
    writer.write("assessments", ifAny: assessments.all.map(\.json))
    writer.write("followUps", ifAny: followUpsJSON)
    if !datesJSON.isEmpty { writer.write("dates", .object(datesJSON)) }
    writer.write("comments", ifAny: comments.all.map(\.json))
    writer.write("conflicts", ifAny: conflicts.map(\.json))
    writer.write("erased", ifAny: erasedJSON)
    writer.write("unknownKinds", ifAny: unknownKindsJSON)
    writer.write("revisions", ifAny: revisionsJSON)
    writer.write(rest: extra)
    return writer.members
  }

  package var json: JSON { .object(members) }

  /// Reads what ``members`` writes; `known` are members that belong to the file around it.
  package init(json: JSON, besides known: Set<String> = []) throws(Malformed) {
    try self.init(.tree(json), besides: known)
  }

  /// The same from where it stands in a text.
  package init(_ text: JSONText.Value, besides known: Set<String>) throws(Malformed) {
    try self.init(.text(text), besides: known)
  }

  private init(_ json: Notation, besides known: Set<String>) throws(Malformed) {
    var reader = try Reader(json, at: "")
    for key in known { _ = reader.value(key) }
    id = try reader.optionalID("id")
    title = try reader.string("title")
    language = try reader.choice("language")
    place = try reader.optionalString("place") ?? ""
    date = try reader.optionalParsed("date", as: .date)
    opens = try reader.parsed("opens", as: .time)
    closes = try reader.parsed("closes", as: .time)
    method = try reader.optionalString("method") ?? ""
    commissioner = try reader.optionalString("commissioner") ?? ""
    quietSentence = try reader.optionalString("quietSentence") ?? ""
    carriers = try reader.optionalString("carriers") ?? ""
    nextSteps = try reader.optionalString("nextSteps") ?? ""
    contact = try reader.optionalString("contact") ?? ""
    afterword = try reader.optionalString("afterword") ?? ""
    isArchived = try reader.bool("archived")
    questions = try reader.table("questions", Question.init)
    rules = try reader.table("rules", GroundRule.init)
    programme = try reader.table("programme", Step.init)
    people = try reader.table("people", Person.init)
    if let json = reader.value("clock") { clock = try Clock(json, at: "clock") }
    held = try reader.list("held", Held.init)
    try readPosters(&reader)
    if reader.has("perspectives") {
      perspectives = try reader.table("perspectives", Perspective.init)
    }
    themes = try reader.table("themes", Theme.init)
    assessments = try reader.table("assessments", Assessment.init)
    try readFollowUps(&reader)
    try readDates(&reader)
    comments = try reader.table("comments", Comment.init)
    conflicts = try reader.list("conflicts", Conflict.init)
    try readErased(&reader)
    try readUnknownKinds(&reader)
    try readRevisions(&reader)
    extra = reader.rest
  }

  private mutating func readPosters(_ reader: inout Reader) throws(Malformed) {
    let all = try reader.list("posters", Poster.read)
    posterOfPoint.reserveCapacity(all.reduce(0) { $0 + $1.1.count })
    for (place, (poster, points)) in all.enumerated() {
      let path = "posters[\(place)]"
      guard !posters.contains(poster.id) else { throw Malformed("\(path).id", .repeated) }
      posters.insert(poster, after: posters.order.last)
      for (place, point) in points.enumerated() {
        guard posterOfPoint.updateValue(poster.id, forKey: point.id) == nil else {
          throw Malformed("\(path).points[\(place)].id", .repeated)
        }
      }
      self.points[poster.id] = OrderedTable(points)
    }
  }

  /// Whether they are others than every session begins with, which go without saying.
  package var hasOwnPerspectives: Bool { Array(perspectives.all) != Perspective.standard }
}

extension Reader {
  /// Entities in order, each with an id of its own.
  fileprivate mutating func table<Entity: Placed>(
    _ key: String, _ read: (Notation, String) throws(Malformed) -> Entity
  ) throws(Malformed) -> OrderedTable<Entity> {
    let entities = try list(key, read)
    let table = OrderedTable(entities)
    guard table.countOfAll == entities.count else {
      var seen: Set<ID<Entity>> = []
      let place = entities.firstIndex { !seen.insert($0.id).inserted } ?? 0
      throw Malformed("\(path(of: key))[\(place)].id", .repeated)
    }
    return table
  }
}
