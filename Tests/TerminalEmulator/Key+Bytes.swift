package import Terminal

extension Key {
  /// What an xterm sends for this key.
  package var bytes: [UInt8] {
    let text: String
    switch base {
    case .character(let character):
      var typed = String(character)
      if modifiers.contains(.ctrl), let scalar = character.uppercased().unicodeScalars.first {
        typed = String(Character(Unicode.Scalar(UInt8(scalar.value & 0x1F))))
      }
      text = (modifiers.contains(.alt) ? "\u{1B}" : "") + typed
    case .named(let name): text = sequence(name)
    case .function(let number): text = sequence(function: number)
    }
    return Array(text.utf8)
  }

  private func sequence(_ name: Named) -> String {
    let alt = modifiers.contains(.alt) ? "\u{1B}" : ""
    switch name {
    case .enter: return alt + "\r"
    case .escape: return alt + "\u{1B}"
    case .tab: return modifiers.contains(.shift) ? "\u{1B}[Z" : "\t"
    case .backspace: return alt + "\u{7F}"
    case .up: return lettered("A")
    case .down: return lettered("B")
    case .right: return lettered("C")
    case .left: return lettered("D")
    case .home: return lettered("H")
    case .end: return lettered("F")
    case .insert: return numbered(2)
    case .delete: return numbered(3)
    case .pageUp: return numbered(5)
    case .pageDown: return numbered(6)
    }
  }

  private func sequence(function number: Int) -> String {
    if number <= 4 { return lettered(["P", "Q", "R", "S"][number - 1], plain: "\u{1B}O") }
    return numbered(number + (number <= 5 ? 10 : number <= 10 ? 11 : 12))
  }

  private func lettered(_ letter: String, plain: String = "\u{1B}O") -> String {
    modifiers.isEmpty ? plain + letter : "\u{1B}[1;\(modifierNumber)\(letter)"
  }

  private func numbered(_ number: Int) -> String {
    modifiers.isEmpty ? "\u{1B}[\(number)~" : "\u{1B}[\(number);\(modifierNumber)~"
  }

  private var modifierNumber: Int {
    1 + (modifiers.contains(.shift) ? 1 : 0) + (modifiers.contains(.alt) ? 2 : 0)
      + (modifiers.contains(.ctrl) ? 4 : 0)
  }
}
