package import JSONTree

/// A form that nothing has come of yet, kept for whoever was filling it in.
///
/// It belongs to no session, so it lies in a folder of the program's own, for its owner only.
package struct FormFile: Sendable {
  package let path: String

  package init(folder: String, name: String) {
    path = folder.appending(path: name + ".form")
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
