extension Key: LosslessStringConvertible {
  /// Reads the notation used in help, documents and tests: `Ctrl-P`, `PgDn`, `Alt-Up`, `Shift-Tab`,
  /// `F5`, `a`, `Space`.
  ///
  /// Modifiers may come in any order; names of keys ignore case.
  package init?(_ notation: String) {
    if notation.utf8.count == 1, let character = notation.first {
      self.init(.character(character))
      return
    }
    var rest = Substring(notation)
    var modifiers: Modifiers = []
    while let (modifier, after) = Self.modifier(at: rest) {
      modifiers.insert(modifier)
      rest = after
    }
    guard let base = Base(notation: rest) else { return nil }
    if case .character(let character) = base, modifiers.contains(.ctrl) {
      self.init(.character(Character(character.lowercased())), modifiers)
    } else {
      self.init(base, modifiers)
    }
  }

  /// The notation with English names: the one that `init` reads.
  package var description: String { notation { $0.rawValue } }

  /// The notation with the names of a language, for help and footers.
  ///
  ///     Key.space.notation(space: "Mellomrom") { $0.rawValue }  // Mellomrom
  package func notation(space: String = "Space", naming: (Named) -> String) -> String {
    var text = ""
    if modifiers.contains(.ctrl) { text += "Ctrl-" }
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.shift) { text += "Shift-" }
    switch base {
    case .character(" "): text += space
    case .character(let character) where modifiers.contains(.ctrl): text += character.uppercased()
    case .character(let character): text.append(character)
    case .named(let name): text += naming(name)
    case .function(let number): text += "F\(number)"
    }
    return text
  }

  private static func modifier(at text: Substring) -> (Modifiers, Substring)? {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let all: [(String, Modifiers)] = [("ctrl-", .ctrl), ("alt-", .alt), ("shift-", .shift)]
    for (name, modifier) in all
    where text.count > name.count && text.prefix(name.count).lowercased() == name {
      return (modifier, text.dropFirst(name.count))
    }
    return nil
  }
}

extension Key: ExpressibleByStringLiteral {
  /// A key written in the code, as in a table of bindings; a misspelt one stops the program at once.
  package init(stringLiteral notation: String) {
    guard let key = Key(notation) else { preconditionFailure("no key is called \(notation)") }
    self = key
  }
}

extension Key.Base {
  fileprivate init?(notation: Substring) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
      return
    }
    let lowercased = notation.lowercased()
    if let named = Key.Named(rawValue: String(notation)) {
      self = .named(named)
    } else if lowercased == "space" {
      self = .character(" ")
    } else if let named = Key.Named.allCases.first(where: { $0.rawValue.lowercased() == lowercased }
    ) {
      self = .named(named)
    } else if lowercased.first == "f", let number = Int(lowercased.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }
}
