import JSONTree

/// A piece of JSON that something is read from.
///
/// A change comes as a tree; a session is far larger, and read from where it stands in its text.
enum Notation {
  case tree(JSON)
  case text(JSONText.Value)

  var string: String? {
    switch self {
    case .tree(let json): json.string
    case .text(let value): value.string
    }
  }

  var int: Int? {
    switch self {
    case .tree(let json): json.int
    case .text(let value): value.int
    }
  }

  var bool: Bool? {
    switch self {
    case .tree(let json): json.bool
    case .text(let value): value.bool
    }
  }

  var isNull: Bool {
    switch self {
    case .tree(let json): json == .null
    case .text(let value): value.isNull
    }
  }

  /// For what is kept as it came.
  var tree: JSON {
    switch self {
    case .tree(let json): json
    case .text(let value): value.json
    }
  }

  /// Something with a text form, without a string in between.
  func parsed<Value: Written>() -> Value? {
    var parsed: Value?
    switch self {
    case .tree(let json):
      guard var string = json.string else { return nil }
      string.withUTF8 { parsed = Value(utf8: $0) }
    case .text(let value):
      value.withUTF8 { parsed = Value(utf8: $0) }
    }
    return parsed
  }
}

/// What has a text form of ASCII alone: an id, a date, a time.
protocol Written {
  init?(utf8: UnsafeBufferPointer<UInt8>)
  var written: String { get }
}

extension Written where Self: LosslessStringConvertible {
  var written: String { description }
}
