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
  private static let glyphs = parse(strips)

  /// The pixels of a character, or nil when it has not been drawn.
  static func glyph(_ character: Character) -> Glyph? {
    if character == " " || character == "\u{A0}" { return space }
    if let glyph = glyphs[character] { return glyph }
    guard let (letter, accent) = composed[character], let base = glyphs[letter] else { return nil }
    return put(accent, on: letter.isUppercase ? lowered(base) : base)
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

  private static func parse(_ strips: String) -> [Character: Glyph] {
    var result: [Character: Glyph] = [:]
    var lines = strips.split(separator: "\n")[...]
    while let header = lines.popFirst() {
      let names = header.split(separator: " ").compactMap(\.first)
      let rows = lines.prefix(height).map { $0.split(separator: " ") }
      lines = lines.dropFirst(height)
      for (index, name) in names.enumerated() {
        result[name] = rows.map { row in index < row.count ? row[index].map { $0 == "#" } : [] }
      }
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

    /// The columns of a pixel.
    var columns: Int {
      switch self {
      case .triple: 6
      case .double: 4
      case .single: 2
      case .half: 1
      }
    }

    /// The rows of a line of letters.
    var rows: Int {
      switch self {
      case .triple: BigLetters.height * 3
      case .double: BigLetters.height * 2
      case .single: BigLetters.height
      case .half: BigLetters.height / 2
      }
    }
  }
}
