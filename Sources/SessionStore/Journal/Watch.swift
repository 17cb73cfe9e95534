internal import Glibc

/// Wakes whoever follows a session when its logs or signals change, as far as the kernel can.
///
/// An account has few of these (often 128), and a network file system tells nothing: a follower looks
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

  /// Watches a folder from now on, or again after it was made anew. That a file is only dated anew
  /// wakes nobody.
  func watch(_ folder: String) {
    let events = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_DELETE_SELF
    let added = inotify_add_watch(file, folder, UInt32(events))
    if added >= 0 { watched = added }
  }

  /// The names that something has happened to since the last time; nil when that cannot be said.
  func take() -> Set<String>? {
    guard watched >= 0 else { return nil }
    var names: Set<String> = []
    var isCertain = true
    withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 8) { buffer in
      while case let count = read(file, buffer.baseAddress, buffer.count), count > 0 {
        var events = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        while events.count >= MemoryLayout<inotify_event>.size {
          let event = events.loadUnaligned(as: inotify_event.self)
          let end = MemoryLayout<inotify_event>.size + Int(event.len)
          guard end <= events.count else { break }
          let lost = UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_DELETE_SELF)
          if event.mask & lost != 0 || event.wd != watched { isCertain = false }
          let name = events[MemoryLayout<inotify_event>.size..<end].prefix { $0 != 0 }
          if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
          events = UnsafeRawBufferPointer(rebasing: events[end...])
        }
      }
    }
    return isCertain ? names : nil
  }
}
