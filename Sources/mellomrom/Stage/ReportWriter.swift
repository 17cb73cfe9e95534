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
  /// A document of a session as it may leave the house: every one that is written, by a command or
  /// by a face, comes through here.
  ///
  /// `names` are looked up only for the documents that hold any.
  static func outgoing(
    _ kind: Report.Kind, of session: Session, at place: SessionPlace,
    wishes: Report.Wishes = Report.Wishes(), names: () -> [ID<Person>: String]
  ) throws(Failure) -> Report {
    var wishes = wishes
    if kind == .sheet { wishes.names = names() }
    return Report.make(kind, of: session, wishes: wishes)
  }

  /// Writes a document beside its session; the path it has now.
  static func write(
    _ document: Document, of session: Session, at place: SessionPlace
  ) throws(Failure) -> String {
    let report = try outgoing(document.kind, of: session, at: place) {
      ((try? People.read(place)) ?? nil)?.called ?? [:]
    }
    let bytes = try DocumentMaker(language: session.language)
      .bytes(of: report, as: document.format)
    let path = place.folder + "/" + report.fileName(besides: place.name, document.format)
    try write(bytes, to: path)
    return path
  }

  /// Takes away what was written beside a session and may hold words that have been erased since; it
  /// can be written again at any time.
  static func removeDocuments(of place: SessionPlace) {
    remove([.transcript, .desk, .report, .letter, .answers, .posters], of: place)
  }

  /// Takes away what was written beside a session and holds names.
  static func removeSheets(of place: SessionPlace) { remove([.sheet, .letter], of: place) }

  private static func remove(_ kinds: [Report.Kind], of place: SessionPlace) {
    for path in documents(of: place, kinds) { unlink(path) }
  }

  /// Every document that was written beside a session.
  static func documents(
    of place: SessionPlace, _ kinds: [Report.Kind] = Report.Kind.allCases
  ) -> [String] {
    kinds.flatMap { kind in
      Report.Format.allCases.map {
        place.folder + "/" + Report.fileName(of: kind, besides: place.name, $0)
      }
    }
  }

  /// Writes a document whole, in place of an earlier one of the same name.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(StoreFault) {
      _ = try DocumentFile.replace(path, with: bytes)
    } catch .system(var fault) {
      // It was made under another name first, which says nothing to anybody.
      fault.path = path
      throw Failure(fault.sentence, code: Failure.cannotCreate)
    } catch {
      throw Failure(error.sentence, code: Failure.cannotCreate)
    }
  }
}
