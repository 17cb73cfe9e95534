import Dialogue
import Faces
import Glibc
import Reporting
import SessionStore

extension Edit {
  var isErasing: Bool {
    if case .erase = self { true } else { false }
  }
}

/// Puts documents where somebody finds them.
enum ReportWriter {
  /// `names` are looked up only for the one document that holds any.
  static func report(
    _ document: Document, of session: Session, names: () -> [ID<Person>: String]
  ) -> Report {
    switch document {
    case .transcript(let all): Report.transcript(of: session, all: all)
    case .day:
      Report.day(
        of: session, method: Method.builtIn(id: session.method) ?? .dialogueConference)
    case .sheet: Report.sheet(of: session, names: names())
    }
  }

  /// Writes a document beside its session; the path it has now.
  static func write(
    _ document: Document, of session: Session, at place: SessionPlace
  ) throws(Failure) -> String {
    let report = report(document, of: session) { ((try? People.read(place)) ?? nil)?.called ?? [:] }
    let path = place.folder + "/" + report.fileName(besides: place.name, .markdown)
    try write(report.text(.markdown), to: path)
    return path
  }

  /// Takes away the transcripts that were written beside a session, because they may hold words
  /// that have been erased since; they can be written again at any time.
  static func removeDocuments(of place: SessionPlace) {
    remove([.transcript, .desk], of: place)
  }

  /// Takes away the sheets that were written beside a session, because they hold names.
  static func removeSheets(of place: SessionPlace) { remove([.sheet], of: place) }

  private static func remove(_ kinds: [Report.Kind], of place: SessionPlace) {
    for kind in kinds {
      for format in Report.Format.allCases {
        let name = "\(place.name)-\(kind.rawValue).\(format.rawValue)"
        unlink(place.folder + "/" + name)
      }
    }
  }

  /// Every document that was written beside a session.
  static func documents(of place: SessionPlace) -> [String] {
    Report.Kind.allCases.flatMap { kind in
      Report.Format.allCases.map {
        "\(place.folder)/\(place.name)-\(kind.rawValue).\($0.rawValue)"
      }
    }
  }

  /// Writes a document whole, in place of an earlier one of the same name.
  static func write(_ text: String, to path: String) throws(Failure) {
    do throws(StoreFault) {
      _ = try DocumentFile.replace(path, with: Array(text.utf8))
    } catch .system(var fault) {
      // It was made under another name first, which says nothing to anybody.
      fault.path = path
      throw Failure(fault.sentence, code: Failure.cannotCreate)
    } catch {
      throw Failure(error.sentence, code: Failure.cannotCreate)
    }
  }
}
