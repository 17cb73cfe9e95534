import Foundation
import Terminal
import TerminalEmulator
import Testing

/// Expects something of files or processes that comes about within a deadline; asks again and again.
func eventually(
  _ what: String, seconds: Double = 20, _ location: SourceLocation = #_sourceLocation,
  _ isSo: () throws -> Bool
) rethrows {
  let deadline = Date.now.addingTimeInterval(seconds)
  while try !isSo() {
    guard Date.now < deadline else {
      Issue.record("never came: \(what)", sourceLocation: location)
      return
    }
    poll(nil, 0, 5)
  }
}

extension DrivenProgram {
  /// Reads until the screen no longer holds a text.
  func wait(without text: String) throws {
    try wait { !$0.picture.contains(text) }
  }

  /// Waits until everything that was typed has been read and what came of it is drawn: the answer to
  /// a key that comes after all of it.
  func settle() throws {
    press("Ctrl-S")
    try wait(for: "Allerede lagret. Alt lagres mens du skriver.")
  }

  /// Expects that the terminal is as a shell needs it.
  func expectRestored(_ location: SourceLocation = #_sourceLocation) {
    #expect(isCooked, sourceLocation: location)
    #expect(!terminal.isAlternate && terminal.isCursorShown, sourceLocation: location)
    #expect(
      terminal.modes.isDisjoint(with: [1, 1000, 1006, 1049, 2004]), "\(terminal.modes)",
      sourceLocation: location)
    #expect(terminal.unknown == [], sourceLocation: location)
  }
}
