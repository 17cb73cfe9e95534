import Dialogue
import Glibc
import SessionStore

/// A copy of a session to try things on, in a folder of its own that is gone at the end.
struct Rehearsal {
  let place: SessionPlace
  private let folder: String

  init(of session: Session) throws(Failure) {
    let parent = Surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array((parent + "/mellomrom-rehearsal-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        Sentence(
          nb:
            "Fikk ikke laget en kopi å øve på i \(parent): \(reason). Sett TMPDIR til en mappe med plass.",
          nn:
            "Fekk ikkje laga ein kopi å øve på i \(parent): \(reason). Set TMPDIR til ei mappe med plass.",
          en:
            "Could not make a copy to rehearse on in \(parent): \(reason). Set TMPDIR to a folder with room."
        ), code: Failure.cannotCreate)
    }
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.folder = folder
    place = try Failure.catching { () throws(StoreFault) in
      try SessionFolder(path: folder).create(Snapshot(copyOf: session))
    }
  }

  /// Everything that was rehearsed goes.
  func remove() {
    for path in [place.live, folder] {
      guard let entries = opendir(path) else { continue }
      while let entry = readdir(entries) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink(path + "/" + name) }
      }
      closedir(entries)
      rmdir(path)
    }
  }
}

extension Snapshot {
  /// A session whose changes stay where they are: it begins as it stands.
  init(copyOf session: Session) {
    self.init(session: session, folded: nil, stamp: .zero)
  }
}
