internal import CSystem
internal import Glibc

/// An open file, closed when it goes out of use.
struct Descriptor: ~Copyable {
  let raw: Int32
  /// What it was opened as, for faults to name.
  let path: String

  enum Access {
    case read
    /// Makes the file, which must not be there.
    case create(mode: mode_t)
    /// As `create`, for a file that is written over.
    case createAnew(mode: mode_t)
    /// Something that is there and is no file to be replaced: a device, a pipe.
    case writeInto
    /// Opens the file for locking and makes it when it is not there.
    case lock(mode: mode_t)
  }

  init(_ path: String, _ access: Access) throws(SystemFault) {
    self.path = path
    raw = try Self.open(path, access)
  }

  deinit { close(raw) }
}

extension Descriptor {
  private static func open(_ path: String, _ access: Access) throws(SystemFault) -> Int32 {
    switch access {
    case .read:
      // A fifo or a terminal by that name must not make anybody wait.
      return try calling(.open, path) {
        Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
      }
    case .writeInto:
      return try calling(.open, path) { Glibc.open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    case .lock(let mode):
      let raw = try calling(.open, path) {
        Glibc.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode)
      }
      // Refused unless it is ours, and then its maker has done it.
      fchmod(raw, mode)
      return raw
    case .create(let mode): return try create(path, O_APPEND, mode)
    case .createAnew(let mode): return try create(path, 0, mode)
    }
  }

  private static func create(
    _ path: String, _ flags: Int32, _ mode: mode_t
  ) throws(SystemFault) -> Int32 {
    let raw = try calling(.open, path) {
      Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | flags, mode)
    }
    // The mode asked for is the mode meant, whatever the umask says.
    fchmod(raw, mode)
    return raw
  }

  /// Takes the lock that falls with the process, if nobody has it.
  func tryLock() throws(SystemFault) -> Bool {
    do throws(SystemFault) {
      try calling(.lock, path) { flock(raw, LOCK_EX | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  /// Takes a lock that others can share, if nobody has the whole of it.
  func tryLock(isShared: Bool) throws(SystemFault) -> Bool {
    guard isShared else { return try tryLock() }
    do throws(SystemFault) {
      try calling(.lock, path) { flock(raw, LOCK_SH | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  /// Lets the kernel forget what it holds of the file, so that it is read from the disk.
  func forget() {
    posix_fadvise(raw, 0, 0, POSIX_FADV_DONTNEED)
  }

  /// Dates the file now.
  func touch() {
    futimens(raw, nil)
  }

  func unlock() {
    flock(raw, LOCK_UN)
  }

  func status() throws(SystemFault) -> FileStatus {
    var status = stat()
    try calling(.status, path) { fstat(raw, &status) }
    return FileStatus(status)
  }

  func syncData() throws(SystemFault) {
    try calling(.sync, path) { fdatasync(raw) }
  }

  func sync() throws(SystemFault) {
    try calling(.sync, path) { fsync(raw) }
  }

  /// Sets room aside behind the end; false where the file system cannot or the disk is full.
  func reserve(_ bytes: Int, from offset: Int) -> Bool {
    cs_reserve(raw, Int64(offset), Int64(bytes)) == 0
  }

  /// Gives back what was set aside behind the end.
  func releaseReserve(from size: Int) throws(SystemFault) {
    try calling(.cut, path) { ftruncate(raw, size) }
  }

  /// One call to write(2); fewer bytes than given is for the caller to judge.
  func writeOnce(_ bytes: [UInt8]) throws(SystemFault) -> Int {
    try calling(.write, path) { bytes.withUnsafeBytes { write(raw, $0.baseAddress, $0.count) } }
  }

  /// Writes until everything is written, for files that nobody reads before they are whole.
  func writeAll(_ bytes: [UInt8]) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
      done += try calling(.write, path) {
        bytes.withUnsafeBytes { write(raw, $0.baseAddress.map { $0 + done }, $0.count - done) }
      }
    }
  }

  /// Writes over what stands at an offset, in one call.
  func overwrite(_ bytes: [UInt8], at offset: Int) throws(SystemFault) {
    let count = try calling(.write, path) {
      bytes.withUnsafeBytes { pwrite(raw, $0.baseAddress, $0.count, off_t(offset)) }
    }
    guard count == bytes.count else { throw SystemFault(.write, path, code: ENOSPC) }
  }

  /// The bytes from an offset to the end, at most so many.
  func read(from offset: Int = 0, atMost limit: Int = .max) throws(SystemFault) -> [UInt8] {
    let size = min(try status().size - offset, limit)
    guard size > 0 else { return [] }
    var failure: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(SystemFault) {
        while count < size {
          let got = try calling(.read, path) {
            pread(raw, buffer.baseAddress.map { $0 + count }, size - count, off_t(offset + count))
          }
          guard got > 0 else { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Hands over the bytes from an offset to the end, a piece at a time.
  func readPieces(
    from offset: Int, _ take: (UnsafeRawBufferPointer) -> Void
  ) throws(SystemFault) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var offset = offset
    while true {
      let count = try calling(.read, path) {
        piece.withUnsafeMutableBytes { pread(raw, $0.baseAddress, $0.count, off_t(offset)) }
      }
      guard count > 0 else { return }
      piece.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      offset += count
    }
  }
}
