/// The right to replace a session's history and snapshot; nobody waits for it.
///
/// Whoever does not get it leaves the work to whoever has it: all of it is done again later.
struct PackLock: ~Copyable {
  private let file: Descriptor

  /// nil when somebody else has it.
  init?(_ place: SessionPlace, _ permissions: Permissions) throws(SystemFault) {
    try FileSystem.makeFolder(place.live, mode: permissions.folder)
    let file = try Descriptor(place.packLock, .lock(mode: permissions.file))
    guard try file.tryLock() else { return nil }
    self.file = file
  }

  // A child that is just about to become another program holds the file open too, and its lock with it.
  deinit { file.unlock() }
}
