package import JSONTree

extension Envelope {
  package init(_ content: Content, writer: WriterID, n: Int, stamp: Stamp) {
    self.writer = writer
    self.n = n
    self.stamp = stamp
    at = content.at
    id = content.id
    by = content.by
    base = content.base
    group = content.group
    isRedacted = false
    body = content.body
    line = Self.line(content, writer: writer, n: n, stamp: stamp, isRedacted: false)
  }

  /// The same change without what was erased. Keys that this version does not know go too, for
  /// nobody can say what they hold.
  package func redacted(to body: JSON) -> Self {
    let content = Content(at: at, id: id, by: by, base: base, group: group, body: body)
    return Self(
      writer: writer, n: n, stamp: stamp, at: at, id: id, by: by, base: base, group: group,
      isRedacted: true, body: body,
      line: Self.line(content, writer: writer, n: n, stamp: stamp, isRedacted: true))
  }

  private static func line(
    _ content: Content, writer: WriterID, n: Int, stamp: Stamp, isRedacted: Bool
  ) -> [UInt8] {
    var members: [JSON.Member] = [
      JSON.Member("v", .int(version)),
      JSON.Member("writer", .string(writer.description)),
      JSON.Member("n", .int(n)),
      JSON.Member("stamp", .string(stamp.description)),
      JSON.Member("at", .string(content.at)),
      JSON.Member("id", .string(content.id)),
      JSON.Member("by", .string(content.by)),
    ]
    if let base = content.base { members.append(JSON.Member("base", .string(base))) }
    if let group = content.group { members.append(JSON.Member("group", .string(group))) }
    if isRedacted { members.append(JSON.Member("redacted", true)) }
    members.append(JSON.Member("body", content.body))
    return SealedLine.seal(members)
  }
}

extension Envelope {
  /// Reads a line, without its line feed.
  package init(line: [UInt8]) throws(Fault) {
    guard SealedLine.isIntact(line) else { throw .broken }
    let value: JSON
    do throws(JSON.Fault) { value = try JSON(parsing: line) } catch { throw .notJSON(error) }
    let keys = Keys(value)
    let version = try keys.required("v", \.int)
    guard version <= Self.version else { throw .newer(version: version) }

    writer = try keys.required("writer") { $0.string.flatMap(WriterID.init) }
    n = try keys.required("n") { $0.int.flatMap { 1...Self.mostChanges ~= $0 ? $0 : nil } }
    stamp = try keys.required("stamp") { $0.string.flatMap(Stamp.init) }
    at = try keys.required("at", \.string)
    id = try keys.required("id", \.string)
    by = try keys.required("by", \.string)
    base = try keys.optional("base", \.string)
    group = try keys.optional("group", \.string)
    isRedacted = try keys.optional("redacted", \.bool) ?? false
    body = try keys.required("body") { $0 }
    self.line = line
  }
}

/// Reading keys of one object, with the key's name in what is thrown.
private struct Keys {
  let value: JSON

  init(_ value: JSON) {
    self.value = value
  }

  func required<Value>(_ key: String, _ read: (JSON) -> Value?) throws(Envelope.Fault) -> Value {
    guard let found = value[key].flatMap(read) else { throw .badKey(key) }
    return found
  }

  func optional<Value>(_ key: String, _ read: (JSON) -> Value?) throws(Envelope.Fault) -> Value? {
    guard let found = value[key] else { return nil }
    guard let value = read(found) else { throw .badKey(key) }
    return value
  }
}
