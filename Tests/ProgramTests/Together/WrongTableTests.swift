import Dialogue
import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// Words that were written under the wrong table's number, with real processes.
struct WrongTableTests {
  @Test func `two tables change numbers under the hands of their note-takers`() throws {
    let home = try Home()
    try home.makeSession()
    let one = try home.write(table: 1)
    let two = try home.write(table: 2)
    one.type("fra bord to")
    one.press("Enter")
    try one.wait(for: "• fra bord to")
    one.type("halvt")
    two.type("hal")
    try one.wait(for: "• halvt")
    try two.wait(for: "• hal")
    try exchange(home)
    try one.wait(for: "Bord 2 · Gruppesamtale")
    try two.wait(for: "Bord 1 · Gruppesamtale")
    one.type(" og helt")
    two.type("vferdig")
    for face in [one, two] {
      face.press("Enter")
      try face.settle()
    }
    #expect(
      try words(home) == ["table-1": ["halvferdig"], "table-2": ["fra bord to", "halvt og helt"]])

    // What is half typed now belongs to the table that it is written at now.
    one.type("til slutt")
    eventually("a draft") { home.drafts().contains { $0.hasPrefix("table-2-") } }
    one.signal(SIGKILL)
    #expect(try one.waitForExit() == 128 + SIGKILL)
    let again = try home.open("note", "nordvik", "--table", "2")
    try again.wait(for: "• til slutt")
    #expect(again.terminal.picture.contains("• halvt og helt"))
  }

  /// What the leader's key does, as a script.
  private func exchange(_ home: Home) throws {
    let lines = try (1...2).map { table in
      let (opening, poster) = try home.opening(table: table)
      return """
        \(opening)
        {"kind":"poster.set","poster":"\(poster)","field":"holder","value":"table-\(3 - table)"}
        """
    }
    try home.run("apply", "nordvik", input: lines.joined(separator: "\n") + "\n").succeeded()
  }

  private func words(_ home: Home) throws -> [String: [String]] {
    var words: [String: [String]] = [:]
    for poster in try #require(try home.show()["posters"]?.array) {
      words[poster["holder"]?.string ?? ""] = poster["points"]?.array?
        .filter { $0["removed"]?.bool != true }.compactMap { $0["text"]?.string }
    }
    return words
  }
}
