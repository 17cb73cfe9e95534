import JSONTree

/// Reads the members of one JSON object, each once, and keeps what nobody asked for.
///
///     var reader = try Reader(json, at: "programme[3]")
///     let minutes = try reader.int("minutes", in: 0...Limits.minutes)
///     step.extra = reader.rest
struct Reader {
  let path: String
  /// Of a tree, with the place of the member after the one that was read last.
  private var members: [JSON.Member] = []
  private var next = 0
  /// Of what is read from its text.
  private var text: JSONText.Object?
  private let count: Int
  /// Which members were read: a bit for each of the first 64, and the places of those beyond.
  private var taken: UInt64 = 0
  private var takenBeyond: Set<Int> = []

  init(_ json: Notation, at path: String) throws(Malformed) {
    self.path = path
    switch json {
    case .tree(let json):
      guard case .object(let members) = json else { throw Malformed(path, .expected(.object)) }
      self.members = members
      count = members.count
    case .text(let value):
      guard let object = value.object else { throw Malformed(path, .expected(.object)) }
      text = object
      count = object.count
    }
  }

  init(_ json: JSON, at path: String) throws(Malformed) {
    try self.init(.tree(json), at: path)
  }

  /// Whether everything has been read.
  var isDone: Bool { taken.nonzeroBitCount + takenBeyond.count == count }

  /// The members that were not read, sorted by key.
  var rest: [JSON.Member] {
    if isDone { return [] }
    let all = text?.members ?? members
    return all.indices.filter { !isTaken($0) }.map { all[$0] }.sorted { $0.key < $1.key }
  }

  private func isTaken(_ place: Int) -> Bool {
    place < 64 ? taken & (1 << UInt64(place)) != 0 : takenBeyond.contains(place)
  }

  private mutating func take(_ key: String) -> Notation? {
    if text != nil {
      guard let found = text?.take(key) else { return nil }
      note(found.number)
      return .text(found.value)
    }
    guard let place = place(of: key) else { return nil }
    next = place + 1
    note(place)
    return .tree(members[place].value)
  }

  private mutating func note(_ place: Int) {
    if place < 64 { taken |= 1 << UInt64(place) } else { takenBeyond.insert(place) }
  }

  /// The value under a key without reading it.
  private func peek(_ key: String) -> Notation? {
    if let text { return text[key].map(Notation.text) }
    return place(of: key).map { .tree(members[$0].value) }
  }

  private func place(of key: String) -> Int? {
    for place in next..<members.count where members[place].key == key { return place }
    for place in 0..<next where members[place].key == key { return place }
    return nil
  }

  /// How many elements the list under a key has; 0 when there is none.
  func count(of key: String) -> Int {
    switch peek(key) {
    case .tree(let json): json.array?.count ?? 0
    case .text(let value): value.elements?.count ?? 0
    case nil: 0
    }
  }

  func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value under a key; nil when it is missing or null.
  mutating func value(_ key: String) -> Notation? {
    guard let value = take(key), !value.isNull else { return nil }
    return value
  }

  /// Whether something stands under a key.
  func has(_ key: String) -> Bool { peek(key).map { !$0.isNull } ?? false }

  mutating func required(_ key: String) throws(Malformed) -> Notation {
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
    guard let bool = try required(key).bool else {
      throw Malformed(path(of: key), .expected(.yesOrNo))
    }
    return bool
  }

  /// Something with a text form: an id, a date, a time.
  mutating func parsed<Value: Written>(
    _ key: String, as expected: Malformed.Expected
  ) throws(Malformed) -> Value {
    guard let value: Value = try optionalParsed(key, as: expected) else {
      throw Malformed(path(of: key), .missing)
    }
    return value
  }

  mutating func optionalParsed<Value: Written>(
    _ key: String, as expected: Malformed.Expected
  ) throws(Malformed) -> Value? {
    guard let value = value(key) else { return nil }
    return try Self.parsed(value, as: expected, at: path(of: key))
  }

  static func parsed<Value: Written>(
    _ json: Notation, as expected: Malformed.Expected, at path: String
  ) throws(Malformed) -> Value {
    guard let value: Value = json.parsed() else { throw Malformed(path, .expected(expected)) }
    return value
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
    peek(key) == nil ? standard : try choice(key)
  }

  mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(Malformed) -> Choice? where Choice.RawValue == String {
    if has(key) { return try choice(key) }
    _ = value(key)
    return nil
  }

  /// The elements of a list; none when it is missing.
  mutating func list<Element>(
    _ key: String, _ read: (Notation, String) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    guard let value = value(key) else { return [] }
    return try Self.list(value, at: path(of: key), read)
  }

  /// Elements are told no path of their own: it is made when something is wrong in one.
  static func list<Element>(
    _ json: Notation, at path: String, _ read: (Notation, String) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    var elements: [Element] = []
    func take(_ value: Notation) throws(Malformed) {
      do throws(Malformed) {
        elements.append(try read(value, ""))
      } catch {
        throw error.inside("\(path)[\(elements.count)]")
      }
    }
    switch json {
    case .tree(.array(let values)):
      elements.reserveCapacity(values.count)
      for value in values { try take(.tree(value)) }
    case .text(let value):
      guard let values = value.elements else { throw Malformed(path, .expected(.list)) }
      elements.reserveCapacity(values.count)
      for value in values { try take(.text(value)) }
    case .tree: throw Malformed(path, .expected(.list))
    }
    return elements
  }

  mutating func strings(_ key: String) throws(Malformed) -> [String] {
    try list(key, Self.string)
  }

  /// The elements of a list that stand sorted, each once.
  mutating func sorted<Element: Comparable & Hashable>(
    _ key: String, _ read: (Notation, String) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    let elements = try list(key, read)
    return elements.isEmpty ? [] : Set(elements).sorted()
  }

  mutating func sortedIDs<Entity>(_ key: String) throws(Malformed) -> [ID<Entity>] {
    try sorted(key, Self.id)
  }

  static func tableNumber(_ json: Notation, at path: String) throws(Malformed) -> Int {
    guard let table = json.int, (1...Limits.tables).contains(table) else {
      throw Malformed(path, .expected(.numberIn(1...Limits.tables)))
    }
    return table
  }

  static func string(_ json: Notation, at path: String) throws(Malformed) -> String {
    guard let string = json.string else { throw Malformed(path, .expected(.text)) }
    return string
  }

  static func id<Entity>(_ json: Notation, at path: String) throws(Malformed) -> ID<Entity> {
    try parsed(json, as: .id, at: path)
  }
}
