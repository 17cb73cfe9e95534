internal import Glibc

/// Wakes whoever follows a session when its logs change, as far as the kernel can.
///
/// An account has few of these (often 128), and a network file system tells nothing: a follower asks
/// every half second besides, and a watch that cannot be had is not missed.
final class Watch {
  private let file: Int32
  private var watched: Int32 = -1

  init?() {
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard file >= 0 else { return nil }
  }

  deinit { close(file) }

  /// Readable when something has happened.
  var descriptor: Int32 { file }

  /// Watches a folder from now on, or again after it was made anew.
  func watch(_ folder: String) {
    let events = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_DELETE_SELF
    let added = inotify_add_watch(file, folder, UInt32(events))
    if added >= 0 { watched = added }
  }

  /// Forgets what has happened so far.
  func clear() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(file, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
