import Testing

@testable import Terminal

/// Screens of every kind of block, at every size: nothing traps, and the frame keeps its promises.
@Suite struct LayoutFuzzTests {
  @Test func `any screen at any size keeps the promises of a frame`() {
    var random = Steps(seed: 42)
    var memory = LayoutMemory()
    for _ in 0..<1_500 {
      var maker = ScreenMaker(random: random)
      let screen = maker.screen()
      random = maker.random
      let size = Size(rows: random.next(34), columns: random.next(110))
      let frame = layout(screen, in: size, memory: &memory)
      #expect(frame.brokenPromise == nil, "at \(size.rows)x\(size.columns)")
      _ = frame.hit(at: Position(row: random.next(40), column: random.next(120)))
      _ = plainLines(screen)
    }
  }

  @Test func `a frame with lines that were drawn before is the frame drawn anew`() {
    var random = Steps(seed: 7)
    var maker = ScreenMaker(random: Steps(seed: 8))
    var lines = (0..<40).map { _ in maker.editorLine() }
    var memory = LayoutMemory()
    for _ in 0..<1_000 {
      let place = random.next(lines.count)
      switch random.next(6) {
      case 0: lines.insert(maker.editorLine(), at: place)
      case 1 where lines.count > 1: lines.remove(at: place)
      case 2: lines[place] = maker.editorLine()
      default: lines[place].text += maker.text()
      }
      let editor = Block.Editor(
        "poster", count: lines.count, caret: Caret(line: random.next(lines.count), offset: 2),
        margin: random.next(9) == 0 ? 4 : 2
      ) { [lines] in lines[$0] }
      let size = Size(rows: 20 + random.next(9) / 8, columns: 60 + random.next(9) / 8)
      expectAsAnew(editor, in: size, &memory)
    }
  }

  /// Draws with what is remembered and without, and compares.
  private func expectAsAnew(_ editor: Block.Editor, in size: Size, _ memory: inout LayoutMemory) {
    let screen = Screen(
      title: "", header: .init("", right: ""), body: .editor(editor), focus: "poster")
    var forgetful = memory
    _ = forgetful.takeDrawn("poster")
    let anew = layout(screen, in: size, memory: &forgetful)
    let frame = layout(screen, in: size, memory: &memory)
    #expect(frame.lines == anew.lines)
    #expect(frame.cells.map(\.style) == anew.cells.map(\.style))
    #expect(frame.cursor == anew.cursor)
  }

  @Test func `lines that stand by their stamp are drawn as if all were asked for`() {
    var random = Steps(seed: 9)
    var maker = ScreenMaker(random: Steps(seed: 10))
    var lines = (0..<40).map { _ in maker.editorLine() }
    var memory = LayoutMemory()
    var caret = 3
    var stamp = 0
    for _ in 0..<2_000 {
      switch random.next(9) {
      case 0:
        lines.insert(maker.editorLine(), at: random.next(lines.count))
        stamp += 1
      case 1:
        lines[random.next(lines.count)] = maker.editorLine()
        stamp += 1
      case 2 where lines.count > 30:
        lines.remove(at: random.next(lines.count))
        stamp += 1
      case 3: caret = random.next(lines.count)
      default: break
      }
      caret = min(caret, lines.count - 1)
      lines[caret].text = random.next(9) == 0 ? "" : lines[caret].text + maker.text()
      let editor = Block.Editor(
        "poster", count: lines.count, caret: Caret(line: caret, offset: random.next(20)),
        margin: random.next(9) == 0 ? 4 : 2, stamp: stamp
      ) { [lines] in lines[$0] }
      let size = Size(rows: 20 + random.next(9) / 8, columns: 60 + random.next(9) / 8)
      expectAsAnew(editor, in: size, &memory)
    }
  }

  @Test func `with the stamp of the frame before only the caret's line is asked for`() {
    var memory = LayoutMemory()
    func asked(stamp: Int, typed: String) -> Set<Int> {
      var asked: Set<Int> = []
      let editor = Block.Editor(
        "poster", count: 90, caret: Caret(line: 4, offset: 0), stamp: stamp
      ) { index in
        asked.insert(index)
        return Block.EditorLine(index == 4 ? typed : "line \(index)")
      }
      let screen = Screen(body: .editor(editor), focus: "poster")
      _ = layout(screen, in: Size(rows: 14, columns: 50), memory: &memory)
      return asked
    }
    #expect(asked(stamp: 1, typed: "a").count > 5)
    #expect(asked(stamp: 1, typed: "ab") == [4])
    #expect(asked(stamp: 2, typed: "ab").count > 5)
  }

  @Test func `a row differs when a grapheme of several scalars has become another`() {
    func frame(_ text: String) -> Frame {
      var memory = LayoutMemory()
      let screen = Screen(body: .text(Line(text)))
      return layout(screen, in: Size(rows: 14, columns: 50), memory: &memory)
    }
    let (one, other) = (frame("Zoe\u{308} 👩‍👧"), frame("Zoe\u{308} 👨‍👧"))
    #expect(one.changes(from: frame("Zoe\u{308} 👩‍👧"), rows: 14, columns: 50) == [])
    #expect(other.changes(from: one, rows: 14, columns: 50).map(\.row) == [1])
    #expect(one.changes(from: nil, rows: 14, columns: 50).count == 14)
  }

  @Test func `the small sizes are all drawn`() {
    var maker = ScreenMaker(random: Steps(seed: 1))
    var memory = LayoutMemory()
    for rows in 0..<16 {
      for columns in 0..<44 {
        let frame = layout(
          maker.screen(), in: Size(rows: rows, columns: columns), memory: &memory)
        #expect(frame.brokenPromise == nil, "at \(rows)x\(columns)")
      }
    }
  }
}

extension Frame {
  /// What is wrong with the grid, if anything.
  fileprivate var brokenPromise: String? {
    if cells.count != size.rows * size.columns { return "cells" }
    if let cursor, !Rect(rows: size.rows, columns: size.columns).contains(cursor) {
      return "cursor at \(cursor) outside"
    }
    if cursor == nil, !cells.isEmpty { return "no cursor" }
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let text = self.text(row: row, column: column)
        if text.isEmpty { return "half a wide character at \(row),\(column): \(lines[row])" }
        let width = text.columns
        if width < 1 || column + width > size.columns { return "\(text) at \(row),\(column)" }
        if text.unicodeScalars.contains(where: { ColumnWidth.isControl($0.value) }) {
          return "a control character at \(row),\(column)"
        }
        for tail in column + 1..<max(column + 1, column + width)
        where !cells[row * size.columns + tail].isTail {
          return "\(text) without its tail at \(row),\(column): \(lines[row])"
        }
        column += width
      }
    }
    return nil
  }
}

/// Makes screens that nobody would make.
struct ScreenMaker {
  var random: Steps
  private var ids: [ElementID] = []

  init(random: Steps) { self.random = random }

  mutating func screen() -> Screen {
    ids = []
    let body = block(depth: 3)
    var screen = Screen(
      title: text(), header: .init(line(), right: line()), body: body, status: line(),
      footer: (0..<random.next(9)).map { _ in .init(text(), text()) },
      focus: ids.isEmpty ? nil : ids[random.next(ids.count)], tooSmall: text())
    screen.isBare = random.next(8) == 0
    switch random.next(6) {
    case 0:
      if case .field(let field) = field(), case .list(let list) = list() {
        screen.overlay = .palette(.init(title: text(), field: field, list: list))
      }
    case 1:
      let groups = (0..<random.next(4)).map { _ in
        Overlay.Help.Group(
          text(), (0..<random.next(9)).map { _ in .init(keys: text(), text(), reason: text()) })
      }
      screen.overlay = .help(.init(title: text(), groups: groups, selected: random.next(30) - 3))
    case 2:
      screen.overlay = .sheet(
        .init(
          title: text(), text: [line(), line()], choices: [line(), line()],
          selected: random.next(4) - 1, hints: [.init(text(), text())],
          width: random.next(2) == 0 ? nil : random.next(100)))
    default:
      break
    }
    return screen
  }

  mutating func text() -> String {
    let words = [
      "", "a", "Zoë", "対話", "e\u{301}", "👩‍👧", "🇳🇴", "ŋđ", " ", "  ", "\u{1B}[2J", "\u{202E}", "\t",
      "\n",
      "\u{301}", "Gruppesamtale", "menneskerettighetene", "नि", "–", "\r\n", "\u{0}", "क्ष",
    ]
    return (0..<random.next(6)).map { _ in words[random.next(words.count)] }.joined()
  }

  mutating func line() -> Line {
    Line((0..<random.next(4)).map { _ in Span(text(), Style.allCases[random.next(19)]) })
  }

  mutating func editorLine() -> Block.EditorLine {
    Block.EditorLine(
      text(), indent: random.next(5), bullet: "•", mark: text(), trailing: line())
  }

  mutating func id() -> ElementID {
    let id: ElementID = "e\(random.next(9))"
    ids.append(id)
    return id
  }

  mutating func part(depth: Int) -> Block.Part {
    let extents: [Block.Extent] = [
      .fixed(random.next(9) - 2), .fit(maximum: nil), .fit(maximum: random.next(9) - 2),
      .weight(random.next(4)),
    ]
    return Block.Part(
      block(depth: depth), extents[random.next(4)], minimum: random.next(30) - 3,
      rank: random.next(3))
  }

  mutating func parts(depth: Int) -> [Block.Part] {
    (0..<random.next(4)).map { _ in part(depth: depth) }
  }

  mutating func list() -> Block {
    let lines = (0..<5).map { _ in (line(), line()) }
    return .list(
      id(), count: random.next(3) == 0 ? 0 : random.next(40), selected: random.next(40) - 2,
      wraps: random.next(2) == 0, cellWidth: random.next(3) == 0 ? random.next(30) : nil,
      markColumns: random.next(4), empty: line()
    ) { .init(lines[$0 % 5].0, mark: "✓", indent: $0 % 3, trailing: lines[$0 % 5].1) }
  }

  mutating func field() -> Block {
    .field(
      .init(id(), label: text(), text: text(), caret: random.next(12) - 2, placeholder: text()))
  }

  mutating func block(depth: Int) -> Block {
    switch random.next(depth > 0 ? 14 : 11) {
    case 0: return list()
    case 1:
      let cells = [line(), line(), line()]
      let columns = (0..<random.next(5)).map { _ in
        let part = Block.Extent.weight(random.next(3))
        return Block.Table.Column(
          text(), random.next(2) == 0 ? .fit(maximum: nil) : part, minimum: random.next(20),
          alignment: .right, rank: random.next(2))
      }
      return .table(
        .init(id(), columns: columns, count: random.next(30), selected: random.next(30)) { _ in
          cells
        })
    case 2: return .text(.init([line(), line()], alignment: .center))
    case 3:
      let lines = (0..<4).map { _ in editorLine() }
      return .editor(
        .init(
          id(), count: random.next(30),
          caret: Caret(line: random.next(40) - 3, offset: random.next(9) - 2),
          margin: random.next(4), placeholder: line()
        ) { lines[$0 % 4] })
    case 4: return field()
    case 5:
      let values: [Block.Form.Value] = [
        .text(text(), caret: random.next(9) - 2, placeholder: text()), .choice(text()),
        .button(text()),
      ]
      let rows = (0..<random.next(9)).map { _ in
        Block.Form.Row(text(), values[random.next(3)], help: text(), problem: text())
      }
      return .form(.init(id(), rows: rows, selected: random.next(12) - 2))
    case 6:
      return .clock(
        .init(
          figures: "14", words: line(), passed: Double(random.next(30)) / 10 - 1, whole: line(),
          notes: [line()]))
    case 7: return .big(.init(text()))
    case 8: return .space
    case 9:
      let items = (0..<random.next(7)).map { _ in
        Block.Placard.Item(text(), lead: text(), indent: random.next(3))
      }
      return .placard(.init(items, mostColumns: random.next(4)))
    case 10:
      let spots = (0..<random.next(9)).map { _ in
        Block.Drawing.Spot(x: Double(random.next(12)) / 10, y: Double(random.next(12)) / 10)
      }
      let lines = zip(spots, spots.dropFirst()).map {
        Block.Drawing.Stroke(from: $0, to: $1, isBright: random.next(2) == 0)
      }
      return .drawing(.init(points: spots, lines: lines, words: text()))
    case 11: return .rows(parts(depth: depth - 1))
    case 12: return .columns(parts(depth: depth - 1), narrow: random.next(2) == 0 ? .drop : .stack)
    default:
      let sections = (0..<random.next(4)).map { _ in
        Block.Panel.Section(line(), part(depth: depth - 1))
      }
      return .panel(.init(sections: sections))
    }
  }
}
