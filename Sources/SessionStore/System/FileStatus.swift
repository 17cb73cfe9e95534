internal import Glibc

/// What the file system says of a file without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, other }

  package var kind: Kind
  package var size: Int
  /// The permission bits.
  package var mode: UInt32
  /// Names that lead to the file; 0 when it has been removed while open.
  package var names: Int
  /// Which file this is, whatever it is called.
  package var identity: Identity
  /// Nanoseconds since 1970.
  package var modified: Int

  var modifiedMilliseconds: Int64 { Int64(modified / 1_000_000) }

  package struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = status.st_size
    mode = status.st_mode & 0o7777
    names = Int(status.st_nlink)
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }
}
