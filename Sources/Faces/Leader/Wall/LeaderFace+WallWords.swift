import Dialogue
import Terminal

/// Words that are looked for on the wall while it is walked: only what has them is in sight, and the hall's
/// pages turn past the rest.
extension LeaderFace {
  /// What hangs, with the words that are looked for; all of it when none are.
  mutating func siftWall() {
    guard let needle = wall.flatMap({ Needle($0.words.text) }) else {
      hanging = hung
      return
    }
    hanging = hung.compactMap { poster in
      var sifted = poster
      sifted.rows = poster.rows.filter { $0.has(needle) }
      return sifted.rows.isEmpty ? nil : sifted
    }
  }

  mutating func typeWallWords(_ input: Input) -> Bool {
    guard sheet == nil, wall?.isTyping == true, wall?.words.type(input) == true else {
      return false
    }
    siftWall()
    clampWall()
    return true
  }

  /// Shows the whole wall again; the leader goes on standing at the same point.
  mutating func clearWallWords() {
    let here = rowOnWall?.point
    let poster = posterOnWall?.id
    wall?.words = TextField()
    wall?.isTyping = false
    siftWall()
    stand(at: here, on: poster)
    clampWall()
  }

  static let wallWordsCommands: [Command<LeaderFace>] = [
    Command(
      "wall-words", ["/"], hint: Sentence(nb: "ord", nn: "ord", en: "words"),
      Sentence(
        nb: "Vis bare linjene med ordene du skriver; salens sider følger",
        nn: "Vis berre linjene med orda du skriv; sidene i salen følgjer",
        en: "Show only the lines with the words that you type; the hall's pages follow"),
      group: .look, in: [.wall]
    ) { face, _ in face.wall?.isTyping = true },

    Command(
      "wall-words-done", ["Enter", "Tab"],
      hint: Sentence(nb: "til veggen", nn: "til veggen", en: "to the wall"),
      Sentence(
        nb: "Til veggen med det som har ordene", nn: "Til veggen med det som har orda",
        en: "To the wall with what has the words"),
      group: .look, in: [.wallWords], rank: 1
    ) { face, _ in face.wall?.isTyping = false },

    Command(
      "wall-words-clear", ["Esc"], hint: Sentence(nb: "vis alt", nn: "vis alt", en: "show all"),
      Sentence(
        nb: "Vis hele veggen igjen", nn: "Vis heile veggen igjen", en: "Show the whole wall again"),
      group: .look, in: [.wallWords], rank: 2
    ) { face, _ in face.clearWallWords() },
  ]
}

extension Scope {
  /// The words that are looked for on the leader's wall.
  static let wallWords: Scope = "wall-words"
}

extension HangingPoster.Row {
  fileprivate func has(_ needle: Needle) -> Bool {
    if case .corrected(let now) = since, needle.isFound(in: now) { return true }
    return needle.isFound(in: text)
  }
}
