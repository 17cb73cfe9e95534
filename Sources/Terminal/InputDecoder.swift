/// Makes input of the bytes that a terminal sends: keys, pasted text, the mouse.
///
///     var decoder = InputDecoder()
///     decoder.feed("\u{1B}[1;3A".utf8)  // Alt-Up
///
/// Understands the sequences of xterm, tmux, screen, rxvt, the linux console and vt100, whichever mode
/// the terminal is in, and besides them those that its terminfo entry names. Sources: ECMA-48 for the
/// form of sequences, xterm's "Control Sequences" for their meaning.
package struct InputDecoder: Sendable {
  /// The sequences that the terminal's own description names, most often none that are not known.
  private let named: [[UInt8]: Key]
  private let longestName: Int
  /// What those sequences begin with, nearly always Esc alone.
  private let firstOfNames: Set<UInt8>
  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  private let pasteLimit: Int
  /// Bytes of the paste that were too many to keep.
  private var leftOut = 0

  /// - Parameters:
  ///   - named: Sequences of this terminal's description, with their keys.
  ///   - pasteLimit: Bytes of one paste that are taken; that there was more of it is told.
  package init(named: [[UInt8]: Key] = [:], pasteLimit: Int = 1 << 20) {
    self.named = named
    longestName = named.keys.reduce(0) { max($0, $1.count) }
    firstOfNames = Set(named.keys.compactMap(\.first))
    self.pasteLimit = pasteLimit
  }

  /// Whether bytes wait for others that may belong to them, as a lone Esc does.
  package var isWaiting: Bool { !pending.isEmpty && paste == nil }

  /// Takes bytes as they come and returns what they make, keeping an unfinished rest.
  package mutating func feed(_ bytes: [UInt8]) -> [Input] {
    pending += bytes
    return decode(isFinal: false)
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] { feed(Array(bytes)) }

  /// Ends the wait: an Esc that nothing followed is the key.
  package mutating func flush() -> [Input] { decode(isFinal: true) }

  private mutating func decode(isFinal: Bool) -> [Input] {
    var result: [Input] = []
    var at = 0
    while at < pending.count {
      if paste != nil {
        at = takePaste(from: at, into: &result)
        if paste != nil { break }
        continue
      }
      switch step(pending[at...], isFinal: isFinal) {
      case .input(let input, let length):
        result.append(input)
        at += length
      case .pasteBegins(let length):
        paste = []
        leftOut = 0
        at += length
      case .nothing(let length):
        at += length
      case .more:
        pending.removeFirst(at)
        return result
      }
    }
    pending.removeFirst(at)
    return result
  }

  enum Step: Equatable {
    case input(Input, Int)
    case pasteBegins(Int)
    /// Bytes that mean nothing here.
    case nothing(Int)
    case more

    static func key(_ key: Key, _ length: Int) -> Step { .input(.key(key), length) }
  }

  private func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    if let (key, length) = name(at: bytes) { return .key(key, length) }
    if bytes[bytes.startIndex] == 0x1B { return escape(bytes, isFinal: isFinal) }
    return character(bytes, isFinal: isFinal)
  }

  private func name(at bytes: ArraySlice<UInt8>) -> (Key, Int)? {
    guard let first = bytes.first, firstOfNames.contains(first) else { return nil }
    for length in stride(from: min(longestName, bytes.count), to: 0, by: -1) {
      if let key = named[Array(bytes.prefix(length))] { return (key, length) }
    }
    return nil
  }

  /// What follows an Esc: a sequence, a key with Alt, or nothing.
  private func escape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    let rest = bytes.dropFirst()
    guard let next = rest.first else { return isFinal ? .key(.escape, 1) : .more }
    switch next {
    case UInt8(ascii: "["):
      let step = ControlSequence.decode(rest.dropFirst())
      if step == .more, isFinal { return .key(Key(.character("["), .alt), 2) }
      return step.lengthened(by: 2)
    case UInt8(ascii: "O"):
      guard let last = rest.dropFirst().first else {
        return isFinal ? .key(Key(.character("O"), .alt), 2) : .more
      }
      return ControlSequence.shifted(last).map { .key($0, 3) } ?? .nothing(3)
    case 0x1B:
      // Alt with an arrow is sent so by some; two Esc are two Esc.
      guard rest.count > 1 else { return isFinal ? .key(.escape, 1) : .more }
      let third = rest[rest.startIndex + 1]
      if third != UInt8(ascii: "["), third != UInt8(ascii: "O") { return .key(.escape, 1) }
      return step(rest, isFinal: isFinal).lengthened(by: 1).withAlt
    default:
      return step(rest, isFinal: isFinal).lengthened(by: 1).withAlt
    }
  }

  private func character(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x00: return .key(Key(.character(" "), .ctrl), 1)
    case 0x09: return .key(.tab, 1)
    case 0x0A, 0x0D: return .key(.enter, 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x01...0x1A:
      return .key(Key(.character(Character(Unicode.Scalar(first + 0x60))), .ctrl), 1)
    case 0x1C...0x1F:
      return .key(Key(.character(Character(Unicode.Scalar(first + 0x40))), .ctrl), 1)
    case 0x20..<0x7F: return .key(Key(.character(Character(Unicode.Scalar(first)))), 1)
    default: return scalar(bytes, isFinal: isFinal)
    }
  }

  /// A scalar in UTF-8; bytes that are none become the replacement character, one at a time.
  private func scalar(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    let length =
      switch bytes[bytes.startIndex] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let part = bytes.prefix(length)
    let isGoodSoFar = part.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if part.count < length, isGoodSoFar, !isFinal { return .more }
    guard let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first
    else { return .key(Key(.character("\u{FFFD}")), 1) }
    return ColumnWidth.isControl(scalar.value)
      ? .nothing(length) : .key(Key(.character(Character(scalar))), length)
  }

  /// Takes pasted bytes until the sequence that ends them.
  private mutating func takePaste(from start: Int, into result: inout [Input]) -> Int {
    let end: [UInt8] = Array("\u{1B}[201~".utf8)
    var at = start
    while at < pending.count {
      if pending[at] == 0x1B {
        let part = pending[at..<min(pending.count, at + end.count)]
        if part.elementsEqual(end) {
          endPaste(into: &result)
          return at + end.count
        }
        if part.count < end.count, end.starts(with: part) { return at }
      }
      if let count = paste?.count, count < pasteLimit {
        paste?.append(pending[at])
      } else {
        leftOut += 1
      }
      at += 1
    }
    return at
  }

  /// A paste that is too long ends with a whole line; one of a single line, with a whole letter.
  private mutating func endPaste(into result: inout [Input]) {
    var bytes = paste ?? []
    paste = nil
    if leftOut > 0 {
      let afterLine = bytes.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 }
      let letter = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      let isLetterWhole = String(validating: bytes[letter...], as: UTF8.self) != nil
      let end = afterLine ?? (isLetterWhole ? bytes.count : letter)
      leftOut += bytes.count - end
      bytes.removeSubrange(end...)
    }
    let text = String(decoding: bytes, as: UTF8.self).replacingLineBreaks
    if !text.isEmpty { result.append(.paste(text)) }
    if leftOut > 0 { result.append(.pasteWasCut(leftOut: leftOut)) }
  }
}

extension InputDecoder.Step {
  fileprivate func lengthened(by more: Int) -> Self {
    switch self {
    case .input(let input, let length): .input(input, length + more)
    case .pasteBegins(let length): .pasteBegins(length + more)
    case .nothing(let length): .nothing(length + more)
    case .more: .more
    }
  }

  fileprivate var withAlt: Self {
    guard case .input(.key(var key), let length) = self else { return self }
    key.modifiers.insert(.alt)
    return .input(.key(key), length)
  }
}
