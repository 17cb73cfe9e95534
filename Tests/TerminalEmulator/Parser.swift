/// Parts a stream of bytes into characters and control sequences.
struct Parser {
  enum Event: Equatable {
    case character(Unicode.Scalar)
    case control(UInt8)
    /// `Esc` with intermediates and a final byte, as `(B`.
    case escape(String)
    case sequence(Sequence)
    /// An operating system command, as a title.
    case command(String)
  }

  /// A control sequence: `Esc [`, a mark of privacy, numbers, intermediates, a letter.
  struct Sequence: Equatable {
    var mark: Character?
    var numbers: [Int] = []
    var intermediates = ""
    var final: Character = " "

    /// A number by its place, or what is meant when it is missing or zero.
    func number(_ index: Int, or standard: Int = 1) -> Int {
      index < numbers.count && numbers[index] != 0 ? numbers[index] : standard
    }
  }

  private enum State {
    case ground
    case escape
    case sequence
    case command
    /// A string that means nothing here, up to its end.
    case ignored
  }

  private var state = State.ground
  private var text: [UInt8] = []
  private var isEnding = false

  mutating func next(_ byte: UInt8) -> Event? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .sequence: return sequence(byte)
    case .command, .ignored: return string(byte)
    }
  }

  private mutating func ground(_ byte: UInt8) -> Event? {
    if byte < 0x20 || byte == 0x7F {
      text = []
      if byte == 0x1B {
        state = .escape
        return nil
      }
      return byte == 0 || byte == 0x7F ? nil : .control(byte)
    }
    text.append(byte)
    let length = text[0] < 0x80 ? 1 : text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4
    guard text.count == length else { return nil }
    defer { text = [] }
    let scalar = String(validating: text, as: UTF8.self)?.unicodeScalars.first
    return .character(scalar ?? "\u{FFFD}")
  }

  private mutating func escape(_ byte: UInt8) -> Event? {
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "]"): state = .command
    case UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .ignored
    case 0x20...0x2F:
      text.append(byte)
      return nil
    default:
      defer { text = [] }
      state = .ground
      return .escape(String(decoding: text + [byte], as: UTF8.self))
    }
    text = []
    isEnding = false
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Event? {
    guard (0x40...0x7E).contains(byte) else {
      text.append(byte)
      return nil
    }
    state = .ground
    defer { text = [] }
    var result = Sequence(final: Character(Unicode.Scalar(byte)))
    var rest = text[...]
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      result.mark = Character(Unicode.Scalar(first))
      rest = rest.dropFirst()
    }
    result.intermediates = String(
      decoding: rest.filter { (0x20...0x2F).contains($0) }, as: UTF8.self)
    let digits = rest.filter { $0 >= 0x30 }
    if !digits.isEmpty {
      result.numbers = digits.split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
      ).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    }
    return .sequence(result)
  }

  private mutating func string(_ byte: UInt8) -> Event? {
    let ends = byte == 0x07 || (isEnding && byte == UInt8(ascii: "\\"))
    isEnding = byte == 0x1B
    guard ends else {
      if byte != 0x1B { text.append(byte) }
      return nil
    }
    defer { text = [] }
    let wasCommand = state == .command
    state = .ground
    return wasCommand ? .command(String(decoding: text, as: UTF8.self)) : nil
  }
}
