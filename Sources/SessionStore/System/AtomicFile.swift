/// A file that is whole or not there: written beside its place, made durable, then moved into it.
enum AtomicFile {
  /// Names that a crash may leave behind begin and end like this; nobody reads them.
  static func temporaryName(for name: String, _ tag: UInt64) -> String {
    "." + name + "." + tag.hexadecimal + ".tmp"
  }

  static func isTemporary(_ candidate: String, for name: String) -> Bool {
    candidate.hasPrefix("." + name + ".") && candidate.hasSuffix(".tmp")
  }

  /// Whose temporary this is, if it is one.
  static func nameOfTemporary(_ candidate: String) -> String? {
    let parts = candidate.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].isEmpty, parts[parts.count - 1] == "tmp" else { return nil }
    return parts[1..<(parts.count - 2)].joined(separator: ".")
  }

  /// Replaces a file or makes it: temporary, fsync, rename, fsync of the folder.
  static func replace(
    _ path: String, with bytes: [UInt8], _ permissions: Permissions
  ) throws(SystemFault) {
    try replaceDraft(path, with: bytes, permissions)
    try FileSystem.syncFolder(path.folderOfPath)
  }

  /// Makes a file that must not be there yet; throws `isTaken` when it is.
  ///
  /// A link cannot replace anything, which a rename can.
  static func create(
    _ path: String, with bytes: [UInt8], _ permissions: Permissions
  ) throws(SystemFault) {
    let temporary = try write(bytes, besides: path, permissions)
    defer { try? FileSystem.remove(temporary) }
    try FileSystem.link(temporary, to: path)
    try FileSystem.syncFolder(path.folderOfPath)
  }

  /// As `replace`, but a power cut may bring back what was there before: enough for a draft, which
  /// is replaced again within a second.
  static func replaceDraft(
    _ path: String, with bytes: [UInt8], _ permissions: Permissions
  ) throws(SystemFault) {
    let temporary = try write(bytes, besides: path, permissions)
    do throws(SystemFault) {
      try FileSystem.rename(temporary, to: path)
    } catch {
      try? FileSystem.remove(temporary)
      throw error
    }
  }

  private static func write(
    _ bytes: [UInt8], besides path: String, _ permissions: Permissions
  ) throws(SystemFault) -> String {
    let tag = UInt64.random(in: .min ... .max)
    let temporary = path.folderOfPath.appending(
      path: temporaryName(for: path.lastOfPath, tag))
    let file = try Descriptor(temporary, .create(mode: permissions.file))
    do throws(SystemFault) {
      try file.writeAll(bytes)
      try file.syncData()
    } catch {
      try? FileSystem.remove(temporary)
      throw error
    }
    return temporary
  }
}
