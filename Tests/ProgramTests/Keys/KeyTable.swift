import Dialogue
import Faces
import Terminal

/// A face's table of commands, as what can be written down of it.
struct KeyTable {
  let face: Sentence
  let rows: [Row]

  struct Row {
    let id: String
    let keys: [Key]
    let hint: Sentence
    let sentence: Sentence
    let group: Group
    let scopes: [String]
  }

  init<Owner: Face>(_ face: Owner.Type) {
    self.face = face.name
    rows = face.commands.map { command in
      Row(
        id: command.id, keys: command.keys, hint: command.hint, sentence: command.sentence,
        group: command.group, scopes: command.scopes.map(\.name).sorted())
    }
  }

  /// Of every face that takes keys, in the order that people meet them.
  static let all = [
    KeyTable(SessionsFace.self), KeyTable(NewSessionFace.self), KeyTable(PlanFace.self),
    KeyTable(LeaderFace.self), KeyTable(NoteFace.self), KeyTable(HallFace.self),
    KeyTable(DeskFace.self), KeyTable(LedgerFace.self),
  ]

  /// The parts of the face that something works in.
  var scopes: Set<String> { Set(rows.flatMap(\.scopes)) }
}

extension Key {
  /// Whether any terminal that was ever made sends it: characters, Ctrl with a letter, arrows,
  /// Enter, Tab, Esc and Backspace; and Alt with a character, which is Esc before the character.
  var isOnEveryTerminal: Bool {
    switch base {
    case .character(let character):
      if modifiers == .ctrl { return character.isASCII && character.isLetter }
      return modifiers.isEmpty || modifiers == .alt
    case .named(let name):
      switch name {
      case .enter, .escape, .tab, .backspace, .up, .down, .left, .right: return modifiers.isEmpty
      case .delete, .insert, .home, .end, .pageUp, .pageDown: return false
      }
    case .function: return false
    }
  }

  /// Whether a Norwegian keyboard has it behind AltGr only.
  var needsAltGr: Bool {
    guard case .character(let character) = base else { return false }
    return "@£$€{[]}\\|~µ".contains(character)
  }
}
