internal import Glibc

/// A log that this process writes: locked while it is open, append only.
///
/// Once anything has failed it must not be written to again: what the kernel then has in memory and
/// what is on the disk may differ.
final class LogFile {
  let name: LogName
  private let file: Descriptor
  private let disk: Disk
  private var size = 0
  private var reserved = 0

  /// Room set aside at a time, so that a full disk still takes what is being written.
  static let reserve = 1 << 20

  /// Makes the log and takes its lock; nothing is in it.
  ///
  /// Throws `isTaken` when somebody packed and removed it between the two.
  init(
    _ name: LogName, in place: SessionPlace, _ permissions: Permissions, disk: Disk
  ) throws(SystemFault) {
    let path = place.log(name)
    try disk.check(.open, path)
    let file = try Descriptor(path, .create(mode: permissions.file))
    guard try file.tryLock(), try file.status().names > 0 else {
      throw SystemFault(.open, path, code: EEXIST)
    }
    self.name = name
    self.file = file
    self.disk = disk
  }

  /// The name is gone although the file is open: somebody has removed the folder.
  var isGone: Bool {
    guard let status = try? file.status() else { return true }
    return status.names == 0
  }

  /// One write and one fdatasync.
  func append(_ bytes: [UInt8]) throws(SystemFault) {
    reserveRoom(for: bytes.count)
    try write(bytes)
    try disk.check(.sync, file.path)
    try file.syncData()
    size += bytes.count
  }

  private func write(_ bytes: [UInt8]) throws(SystemFault) {
    switch disk.judge(.write, bytes.count) {
    case .go:
      // Part of a line is as bad as none; a file takes part of a write only when it is full.
      guard try file.writeOnce(bytes) == bytes.count else {
        throw SystemFault(.write, file.path, code: ENOSPC)
      }
    case .fail(let code):
      throw SystemFault(.write, file.path, code: code)
    case .short(let count):
      _ = try file.writeOnce(Array(bytes.prefix(count)))
      throw SystemFault(.write, file.path, code: ENOSPC)
    }
  }

  private func reserveRoom(for bytes: Int) {
    guard size + bytes > reserved else { return }
    let wanted = size + bytes + Self.reserve - reserved
    guard case .go = disk.judge(.reserve, wanted) else { return }
    if file.reserve(wanted, from: reserved) { reserved += wanted }
  }

  /// Gives back what was set aside; the lock falls with the file.
  deinit {
    guard reserved > 0, let status = try? file.status() else { return }
    try? file.releaseReserve(from: status.size)
  }
}
