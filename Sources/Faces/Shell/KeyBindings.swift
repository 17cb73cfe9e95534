import Dialogue
import Terminal

/// The whole keyboard as a document, made from the faces' tables of commands.
///
///     | key | bokmål | nynorsk | English |
///     |---|---|---|---|
///     | `PgDn`, `Space` | Neste … | Neste … | Next … |
package enum KeyBindings {
  package static var markdown: String {
    let lines =
      [
        "# Keys", "",
        "Made from the program's own tables of commands by `make documents`; `?` shows the same,",
        "with why something cannot be done now.", "",
      ] + table(of: SessionsFace.self) + table(of: NewSessionFace.self)
      + table(of: PlanFace.self) + table(of: LeaderFace.self) + table(of: NoteFace.self)
      + table(of: HallFace.self) + table(of: DeskFace.self)
      + table(of: LedgerFace.self)
      + universal
    return lines.joined(separator: "\n") + "\n"
  }

  private static let head = ["| key | bokmål | nynorsk | English |", "|---|---|---|---|"]

  private static func table<Owner: Face>(of face: Owner.Type) -> [String] {
    var lines = ["## \(Owner.name(.english)) · \(Owner.name(.bokmal))", ""]
    for group in Group.allCases {
      let commands = Owner.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      lines += ["### \(group.title(.english))", ""] + head
      lines += commands.map { row($0.keys.map(\.description), $0.sentence) }
      lines.append("")
    }
    return lines
  }

  private static var universal: [String] {
    ["## Everywhere · Overalt", ""] + head
      + Universal.allCases.map { row($0.keys.map(\.description), $0.sentence) }
  }

  private static func row(_ keys: [String], _ sentence: Sentence) -> String {
    let names = keys.isEmpty ? "`Ctrl-P`" : keys.map { "`\($0)`" }.joined(separator: ", ")
    let cells = [names.replacing("|", with: "\\|"), sentence.nb, sentence.nn, sentence.en]
    return "| \(cells.joined(separator: " | ")) |"
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: String) -> String {
    reduce(into: "") { $0 += $1 == old ? new : String($1) }
  }
}
