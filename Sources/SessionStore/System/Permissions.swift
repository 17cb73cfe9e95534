internal import Glibc

/// Who may read and write what is made: one account, or a group that shares a session.
package enum Permissions: Hashable, Sendable {
  case owner
  case group

  var file: mode_t { self == .owner ? 0o600 : 0o660 }
  /// The set-group bit lets what others make in a folder belong to the group too.
  var folder: mode_t { self == .owner ? 0o700 : 0o2770 }

  /// Reads from what is there, so that a shared session stays shared.
  init(of folder: FileStatus) {
    self = folder.mode & 0o020 != 0 ? .group : .owner
  }
}
