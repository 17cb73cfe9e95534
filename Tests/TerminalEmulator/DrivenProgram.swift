import CSystem
import Glibc
package import Terminal

/// A built program that runs in a terminal of ours and is driven by keys.
///
///     let program = try DrivenProgram(.built("mellomrom"), ["demo"])
///     try program.wait { $0.picture.contains("Samling Nordvik") }
///     program.press("PgDn", "Ctrl-P")
///     program.type("tidsplan")
///     try program.wait { $0.rows[3].contains("ny tidsplan") }
///     program.press("Esc", "q")
///     #expect(try program.waitForExit() == 0)
///
/// Nothing sleeps: every wait polls the terminal's descriptor and has a deadline, and one that fails
/// says what was on the screen. The end of the value kills the program.
package final class DrivenProgram {
  /// What is on the terminal now, as far as it has been read.
  package private(set) var terminal: EmulatedTerminal
  /// Every byte that the program has sent.
  package private(set) var sent: [UInt8] = []
  /// The process id.
  package let process: Int32
  private let descriptor: Int32
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program's file; see ``Swift/String/built(_:)``.
  ///   - environment: Added to `TERM=xterm-256color`, `LANG=C.UTF-8`, `PATH` and `HOME`; nothing else
  ///     is inherited.
  package init(
    _ path: String, _ arguments: [String] = [], size: Size = Size(rows: 24, columns: 80),
    environment: [String: String] = [:], folder: String? = nil
  ) throws {
    terminal = EmulatedTerminal(size: size)
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    for name in ["PATH", "HOME"] { variables[name] = getenv(name).map { String(cString: $0) } }
    variables.merge(environment) { $1 }
    var controller: Int32 = -1
    process = Self.withStrings([path] + arguments) { arguments in
      Self.withStrings(variables.map { "\($0)=\($1)" }) { environment in
        csystem_spawn_in_terminal(
          path, arguments, environment, folder, UInt16(size.rows), UInt16(size.columns),
          &controller)
      }
    }
    descriptor = controller
    guard process > 0 else { throw DriveFailure.notStarted(errno) }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(descriptor)
  }

  /// Sends keys in the notation of ``Terminal/Key``.
  package func press(_ keys: Key...) {
    for key in keys { send(key.bytes) }
  }

  /// Sends text as if it were typed.
  package func type(_ text: String) { send(Array(text.utf8)) }

  /// Sends text as a terminal does that puts pastes in brackets, when the program asked for that.
  package func paste(_ text: String) {
    let inBrackets = terminal.modes.contains(2004)
    let body = text.replacing("\n", with: "\r")
    type(inBrackets ? "\u{1B}[200~\(body)\u{1B}[201~" : body)
  }

  /// Changes the size of the terminal; the program gets a SIGWINCH.
  package func resize(to size: Size) {
    terminal.resize(to: size)
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the screen is as it should be.
  ///
  /// - Throws: ``DriveFailure`` when it is not within the deadline or the program has ended.
  package func wait(
    seconds: Double = 20, until isReached: (EmulatedTerminal) -> Bool
  ) throws {
    let deadline = Self.now + seconds
    while !isReached(terminal) {
      guard readMore(until: deadline) else {
        if isReached(terminal) { return }
        throw DriveFailure.notReached(screen: terminal.picture, hasEnded: hasEnded)
      }
    }
  }

  /// Reads until the screen holds a text.
  package func wait(for text: String, seconds: Double = 20) throws {
    try wait(seconds: seconds) { $0.picture.contains(text) }
  }

  /// Reads until the program has ended and returns its exit status; 128 and the signal if one ended it.
  package func waitForExit(seconds: Double = 20) throws -> Int32 {
    let deadline = Self.now + seconds
    while readMore(until: deadline) {}
    guard hasEnded || Self.now < deadline else {
      throw DriveFailure.notReached(screen: terminal.picture, hasEnded: false)
    }
    if let status { return status }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    // What was written between the last read and the end is still to be had.
    while readOnce() {}
    let result = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    status = result
    return result
  }

  /// Whether the terminal is as a shell needs it: lines, echo, signals and flow control.
  package var isCooked: Bool {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    let local = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & local == local && modes.c_iflag & tcflag_t(IXON) != 0
  }

  private var hasEnded = false

  /// Reads once there is something; false at the deadline or the end.
  private func readMore(until deadline: Double) -> Bool {
    while !hasEnded {
      let left = deadline - Self.now
      guard left > 0 else { return false }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left * 1000) + 1) > 0 else { continue }
      if readOnce() { return true }
    }
    return false
  }

  private func readOnce() -> Bool {
    var buffer: [UInt8] = Array(repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else {
      if count == 0 || errno == EIO { hasEnded = true }
      return false
    }
    sent += buffer[..<count]
    terminal.feed(buffer[..<count])
    let replies = terminal.takeReplies()
    if !replies.isEmpty { type(replies) }
    return true
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The program has much to say before it listens.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
        poll(&waiting, 1, 1000)
        _ = readOnce()
      } else if errno != EINTR {
        return
      }
    }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// Why a program could not be driven on.
package enum DriveFailure: Error, CustomStringConvertible {
  case notStarted(Int32)
  case notReached(screen: String, hasEnded: Bool)

  package var description: String {
    switch self {
    case .notStarted(let number):
      "the program was not started: \(String(cString: strerror(number)))"
    case .notReached(let screen, let hasEnded):
      "the screen was not as it should be\(hasEnded ? " when the program ended" : ""):\n\(screen)"
    }
  }
}

extension String {
  /// The file of a program that was built beside the tests.
  package static func built(_ name: String) -> String {
    var buffer: [CChar] = Array(repeating: 0, count: 4096)
    let count = Swift.max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex) + "/" + name
  }
}
