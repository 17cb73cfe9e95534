extension JSON {
  /// The first members of an object whose text may be cut anywhere, as far as they are whole.
  ///
  ///     JSON.leadingMembers(of: #"{"format": "x", "version": 1, "peo"#.utf8)
  ///     // format and version
  ///
  /// Nothing when the text does not begin as an object.
  package static func leadingMembers(of text: some Collection<UInt8>) -> [Member] {
    let bytes = Array(text)
    var members: [Member] = []
    // Where it stops does not matter here; what came before does.
    bytes.withUnsafeBytes { text in
      var parser = Parser(text)
      try? parser.leadingMembers { marks in
        let text = JSONText(bytes, marks: marks)
        let (key, value) = (text.root, JSONText.Value(text: text, place: 1))
        members.append(Member(key.string ?? "", value.json))
      }
    }
    return members
  }
}
