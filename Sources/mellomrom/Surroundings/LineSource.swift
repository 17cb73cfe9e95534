import Dialogue
import Glibc

/// Lines from a file or from standard input, as many at a time as have arrived.
///
/// Somebody who sends a line and waits for its answer gets it; a file that is there whole is taken
/// in large pieces, so that many lines share one wait for the disk.
struct LineSource {
  private let descriptor: Int32
  private let path: String
  private var rest: [UInt8] = []
  private var isAtEnd = false
  /// No line of a session is longer.
  private static let longest = 8 << 20

  init(_ path: String?) throws(Failure) {
    self.path = path ?? "-"
    guard let path, path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFile.unreadable(path) }
  }

  /// At least one line, or nil at the end. A last line without a line feed counts.
  mutating func next() throws(Failure) -> [ArraySlice<UInt8>]? {
    while true {
      if let end = rest.lastIndex(of: UInt8(ascii: "\n")) {
        let whole = rest[...end]
        let lines = whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        rest = Array(rest[(end + 1)...])
        return lines.dropLast()
      }
      guard !isAtEnd, rest.count <= Self.longest else {
        defer { rest = [] }
        return rest.isEmpty ? nil : [rest[...]]
      }
      try fill()
    }
  }

  private mutating func fill() throws(Failure) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw InputFile.unreadable(path) }
    isAtEnd = count <= 0
    if count > 0 { rest += buffer[..<count] }
  }
}
