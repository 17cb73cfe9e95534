import Dialogue
import Glibc
import SessionStore

/// A copy of a session to try things on, in a folder of its own that is gone at the end.
struct Rehearsal {
  let place: SessionPlace
  private let folder: String

  /// - Parameter origin: Where the session is: who sits where by name, who interprets and the emergency
  ///   card are as they are there.
  init(of session: Session, at origin: SessionPlace) throws(Failure) {
    Self.sweep()
    let parent = Self.parent
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      let why = SystemFault(.makeFolder, parent, code: errno).reason
      throw Failure(
        Sentence(
          nb: "Fikk ikke laget en kopi å øve på i \(parent), som TMPDIR bestemmer.",
          nn: "Fekk ikkje laga ein kopi å øve på i \(parent), som TMPDIR bestemmer.",
          en: "Could not make a copy to rehearse on in \(parent), which TMPDIR decides."
        ).followed(by: why), code: Failure.cannotCreate)
    }
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.folder = folder
    do throws(Failure) {
      place = try Failure.catching { () throws(StoreFault) in
        let place = try SessionFolder(path: folder).create(Snapshot(copyOf: session))
        if let people = try People.read(origin) { try People.update(place) { $0 = people } }
        return place
      }
    } catch {
      Self.remove(folder)
      throw error
    }
  }

  /// Everything that was rehearsed goes.
  func remove() { Self.remove(folder) }

  /// Takes away what rehearsals left here that were killed: a copy holds every word that its session held.
  static func sweep() {
    for name in names(in: parent) where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), process > 0,
        kill(process, 0) < 0, errno == ESRCH
      else { continue }
      remove("\(parent)/\(name)")
    }
  }

  /// Followed by the process that rehearses.
  private static let prefix = "mellomrom-rehearsal-"

  private static var parent: String { Surroundings.variable("TMPDIR") ?? "/tmp" }

  /// A folder with the files in it and in the folders in it.
  private static func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      guard unlink(path) < 0 else { continue }
      for name in names(in: path) { unlink("\(path)/\(name)") }
      rmdir(path)
    }
    rmdir(folder)
  }

  private static func names(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

extension Snapshot {
  /// A session whose changes stay where they are: it begins as it stands.
  init(copyOf session: Session) {
    self.init(session: session, folded: nil, stamp: .zero)
  }
}
