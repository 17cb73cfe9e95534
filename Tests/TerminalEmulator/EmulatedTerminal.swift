package import Terminal

/// A terminal as a value: bytes go in, rows of text come out.
///
///     var terminal = EmulatedTerminal(size: Size(rows: 24, columns: 80))
///     terminal.feed("\u{1B}[3;5HSamling".utf8)
///     terminal.rows[2]  // "    Samling"
///
/// It obeys what xterm would of the sequences that ncurses sends, and notes in ``unknown`` what it
/// does not know. Source: ECMA-48 and xterm's "Control Sequences".
package struct EmulatedTerminal {
  package internal(set) var size: Size
  package internal(set) var title = ""
  package internal(set) var isCursorShown = true
  package internal(set) var isAlternate = false
  /// The private modes that are on, as 2004 for pastes in brackets.
  package internal(set) var modes: Set<Int> = []
  /// Sequences that were not understood.
  package internal(set) var unknown: [String] = []
  /// What the terminal would send back to the program.
  package internal(set) var replies = ""
  /// How many times the bell has rung.
  package internal(set) var bells = 0

  var grid: [[Cell]]
  var row = 0
  var column = 0
  /// The last column is filled, and the next character begins the next row.
  var isPastEdge = false
  var look = Look()
  var scrolling: ClosedRange<Int>
  var isInserting = false
  var lastCharacter: Unicode.Scalar = " "
  var saved: (row: Int, column: Int, look: Look) = (0, 0, Look())
  var mainGrid: [[Cell]]?
  var parser = Parser()

  package init(size: Size) {
    self.size = size
    grid = Self.blank(size)
    scrolling = 0...max(0, size.rows - 1)
  }

  /// How a character is drawn.
  package struct Look: Hashable, Sendable {
    package var isBold = false
    package var isDim = false
    package var isItalic = false
    package var isUnderlined = false
    package var isReversed = false
    /// A colour of the terminal's sixteen, or its own when nil.
    package var color: Int?
    package var background: Int?
  }

  struct Cell: Hashable {
    /// Empty in the right half of a wide character.
    var text = " "
    var look = Look()
  }

  static func blank(_ size: Size) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
  }

  /// Where the hardware cursor stands.
  package var cursor: Position { Position(row: row, column: column) }

  /// The rows as text, without the spaces at their ends.
  package var rows: [String] {
    grid.map { cells in
      var text = cells.reduce(into: "") { $0 += $1.text }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The whole screen as one text.
  package var picture: String { rows.joined(separator: "\n") }

  package func look(row: Int, column: Int) -> Look { grid[row][column].look }

  /// Changes the size; what no longer fits is gone.
  package mutating func resize(to new: Size) {
    func fitted(_ grid: [[Cell]]) -> [[Cell]] {
      (0..<new.rows).map { row in
        (0..<new.columns).map { column in
          row < grid.count && column < grid[row].count ? grid[row][column] : Cell()
        }
      }
    }
    grid = fitted(grid)
    mainGrid = mainGrid.map(fitted)
    size = new
    scrolling = 0...max(0, new.rows - 1)
    moveTo(row, column)
  }

  /// Takes bytes from the program.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let event = parser.next(byte) { obey(event) }
    }
  }

  /// Takes what the terminal would answer, once.
  package mutating func takeReplies() -> String {
    defer { replies = "" }
    return replies
  }
}
