package import Dialogue
package import JSONTree

/// Another copy of a session, in whatever form it comes: a file with or without its history, a folder
/// that somebody is at work in, or a bundle. Reading it writes nothing.
package struct Copy: Sendable {
  package let path: String
  package let session: Session
  /// What is wrong with it; what can be read of it is here all the same.
  package let findings: [Finding]
  /// Every change, and what stands for those that are missing.
  let envelopes: [Envelope]
  /// What was half typed when somebody's process died.
  package let drafts: [LeftDraft]
  /// Names and the like, which come along in a bundle only.
  package let people: JSON?

  /// Finds out what it is. Of a folder it takes the copy of a session that has this id, or the only
  /// one there is.
  package init(_ path: String, of id: ID<Session>? = nil) throws(StoreFault) {
    let status = try storing { () throws(SystemFault) in try FileSystem.statusIfAny(path) }
    switch status?.kind {
    case .file where try Self.isHistory(path): try self.init(bundle: path)
    case .folder where !path.hasSuffix(".live") && !path.hasSuffix(".live/"):
      try self.init(SessionFolder(path: path).copy(of: id))
    case .file, .folder, .other, nil:
      let path = path.hasSuffix("/") ? String(path.dropLast()) : path
      do throws(StoreFault) {
        try self.init(SessionPlace(path: path))
      } catch .noSuchSession where status?.kind == .file {
        // It is there; it is only none of ours.
        throw .notASession(path: path)
      }
    }
  }

  /// What lies under the name of a session.
  package init(_ place: SessionPlace) throws(StoreFault) {
    let live = try LiveSession(FileStore(place, .looking))
    path = place.snapshot
    session = live.session
    findings = live.findings
    envelopes = try live.everything()
    drafts = try storing { () throws(SystemFault) in try Drafts(place).left() }
    people = nil
  }

  init(bundle path: String) throws(StoreFault) {
    let bytes = try storing { () throws(SystemFault) in try FileSystem.read(path) }
    let file = HistoryFile(bytes, path: path)
    for case .brokenLine(.newer(let version)) in file.findings.map(\.what) {
      throw .newer(path: path, version: version)
    }
    let bundle = Bundle(file)
    self.path = path
    session = Session(folding: file.envelopes)
    findings = file.findings
    envelopes = file.envelopes
    drafts = bundle.drafts
    people = bundle.people
  }

  /// Whether a file is a history by itself, whatever it is called; the one that belongs to a session
  /// is read with what lies beside it.
  private static func isHistory(_ path: String) throws(StoreFault) -> Bool {
    if path.hasSuffix(".history.jsonl") { return false }
    let head = try storing { () throws(SystemFault) in
      try FileSystem.read(path, atMost: LogHeader.mostBytes)
    }
    return HistoryHeader(line: Array(head.prefix { $0 != UInt8(ascii: "\n") })) != nil
  }
}

extension Bundle {
  init(_ file: HistoryFile) {
    envelopes = file.envelopes
    parts = file.parts
  }
}

extension SessionFolder {
  /// The copy of a session in a folder; its place.
  fileprivate func copy(of id: ID<Session>?) throws(StoreFault) -> SessionPlace {
    let listed = try list()
    let fitting = listed.filter { id == nil || $0.summary?.id == id }
    guard let first = fitting.first else { throw .noSuchSession("", folder: path) }
    guard fitting.count == 1 else {
      throw .ambiguous("", candidates: fitting.map(\.place.name))
    }
    return first.place
  }
}
