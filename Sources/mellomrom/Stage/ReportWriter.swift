import Dialogue
import Discretion
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
  /// A document of a session with every word in it: every one that is written, by a command or by a
  /// face, is made here, and goes through ``Outgoing`` when it leaves the house.
  ///
  /// `names` are looked up only for the documents that hold any.
  static func made(
    _ kind: Report.Kind, of session: Session, wishes: Report.Wishes = Report.Wishes(),
    names: () -> [ID<Person>: String]
  ) -> Report {
    var wishes = wishes
    wishes.today = wishes.today ?? WallClock.now().day
    if kind == .sheet { wishes.names = names() }
    return Report.make(kind, of: session, wishes: wishes)
  }

  /// What has to be decided before a face may have a document written.
  static func review(
    of document: Document, of session: Session, at place: SessionPlace
  ) -> [Clue] {
    guard document.kind.leavesTheHouse else { return [] }
    let draft = made(document.kind, of: session) { [:] }
    var outgoing = Outgoing([draft], of: session, people(place))
    outgoing.lookUp(in: session.language)
    return outgoing.review.undecided
  }

  private static func people(_ place: SessionPlace) -> People {
    ((try? People.read(place)) ?? nil) ?? People()
  }

  /// Writes a document beside its session, with what was decided about it done; the path it has now.
  static func write(
    _ document: Document, of session: Session, at place: SessionPlace
  ) throws(Failure) -> String {
    var report = made(document.kind, of: session) { people(place).called }
    if document.kind.leavesTheHouse {
      report = Outgoing([report], of: session, people(place)).reports[0]
    }
    let maker = DocumentMaker(language: session.language)
    let format = document.format ?? (DocumentMaker.makesHTML ? .html : .plain)
    let bytes = try maker.bytes(of: report, as: format)
    let path = place.folder + "/" + report.fileName(besides: place.name, format)
    try write(bytes, to: path)
    return path
  }

  /// Takes away what was written beside a session and may hold words that have been erased since; it
  /// can be written again at any time.
  static func removeDocuments(of place: SessionPlace, _ session: Session) {
    remove([.transcript, .desk, .report, .letter, .answers, .services, .posters], of: place)
    forgetDecisions(of: session, at: place)
  }

  /// Takes away what was written beside a session and holds names.
  static func removeSheets(of place: SessionPlace) {
    remove([.sheet, .letter], of: place)
    Rehearsal.sweep()
  }

  private static func remove(_ kinds: [Report.Kind], of place: SessionPlace) {
    for path in documents(of: place, kinds) { unlink(path) }
  }

  /// Every document that was written beside a session.
  static func documents(
    of place: SessionPlace, _ kinds: [Report.Kind] = Report.Kind.allCases
  ) -> [String] {
    let plain = kinds.flatMap { kind in
      Report.Format.allCases.map {
        place.folder + "/" + Report.fileName(of: kind, besides: place.name, $0)
      }
    }
    return kinds.contains(.letter) ? plain + letters(of: place) : plain
  }

  /// Letters to somebody by name, each under an alias that file systems take.
  static func letter(to alias: String) -> String {
    "to-" + String(alias.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }

  private static func letters(of place: SessionPlace) -> [String] {
    guard let folder = opendir(place.folder) else { return [] }
    defer { closedir(folder) }
    var paths: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix("\(place.name)-\(Report.Kind.letter.rawValue)-to-") {
        paths.append(place.folder + "/" + name)
      }
    }
    return paths.sorted()
  }

  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes a document whole, in place of an earlier one of the same name.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(StoreFault) {
      _ = try DocumentFile.replace(path, with: bytes)
    } catch .system(var fault) {
      // It was made under another name first, which says nothing to anybody.
      fault.path = path
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      if fault.code == ENOENT, !folder.isEmpty, !isThere(folder) {
        throw .noFolder(folder, for: path)
      }
      throw Failure(fault.sentence, code: Failure.cannotCreate)
    } catch {
      throw Failure(error.sentence, code: Failure.cannotCreate)
    }
  }
}

extension Failure {
  fileprivate static func noFolder(_ folder: String, for path: String) -> Failure {
    let (folder, path) = (folder.inert, path.inert)
    return Failure(
      Sentence(
        nb: "\(path): Mappa \(folder) finnes ikke. Lag den først, eller velg en annen med -o.",
        nn: "\(path): Mappa \(folder) finst ikkje. Lag ho først, eller vel ei anna med -o.",
        en: "\(path): The folder \(folder) is not there. Make it first, or choose another with -o."),
      code: cannotCreate)
  }
}
