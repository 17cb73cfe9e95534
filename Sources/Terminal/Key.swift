/// What a person pressed, as far as a plain terminal can tell.
///
///     let next: Key = "PgDn"
///     let undo: Key = "Ctrl-Z"
///     let letter: Key = "å"
///
/// Ctrl with a letter is always the small letter (`Ctrl-P` is `p` with Ctrl): a terminal cannot tell
/// more. Shift is told only for named keys; a capital letter is a character of its own.
package struct Key: Hashable, Sendable {
  package enum Base: Hashable, Sendable {
    case character(Character)
    case named(Named)
    /// F1 to F12.
    case function(Int)
  }

  /// The keys that have a name and no character.
  package enum Named: String, CaseIterable, Sendable {
    case enter = "Enter"
    case escape = "Esc"
    case tab = "Tab"
    case backspace = "Backspace"
    case delete = "Del"
    case insert = "Ins"
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case end = "End"
    case pageUp = "PgUp"
    case pageDown = "PgDn"
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let ctrl = Self(rawValue: 1)
    package static let alt = Self(rawValue: 2)
    package static let shift = Self(rawValue: 4)
  }

  package var base: Base
  package var modifiers: Modifiers

  package init(_ base: Base, _ modifiers: Modifiers = []) {
    self.base = base
    self.modifiers = modifiers
  }

  /// The character this key types into a text field, if it types one.
  package var typed: Character? {
    guard case .character(let character) = base, modifiers.isEmpty else { return nil }
    return character
  }
}

extension Key {
  package static let enter = Key(.named(.enter))
  package static let escape = Key(.named(.escape))
  package static let tab = Key(.named(.tab))
  package static let backTab = Key(.named(.tab), .shift)
  package static let backspace = Key(.named(.backspace))
  package static let delete = Key(.named(.delete))
  package static let up = Key(.named(.up))
  package static let down = Key(.named(.down))
  package static let left = Key(.named(.left))
  package static let right = Key(.named(.right))
  package static let home = Key(.named(.home))
  package static let end = Key(.named(.end))
  package static let pageUp = Key(.named(.pageUp))
  package static let pageDown = Key(.named(.pageDown))
  package static let space = Key(.character(" "))
}
