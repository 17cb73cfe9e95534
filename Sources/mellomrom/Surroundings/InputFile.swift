import Dialogue
import Glibc
import SessionStore

/// A file that somebody hands over, read whole.
enum InputFile {
  /// Its bytes, at most so many; `-` is standard input.
  static func read(_ path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Why the call that came last could not read it.
  static func unreadable(_ path: String) -> Failure {
    Failure(SystemFault(.read, path, code: errno).sentence, code: Failure.noInput)
  }
}
