import Terminal

extension EmulatedTerminal {
  mutating func obey(_ event: Parser.Event) {
    switch event {
    case .character(let scalar): write(scalar)
    case .control(let byte): obey(control: byte)
    case .escape(let letters): obey(escape: letters)
    case .sequence(let sequence): obey(sequence)
    case .command(let text): obey(command: text)
    }
  }

  private mutating func obey(control byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: moveTo(row, column - 1)
    case 0x09: moveTo(row, (column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveTo(row, 0)
    case 0x0E, 0x0F: break  // shifts between sets of characters
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func obey(escape letters: String) {
    switch letters {
    case "7": saved = (row, column, look)
    case "8":
      look = saved.look
      moveTo(saved.row, saved.column)
    case "D": lineFeed()
    case "E":
      moveTo(row, 0)
      lineFeed()
    case "M": if row == scrolling.lowerBound { scrollDown(1) } else { moveTo(row - 1, column) }
    case "c": self = EmulatedTerminal(size: size)
    case "=", ">", "\\", "(B", ")B", "(0", ")0": break
    default: unknown.append("Esc \(letters)")
    }
  }

  private mutating func obey(command text: String) {
    let parts = text.split(separator: ";", maxSplits: 1)
    if parts.count == 2, parts[0] == "0" || parts[0] == "2" {
      title = String(parts[1])
    } else if text == "2;" || text == "0;" {
      title = ""
    } else if text == "104" {
      // The colours that the user has chosen, again; nobody here has others.
    } else {
      unknown.append("command \(text)")
    }
  }

  private mutating func obey(_ sequence: Parser.Sequence) {
    if sequence.mark == "?", "hl".contains(sequence.final) {
      for mode in sequence.numbers { setMode(mode, isOn: sequence.final == "h") }
      return
    }
    // The shape of the console's cursor.
    if sequence.mark == "?", sequence.final == "c" { return }
    guard sequence.mark == nil, sequence.intermediates.isEmpty else {
      unknown.append("\(sequence)")
      return
    }
    let count = sequence.number(0)
    switch sequence.final {
    case "A": moveTo(row - count, column)
    case "B", "e": moveTo(row + count, column)
    case "C", "a": moveTo(row, column + count)
    case "D": moveTo(row, column - count)
    case "E": moveTo(row + count, 0)
    case "F": moveTo(row - count, 0)
    case "G", "`": moveTo(row, count - 1)
    case "d": moveTo(count - 1, column)
    case "H", "f": moveTo(count - 1, sequence.number(1) - 1)
    case "J": eraseScreen(sequence.number(0, or: 0))
    case "K": eraseRow(sequence.number(0, or: 0))
    case "X": erase(row, column..<column + count)
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "L": insertRows(count)
    case "M": deleteRows(count)
    case "S": scrollUp(count)
    case "T": scrollDown(count)
    case "b": for _ in 0..<count { write(lastCharacter) }
    case "r":
      let first = min(max(count - 1, 0), max(0, size.rows - 1))
      let last = min(sequence.number(1, or: size.rows), size.rows) - 1
      scrolling = first...max(first, last)
      moveTo(0, 0)
    case "m": setLook(sequence.numbers.isEmpty ? [0] : sequence.numbers)
    case "h", "l": if sequence.numbers == [4] { isInserting = sequence.final == "h" }
    case "n": if count == 6 { replies += "\u{1B}[\(row + 1);\(column + 1)R" }
    case "c": replies += "\u{1B}[?62c"
    case "t", "g": break  // titles kept and given back, stops of the tab key
    default: unknown.append("\(sequence)")
    }
  }

  private mutating func setMode(_ mode: Int, isOn: Bool) {
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    switch mode {
    case 25: isCursorShown = isOn
    case 47, 1047, 1049:
      if isOn, mainGrid == nil {
        saved = (row, column, look)
        mainGrid = grid
        grid = Self.blank(size)
      } else if !isOn, let main = mainGrid {
        grid = main
        mainGrid = nil
        look = saved.look
        moveTo(saved.row, saved.column)
      }
      isAlternate = mainGrid != nil
    default: break
    }
  }

  private mutating func setLook(_ numbers: [Int]) {
    var numbers = numbers[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: look = Look()
      case 1: look.isBold = true
      case 2: look.isDim = true
      case 3: look.isItalic = true
      case 4: look.isUnderlined = true
      case 7: look.isReversed = true
      case 10, 11: break  // sets of characters of the console
      case 22: (look.isBold, look.isDim) = (false, false)
      case 23: look.isItalic = false
      case 24: look.isUnderlined = false
      case 27: look.isReversed = false
      case 30...37: look.color = number - 30
      case 39: look.color = nil
      case 40...47: look.background = number - 40
      case 49: look.background = nil
      case 90...97: look.color = number - 82
      case 38, 48:
        // 5 and a number from the palette, or 2 and three parts.
        let length = numbers.first == 5 ? 2 : 4
        if number == 38 { look.color = numbers.dropFirst().first }
        numbers = numbers.dropFirst(length)
      default: unknown.append("look \(number)")
      }
    }
  }
}
