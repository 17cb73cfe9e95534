import JSONTree

// What a session remembers besides its entities: tombstones, kinds that nobody here knows, and who
// changed what last. They are tables here and lists in the file.
extension Session {
  var erasedJSON: [JSON] {
    erased.sorted { $0.key < $1.key }.map { point, at in
      var writer = Writer()
      writer.write("point", text: point)
      writer.write("at", text: at)
      writer.write("why", "removed on request")
      writer.write(rest: extras[.erased(point)] ?? [])
      return writer.json
    }
  }

  mutating func readErased(_ reader: inout Reader) throws(Malformed) {
    try reader.records("erased") { reader throws(Malformed) in
      let point: ID<Point> = try reader.id("point")
      erased[point] = try reader.parsed("at", as: .moment)
      _ = reader.value("why")
      keep(reader.rest, of: .erased(point))
    }
  }

  var unknownKindsJSON: [JSON] {
    unknownKinds.sorted { $0.key < $1.key }.map { kind, count in
      var writer = Writer()
      writer.write("kind", kind)
      writer.write("count", count)
      writer.write(rest: extras[.unknownKind(kind)] ?? [])
      return writer.json
    }
  }

  mutating func readUnknownKinds(_ reader: inout Reader) throws(Malformed) {
    try reader.records("unknownKinds") { reader throws(Malformed) in
      let kind = try reader.string("kind")
      unknownKinds[kind] = try reader.int("count", in: 0...Limits.count)
      keep(reader.rest, of: .unknownKind(kind))
    }
  }

  var revisionsJSON: [JSON] {
    revisions.sorted { $0.key < $1.key }.map { field, change in
      Undone.Revision(field, change).json(with: extras[.revision(field)] ?? [])
    }
  }

  mutating func readRevisions(_ reader: inout Reader) throws(Malformed) {
    revisions.reserveCapacity(reader.count(of: "revisions"))
    try reader.records("revisions") { reader throws(Malformed) in
      let revision = try Undone.Revision(&reader)
      revisions[revision.field] = revision.change
      keep(reader.rest, of: .revision(revision.field))
    }
  }

  mutating func keep(_ rest: [JSON.Member], of record: Record) {
    if !rest.isEmpty { extras[record] = rest }
  }
}

extension Reader {
  /// Hands over a reader for each object of a list.
  fileprivate mutating func records(
    _ key: String, _ take: (inout Reader) throws(Malformed) -> Void
  ) throws(Malformed) {
    _ = try list(key) { (json, path) throws(Malformed) in
      var reader = try Reader(json, at: path)
      try take(&reader)
    }
  }
}

extension Undone.Revision {
  func json(with rest: [JSON.Member]) -> JSON {
    var writer = Writer()
    writer.write("entity", text: field.entity)
    writer.write("field", field.name)
    writer.write("change", text: change)
    writer.write(rest: rest)
    return writer.json
  }

  init(_ reader: inout Reader) throws(Malformed) {
    self.init(
      Field(try reader.parsed("entity", as: .id), try reader.string("field")),
      try reader.parsed("change", as: .id))
  }
}
