import Dialogue
import Faces
import Glibc
import Reporting
import SessionStore

/// Puts documents where somebody finds them.
enum ReportWriter {
  static func report(_ document: Document, of session: Session) -> Report {
    switch document {
    case .transcript(let all): Report.transcript(of: session, all: all)
    case .day:
      Report.day(
        of: session, method: Method.builtIn(id: session.method) ?? .dialogueConference)
    }
  }

  /// Writes a document whole, in place of an earlier one of the same name.
  static func write(_ text: String, to path: String) throws(Failure) {
    _ = try Failure.catching { () throws(StoreFault) in
      try DocumentFile.replace(path, with: Array(text.utf8))
    }
  }
}
