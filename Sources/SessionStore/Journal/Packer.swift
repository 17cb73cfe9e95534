internal import JSONTree

/// Moves what dead writers have left into the history, and rewrites the history when words must go.
///
/// A log that holds anything but whole changes and perhaps a torn end stays where it is, and so does
/// a history that is not as it was written: nothing is tidied away before somebody has looked at it.
struct Packer {
  let place: SessionPlace
  let permissions: Permissions
  /// The body without what has been erased; nil when there is nothing to take out.
  let redact: (Envelope) -> JSON?

  enum Outcome {
    case done(Packed)
    /// Somebody else is at it.
    case busy
    /// Nothing was done, because the history is damaged or two lines contradict each other.
    case refused([Finding])
  }

  struct Packed {
    /// How many logs went into the history.
    var logs: Int
    var ledger: Ledger
    /// Of the history as it now is; nil when there is nothing in it.
    var header: HistoryHeader?
  }

  func pack(adding others: [Envelope] = []) throws(SystemFault) -> Outcome {
    guard let lock = try PackLock(place, permissions) else { return .busy }
    return try pack(adding: others, holding: lock)
  }

  func pack(
    adding others: [Envelope] = [], holding lock: borrowing PackLock
  ) throws(SystemFault) -> Outcome {
    try removeLeftovers()
    let old = try FileSystem.readIfAny(place.history) ?? []
    let history = HistoryFile(old, path: place.history)
    guard history.findings.isEmpty else { return .refused(history.findings) }
    var ledger = Ledger()
    for envelope in history.envelopes { _ = ledger.take(envelope) }
    for envelope in others where ledger.take(envelope) == .contradicted {
      let what = Finding.What.contradiction(writer: envelope.writer, n: envelope.n)
      return .refused([Finding(what, file: place.history)])
    }

    let closed = try closedLogs(into: &ledger)
    let header = try replaceHistory(old, with: ledger.everything) ?? history.header
    for log in closed { try FileSystem.removeIfAny(place.log(log.name)) }
    if !closed.isEmpty { try FileSystem.syncFolder(place.live) }
    return .done(Packed(logs: closed.count, ledger: ledger, header: header))
  }

  /// The logs that may go, with their locks held, after their changes were taken.
  private func closedLogs(into ledger: inout Ledger) throws(SystemFault) -> [ClosedLog] {
    var held: [ClosedLog] = []
    for name in try FileSystem.names(in: place.live).compactMap(LogName.init) {
      do throws(SystemFault) {
        guard let log = try ClosedLog(name, in: place), log.mayGo else { continue }
        // One contradiction keeps the log, and what it says is taken all or not at all.
        var tried = ledger
        guard log.envelopes.allSatisfy({ tried.take($0) != .contradicted }) else { continue }
        ledger = tried
        held.append(log)
      } catch  where error.isMissing {}
    }
    return held
  }

  private func replaceHistory(
    _ old: [UInt8], with envelopes: [Envelope]
  ) throws(SystemFault) -> HistoryHeader? {
    guard !envelopes.isEmpty || !old.isEmpty else { return nil }
    let new = HistoryFile.bytes(
      of: envelopes.map { envelope in redact(envelope).map(envelope.redacted) ?? envelope })
    guard new != old else { return nil }
    try AtomicFile.replace(place.history, with: new, permissions)
    return HistoryFile.intactHeader(of: new)
  }

  /// What a crash left of a history or snapshot; whoever made it is gone, for it held this lock.
  private func removeLeftovers() throws(SystemFault) {
    for name in try FileSystem.names(in: place.folder)
    where AtomicFile.isTemporary(name, for: place.history.lastOfPath)
      || AtomicFile.isTemporary(name, for: place.snapshot.lastOfPath)
    {
      try FileSystem.removeIfAny(place.folder.appending(path: name))
    }
  }
}
