extension String {
  /// Something that sorts names as a Norwegian reader looks for them: capitals and accents do not
  /// count, æ ø å come last, and Aa stands with Å.
  ///
  ///     ["Åse", "Ada", "Øyvind"].sorted { $0.nameOrder < $1.nameOrder }  // Ada, Øyvind, Åse
  package var nameOrder: String {
    var order = ""
    var isAfterA = false
    for character in lowercased() {
      if character == "a", isAfterA {
        order.removeLast()
        order += "\u{7D}"
        isAfterA = false
        continue
      }
      isAfterA = character == "a"
      order += Self.places[character] ?? Self.plain(character)
    }
    return order
  }

  // Right after z, in ASCII.
  private static let places: [Character: String] = [
    "æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "y", "đ": "d", "ŧ": "t", "ŋ": "n",
    "ð": "d",
  ]

  /// A letter without its accent: the first scalar of its decomposition.
  private static func plain(_ character: Character) -> String {
    let folded = accents[character].map(String.init)
    return folded ?? String(character)
  }

  private static let accents: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("a", "áàâãą"), ("c", "çčć"), ("e", "éèêëę"), ("i", "íìîï"), ("l", "ł"), ("n", "ñńň"),
      ("o", "óòôõ"), ("r", "ř"), ("s", "šś"), ("u", "úùûů"), ("y", "ýÿ"), ("z", "žźż"),
    ]
    return groups.reduce(into: [:]) { letters, group in
      for letter in group.1 { letters[letter] = group.0 }
    }
  }()
}
