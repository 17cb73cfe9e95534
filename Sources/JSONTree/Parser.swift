/// A recursive descent over bytes; how deep it goes is bounded by `JSON.Limit.depth`.
struct Parser {
  let text: UnsafeRawBufferPointer
  var at = 0
  var depth = 0
  /// Where strings with escapes are put together, kept to be used again.
  var scratch: [UInt8] = []

  /// A fault whose line and column nobody has counted yet.
  struct Stop: Error {
    let what: JSON.Fault.What
    let offset: Int
  }

  init(_ text: UnsafeRawBufferPointer) {
    self.text = text
  }

  mutating func document() throws(Stop) -> JSON {
    skipSpace()
    let value = try value()
    skipSpace()
    guard at == text.count else { throw stop(.moreAfterTheValue) }
    return value
  }

  private mutating func value() throws(Stop) -> JSON {
    guard at < text.count else { throw stop(.endsTooEarly) }
    switch text[at] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte: throw stop(.unexpected(byte: byte))
    }
  }

  private mutating func array() throws(Stop) -> JSON {
    try enter()
    var elements: [JSON] = []
    guard !closes(with: "]") else { return .array(elements) }
    repeat {
      skipSpace()
      elements.append(try value())
    } while try continues(until: "]")
    return .array(elements)
  }

  private mutating func object() throws(Stop) -> JSON {
    try enter()
    guard !closes(with: "}") else { return .object([]) }
    var members: [JSON.Member] = []
    members.reserveCapacity(4)
    var seen: Set<String> = []
    repeat {
      skipSpace()
      let start = at
      try expect("\"")
      let key = try string()
      guard isNew(key, among: members, seen: &seen) else {
        throw Stop(what: .duplicateKey(key), offset: start)
      }
      skipSpace()
      try expect(":")
      at += 1
      skipSpace()
      members.append(JSON.Member(key, try value()))
    } while try continues(until: "}")
    return .object(members)
  }

  /// Calls with each member of an object as soon as what follows it shows that it is whole.
  mutating func leadingMembers(_ body: (JSON.Member) -> Void) throws(Stop) {
    skipSpace()
    try expect("{")
    try enter()
    guard !closes(with: "}") else { return }
    var isLast = false
    while !isLast {
      skipSpace()
      try expect("\"")
      let key = try string()
      skipSpace()
      try expect(":")
      at += 1
      skipSpace()
      let value = try value()
      isLast = try !continues(until: "}")
      body(JSON.Member(key, value))
    }
  }

  /// Small objects are compared one by one; only large ones are worth a set.
  private func isNew(
    _ key: String, among members: [JSON.Member], seen: inout Set<String>
  ) -> Bool {
    guard members.count >= 24 else { return !members.contains { $0.key == key } }
    if seen.isEmpty { seen = Set(members.map(\.key)) }
    return seen.insert(key).inserted
  }
}

extension Parser {
  func stop(_ what: JSON.Fault.What) -> Stop {
    Stop(what: what, offset: at)
  }

  @inline(__always)
  mutating func skipSpace() {
    while at < text.count {
      switch text[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  /// Stops unless the next byte is this one; does not step past it.
  @inline(__always)
  func expect(_ scalar: Unicode.Scalar) throws(Stop) {
    guard at < text.count else { throw stop(.endsTooEarly) }
    guard text[at] == UInt8(ascii: scalar) else { throw stop(.unexpected(byte: text[at])) }
  }

  private mutating func enter() throws(Stop) {
    guard depth < JSON.Limit.depth else { throw stop(.tooDeep(limit: JSON.Limit.depth)) }
    depth += 1
    at += 1
  }

  private mutating func closes(with end: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < text.count, text[at] == UInt8(ascii: end) else { return false }
    at += 1
    depth -= 1
    return true
  }

  private mutating func continues(until end: Unicode.Scalar) throws(Stop) -> Bool {
    guard !closes(with: end) else { return false }
    try expect(",")
    at += 1
    return true
  }

  private mutating func word(_ letters: StaticString, _ value: JSON) throws(Stop) -> JSON {
    for position in 0..<letters.utf8CodeUnitCount {
      guard at < text.count else { throw stop(.endsTooEarly) }
      guard text[at] == letters.utf8Start[position] else {
        throw stop(.unexpected(byte: text[at]))
      }
      at += 1
    }
    return value
  }
}
