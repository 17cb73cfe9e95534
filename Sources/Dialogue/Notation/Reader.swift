import JSONTree

/// Reads the members of one JSON object, each once, and keeps what nobody asked for.
///
///     var reader = try Reader(json, at: "programme[3]")
///     let minutes = try reader.int("minutes", in: 0...Limits.minutes)
///     step.extra = reader.rest
struct Reader {
  let path: String
  private var members: [JSON.Member]
  private var taken: Set<Int> = []

  init(_ json: JSON, at path: String) throws(Malformed) {
    guard case .object(let members) = json else { throw Malformed(path, .expected(.object)) }
    self.members = members
    self.path = path
  }

  /// The members that were not read, sorted by key.
  var rest: [JSON.Member] {
    members.indices.filter { !taken.contains($0) }.map { members[$0] }.sorted { $0.key < $1.key }
  }

  func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value under a key; nil when it is missing or null.
  mutating func value(_ key: String) -> JSON? {
    guard let place = members.firstIndex(where: { $0.key == key }) else { return nil }
    taken.insert(place)
    let value = members[place].value
    // A bare nil would be JSON's own null here.
    return value == .null ? JSON?.none : value
  }

  mutating func required(_ key: String) throws(Malformed) -> JSON {
    guard let value = value(key) else { throw Malformed(path(of: key), .missing) }
    return value
  }

  mutating func string(_ key: String) throws(Malformed) -> String {
    guard let string = try optionalString(key) else { throw Malformed(path(of: key), .missing) }
    return string
  }

  mutating func optionalString(_ key: String) throws(Malformed) -> String? {
    guard let value = value(key) else { return nil }
    guard let string = value.string else { throw Malformed(path(of: key), .expected(.text)) }
    return string
  }

  /// The range keeps what is computed from it far from where numbers end.
  mutating func int(_ key: String, in range: ClosedRange<Int>) throws(Malformed) -> Int {
    guard let int = try optionalInt(key, in: range) else {
      throw Malformed(path(of: key), .missing)
    }
    return int
  }

  mutating func optionalInt(
    _ key: String, in range: ClosedRange<Int>
  ) throws(Malformed) -> Int? {
    guard let value = value(key) else { return nil }
    guard let int = value.int else { throw Malformed(path(of: key), .expected(.wholeNumber)) }
    guard range.contains(int) else { throw Malformed(path(of: key), .expected(.numberIn(range))) }
    return int
  }

  /// False when missing.
  mutating func bool(_ key: String) throws(Malformed) -> Bool {
    guard let value = value(key) else { return false }
    guard let bool = value.bool else { throw Malformed(path(of: key), .expected(.yesOrNo)) }
    return bool
  }

  mutating func requiredBool(_ key: String) throws(Malformed) -> Bool {
    _ = try required(key)
    return try bool(key)
  }

  /// Something with a text form: an id, a date, a time.
  mutating func parsed<Value: LosslessStringConvertible>(
    _ key: String, as expected: Malformed.Expected
  ) throws(Malformed) -> Value {
    guard let value: Value = try optionalParsed(key, as: expected) else {
      throw Malformed(path(of: key), .missing)
    }
    return value
  }

  mutating func optionalParsed<Value: LosslessStringConvertible>(
    _ key: String, as expected: Malformed.Expected
  ) throws(Malformed) -> Value? {
    guard let value = value(key) else { return nil }
    return try Self.parsed(value, as: expected, at: path(of: key))
  }

  static func parsed<Value: LosslessStringConvertible>(
    _ json: JSON, as expected: Malformed.Expected, at path: String
  ) throws(Malformed) -> Value {
    guard let string = json.string, let parsed = Value(string) else {
      throw Malformed(path, .expected(expected))
    }
    return parsed
  }

  mutating func id<Entity>(_ key: String) throws(Malformed) -> ID<Entity> {
    try parsed(key, as: .id)
  }

  mutating func optionalID<Entity>(_ key: String) throws(Malformed) -> ID<Entity>? {
    try optionalParsed(key, as: .id)
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(Malformed) -> Choice where Choice.RawValue == String {
    let string = try string(key)
    guard let choice = Choice(rawValue: string) else {
      throw Malformed(path(of: key), .expected(.oneOf(Choice.allCases.map(\.rawValue))))
    }
    return choice
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, else standard: Choice
  ) throws(Malformed) -> Choice where Choice.RawValue == String {
    members.contains { $0.key == key } ? try choice(key) : standard
  }

  /// The elements of a list with their paths; none when it is missing.
  mutating func list<Element>(
    _ key: String, _ read: (JSON, String) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    guard let value = value(key) else { return [] }
    let path = path(of: key)
    guard case .array(let values) = value else { throw Malformed(path, .expected(.list)) }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (place, value) in values.enumerated() {
      elements.append(try read(value, "\(path)[\(place)]"))
    }
    return elements
  }

  mutating func strings(_ key: String) throws(Malformed) -> [String] {
    try list(key, Self.string)
  }

  static func string(_ json: JSON, at path: String) throws(Malformed) -> String {
    guard let string = json.string else { throw Malformed(path, .expected(.text)) }
    return string
  }

  static func id<Entity>(_ json: JSON, at path: String) throws(Malformed) -> ID<Entity> {
    try parsed(json, as: .id, at: path)
  }
}
