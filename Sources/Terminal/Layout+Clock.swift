extension Layout {
  mutating func draw(_ clock: Block.Clock, in rect: Rect) {
    var place = rect
    if let figures = clock.largeFigures(in: rect.size) {
      drawPixels(figures, .half, style: .heading, row: rect.row, column: rect.column)
      place = rect.inset(left: figures[0].count + 3)
    }
    var lines = [clock.words]
    let bar = clock.barColumns(in: place.columns)
    if bar.isBeside {
      drawBar(clock, row: place.row, place: place.inset(left: clock.words.columns + 2), bar.columns)
    }
    frame.draw(clock.words, row: place.row, column: place.column, limit: place.columns)
    if !bar.isBeside, bar.columns > 0 {
      if place.rows > 1 { drawBar(clock, row: place.row + 1, place: place, bar.columns) }
      lines.append(Line())
    }
    lines += clock.notes
    for (index, line) in lines.enumerated().dropFirst() where index < place.rows {
      guard !line.isEmpty else { continue }
      frame.draw(line, row: place.row + index, column: place.column, limit: place.columns)
    }
  }

  private mutating func drawBar(_ clock: Block.Clock, row: Int, place: Rect, _ columns: Int) {
    let passed = min(max(clock.passed ?? 0, 0), 1)
    let full = Int((passed * Double(columns)).rounded())
    let bar = Rect(row: row, column: place.column, rows: 1, columns: full)
    frame.fill(bar, "▓", style: .bar)
    frame.fill(
      Rect(row: row, column: place.column + full, rows: 1, columns: columns - full), "░",
      style: .barRest)
    frame.draw(
      clock.whole, row: row, column: place.column + columns + 2, limit: place.columns - columns - 2)
  }
}

extension Block.Clock {
  /// Large figures, when there is room for them and as much again for words.
  func largeFigures(in size: Size) -> BigLetters.Glyph? {
    guard !figures.isEmpty, size.rows >= BigLetters.Scale.half.rows,
      let pixels = BigLetters.pixels(figures), pixels[0].count + 3 + 24 <= size.columns
    else { return nil }
    return pixels
  }

  /// How long the bar is, and whether it stands beside the words or under them.
  func barColumns(in columns: Int) -> (columns: Int, isBeside: Bool) {
    guard passed != nil else { return (0, false) }
    let whole = self.whole.isEmpty ? 0 : self.whole.columns + 2
    let beside = columns - words.columns - 2 - whole
    if beside >= 10 { return (min(beside, 40), true) }
    return (max(0, min(columns - whole, 40)), false)
  }

  func rows(columns: Int) -> Int {
    let size = Size(rows: BigLetters.Scale.half.rows, columns: columns)
    let figures = largeFigures(in: size)
    let room = columns - (figures.map { $0[0].count + 3 } ?? 0)
    let bar = barColumns(in: room)
    let lines = 1 + (bar.columns > 0 && !bar.isBeside ? 1 : 0) + notes.count
    return figures == nil ? lines : max(lines, BigLetters.Scale.half.rows)
  }

  var columnsWanted: Int {
    let figures = self.figures.isEmpty ? 0 : self.figures.count * 6 + 3
    let bar = passed == nil ? 0 : 22 + whole.columns + 2
    return figures + max(words.columns + bar, notes.reduce(0) { max($0, $1.columns) })
  }
}
