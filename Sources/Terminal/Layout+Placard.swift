extension Layout {
  mutating func draw(_ placard: Block.Placard, in rect: Rect) {
    for scale in scales {
      for across in 1...placard.mostColumns {
        if let columns = placard.columns(scale, across: across, in: rect.size) {
          draw(columns, scale, across: across, in: rect)
          return
        }
      }
    }
    drawPlain(placard, in: rect)
  }

  private mutating func draw(
    _ columns: [[Block.Placard.LargeLine]], _ scale: BigLetters.Scale, across: Int, in rect: Rect
  ) {
    let rows = (columns.map(\.count).max() ?? 0) * scale.rows
    let width = (rect.columns + scale.gap) / across
    let widest = scale.columns(of: columns.joined().reduce(0) { max($0, $1.columns) })
    let left = across == 1 ? max(0, (rect.columns - widest) / 2) : 0
    for (column, lines) in columns.enumerated() {
      var row = rect.row + (rect.rows - rows) / 2
      for line in lines {
        for (start, text) in line.parts {
          guard let pixels = BigLetters.pixels(text) else { continue }
          drawPixels(
            pixels, scale, style: line.style, row: row,
            column: rect.column + left + column * width + scale.columns(of: start))
        }
        row += scale.rows
      }
    }
  }

  private mutating func drawPlain(_ placard: Block.Placard, in rect: Rect) {
    let across =
      (1...placard.mostColumns).first {
        placard.plainRows(columns: placard.width(of: $0, in: rect.columns), across: $0) <= rect.rows
      } ?? placard.mostColumns
    let width = placard.width(of: across, in: rect.columns)
    let columns = placard.split(across)
    let rows = placard.plainRows(columns: width, across: across)
    let most = columns.map(\.count).max() ?? 0
    let isSpaced = rows + most - 1 <= rect.rows
    let height = min(rect.rows, rows + (isSpaced ? most - 1 : 0))
    let left = across == 1 ? max(0, (width - placard.columnsWanted) / 2) : 0
    for (column, items) in columns.enumerated() {
      var place = Rect(
        row: rect.row + (rect.rows - height) / 2,
        column: rect.column + left + column * (width + Block.Placard.plainGap), rows: height,
        columns: width - left)
      for item in items where !place.isEmpty {
        let text = placard.textColumn + item.indent * 2
        frame.draw(
          item.lead, row: place.row, column: place.column + item.indent * 2,
          limit: placard.textColumn, style: .heading)
        draw(Block.Text([Line(item.text, item.style)]), in: place.inset(left: text))
        let taken = wrap(item.text, columns: max(1, width - text)).count + (isSpaced ? 1 : 0)
        place = place.inset(top: taken)
      }
    }
  }
}

extension Block.Placard {
  /// A line of large letters: texts and where they begin, in pixels.
  struct LargeLine {
    var parts: [(start: Int, text: String)]
    var style: Style

    /// Its right end, in pixels.
    var columns: Int {
      parts.reduce(0) { max($0, $1.start + (BigLetters.columns(of: $1.text) ?? 0)) }
    }
  }

  static let plainGap = 3

  /// Where the texts begin, past the widest lead, in plain columns.
  var textColumn: Int {
    let lead = items.reduce(0) { max($0, $1.lead.columns) }
    return lead == 0 ? 0 : lead + 1
  }

  /// The columns that the widest item takes as plain text, unwrapped.
  var columnsWanted: Int {
    let text = textColumn
    return items.reduce(0) { max($0, text + $1.indent * 2 + $1.text.columns) }
  }

  /// The items shared out to so many columns, read downwards.
  func split(_ across: Int) -> [ArraySlice<Item>] {
    let each = max(1, (items.count + across - 1) / across)
    return stride(from: 0, to: items.count, by: each).map {
      items[$0..<min(items.count, $0 + each)]
    }
  }

  func width(of across: Int, in columns: Int) -> Int {
    max(1, (columns + Self.plainGap) / across - Self.plainGap)
  }

  /// The rows of the highest column as plain text.
  func plainRows(columns: Int, across: Int = 1) -> Int {
    let lead = textColumn
    return split(across).reduce(0) { most, items in
      max(
        most,
        items.reduce(0) {
          $0 + wrap($1.text, columns: max(1, columns - lead - $1.indent * 2)).count
        })
    }
  }

  /// The lines of each column in large letters, when all of it fits.
  func columns(_ scale: BigLetters.Scale, across: Int, in size: Size) -> [[LargeLine]]? {
    let width = scale.pixels(in: (size.columns + scale.gap) / across - scale.gap)
    let most = size.rows / scale.rows
    guard most * across >= items.count else { return nil }
    let leads = items.map { BigLetters.columns(of: $0.lead) }
    guard !leads.contains(nil) else { return nil }
    let lead = leads.compactMap(\.self).max() ?? 0
    let text = lead == 0 ? 0 : lead + BigLetters.wordGap
    var result: [[LargeLine]] = []
    for items in split(across) {
      var lines: [LargeLine] = []
      for item in items {
        let indent = item.indent * BigLetters.indent
        guard let rows = BigLetters.wrap(item.text, columns: width - indent - text) else {
          return nil
        }
        for (number, row) in rows.enumerated() {
          var line = LargeLine(parts: [(indent + text, row)], style: item.style)
          if number == 0, !item.lead.isEmpty { line.parts.append((indent, item.lead)) }
          lines.append(line)
        }
        guard lines.count <= most else { return nil }
      }
      result.append(lines)
    }
    return result
  }
}

extension BigLetters {
  /// The pixels between two words.
  static let wordGap = 4
  /// The pixels that a line under another is moved in.
  static let indent = 8

  /// The columns of pixels that a text takes on one line; nil when a character has not been drawn.
  static func columns(of text: some StringProtocol) -> Int? {
    var sum = 0
    for character in text {
      guard let columns = columns(of: character) else { return nil }
      sum += columns + 1
    }
    return max(0, sum - 1)
  }

  /// The text in lines of at most so many columns of pixels, broken between words; nil when a word
  /// is wider or a character has not been drawn.
  static func wrap(_ text: String, columns: Int) -> [String]? {
    var lines: [String] = []
    var width = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let wide = Self.columns(of: word), wide <= columns else { return nil }
      if !lines.isEmpty, width + wordGap + 1 + wide <= columns {
        lines[lines.count - 1] += " " + word
        width += wordGap + 1 + wide
      } else {
        lines.append(String(word))
        width = wide
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}

extension BigLetters.Scale {
  /// The columns between two columns of lines.
  fileprivate var gap: Int { columns(of: 6) }
}
