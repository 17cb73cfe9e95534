import Glibc

@testable import SessionStore

/// A process of its own at a session, to be killed, stopped or heard to its end.
final class KilledWriter {
  private let process: pid_t
  private let output: Int32
  private var unread = ""
  private var hasEnded = false
  /// The greatest n that each of its process's writers has said is saved.
  private(set) var saved: [WriterID: Int] = [:]
  private(set) var failure: String?
  /// Every line that it has said.
  private(set) var said: [String] = []

  /// - Parameter mode: `once`, `follow` or `day`; a writer that never ends by itself when left out.
  init(at place: SessionPlace, seat: String, count: Int, mode: String? = nil) throws {
    var ends: [Int32] = [0, 0]
    try calling(.open, "pipe") { pipe(&ends) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    defer { posix_spawn_file_actions_destroy(&actions) }
    let words =
      [Self.program, place.folder, place.name, seat, String(count)] + (mode.map { [$0] } ?? [])
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawn(&process, Self.program, &actions, nil, &arguments, environ)
    close(ends[1])
    self.process = process
    output = ends[0]
    guard code == 0 else { throw SystemFault(.open, Self.program, code: code) }
  }

  deinit {
    if !hasEnded { kill9() }
    close(output)
  }

  /// Built beside the tests, unless another build of it is asked for.
  private static var program: String {
    if let asked = getenv("MELLOMROM_STORE_WRITER") { return String(cString: asked) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.folderOfPath.appending(path: "StoreWriter")
  }

  /// Reads what it says until it has said so many lines more, or nothing more comes.
  func listen(lines wanted: Int = .max) {
    var heard = 0
    var buffer = [UInt8](repeating: 0, count: 4096)
    while heard < wanted {
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return }
      unread += String(decoding: buffer[..<count], as: UTF8.self)
      while let end = unread.firstIndex(of: "\n") {
        take(unread[..<end])
        unread = String(unread[unread.index(after: end)...])
        heard += 1
      }
    }
  }

  private func take(_ line: Substring) {
    said.append(String(line))
    let words = line.split(separator: " ")
    if words.first == "failed" { failure = String(line) }
    guard words.count == 2, let writer = WriterID(String(words[0])), let n = Int(words[1]) else {
      return
    }
    saved[writer] = n
  }

  /// Hears it out and waits for its end; 0 when all went well.
  func finish() -> Int32 {
    listen()
    var status: Int32 = 0
    waitpid(process, &status, 0)
    hasEnded = true
    return status
  }

  var last: String { said.last ?? "" }

  func stop() { kill(process, SIGSTOP) }

  func wake() { kill(process, SIGCONT) }

  /// Kills it at whatever it is doing, and hears what it had said before.
  func kill9() {
    kill(process, SIGKILL)
    _ = finish()
  }
}
