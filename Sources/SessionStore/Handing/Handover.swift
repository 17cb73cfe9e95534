internal import Dialogue
internal import JSONTree

/// Gives a whole session away as one file, and believes that it has arrived when it has been read
/// back from the disk and comes to the same session.
package struct Handover {
  package let place: SessionPlace
  /// Where it goes.
  package let path: String
  private let bundle: Bundle
  /// How far the session here had come.
  private let cursor: Cursor

  /// What was received.
  package struct Receipt: Hashable, Sendable {
    package var path: String
    package var bytes: Int
    package var changes: Int
    package var points: Int
    package var drafts: Int
    package var hasPeople: Bool
  }

  /// A file, or a folder in which it gets a name of its own: two machines never write the same one.
  package init(
    _ live: LiveSession, at place: SessionPlace, to target: String, withPeople: Bool
  ) throws(StoreFault) {
    let path = try Self.path(target, place)
    let people = withPeople ? try People.read(place)?.json : nil
    let drafts = try storing { () throws(SystemFault) in try Drafts(place).left() }
    let redaction = Redaction(live.session)
    let all = try live.everything().map { envelope in
      redaction(envelope).map(envelope.redacted) ?? envelope
    }
    var bundle = Bundle(
      all.sorted(), drafts: drafts.filter { !redaction.concerns($0.content) }, people: people)
    cursor = live.snapshot.folded ?? .start
    if try storing({ () throws(SystemFault) in try FileSystem.statusIfAny(path) }) != nil {
      // What is there already of this session stays in it.
      let there = try Copy(bundle: path)
      guard there.session.id == live.session.id else { throw .anotherSession(path: path) }
      bundle = try bundle.merged(with: there)
    }
    self.place = place
    self.path = path
    self.bundle = bundle
  }

  private static func path(_ target: String, _ place: SessionPlace) throws(StoreFault) -> String {
    let status = try storing { () throws(SystemFault) in try FileSystem.statusIfAny(target) }
    switch status?.kind {
    case .folder:
      let machine = Machine.this.description.prefix(8)
      return target.appending(path: "\(place.name)-\(machine)\(Bundle.ending)")
    case .other: throw .notAFile(path: target)
    case .file, nil: return target
    }
  }

  /// Writes it, waits for the disk, reads it back and folds it.
  package func deliver() throws(StoreFault) -> Receipt {
    let bytes = bundle.bytes
    try storing { () throws(SystemFault) in
      try AtomicFile.replace(path, with: bytes, .owner)
      // Read from the disk, not from what the kernel remembers of it.
      try Descriptor(path, .read).forget()
    }
    let received = try Copy(bundle: path)
    let session = Session(folding: bundle.envelopes)
    guard received.findings.isEmpty, received.envelopes == bundle.envelopes,
      received.drafts == bundle.drafts, received.people == bundle.people,
      received.session.json == session.json
    else { throw .notReceived(path: path) }
    return Receipt(
      path: path, bytes: bytes.count, changes: received.envelopes.count,
      points: received.session.summary.points, drafts: received.drafts.count,
      hasPeople: received.people != nil)
  }

  /// Throws why the session must stay here: somebody is at work on it, or its files hold something
  /// that no reader can make sense of and that would be gone with them.
  package static func checkMayRemove(_ place: SessionPlace) throws(StoreFault) {
    let seats = try AtWork.seats(at: place)
    guard seats.isEmpty else { throw .atWork(seats) }
    let findings = try Check(place).findings.filter { $0.weight == .fault }
    guard findings.isEmpty else { throw .damaged(findings) }
  }

  /// Removes the session here, if nothing has come since that was not handed over.
  package func removeHere(_ live: LiveSession, and documents: [String]) throws(StoreFault) {
    _ = try live.refresh()
    try Self.checkMayRemove(place)
    guard cursor.covers(live.snapshot.folded ?? .start) else { throw .notReceived(path: path) }
    try place.remove(and: documents)
  }
}
