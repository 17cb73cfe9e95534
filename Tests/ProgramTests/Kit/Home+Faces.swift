import Terminal
import TerminalEmulator

extension Home {
  /// Opens a table's poster, past the first screen, ready to be written on.
  func write(
    table: Int, of session: String = "nordvik", size: Size = Size(rows: 24, columns: 80),
    environment: [String: String] = [:]
  ) throws -> DrivenProgram {
    let face = try open(
      "note", session, "--table", String(table), size: size, environment: environment)
    try face.wait(for: "Begynn å skrive, eller trykk Enter.")
    face.press("Space")
    try face.wait(without: "Begynn å skrive, eller trykk Enter.")
    return face
  }

  /// Opens the leader's face and waits for its first screen.
  func lead(
    _ session: String = "nordvik", size: Size = Size(rows: 24, columns: 80),
    environment: [String: String] = [:]
  ) throws -> DrivenProgram {
    let face = try open("lead", session, size: size, environment: environment)
    try face.wait { $0.picture.contains("┌ Program ") && $0.picture.contains("hjelp") }
    return face
  }

  /// The drafts that are kept beside the logs of a session.
  func drafts(of session: String = "2026-03-14-samling-nordvik") -> [String] {
    names(in: "\(sessions)/\(session).live").filter { $0.hasSuffix(".draft") }
  }
}
