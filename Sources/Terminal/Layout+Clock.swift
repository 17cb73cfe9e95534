extension Layout {
  mutating func draw(_ clock: Block.Clock, in rect: Rect) {
    var place = rect
    let asked = clock.parts(columns: rect.columns)
    if let figures = clock.largeFigures(in: rect.size) {
      drawPixels(figures, .half, style: .heading, row: rect.row, column: rect.column)
      place = rect.inset(left: figures[0].count + 3)
    }
    let bar = clock.barColumns(in: place.columns)
    if bar.isBeside {
      drawBar(clock, row: place.row, place: place.inset(left: clock.words.columns + 2), bar.columns)
    }
    frame.draw(clock.words, row: place.row, column: place.column, limit: place.columns)
    if !bar.isBeside, bar.columns > 0, place.rows > 1 {
      drawBar(clock, row: place.row + 1, place: place, bar.columns)
    }
    // Of what does not fit, the first words stand: better cut than out of sight.
    let isRoomForAll = asked.rows <= rect.rows
    let first = clock.firstNote(bar)
    let notes =
      isRoomForAll ? asked.notes : clock.notes.enumerated().map { (first + $0, false, $1) }
    for (row, isUnder, line) in notes where row < rect.rows {
      let column = isUnder ? rect.column : place.column
      frame.draw(
        line, row: rect.row + row, column: column, limit: rect.column + rect.columns - column,
        isCut: !isRoomForAll)
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

  func rows(columns: Int) -> Int { parts(columns: columns).rows }

  func firstNote(_ bar: (columns: Int, isBeside: Bool)) -> Int {
    bar.columns > 0 && !bar.isBeside ? 2 : 1
  }

  /// The notes as they are wrapped: beside the figures as long as those last, then under them in the
  /// whole width.
  func parts(columns: Int) -> (notes: [(row: Int, isUnder: Bool, line: Line)], rows: Int) {
    let tall = BigLetters.Scale.half.rows
    let figures = largeFigures(in: Size(rows: tall, columns: columns))
    let room = columns - (figures.map { $0[0].count + 3 } ?? 0)
    let first = firstNote(barColumns(in: room))
    var wrapped: [(row: Int, isUnder: Bool, line: Line)] = []
    for note in notes {
      let isUnder = figures != nil && first + wrapped.count >= tall
      for line in note.wrapped(columns: isUnder ? columns : room) {
        wrapped.append((first + wrapped.count, isUnder, line))
      }
    }
    let rows = first + wrapped.count
    return (wrapped, figures == nil ? rows : max(rows, tall))
  }

  var columnsWanted: Int {
    let figures = self.figures.isEmpty ? 0 : self.figures.count * 6 + 3
    let bar = passed == nil ? 0 : 22 + whole.columns + 2
    return figures + max(words.columns + bar, notes.reduce(0) { max($0, $1.columns) })
  }
}
