extension JSON {
  /// The first members of an object whose text may be cut anywhere, as far as they are whole.
  ///
  ///     JSON.leadingMembers(of: #"{"format": "x", "version": 1, "peo"#.utf8)
  ///     // format and version
  ///
  /// Nothing when the text does not begin as an object.
  package static func leadingMembers(of text: some Collection<UInt8>) -> [Member] {
    text.withContiguousStorageIfAvailable { leading(UnsafeRawBufferPointer($0)) }
      ?? ContiguousArray(text).withUnsafeBytes { leading($0) }
  }

  private static func leading(_ text: UnsafeRawBufferPointer) -> [Member] {
    var parser = Parser(text)
    var members: [Member] = []
    // Where it stops does not matter here; what came before does.
    try? parser.leadingMembers { members.append($0) }
    return members
  }
}
