import CSystem
import Glibc

/// Another program, run to its end with bytes in and bytes out.
struct OtherProgram {
  /// A path, or a name to be looked for on the `PATH`.
  var name: String
  var arguments: [String]
  /// What it finds in its environment besides ours.
  var environment: [String: String] = [:]

  struct Ended {
    /// As from `waitpid`: 0 when it went well.
    var status: Int32
    var output: [UInt8]
    /// What it said on standard error.
    var talk: String
  }

  /// Whether there is such a program on the `PATH`.
  static func isThere(_ name: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Nil when there is no such program.
  func run(with input: [UInt8]) throws(Failure) -> Ended? {
    var ends: [(ours: Int32, its: Int32)] = []
    defer { for end in ends { close(end.ours) } }
    for _ in 0..<3 {
      // Sockets, because writing to one that nobody reads any more raises no signal.
      var pair: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else {
        for end in ends { close(end.its) }
        throw .notStarted(name, errno)
      }
      ends.append((pair[0], pair[1]))
    }
    let started = start(ends.map(\.its))
    for end in ends { close(end.its) }
    guard started.code == 0 else {
      if started.code == ENOENT { return nil }
      throw .notStarted(name, started.code)
    }
    let (output, talk) = exchange(input, ends.map(\.ours))
    var status: Int32 = 0
    while waitpid(started.process, &status, 0) < 0, errno == EINTR {}
    return Ended(status: status, output: output, talk: String(decoding: talk, as: UTF8.self))
  }

  private func start(_ streams: [Int32]) -> (process: pid_t, code: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    // A face holds signals back, and what it starts would go on doing so.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let code = Self.withStrings([name] + arguments) { arguments in
      Self.withStrings(surroundings) { environment in
        posix_spawnp(&process, name, &actions, &attributes, arguments, environment)
      }
    }
    return (process, code)
  }

  private var surroundings: [String] {
    var ours: [String] = []
    var next = cs_environment()
    while let entry = next?.pointee {
      let text = String(cString: entry)
      if environment[String(text.prefix { $0 != "=" })] == nil { ours.append(text) }
      next = next?.successor()
    }
    return ours + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// Writes and reads at once, so that neither side waits for the other.
  private func exchange(
    _ input: [UInt8], _ streams: [Int32]
  ) -> (output: [UInt8], talk: [UInt8]) {
    var rest = input[...]
    var heard: [[UInt8]] = [[], []]
    var isOpen = [true, true]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    if rest.isEmpty { shutdown(streams[0], Int32(SHUT_WR)) }
    while isOpen.contains(true) {
      var waiting = [
        pollfd(fd: rest.isEmpty ? -1 : streams[0], events: Int16(POLLOUT), revents: 0),
        pollfd(fd: isOpen[0] ? streams[1] : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen[1] ? streams[2] : -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, nfds_t(waiting.count), -1) > 0 || errno == EINTR else { break }
      if waiting[0].revents != 0 {
        let count = rest.withUnsafeBytes {
          send(
            streams[0], $0.baseAddress, $0.count,
            Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR, errno != EAGAIN {
          rest = []
        }
        if rest.isEmpty { shutdown(streams[0], Int32(SHUT_WR)) }
      }
      for place in 0..<2 where waiting[place + 1].revents != 0 {
        let count = read(streams[place + 1], &buffer, buffer.count)
        if count > 0 {
          heard[place].append(contentsOf: buffer[..<count])
        } else if count == 0 || errno != EINTR {
          isOpen[place] = false
        }
      }
    }
    return (heard[0], heard[1])
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
