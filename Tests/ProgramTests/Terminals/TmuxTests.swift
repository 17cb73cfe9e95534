import Foundation
import Terminal
import TerminalEmulator
import Testing

private let tmuxFile = "/usr/bin/tmux"

/// A terminal that others have written, as a second opinion on ours.
struct TmuxTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: tmuxFile)))
  func `tmux shows what our terminal shows`() throws {
    let home = try Home()
    try home.makeSession()
    let face = try home.lead()
    face.press("Down", "Down")
    let row = face.terminal.cursor.row + 2
    try face.wait { $0.cursor.row == row }

    let variables = home.environment.filter { $0.key != "TERM" }.map { "\($0)=\($1)" }
    try tmux(
      home,
      ["new-session", "-d", "-x", "80", "-y", "24", "/usr/bin/env"] + variables
        + [.built("mellomrom"), "lead", "nordvik"])
    let server = try #require(pid_t(tmux(home, "display-message", "-p", "#{pid}").dropLast()))
    defer {
      // It ends with its last session, and takes a moment for it; whatever becomes of this test, it
      // does not outlive it.
      _ = try? tmux(home, "kill-server")
      eventually("the end of the server") { kill(server, 0) != 0 }
      kill(server, SIGKILL)
    }
    try tmux(home, "set-option", "-g", "escape-time", "0")
    try eventually("the first screen") { try screen(home).contains("┌ Program ") }
    try tmux(home, "send-keys", "Down", "Down")
    try eventually("the selection") { try cursorRow(home) == row }
    #expect(withoutTime(try screen(home)) == withoutTime(face.terminal.picture))
  }

  private func screen(_ home: Home) throws -> String {
    var rows = try tmux(home, "capture-pane", "-p").components(separatedBy: "\n")
    while rows.last == "" { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  private func cursorRow(_ home: Home) throws -> Int? {
    Int(try tmux(home, "display-message", "-p", "#{cursor_y}").dropLast())
  }

  private func withoutTime(_ picture: String) -> String {
    String(picture.map { $0.isNumber ? "0" : $0 })
  }

  @discardableResult
  private func tmux(_ home: Home, _ arguments: String...) throws -> String {
    try tmux(home, arguments)
  }

  /// With a socket and a configuration of the test's own.
  @discardableResult
  private func tmux(_ home: Home, _ arguments: [String]) throws -> String {
    let command = [tmuxFile, "-S", home.path + "/tmux", "-f", "/dev/null", "-u"] + arguments
    return try Run(command: command, in: home).succeeded().output
  }
}
