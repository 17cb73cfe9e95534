extension JSON {
  /// How deep arrays and objects may stand inside each other, and how long a text may be.
  package enum Limit {
    package static let depth = 256
    package static let bytes = 64 << 20
  }

  /// Reads one JSON value (RFC 8259) that fills all of `text`.
  ///
  ///     let value = try JSON(parsing: #"{"title": "Samling Nordvik"}"#.utf8)
  ///
  /// Stricter than the standard asks: a key twice in one object, bytes that are not UTF-8 and half a
  /// surrogate pair are refused, since none of them could be written back as it stood.
  package init(
    parsing text: some Collection<UInt8>, limit: Int = Limit.bytes
  ) throws(Fault) {
    try self.init(parsing: Array(text), limit: limit)
  }

  /// The same for what most texts are, past everything generic.
  package init(parsing text: [UInt8], limit: Int = Limit.bytes) throws(Fault) {
    self = try JSONText(text, limit: limit).root.json
  }
}
