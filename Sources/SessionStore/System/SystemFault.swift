internal import Glibc

/// A system call that failed: which, on what, and the kernel's number for why.
package struct SystemFault: Error, Hashable, Sendable {
  package enum Call: String, Hashable, Sendable {
    case open, read, write, sync, reserve, cut, lock, rename, link, remove, status, mode
    case makeFolder, list, watch, startThread
  }

  package var call: Call
  package var path: String
  package var code: Int32

  package init(_ call: Call, _ path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// There is no room left, on the disk or in what this user may use of it.
  package var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR || code == ESTALE }
  package var isFolder: Bool { code == EISDIR }
  package var isTaken: Bool { code == EEXIST }
  package var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }
}

/// Runs a call until no signal interrupts it, and throws what it failed with.
@discardableResult
func calling<Answer: SignedInteger>(
  _ call: SystemFault.Call, _ path: String, _ body: () -> Answer
) throws(SystemFault) -> Answer {
  while true {
    let answer = body()
    if answer >= 0 { return answer }
    guard errno == EINTR else { throw SystemFault(call, path, code: errno) }
  }
}
