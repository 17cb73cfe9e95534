extension Layout {
  /// Draws a text as large as fits, centred; plainly, bold and centred, when letters of blocks do not.
  mutating func draw(_ big: Block.Big, in rect: Rect) {
    let words = big.words ?? []
    for scale in scales {
      guard let lines = Block.Big.lines(words, scale, in: rect.size) else { continue }
      var row = rect.row + (rect.rows - lines.count * scale.rows) / 2
      for line in lines {
        let width = scale.columns(of: line[0].count)
        drawPixels(
          line, scale, style: big.style, row: row, column: rect.column + (rect.columns - width) / 2)
        row += scale.rows
      }
      return
    }
    let rows = wrap(big.text, columns: rect.columns).count
    let text = Block.Text([Line(big.text, big.style)], alignment: .center)
    draw(text, in: rect.inset(top: max(0, (rect.rows - rows) / 2)))
  }

  /// Draws rows of pixels at a place.
  mutating func drawPixels(
    _ pixels: BigLetters.Glyph, _ scale: BigLetters.Scale, style: Style, row: Int, column: Int
  ) {
    if scale == .narrow { return drawNarrow(pixels, style: style, row: row, column: column) }
    let tall = scale.rows / BigLetters.height
    for (number, line) in pixels.enumerated() {
      for (index, isInk) in line.enumerated() where isInk {
        let at = column + scale.columns(of: index)
        if tall == 0 {
          let place = Rect(row: row + number / 2, column: at, rows: 1, columns: 1)
          let upper = pixels[number & ~1][index]
          let lower = pixels[number | 1][index]
          frame.fill(place, upper && lower ? "█" : upper ? "▀" : "▄", style: style)
        } else {
          frame.fill(
            Rect(
              row: row + number * tall, column: at, rows: tall, columns: scale.columns(of: 1)), "█",
            style: style)
        }
      }
    }
  }

  /// Two pixels beside each other and two under them make a cell.
  private mutating func drawNarrow(
    _ pixels: BigLetters.Glyph, style: Style, row: Int, column: Int
  ) {
    for upper in stride(from: 0, to: pixels.count - 1, by: 2) {
      let width = pixels[upper].count
      for left in stride(from: 0, to: width, by: 2) {
        func ink(_ row: Int, _ column: Int, _ bit: Int) -> Int {
          column < width && pixels[row][column] ? bit : 0
        }
        let quarters =
          ink(upper, left, 1) + ink(upper, left + 1, 2) + ink(upper + 1, left, 4)
          + ink(upper + 1, left + 1, 8)
        guard quarters > 0 else { continue }
        frame.fill(
          Rect(row: row + upper / 2, column: column + left / 2, rows: 1, columns: 1),
          BigLetters.quarters[quarters], style: style)
      }
    }
  }

  /// The sizes of large letters that serve here and that the terminal can show, from the largest.
  var scales: [BigLetters.Scale] {
    let isNarrowShown = isReadFromAfar && memory.hasQuarterBlocks
    return BigLetters.Scale.allCases.filter { $0 != .narrow || isNarrowShown }
  }
}

extension Block.Big {
  /// The pixels of each word; nil when one has a character that has not been drawn.
  var words: [BigLetters.Glyph]? {
    var words: [BigLetters.Glyph] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let pixels = BigLetters.pixels(word) else { return nil }
      words.append(pixels)
    }
    return words
  }

  /// The text as lines of pixels at a scale, when all of it fits.
  func lines(_ scale: BigLetters.Scale, in size: Size) -> [BigLetters.Glyph]? {
    words.flatMap { Self.lines($0, scale, in: size) }
  }

  /// Words as lines of pixels at a scale, when all of them fit; nil when there are none.
  static func lines(
    _ words: [BigLetters.Glyph], _ scale: BigLetters.Scale, in size: Size
  ) -> [BigLetters.Glyph]? {
    var lines: [BigLetters.Glyph] = []
    var line: BigLetters.Glyph?
    for pixels in words {
      if let before = line {
        let joined = zip(before, pixels).map { $0 + Array(repeating: false, count: 4) + $1 }
        if scale.columns(of: joined[0].count) <= size.columns {
          line = joined
          continue
        }
        lines.append(before)
      }
      guard scale.columns(of: pixels[0].count) <= size.columns else { return nil }
      line = pixels
    }
    if let line { lines.append(line) }
    let fits = !lines.isEmpty && lines.count * scale.rows <= size.rows
    return fits ? lines : nil
  }
}

extension BigLetters {
  /// Blocks by which quarters are ink: upper left 1, upper right 2, lower left 4, lower right 8.
  fileprivate static let quarters: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
}
