/// A recursive descent over bytes that notes where values stand; how deep it goes is bounded by
/// `JSON.Limit.depth`.
struct Parser {
  let text: UnsafeRawBufferPointer
  var at = 0
  var depth = 0
  private(set) var marks: [JSONText.Mark] = []
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

  mutating func document() throws(Stop) {
    // Most values take more bytes than that, and what is not written to costs nothing.
    marks.reserveCapacity(text.count / 8)
    skipSpace()
    try value()
    skipSpace()
    guard at == text.count else { throw stop(.moreAfterTheValue) }
  }

  private mutating func value() throws(Stop) {
    guard at < text.count else { throw stop(.endsTooEarly) }
    switch text[at] {
    case UInt8(ascii: "\""): try markString()
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      mark(.number)
      _ = try number()
    case UInt8(ascii: "t"):
      mark(.yes)
      try word("true")
    case UInt8(ascii: "f"):
      mark(.no)
      try word("false")
    case UInt8(ascii: "n"):
      mark(.null)
      try word("null")
    case let byte: throw stop(.unexpected(byte: byte))
    }
  }

  private mutating func mark(_ kind: JSONText.Kind, at start: Int? = nil, reach: Int = 0) {
    marks.append(
      JSONText.Mark(
        start: UInt32(truncatingIfNeeded: start ?? at), reach: UInt32(truncatingIfNeeded: reach),
        kind: kind))
  }

  private mutating func markString() throws(Stop) {
    let start = at
    if let isASCII = try skipPlainString() {
      mark(isASCII ? .ascii : .unicode, at: start, reach: at - start - 2)
    } else {
      at = start
      _ = try string()
      mark(.escaped, at: start)
    }
  }

  private mutating func array() throws(Stop) {
    let place = marks.count
    mark(.array)
    try enter()
    if !closes(with: "]") {
      repeat {
        skipSpace()
        try value()
      } while try continues(until: "]")
    }
    marks[place].reach = UInt32(truncatingIfNeeded: marks.count)
  }

  private mutating func object() throws(Stop) {
    let place = marks.count
    mark(.object)
    try enter()
    if !closes(with: "}") {
      var keys = Keys()
      repeat {
        try key(of: place, among: &keys)
        try value()
      } while try continues(until: "}")
    }
    marks[place].reach = UInt32(truncatingIfNeeded: marks.count)
  }

  /// Reads a key and goes to its value.
  private mutating func key(of object: Int, among keys: inout Keys) throws(Stop) {
    skipSpace()
    let start = at
    try expect("\"")
    let place = marks.count
    try markString()
    guard isNew(key: place, of: object, among: &keys) else {
      throw Stop(what: .duplicateKey(string(of: marks[place])), offset: start)
    }
    skipSpace()
    try expect(":")
    at += 1
    skipSpace()
  }

  /// Calls with the marks of each member of an object as soon as what follows it shows that it is
  /// whole.
  mutating func leadingMembers(_ body: ([JSONText.Mark]) -> Void) throws(Stop) {
    skipSpace()
    try expect("{")
    try enter()
    guard !closes(with: "}") else { return }
    var isLast = false
    while !isLast {
      marks.removeAll(keepingCapacity: true)
      var keys = Keys()
      try key(of: 0, among: &keys)
      try value()
      let member = marks
      isLast = try !continues(until: "}")
      body(member)
    }
  }
}

// MARK: Keys

extension Parser {
  /// The keys of an object so far.
  private struct Keys {
    var count = 0
    /// All of them, once there are many.
    var set: Set<String> = []
  }

  /// Small objects are compared one by one; only large ones are worth a set.
  private func isNew(key place: Int, of object: Int, among keys: inout Keys) -> Bool {
    keys.count += 1
    if keys.count <= 24 {
      var earlier = object + 1
      while earlier < place {
        if isSame(marks[earlier], marks[place]) { return false }
        earlier = marks[earlier + 1].next(after: earlier + 1)
      }
      return true
    }
    if keys.set.isEmpty {
      var earlier = object + 1
      while earlier < place {
        keys.set.insert(string(of: marks[earlier]))
        earlier = marks[earlier + 1].next(after: earlier + 1)
      }
    }
    return keys.set.insert(string(of: marks[place])).inserted
  }

  /// Whether Swift's strings hold two keys for the same, which has not to be asked of plain ASCII.
  private func isSame(_ one: JSONText.Mark, _ other: JSONText.Mark) -> Bool {
    guard one.kind == .ascii, other.kind == .ascii else {
      return string(of: one) == string(of: other)
    }
    guard one.reach == other.reach else { return false }
    let (first, second) = (Int(one.start), Int(other.start))
    for offset in 1..<Int(one.reach) + 1 where text[first + offset] != text[second + offset] {
      return false
    }
    return true
  }

  /// Reads a string once more that has been read through.
  private func string(of mark: JSONText.Mark) -> String {
    var parser = Parser(text)
    parser.at = Int(mark.start)
    return (try? parser.string()) ?? ""
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

  private mutating func word(_ letters: StaticString) throws(Stop) {
    for position in 0..<letters.utf8CodeUnitCount {
      guard at < text.count else { throw stop(.endsTooEarly) }
      guard text[at] == letters.utf8Start[position] else {
        throw stop(.unexpected(byte: text[at]))
      }
      at += 1
    }
  }
}
