import Dialogue
import Foundation
import JSONTree
import Terminal
import TerminalEmulator
import Testing

/// What others wrote, by whatever means, never reaches a terminal as anything but text.
struct HostileWordsTests {
  private static let evil = [
    "\u{1B}]52;c;c3RvbGVu\u{7}", "\u{1B}]0;owned\u{7}", "\u{1B}[6n", "\u{1B}[5i",
    "\u{1B}P$q\u{1B}\\",
    "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{90}x\u{9C}", "\u{1B}c", "\u{1B}(0", "\u{E}",
    "\u{8}\u{8}",
    "a\rb", "a\nb", "\u{7}", "\u{1B}[?1049l", "\u{1B}_x\u{1B}\\", "\u{1B}#8",
  ]

  /// Everything that the program sent besides text must be what it sends when nobody is hostile.
  private func sequences(_ bytes: [UInt8]) -> Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    var found: Set<String> = []
    let pattern =
      #/\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)?|P[^\x1b]*|\[[0-?]*[ -\/]*[@-~]|[ -\/]*[0-~])|[\x00-\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\u{80}-\u{9f}]/#
    for match in text.matches(of: pattern) {
      // Places, lengths and colours differ with what is drawn; the kind does not.
      found.insert(String(match.output).replacing(#/[0-9;]+/#, with: "#"))
    }
    return found
  }

  private func see(_ home: Home) throws -> Set<String> {
    let face = try home.open("note", "nordvik", "--table", "1")
    try face.wait { $0.picture.contains("• ") || $0.picture.contains("Trykk en tast") }
    face.press("Space", "Up", "Up", "Ctrl-R")
    try face.wait(for: "Punkt 1 av")
    face.press("Enter", "Enter", "Ctrl-O", "F1")
    try face.wait(for: "Taster")
    face.press("x")
    face.resize(to: Size(rows: 30, columns: 100))
    try face.settle()
    face.press("Ctrl-Q")
    _ = try face.waitForExit()
    #expect(face.terminal.unknown == [])
    #expect(!face.terminal.picture.contains("owned") || !face.terminal.title.contains("owned"))
    return sequences(face.sent)
  }

  @Test func `hostile bytes in a session, its title, its history and its logs are text`() throws {
    let kind = try Home()
    try kind.makeSession()
    try kind.writePoster(table: 1, ["one", "two", "three"])
    let allowed = try see(kind)

    for evil in Self.evil {
      let home = try Home()
      let path = try home.makeSession()
      try home.writePoster(table: 1, ["one", "ZZZ", "three"])
      try poison(home, path, with: evil)
      let seen = try see(home)
      #expect(seen.subtracting(allowed) == [], "after \(evil.debugDescription)")
    }
  }

  /// Puts the bytes where somebody with an editor could: as JSON escapes inside every word and title.
  private func poison(_ home: Home, _ path: String, with evil: String) throws {
    let live = path.replacing(".json", with: ".live")
    let files =
      [path, path.replacing(".json", with: ".history.jsonl")]
      + home.names(in: live).map { live + "/" + $0 }
    let escaped = evil.unicodeScalars.map { scalar in
      "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    }.joined()
    for file in files where FileManager.default.fileExists(atPath: file) {
      let text = String(decoding: try home.read(file), as: UTF8.self)
        .replacing("ZZZ", with: escaped).replacing("Samling Nordvik", with: "S\(escaped) Nordvik")
      try home.write(text.utf8, to: file)
    }
  }
}
