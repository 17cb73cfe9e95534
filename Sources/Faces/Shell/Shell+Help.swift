import Dialogue
import Terminal

/// What the footer and the help page say, from the face's table of commands.
extension Shell {
  /// The commands that the footer names here and now, each with a key that works, by their places in
  /// the table. Whatever is drawn asks this, so only what may be named here is looked at.
  var footerCommands: [(place: Int, key: Key)] {
    (ranked[face.scope] ?? []).compactMap { place in
      let command = Owner.commands[place]
      guard command.isHinted(face), let key = firstWorkingKey(command.keys),
        command.reason(face) == nil
      else { return nil }
      return (place, key)
    }
  }

  var footer: [Screen.Hint] {
    let language = face.context.language
    if let over { return over.hints(language).map { Screen.Hint($0.key.name(language), $0.words) } }
    var hints = footerCommands.map { place, key in
      let command = Owner.commands[place]
      return Screen.Hint(key.name(language), (command.hintNow(face) ?? command.hint)(language))
    }
    let help = face.isTyping ? "F1" : "?"
    hints.append(Screen.Hint(help, Wording.helpHint(language)))
    return hints
  }

  /// The commands with a rank of each scope, the lowest first.
  static func ranked() -> [Scope: [Int]] {
    var places: [Scope: [(rank: Int, place: Int)]] = [:]
    for (place, command) in Owner.commands.enumerated() {
      guard let rank = command.rank else { continue }
      for scope in command.scopes { places[scope, default: []].append((rank, place)) }
    }
    return places.mapValues { places in places.sorted { $0.rank < $1.rank }.map(\.place) }
  }

  private func firstWorkingKey(_ keys: [Key]) -> Key? {
    face.isTyping ? keys.first { $0.typed == nil } : keys.first
  }

  /// The keys that are not text here and now.
  private func workingKeys(_ keys: [Key]) -> [Key] {
    face.isTyping ? keys.filter { $0.typed == nil } : keys
  }

  /// The keys that work, as help names them.
  private func named(_ keys: [Key]) -> String {
    workingKeys(keys).map { $0.name(face.context.language) }.joined(separator: ", ")
  }

  /// What no key does here, and the palette finds.
  private var keylessRows: [Overlay.Help.Row] {
    let language = face.context.language
    let commands = Owner.commands.filter {
      $0.scopes.contains(face.scope) && workingKeys($0.keys).isEmpty
    }
    let universals = Universal.available(in: face.context).filter {
      workingKeys($0.keys).isEmpty
    }
    return commands.map {
      Overlay.Help.Row(keys: "", $0.sentence(language), reason: $0.reason(face)?(language))
    } + universals.map { Overlay.Help.Row(keys: "", $0.sentence(language)) }
  }

  func help(selected: Int) -> Overlay.Help {
    let language = face.context.language
    var groups: [Overlay.Help.Group] = []
    for group in Group.allCases {
      var rows = Owner.commands
        .filter {
          $0.group == group && $0.scopes.contains(face.scope) && !workingKeys($0.keys).isEmpty
        }
        .map { command in
          Overlay.Help.Row(
            keys: named(command.keys), command.sentence(language),
            reason: command.reason(face)?(language))
        }
      if group == .everywhere {
        rows += Universal.available(in: face.context)
          .filter { !workingKeys($0.keys).isEmpty }
          .map { Overlay.Help.Row(keys: named($0.keys), $0.sentence(language)) }
      }
      if !rows.isEmpty { groups.append(Overlay.Help.Group(group.title(language), rows)) }
    }
    let keyless = keylessRows
    if !keyless.isEmpty {
      groups.append(Overlay.Help.Group(Wording.withoutKeys(language), keyless))
    }
    return Overlay.Help(
      title: Wording.helpTitle(Owner.name, language), groups: groups, selected: selected)
  }
}
