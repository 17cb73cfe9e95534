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
    let outcome =
      text.withContiguousStorageIfAvailable {
        Self.read(UnsafeRawBufferPointer($0), limit: limit)
      }
      ?? ContiguousArray(text).withUnsafeBytes { Self.read($0, limit: limit) }
    self = try outcome.get()
  }

  /// The same for what most texts are, past everything generic.
  package init(parsing text: [UInt8], limit: Int = Limit.bytes) throws(Fault) {
    self = try text.withUnsafeBytes { Self.read($0, limit: limit) }.get()
  }

  private static func read(_ text: UnsafeRawBufferPointer, limit: Int) -> Result<Self, Fault> {
    guard text.count <= limit else {
      return .failure(
        Fault(.tooLarge(bytes: text.count, limit: limit), offset: limit, line: 1, column: 1))
    }
    var parser = Parser(text)
    do throws(Parser.Stop) {
      return .success(try parser.document())
    } catch {
      return .failure(Fault(error.what, at: error.offset, in: text))
    }
  }
}
