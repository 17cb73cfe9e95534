/// Why a face has no terminal to be drawn on.
package enum TerminalProblem: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case isNoTerminal
  /// `TERM` is not set.
  case hasNoName
  /// No description of a terminal with this name is installed.
  case isUnknown(name: String)
  /// It cannot move the cursor, as `dumb` cannot.
  case isTooSimple(name: String)
  /// ncurses could not start.
  case failed
}
