/// Letters of blocks, for what is read from two metres or across a hall.
///
///     ▄▀▀▀▄ ▀▀█▀▀
///     █▄▄▄█   █
///     █   █   █
///     ▀   ▀   ▀
///
/// A letter is a few pixels; a pixel is half a cell high, or a whole cell and more when there is room.
struct BigLetters {
  /// Rows of pixels, eight of them; true is ink.
  typealias Glyph = [[Bool]]

  static let height = 8
  private static let space: Glyph = Array(repeating: [false, false, false], count: height)
  private static let drawings = find(in: strips)

  /// Where a letter is drawn: in which lines, and from which column to which.
  private struct Drawing {
    let lines: ArraySlice<ArraySlice<UInt8>>
    let columns: Range<Int>

    var glyph: Glyph {
      lines.map { line in
        line.dropFirst(columns.lowerBound).prefix(columns.count).map { $0 == UInt8(ascii: "#") }
      }
    }
  }

  /// The pixels of a character, or nil when it has not been drawn.
  static func glyph(_ character: Character) -> Glyph? {
    if character == " " || character == "\u{A0}" { return space }
    if let drawing = drawing(of: character) { return drawing.glyph }
    guard let (letter, accent) = composed[character], let base = drawing(of: letter)?.glyph else {
      return nil
    }
    return put(accent, on: letter.isUppercase ? lowered(base) : base)
  }

  /// The columns of a character's pixels, without drawing it; nil when it has not been drawn.
  static func columns(of character: Character) -> Int? {
    if character == " " || character == "\u{A0}" { return space[0].count }
    return (drawing(of: character) ?? composed[character].flatMap { drawing(of: $0.letter) })?
      .columns.count
  }

  /// The pixels of a text on one line, one column of space between letters; nil when a character in
  /// it has not been drawn.
  static func pixels(_ text: some StringProtocol) -> Glyph? {
    var rows: Glyph = Array(repeating: [], count: height)
    for character in text {
      guard let glyph = glyph(character) else { return nil }
      for row in 0..<height {
        if !rows[row].isEmpty { rows[row].append(false) }
        rows[row] += glyph[row]
      }
    }
    return rows
  }

  /// A capital made low enough for an accent: two of its rows are left out.
  private static func lowered(_ glyph: Glyph) -> Glyph {
    let none = Array(repeating: false, count: glyph[0].count)
    return [none, none] + [0, 1, 3, 5, 6, 7].map { glyph[$0] }
  }

  private static func put(_ accent: Accent, on glyph: Glyph) -> Glyph {
    var glyph = glyph
    let shift = max(0, (glyph[0].count - 5) / 2)
    for (row, text) in accent.rows.enumerated() {
      for (column, pixel) in text.enumerated()
      where pixel == "#" && column + shift < glyph[row].count {
        glyph[row][column + shift] = true
      }
    }
    return glyph
  }

  private static func drawing(of letter: Character) -> Drawing? { drawings[letter] }

  /// In each strip the drawings stand side by side, as wide in every line as in the first.
  private static func find(in strips: String) -> [Character: Drawing] {
    let gap = UInt8(ascii: " ")
    var result: [Character: Drawing] = [:]
    result.reserveCapacity(128)
    var lines = Array(strips.utf8).split(separator: UInt8(ascii: "\n"))[...]
    while let header = lines.popFirst(), let first = lines.first {
      let drawn = lines.prefix(height)
      var column = 0
      for (name, pixels) in zip(header.split(separator: gap), first.split(separator: gap)) {
        let end = column + pixels.count
        if let letter = String(decoding: name, as: UTF8.self).first {
          result[letter] = Drawing(lines: drawn, columns: column..<end)
        }
        column = end + 1
      }
      lines = lines.dropFirst(height)
    }
    return result
  }
}

extension BigLetters {
  /// How large a pixel is drawn, from the largest.
  enum Scale: CaseIterable {
    case triple
    case double
    case single
    case half
    /// As high as half, and half as wide: two pixels beside each other in a cell.
    case narrow

    /// The columns that so many pixels take.
    func columns(of pixels: Int) -> Int {
      switch self {
      case .triple: pixels * 6
      case .double: pixels * 4
      case .single: pixels * 2
      case .half: pixels
      case .narrow: (pixels + 1) / 2
      }
    }

    /// The pixels that so many columns have room for.
    func pixels(in columns: Int) -> Int {
      switch self {
      case .triple: columns / 6
      case .double: columns / 4
      case .single: columns / 2
      case .half: columns
      case .narrow: columns * 2
      }
    }

    /// The rows of a line of letters.
    var rows: Int {
      switch self {
      case .triple: BigLetters.height * 3
      case .double: BigLetters.height * 2
      case .single: BigLetters.height
      case .half, .narrow: BigLetters.height / 2
      }
    }
  }
}
