import Foundation
import TerminalEmulator

/// A process with pipes for its input, output and talk.
final class Child {
  private(set) var output: [UInt8] = []
  private(set) var talk: [UInt8] = []
  private let process: pid_t
  private var input: Int32
  private let fromOutput: Int32
  private let fromTalk: Int32
  private var status: Int32?

  /// Starts the built program.
  convenience init(_ arguments: [String], in home: Home) throws {
    try self.init(command: [.built("mellomrom")] + arguments, in: home)
  }

  /// Starts any command.
  init(command: [String], in home: Home) throws {
    var ends: [[Int32]] = []
    for _ in 0..<3 {
      // Closed on exec, so that no program of another test keeps them open; and sockets, because
      // writing to one that nobody reads any more raises no signal.
      var pair: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else { throw POSIXError(.EMFILE) }
      ends.append(pair)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0][0], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1][1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[2][1], 2)
    // Threads of tests hold signals back, and a program would go on doing so.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var started: pid_t = 0
    // `env` starts it in the home folder, and becomes it.
    let command = ["env", "-C", home.path] + command
    let code = Self.withStrings(command) { arguments in
      Self.withStrings(home.environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&started, "/usr/bin/env", &actions, &attributes, arguments, environment)
      }
    }
    for descriptor in [ends[0][0], ends[1][1], ends[2][1]] { close(descriptor) }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOENT) }
    (process, input, fromOutput, fromTalk) = (started, ends[0][1], ends[1][0], ends[2][0])
    for descriptor in [fromOutput, fromTalk] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    endInput()
    if status == nil {
      kill(process, SIGKILL)
      _ = end()
    }
    close(fromOutput)
    close(fromTalk)
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func endInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Reads until something is so, or until the process has said all it has to say; false when
  /// neither comes in time.
  func read(until deadline: Date, _ isReached: () -> Bool) -> Bool {
    var open: [Int32] = [fromOutput, fromTalk]
    while !open.isEmpty, !isReached() {
      let left = deadline.timeIntervalSinceNow
      guard left > 0 else { return false }
      var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&waiting, nfds_t(waiting.count), Int32(left * 1000) + 1)
      for one in waiting where one.revents != 0 && !take(from: one.fd) {
        open.removeAll { $0 == one.fd }
      }
    }
    return true
  }

  /// Takes what is there; false at the end.
  private func take(from descriptor: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
    if descriptor == fromOutput { output += buffer[..<count] } else { talk += buffer[..<count] }
    return true
  }

  /// Waits for the end; 128 and the signal if one ended it.
  func end() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    let result = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    status = result
    return result
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
