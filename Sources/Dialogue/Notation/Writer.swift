import JSONTree

/// Writes the members of one JSON object in the order they are said; what is empty is left out.
struct Writer {
  private(set) var members: [JSON.Member] = []

  var json: JSON { .object(members) }

  mutating func write(_ key: String, _ value: JSON) { members.append(JSON.Member(key, value)) }

  mutating func write(_ key: String, _ value: String) { write(key, .string(value)) }

  mutating func write(_ key: String, _ value: Int) { write(key, .int(value)) }

  mutating func write(_ key: String, text: some Written) {
    write(key, .string(text.written))
  }

  mutating func write(_ key: String, ifAny value: (some Written)?) {
    if let value { write(key, .string(value.written)) }
  }

  mutating func write(_ key: String, ifAny value: String?) {
    if let value { write(key, .string(value)) }
  }

  mutating func write(_ key: String, ifAny value: Int?) {
    if let value { write(key, .int(value)) }
  }

  mutating func write(_ key: String, ifNot empty: String, _ value: String) {
    if value != empty { write(key, .string(value)) }
  }

  mutating func write(_ key: String, ifTrue value: Bool) {
    if value { write(key, .bool(true)) }
  }

  mutating func write(_ key: String, ifAny values: [JSON]) {
    if !values.isEmpty { write(key, .array(values)) }
  }

  mutating func write(rest: [JSON.Member]) { members += rest }
}
