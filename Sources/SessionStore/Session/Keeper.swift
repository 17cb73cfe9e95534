internal import Dialogue
internal import JSONTree

/// Replaces a session's snapshot and packs its history, on whatever thread it is asked to.
///
/// The changes are the session: whatever keeps this from happening costs time at the next start and
/// nothing else.
struct Keeper: Sendable {
  let place: SessionPlace
  let permissions: Permissions
  /// The file as it was when the session was opened.
  let found: FoundSnapshot
  /// What that file stood for, if no change did.
  let base: Snapshot?

  enum Outcome: Hashable, Sendable {
    case kept
    /// Somebody else is at it.
    case busy
    /// The file was edited by hand, or something else must be looked at first.
    case leftAlone
  }

  /// Packs what can be packed and replaces the snapshot.
  func keep(_ snapshot: Snapshot) throws(SystemFault) -> Outcome {
    guard let lock = try PackLock(place, permissions) else { return .busy }
    guard try isCurrent(snapshot) else { return .leftAlone }
    var snapshot = snapshot
    guard let packed = try pack(for: &snapshot, holding: lock) else { return .leftAlone }

    let now: FoundSnapshot
    do throws(StoreFault) { now = try FoundSnapshot(place) } catch { return .leftAlone }
    switch now.state {
    case .missing: break
    case .unreadable: try setAside()
    case .readable(let there):
      let isBase = base != nil && now.checksum == found.checksum
      guard there.isAsWritten || isBase else { return .leftAlone }
    }
    try write(snapshot, after: packed)
    return .kept
  }

  /// Packs, and puts `words` of erased points out of the history, the logs of the dead, the snapshot,
  /// drafts and everything else that lies here under the session's name.
  func redact(for snapshot: Snapshot) throws(SystemFault) -> Outcome {
    guard let lock = try PackLock(place, permissions) else { return .busy }
    guard try isCurrent(snapshot) else { return .leftAlone }
    var snapshot = snapshot
    guard let packed = try pack(for: &snapshot, holding: lock) else { return .leftAlone }
    try write(snapshot, after: packed)
    try removeCopies(Redaction(snapshot.session))
    return .kept
  }

  /// nil when the history cannot be rewritten before somebody has looked at it.
  private func pack(
    for snapshot: inout Snapshot, holding lock: borrowing PackLock
  ) throws(SystemFault) -> Packer.Packed? {
    let redaction = Redaction(snapshot.session)
    let packer = Packer(place: place, permissions: permissions) { redaction($0) }
    // Once the snapshot is replaced nothing else would hold what it stands for.
    let lost = base.map(\.base.envelope)
    guard case .done(let packed) = try packer.pack(adding: lost.map { [$0] } ?? [], holding: lock)
    else { return nil }
    if let lost { snapshot.folded = (snapshot.folded ?? .start).adding(lost) }
    return packed
  }

  private func write(
    _ snapshot: Snapshot, after packed: Packer.Packed
  ) throws(SystemFault) {
    var snapshot = snapshot
    let folded = snapshot.folded ?? .start
    if folded.covers(packed.ledger.cursor), packed.ledger.gaps.isEmpty {
      snapshot.history = packed.header
    }
    let bytes = snapshot.bytes
    guard (try? FileSystem.readIfAny(place.snapshot)) != bytes else { return }
    try AtomicFile.replace(place.snapshot, with: bytes, permissions)
  }

  /// A stopped process may wake with a fold from before somebody's words were erased.
  private func isCurrent(_ snapshot: Snapshot) throws(SystemFault) -> Bool {
    var journal = JournalReader(place)
    try journal.read()
    return !journal.ledger.arrived(after: snapshot.folded ?? .start).contains { envelope in
      guard case .erase(let point)? = Change(envelope)?.edit else { return false }
      return snapshot.session.erased[point] == nil
    }
  }
}

extension Keeper {
  static let asideEnding = ".set-aside-"

  /// Gives a file that cannot be read another name, so that nothing is ever overwritten.
  private func setAside() throws(SystemFault) {
    for number in 1... {
      do throws(SystemFault) {
        try FileSystem.renameIfNew(
          place.snapshot, to: place.snapshot + Self.asideEnding + String(number))
        return
      } catch  where error.isTaken {}
    }
  }

  /// What lies here beside history, logs and snapshot and may hold the words.
  private func removeCopies(_ redaction: Redaction) throws(SystemFault) {
    let aside = place.snapshot.lastOfPath + Self.asideEnding
    for name in try FileSystem.names(in: place.folder) where name.hasPrefix(aside) {
      try FileSystem.removeIfAny(place.folder.appending(path: name))
    }
    for name in try FileSystem.names(in: place.live) {
      let path = place.live.appending(path: name)
      if let draft = DraftName(name) {
        // A living writer drops its own when it sees the erasure; it may be writing it now.
        guard try Drafts(place).isLeft(draft), let bytes = try FileSystem.readIfAny(path) else {
          continue
        }
        let json = try? JSON(parsing: bytes)
        guard json.map(redaction.concerns) ?? true else { continue }
        // What else was half written in the same forms is nobody's wish to lose.
        if let rest = json.flatMap(redaction.withoutWords) {
          try AtomicFile.replace(path, with: rest.compactBytes + [UInt8(ascii: "\n")], permissions)
        } else {
          try FileSystem.removeIfAny(path)
        }
      } else if let owner = AtomicFile.nameOfTemporary(name).flatMap(DraftName.init),
        try Drafts(place).isLeft(owner)
      {
        try FileSystem.removeIfAny(path)
      } else if let text = LaidOutText(besides: name), try Drafts(place).isLeft(text.owner) {
        try FileSystem.removeIfAny(path)
      }
    }
    try FileSystem.syncFolder(place.folder)
  }
}
