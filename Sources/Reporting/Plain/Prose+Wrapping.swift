extension Prose {
  /// The line in lines of at most so many characters, broken at spaces only.
  ///
  /// The space that a line is broken at is left out and every other one is kept, so that the lines
  /// put together with a space between them are the text again.
  func wrapped(to width: Int) -> [Prose] {
    var wrapping = Wrapping(width: width)
    for run in runs {
      var rest = run.text[...]
      while !rest.isEmpty {
        let word = rest.prefix { $0 != " " }
        wrapping.add(word: Run(String(word), run.style))
        rest = rest.dropFirst(word.count)
        let gap = rest.prefix { $0 == " " }
        wrapping.add(gap: Run(String(gap), run.style))
        rest = rest.dropFirst(gap.count)
      }
    }
    return wrapping.finished
  }
}

/// Puts words on lines as they come; a word may be made of several runs.
private struct Wrapping {
  let width: Int
  private var lines: [Prose] = []
  private var line: [Prose.Run] = []
  private var word: [Prose.Run] = []
  private var gap: Prose.Run?

  init(width: Int) { self.width = width }

  mutating func add(word run: Prose.Run) {
    guard !run.text.isEmpty else { return }
    word.append(run)
  }

  mutating func add(gap run: Prose.Run) {
    guard !run.text.isEmpty else { return }
    placeWord()
    if gap != nil { gap?.text += run.text } else { gap = run }
  }

  var finished: [Prose] {
    var copy = self
    copy.placeWord()
    if let gap = copy.gap { copy.line.append(gap) }
    return (copy.lines + [Prose(copy.line)]).map(\.joined)
  }

  private mutating func placeWord() {
    guard !word.isEmpty else { return }
    let needed = [line, [gap].compactMap(\.self), word].joined()
      .reduce(0) { $0 + $1.text.count }
    if line.isEmpty || needed <= width {
      if let gap { line.append(gap) }
      line += word
    } else {
      // A word that follows without a gap belongs to the one before it and is not torn off.
      if var gap {
        gap.text.removeLast()
        if !gap.text.isEmpty { line.append(gap) }
        lines.append(Prose(line))
        line = word
      } else {
        line += word
      }
    }
    word = []
    gap = nil
  }
}

extension Prose {
  /// With neighbours of one style put together, so that a text stays one text.
  fileprivate var joined: Prose {
    runs.reduce(into: Prose([])) { prose, run in
      if let last = prose.runs.indices.last, prose.runs[last].style == run.style {
        prose.runs[last].text += run.text
      } else {
        prose.runs.append(run)
      }
    }
  }
}
