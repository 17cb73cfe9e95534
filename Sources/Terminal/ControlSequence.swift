/// What a control sequence (`Esc [` …) of a keyboard or a mouse means.
enum ControlSequence {
  /// Decodes what follows `Esc [`; lengths count from there.
  static func decode(_ bytes: ArraySlice<UInt8>) -> InputDecoder.Step {
    guard let first = bytes.first else { return .more }
    // F1 to F5 of the linux console: Esc [ [ A.
    if first == UInt8(ascii: "[") {
      guard bytes.count > 1 else { return .more }
      let letter = Int(bytes[bytes.startIndex + 1]) - 0x40
      return (1...5).contains(letter) ? .key(Key(.function(letter)), 2) : .nothing(2)
    }
    // The mouse as X10 had it: three bytes of data behind the M.
    if first == UInt8(ascii: "M") {
      guard bytes.count > 3 else { return .more }
      let data = bytes.dropFirst().prefix(3).map { Int($0) - 32 }
      return mouse(button: data[0], column: data[1], row: data[2], isPress: data[0] & 3 != 3, 4)
    }
    guard let last = bytes.firstIndex(where: { (0x40...0x7E).contains($0) || $0 < 0x20 }) else {
      return bytes.count > 64 ? .nothing(bytes.count) : .more
    }
    let length = last - bytes.startIndex + 1
    // A control character inside breaks the sequence off.
    if bytes[last] < 0x20 { return .nothing(length - 1) }
    let isPrivate = (0x3C...0x3F).contains(first)
    let numbers = numbers(bytes[bytes.startIndex + (isPrivate ? 1 : 0)..<last])
    if isPrivate {
      guard first == UInt8(ascii: "<"), numbers.count == 3 else { return .nothing(length) }
      let isPress = bytes[last] == UInt8(ascii: "M")
      return mouse(
        button: numbers[0], column: numbers[1], row: numbers[2], isPress: isPress, length)
    }
    return key(last: bytes[last], numbers, length)
  }

  /// A key sent as `Esc O` and a letter.
  static func shifted(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return lettered(letter - 0x20).map { Key($0, .ctrl) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return Key(.character(Character(Unicode.Scalar(letter - 0x40))))
    default:
      return lettered(letter).map { Key($0) }
    }
  }

  private static func key(last: UInt8, _ numbers: [Int], _ length: Int) -> InputDecoder.Step {
    let modifiers = numbers.count > 1 ? modifiers(numbers[1]) : []
    switch last {
    case UInt8(ascii: "~"):
      if numbers.first == 200 { return .pasteBegins(length) }
      if numbers.first == 27, numbers.count > 2 {
        return typed(code: numbers[2], modifiers, length)
      }
      guard let base = numbered(numbers.first ?? 0) else { return .nothing(length) }
      return .key(Key(base, modifiers), length)
    case UInt8(ascii: "^"), UInt8(ascii: "@"):
      // rxvt with Ctrl, and with Ctrl and Shift.
      guard let base = numbered(numbers.first ?? 0) else { return .nothing(length) }
      return .key(Key(base, last == UInt8(ascii: "^") ? .ctrl : [.ctrl, .shift]), length)
    case UInt8(ascii: "Z"):
      return .key(.backTab, length)
    case UInt8(ascii: "u"):
      return typed(code: numbers.first ?? 0, modifiers, length)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return lettered(last - 0x20).map { .key(Key($0, .shift), length) } ?? .nothing(length)
    default:
      return lettered(last).map { .key(Key($0, modifiers), length) } ?? .nothing(length)
    }
  }

  /// A key told by its code point, as terminals do that tell all modifiers.
  private static func typed(
    code: Int, _ modifiers: Key.Modifiers, _ length: Int
  ) -> InputDecoder.Step {
    switch code {
    case 9: return .key(Key(.named(.tab), modifiers), length)
    case 13: return .key(Key(.named(.enter), modifiers), length)
    case 27: return .key(Key(.named(.escape), modifiers), length)
    case 8, 127: return .key(Key(.named(.backspace), modifiers), length)
    default:
      guard let code = UInt32(exactly: code), code >= 0x20, !ColumnWidth.isControl(code),
        let scalar = Unicode.Scalar(code)
      else { return .nothing(length) }
      let character = Character(scalar)
      if modifiers.contains(.ctrl) {
        let small = character.lowercased().first ?? character
        return .key(Key(.character(small), modifiers.subtracting(.shift)), length)
      }
      return .key(Key(.character(character), modifiers.subtracting(.shift)), length)
    }
  }

  private static func lettered(_ letter: UInt8) -> Key.Base? {
    switch letter {
    case UInt8(ascii: "A"): .named(.up)
    case UInt8(ascii: "B"): .named(.down)
    case UInt8(ascii: "C"): .named(.right)
    case UInt8(ascii: "D"): .named(.left)
    case UInt8(ascii: "H"): .named(.home)
    case UInt8(ascii: "F"): .named(.end)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Base? {
    switch number {
    case 1, 7: .named(.home)
    case 2: .named(.insert)
    case 3: .named(.delete)
    case 4, 8: .named(.end)
    case 5: .named(.pageUp)
    case 6: .named(.pageDown)
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// Modifiers as a number of one and their bits: 2 is Shift, 3 Alt, 5 Ctrl.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    let bits = max(0, number - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 || bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.ctrl) }
    return modifiers
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.prefix { (0x30...0x39).contains($0) }.prefix(7).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }

  private static func mouse(
    button: Int, column: Int, row: Int, isPress: Bool, _ length: Int
  ) -> InputDecoder.Step {
    let place = Position(row: max(0, row - 1), column: max(0, column - 1))
    switch button {
    case 64, 65: return .input(.wheel(place, rows: button == 64 ? -3 : 3), length)
    case 0 where isPress: return .input(.click(place), length)
    default: return .nothing(length)
    }
  }
}
