package import JSONTree

/// A form that nothing has come of yet, kept for whoever was filling it in.
///
///     new-session.form      the one who came first, or what a program that is gone has left
///     new-session-2.form    somebody who fills in the same form at the same time
///
/// It belongs to no session, so it lies in a folder of the program's own, for its owner only. As long
/// as this lives no other program takes the same file.
package final class FormFile: Sendable {
  package let path: String
  private let lockPath: String
  private let lock: Descriptor?

  /// How many can fill in the same form at once; after that they share the last file.
  private static let most = 9

  package init(folder: String, name: String) {
    try? SessionFolder(path: folder).make(.owner)
    var number = 1
    while true {
      let own = folder.appending(path: number == 1 ? name : "\(name)-\(number)")
      let lock = try? Descriptor(own + ".lock", .lock(mode: 0o600))
      let isOurs = (try? lock?.tryLock()) ?? nil
      if isOurs != false || number == Self.most {
        path = own + ".form"
        lockPath = own + ".lock"
        self.lock = lock
        return
      }
      number += 1
    }
  }

  deinit {
    if lock != nil { try? FileSystem.removeIfAny(lockPath) }
  }

  /// What was kept; nil when there is nothing that can be read.
  package func read() -> JSON? {
    guard let bytes = try? FileSystem.readIfAny(path), bytes.count < 1 << 20 else { return nil }
    return try? JSON(parsing: bytes)
  }

  package func keep(_ content: JSON) throws(StoreFault) {
    try SessionFolder(path: path.folderOfPath).make(.owner)
    try storing { () throws(SystemFault) in
      try AtomicFile.replaceDraft(path, with: content.indentedBytes, .owner)
    }
  }

  package func remove() throws(StoreFault) {
    try storing { () throws(SystemFault) in try FileSystem.removeIfAny(path) }
  }
}
