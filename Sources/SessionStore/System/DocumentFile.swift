/// A document beside a session: it may be replaced, and is whole or not there.
package enum DocumentFile {
  /// Replaces a file or makes it; a link stays, and what it leads to is replaced.
  ///
  /// What is there and is no file, such as `/dev/null` or a pipe, is written into as it stands: a rename
  /// would put a file in its place, for everybody.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(StoreFault) {
    try storing { () throws(SystemFault) in
      if try FileSystem.statusIfAny(path)?.kind == .other {
        try Descriptor(path, .writeInto).writeAll(bytes)
      } else {
        try AtomicFile.replace(FileSystem.following(path), with: bytes, .owner)
      }
    }
  }
}
