import Testing

@testable import Terminal

/// What has just been typed is shown before the frame that has it: as that frame will show it.
@Suite struct EchoTests {
  /// Lines with a caret in one of them, in a frame that shows them.
  struct Page {
    var lines: [Block.EditorLine]
    var field: TextField
    var row: Int
    var size = Size(rows: 16, columns: 50)
    var memory = LayoutMemory()

    init(_ texts: [String], row: Int) {
      lines = texts.map { Block.EditorLine($0, bullet: "•") }
      field = TextField(texts[row])
      self.row = row
    }

    private var editor: Block.Editor {
      Block.Editor(
        "poster", count: lines.count, caret: Caret(line: row, offset: field.caret), caretLine: row
      ) { [lines] in lines[$0] }
    }

    mutating func frame(overlay: Overlay? = nil) -> Frame {
      let screen = Screen(body: .editor(editor), focus: "poster", overlay: overlay)
      return layout(screen, in: size, memory: &memory)
    }

    mutating func apply(_ edit: LineEdit) {
      field.apply(edit)
      lines[row].text = field.text
    }

    mutating func echo(over frame: Frame) -> DrawnEcho? {
      Echo(
        "poster", caret: Caret(line: row, offset: field.caret), caretLine: row, line: lines[row]
      ).drawn(over: frame.regions, memory: &memory)
    }
  }

  static let words = ["a", "menneske", " ", "blå ", "-", "ŋ", "–", "samtale ", "対話", "e\u{301}"]

  @Test func `the line looks as it does in the frame that follows`() {
    var random = Steps(seed: 12)
    var echoes = 0
    var longer = 0
    for _ in 0..<60 {
      let texts = (0..<40).map { _ in
        (0..<random.next(24)).map { _ in Self.words[random.next(8)] }.joined()
      }
      var page = Page(texts, row: random.next(40))
      page.size.rows = 12 + random.next(6)
      var frame = page.frame()
      for _ in 0..<40 {
        let edits: [LineEdit] = [
          .insert(Self.words[random.next(Self.words.count)]), .insert("x"), .deleteBackward,
          .deleteWordForward, .move(random.next(60)),
        ]
        page.apply(edits[random.next(edits.count)])
        var shown = frame
        let rows = page.memory.drawnLine(page.row, of: "poster")?.rows.count
        let echo = page.echo(over: frame)
        frame = page.frame()
        guard let echo else { continue }
        let isShown = shown.put(echo)
        guard isShown else { continue }
        echoes += 1
        #expect(shown.cursor == frame.cursor)
        if echo.line.rows.count == rows {
          #expect(shown.lines == frame.lines)
          #expect(shown.cells.map(\.style) == frame.cells.map(\.style))
        } else {
          longer += 1
          for row in echo.rows {
            // An arrow that says that there is more comes with the frame.
            #expect(shown.lines[row].dropArrow == frame.lines[row].dropArrow)
          }
        }
      }
    }
    #expect(echoes > 500)
    #expect(longer > 10)
  }

  @Test func `a caret that goes into a new row waits for its frame`() {
    var page = Page(["Vi ble ikke spurt om det vi vet"], row: 0)
    let frame = page.frame()
    page.apply(.insert(", noen gang, av noen"))
    let echo = page.echo(over: frame)
    #expect(echo == nil)
    let lines = page.frame().lines
    #expect(lines[2].contains("noen"))
  }

  @Test func `nothing is shown for a line that reads as it did, or is another one`() {
    var page = Page(["Vi ble ikke spurt", "Vi ble ikke hørt"], row: 0)
    let frame = page.frame()
    let same = page.echo(over: frame)
    page.row = 1
    page.apply(.insert("!"))
    let other = page.echo(over: frame)
    #expect(same == nil)
    #expect(other == nil)
  }

  @Test func `nothing is written through what lies over the page`() {
    var page = Page(["Vi ble ikke spurt"], row: 0)
    let frame = page.frame(
      overlay: .sheet(
        .init(title: "Er dere sikre?", text: ["Ja eller nei"], choices: [], selected: 0)))
    page.apply(.insert("!"))
    let echo = page.echo(over: frame)
    #expect(echo == nil)
  }

  @Test func `graphemes of several scalars wait for their frame`() throws {
    var page = Page(["Zoe\u{308} ble ikke spurt"], row: 0)
    var frame = page.frame()
    page.apply(.insert("!"))
    let lines = frame.lines
    let drawn = page.echo(over: frame)
    let echo = try #require(drawn)
    let isShown = frame.put(echo)
    #expect(!isShown)
    #expect(frame.lines == lines)
  }

  @Test func `the arrows that say that there is more stay`() throws {
    var page = Page((0..<40).map { "linje \($0)" }, row: 0)
    page.row = 20
    page.field = TextField("linje 20")
    var frame = page.frame()
    let last = frame.lines.lastIndex { $0.contains("linje 20") }
    #expect(frame.lines[try #require(last)].hasSuffix("↓"))
    page.apply(.insert("x"))
    let drawn = page.echo(over: frame)
    let echo = try #require(drawn)
    let isShown = frame.put(echo)
    #expect(isShown)
    #expect(frame.lines[last!].contains("linje 20x") && frame.lines[last!].hasSuffix("↓"))
  }
}

extension String {
  /// Without an arrow at its end.
  fileprivate var dropArrow: Substring {
    var text = self[...]
    while let last = text.last, "↑↓ ".contains(last) { text.removeLast() }
    return text
  }
}
