import Dialogue
import Glibc
import JSONTree

/// Data goes to standard output, talk to standard error.
enum Output {
  static func data(_ text: String) throws(Failure) { try data(Array(text.utf8)) }

  static func data(_ bytes: [UInt8]) throws(Failure) { try write(bytes, to: STDOUT_FILENO) }

  static func line(_ text: String) throws(Failure) { try data(text + "\n") }

  static func json(_ json: JSON) throws(Failure) {
    try data(json.indented)
  }

  /// On a terminal no word is parted at its edge.
  static func talk(_ text: String) {
    let lines = columns(of: STDERR_FILENO).map(text.broken) ?? text
    try? write(lines + "\n", to: STDERR_FILENO)
  }

  /// How wide a terminal is; nil for what is none.
  private static func columns(of descriptor: Int32) -> Int? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Int(window.ws_col)
  }

  /// A line on a terminal that the next one takes the place of.
  static func passing(_ text: String) { try? write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    try write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        throw .output(errno)
      }
    }
  }
}
