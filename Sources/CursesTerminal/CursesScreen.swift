import CTerminal
import Glibc
package import Terminal

/// The terminal while a face is drawn on it; its end gives the terminal back.
///
///     var screen = try CursesScreen(name: "xterm-256color")
///     screen.paint(layout(view, in: screen.size, memory: &memory))
///     for input in screen.read() { … }
///
/// There is one at a time. Signals are the program's: it tells of a new size with ``resize()``. A
/// crash restores the terminal too.
package struct CursesScreen: ~Copyable {
  private let input: Int32
  private let output: Int32
  /// The size of the terminal; 0 × 0 while it has none.
  package private(set) var size: Size
  /// False when the terminal is gone: there will be no more input.
  package private(set) var isOpen = true
  /// Made with the first input: what a terminal calls its keys is not needed for a frame.
  lazy var decoder = InputDecoder(named: TerminalKeys.named())
  var painter: Painter
  private var modes: TerminalModes
  private var isMouseOn = false

  /// Opens the terminal.
  ///
  /// - Parameters:
  ///   - name: The value of `TERM`.
  ///   - wantsColors: Whether colours are used where there are any; not when `NO_COLOR` is set.
  package init(
    name: String?, input: Int32 = 0, output: Int32 = 1, wantsColors: Bool = true
  ) throws(TerminalProblem) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .isNoTerminal }
    guard let name, !name.isEmpty else { throw .hasNoName }
    let isUTF8 = cterminal_use_utf8()
    switch cterminal_open(name, input, output, wantsColors) {
    case CTERMINAL_OPEN: break
    case CTERMINAL_UNKNOWN: throw .isUnknown(name: name)
    case CTERMINAL_TOO_SIMPLE: throw .isTooSimple(name: name)
    default: throw .failed
    }
    self.input = input
    self.output = output
    painter = Painter(glyphs: Glyphs(terminal: name, isUTF8: isUTF8))
    modes = TerminalModes(terminal: name)
    size = Size(rows: Int(cterminal_rows()), columns: Int(cterminal_columns()))
    if let known = Self.windowSize(output), known.rows > 0, known.columns > 0, known != size {
      cterminal_resize(Int32(known.rows), Int32(known.columns))
      size = known
    }
    cterminal_restore_on_crash()
    modes.enter()
  }

  deinit {
    modes.leave(mouse: isMouseOn)
    cterminal_close()
  }

  /// Paints a frame by what differs from the one before, and puts the cursor at its place.
  package mutating func paint(_ frame: Frame) {
    guard size.rows > 0, size.columns > 0 else { return }
    painter.paint(frame, in: size)
    modes.show(title: frame.title)
  }

  /// Paints a line over the frame that is shown, to be followed by a frame that has it.
  package mutating func paint(_ echo: DrawnEcho) {
    guard size.rows > 0, size.columns > 0 else { return }
    painter.paint(echo, in: size)
  }

  /// Takes what has been typed since, without waiting for more.
  ///
  /// Only a lone Esc is waited on, for at most 25 ms: it may be the start of another key.
  package mutating func read() -> [Input] {
    var result: [Input] = []
    while hasInput(within: 0), takeBytes(into: &result) {}
    while decoder.isWaiting {
      guard hasInput(within: 25), takeBytes(into: &result) else {
        result += decoder.flush()
        break
      }
    }
    return result
  }

  /// Asks the terminal for its size and returns it; the next frame is painted whole.
  package mutating func resize() -> Size {
    guard let known = Self.windowSize(output) else { return size }
    size = known
    cterminal_resize(Int32(clamping: known.rows), Int32(clamping: known.columns))
    painter.forget()
    return known
  }

  /// Turns the mouse on or off; while it is on, the terminal's own selecting of text is not.
  package mutating func useMouse(_ isOn: Bool) {
    guard isOn != isMouseOn else { return }
    isMouseOn = isOn
    modes.setMouse(isOn)
  }

  /// Gives the terminal back for a while: to an editor, or to the shell.
  package mutating func suspend() {
    modes.leave(mouse: isMouseOn)
    cterminal_leave()
  }

  /// Takes the terminal again after ``suspend()``; the next frame is painted whole.
  package mutating func resume() {
    cterminal_return()
    painter.forget()
    modes.enter()
    if isMouseOn { modes.setMouse(true) }
    _ = resize()
  }

  /// Paints the next frame whole, as after something else has written to the terminal.
  package mutating func redraw() {
    cterminal_resize(Int32(clamping: size.rows), Int32(clamping: size.columns))
    painter.forget()
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    guard isOpen else { return false }
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }

  /// Reads once; false when there was nothing.
  private mutating func takeBytes(into result: inout [Input]) -> Bool {
    let bytes: [UInt8]
    let problem: Int32
    (bytes, problem) = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      let count = Glibc.read(input, buffer.baseAddress, buffer.count)
      return (Array(buffer.prefix(max(0, count))), count < 0 ? errno : 0)
    }
    if problem == EINTR || problem == EAGAIN { return false }
    guard !bytes.isEmpty else {
      isOpen = false
      return false
    }
    result += decoder.feed(bytes)
    return true
  }

  private static func windowSize(_ descriptor: Int32) -> Size? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    return Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
  }
}
