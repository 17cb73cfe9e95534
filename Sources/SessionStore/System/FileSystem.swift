internal import CSystem
internal import Glibc

/// What is done to files by name.
enum FileSystem {
  static func status(_ path: String) throws(SystemFault) -> FileStatus {
    var status = Glibc.stat()
    try calling(.status, path) { stat(path, &status) }
    return FileStatus(status)
  }

  /// The status, or nil when there is nothing by that name.
  static func statusIfAny(_ path: String) throws(SystemFault) -> FileStatus? {
    do throws(SystemFault) { return try status(path) } catch  where error.isMissing { return nil }
  }

  /// Names in a folder, sorted by bytes; `.` and `..` are left out.
  static func names(in folder: String) throws(SystemFault) -> [String] {
    guard let stream = opendir(folder) else { throw SystemFault(.list, folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String, atMost limit: Int = .max) throws(SystemFault) -> [UInt8] {
    try Descriptor(path, .read).read(atMost: limit)
  }

  /// The last bytes of a file, or all of a shorter one.
  static func readEnd(_ path: String, bytes count: Int) throws(SystemFault) -> [UInt8] {
    let file = try Descriptor(path, .read)
    let size = try file.status().size
    return try file.read(from: max(0, size - count), atMost: count)
  }

  static func readIfAny(_ path: String) throws(SystemFault) -> [UInt8]? {
    do throws(SystemFault) { return try read(path) } catch  where error.isMissing { return nil }
  }

  static func rename(_ old: String, to new: String) throws(SystemFault) {
    try calling(.rename, old) { Glibc.rename(old, new) }
  }

  /// Renames unless the new name is taken, as far as the file system can promise that.
  static func renameIfNew(_ old: String, to new: String) throws(SystemFault) {
    do throws(SystemFault) {
      try calling(.rename, old) { cs_rename_new(old, new) }
    } catch  where error.code == EINVAL || error.code == ENOSYS {
      guard try statusIfAny(new) == nil else { throw SystemFault(.rename, new, code: EEXIST) }
      try rename(old, to: new)
    }
  }

  /// What a link names, as it stands in the link; nil for what is no link.
  static func linkTarget(_ path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.bindMemory(to: CChar.self).baseAddress.map { readlink(path, $0, buffer.count) } ?? 0
    }
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }

  /// Where links lead from here in the end, also to what is not there yet; the path itself without
  /// any. The kernel gives up after as many.
  static func following(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = linkTarget(path) else { break }
      path = target.hasPrefix("/") ? target : path.folderOfPath.appending(path: target)
    }
    return path
  }

  static func link(_ old: String, to new: String) throws(SystemFault) {
    try calling(.link, new) { Glibc.link(old, new) }
  }

  static func remove(_ path: String) throws(SystemFault) {
    try calling(.remove, path) { unlink(path) }
  }

  static func removeFolder(_ path: String) throws(SystemFault) {
    try calling(.remove, path) { rmdir(path) }
  }

  static func removeIfAny(_ path: String) throws(SystemFault) {
    do throws(SystemFault) { try remove(path) } catch  where error.isMissing {}
  }

  /// Makes a folder unless it is there.
  static func makeFolder(_ path: String, mode: mode_t) throws(SystemFault) {
    do throws(SystemFault) {
      try calling(.makeFolder, path) { mkdir(path, mode) }
      try calling(.mode, path) { chmod(path, mode) }
    } catch  where error.isTaken {}
  }

  /// Makes names that were given or taken in a folder survive a power cut.
  static func syncFolder(_ path: String) throws(SystemFault) {
    try Descriptor(path, .read).sync()
  }

  /// Whether all who write there share this kernel, so that it can tell of everything. Of a file system
  /// that is not known here the answer is no.
  static func isLocal(_ path: String) -> Bool {
    // ext, tmpfs, btrfs, xfs, f2fs, FAT, exFAT, overlay: statfs(2).
    let local: [Int64] = [
      0xEF53, 0x0102_1994, 0x9123_683E, 0x5846_5342, 0xF2F5_2010, 0x4D44, 0x2011_BAB0, 0x794C_7630,
    ]
    return local.contains(cs_file_system(path))
  }

  static func mayWrite(in folder: String) -> Bool {
    access(folder, W_OK) == 0
  }
}
