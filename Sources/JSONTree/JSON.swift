/// A JSON value that keeps what most readers throw away: the order of keys, keys it does not know,
/// and the digits of a number as they were written.
///
///     let value: JSON = ["title": "Samling Nordvik", "participants": 32]
///     value["participants"]?.int  // 32
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number that is not a 64-bit integer, digit by digit as it stood in the text.
  case decimal(String)
  case string(String)
  case array([Self])
  case object([Member])

  /// A key with its value; an object is a list of these in the order they were written.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}
