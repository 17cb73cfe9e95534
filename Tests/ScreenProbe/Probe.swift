import Terminal

/// A poster in a panel, the last input, and styles of every kind.
struct Probe {
  var last = ""
  private var lines = [
    "Møtt i døra", "Jeg måtte fortelle det fire ganger, og hver gang til en ny person",
    "対話 og Zoe\u{308}, 👩‍👧 og 🇳🇴, ŋ og đ", "",
  ]
  private var caret = Caret(line: 3, offset: 0)

  mutating func take(_ input: Input) {
    switch input {
    case .key(let key):
      last = key.description
      press(key)
    case .paste(let text):
      last = "paste(\(text.utf8.count))"
      edit(.insert(text))
    case .click(let place): last = "click(\(place.row),\(place.column))"
    case .wheel(let place, let rows): last = "wheel(\(place.row),\(place.column) \(rows))"
    case .pasteWasCut, .resize: break
    }
  }

  private mutating func press(_ key: Key) {
    switch key {
    case "Enter":
      let field = TextField(lines[caret.line], caret: caret.offset)
      lines[caret.line] = field.parts.before
      lines.insert(field.parts.after, at: caret.line + 1)
      caret = Caret(line: caret.line + 1, offset: 0)
    case "Backspace": edit(.deleteBackward)
    case "Up": caret.line = max(0, caret.line - 1)
    case "Down": caret.line = min(lines.count - 1, caret.line + 1)
    case "Left": edit(.left)
    case "Right": edit(.right)
    case "Home": edit(.start)
    case "End": edit(.end)
    default: if let character = key.typed { edit(.insert(String(character))) }
    }
  }

  private mutating func edit(_ edit: LineEdit) {
    var field = TextField(lines[caret.line], caret: caret.offset)
    field.apply(edit)
    lines[caret.line] = field.text
    caret.offset = field.caret
  }

  private func line(_ number: Int) -> Block.EditorLine { .init(lines[number], bullet: "•") }

  var echo: Echo {
    Echo("poster", caret: caret, caretLine: caret.line, line: line(caret.line))
  }

  var screen: Screen {
    let editor = Block.editor(
      .init("poster", count: lines.count, caret: caret, caretLine: caret.line, line: line))
    let styles = Line(Style.allCases.map { Span("\($0) ", $0) })
    return Screen(
      title: "Probe \(lines.count)", header: .init("Probe", right: "æøå"),
      body: .panel(.init("Poster", .weight(1, editor)), .init("Styles", .fit(.text(styles)))),
      status: Line("last: \(last)"), footer: [.init("Ctrl-Q", "quit")], focus: "poster",
      tooSmall: "Too small.")
  }
}
