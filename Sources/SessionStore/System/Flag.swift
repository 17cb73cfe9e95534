internal import CSystem
internal import Glibc

/// Something that poll(2) can wait for: raised on one thread, lowered on another.
final class Flag: Sendable {
  /// Readable while raised.
  let descriptor: Int32

  init() throws(SystemFault) {
    descriptor = try calling(.watch, "eventfd") { cs_eventfd() }
  }

  deinit { close(descriptor) }

  func raise() {
    var one: UInt64 = 1
    write(descriptor, &one, 8)
  }

  func lower() {
    var count: UInt64 = 0
    read(descriptor, &count, 8)
  }
}
