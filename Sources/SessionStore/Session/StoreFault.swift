package import Dialogue
package import JSONTree

/// Why something could not be done with a session; facts only, the sentences stand beside it.
package enum StoreFault: Error, Hashable, Sendable {
  case system(SystemFault)
  case noSuchSession(String, folder: String)
  case ambiguous(String, candidates: [String])
  /// A folder, a pipe or a device by the name of a file.
  case notAFile(path: String)
  case empty(path: String)
  case notJSON(path: String, JSON.Fault)
  /// JSON, but not one of our sessions.
  case notASession(path: String)
  case malformed(path: String, Malformed)
  case newer(path: String, version: Int)
  /// Something must be looked at before anything is rewritten.
  case damaged([Finding])
  /// Somebody else is packing or erasing.
  case busy(path: String)
  /// Merging would mix two sessions.
  case anotherSession(path: String)
  case notSaved(SystemFault)
  case readOnly(path: String)
  /// Other processes work on it, at these seats.
  case atWork([String])
  /// What was handed over could not be read back as it was.
  case notReceived(path: String)

  /// From sysexits.h.
  package var exitCode: Int32 {
    switch self {
    case .noSuchSession, .ambiguous, .notAFile: 66
    case .empty, .notJSON, .notASession, .malformed, .newer, .damaged, .anotherSession:
      65
    case .busy, .atWork: 75
    case .notReceived: 74
    case .readOnly: 77
    case .system(let fault), .notSaved(let fault):
      if fault.isMissing { 66 } else if fault.isForbidden { 77 } else { 74 }
    }
  }
}

/// Runs something that the file system may refuse.
func storing<Value: ~Copyable>(
  _ body: () throws(SystemFault) -> Value
) throws(StoreFault) -> Value {
  do throws(SystemFault) { return try body() } catch { throw .system(error) }
}
