internal import Dialogue
internal import JSONTree

/// The file `NAME.json` as it was met, and what can be done with it.
struct FoundSnapshot {
  enum State {
    case missing
    case readable(Snapshot)
    case unreadable(StoreFault)
  }

  let path: String
  let state: State
  /// To see whether somebody has touched the file since.
  let checksum: UInt64?

  /// Reads the file; throws when it is not for this version to read, or when nobody may read it.
  init(_ place: SessionPlace) throws(StoreFault) {
    path = place.snapshot
    let bytes: [UInt8]?
    do throws(StoreFault) {
      bytes = try Self.read(path)
    } catch .notJSON(let path, let fault) {
      state = .unreadable(.notJSON(path: path, fault))
      checksum = nil
      return
    }
    guard let bytes else {
      state = .missing
      checksum = nil
      return
    }
    do throws(StoreFault) {
      let snapshot = try Snapshot(bytes, path: path)
      state = .readable(snapshot)
      // A right digest says the same as a sum over all of it.
      checksum = snapshot.digest ?? CRC64.of(bytes)
    } catch {
      if case .newer = error { throw error }
      state = .unreadable(error)
      checksum = CRC64.of(bytes)
    }
  }

  /// A file that is too large is not read at all.
  private static func read(_ path: String) throws(StoreFault) -> [UInt8]? {
    let status = try storing { () throws(SystemFault) in try FileSystem.statusIfAny(path) }
    guard let status else { return nil }
    guard status.kind == .file else { throw .notAFile(path: path) }
    guard status.size <= JSON.Limit.bytes else {
      let what = JSON.Fault.What.tooLarge(bytes: status.size, limit: JSON.Limit.bytes)
      throw .notJSON(path: path, JSON.Fault(what, offset: JSON.Limit.bytes, line: 1, column: 1))
    }
    return try storing { () throws(SystemFault) in try FileSystem.readIfAny(path) }
  }

  var snapshot: Snapshot? {
    if case .readable(let snapshot) = state { snapshot } else { nil }
  }
}

extension FoundSnapshot {
  /// The changes beside the snapshot; only what it has not folded, when it says which history that
  /// was and the history is still the same.
  func journal(at place: SessionPlace) throws(SystemFault) -> JournalReader {
    if let snapshot, snapshot.isAsWritten, let folded = snapshot.folded,
      let header = snapshot.history,
      let status = try FileSystem.statusIfAny(place.history),
      try HistoryFile.intactHeader(ofFile: place.history) == header
    {
      var journal = JournalReader(place, ledger: Ledger(after: folded))
      journal.skipHistory(status, header: header)
      try journal.read()
      return journal
    }
    var journal = JournalReader(place)
    try journal.read()
    return journal
  }

  /// Where the fold begins, now that the changes are known.
  func start(with ledger: Ledger) -> Start {
    guard let snapshot else { return .firstChange }
    guard snapshot.isAsWritten, let folded = snapshot.folded else {
      // What somebody has touched says nothing certain about which changes it holds.
      return ledger.hasBeginning ? .firstChange : .base(snapshot)
    }
    return ledger.cursor.covers(folded) ? .cache(snapshot) : .base(snapshot)
  }

  /// What is worth telling about the file beside these changes.
  func findings(with ledger: Ledger) -> [Finding] {
    switch state {
    case .missing: return []
    case .unreadable(let fault): return [Self.finding(fault, file: path)]
    case .readable(let snapshot):
      let isMadeByHand = snapshot.folded == nil && !ledger.hasBeginning
      var findings: [Finding] = []
      if !snapshot.isAsWritten, !isMadeByHand {
        findings.append(
          Finding(.editedByHand(isFollowed: !ledger.hasBeginning), file: path))
      }
      if let folded = snapshot.folded, !folded.counts.isEmpty, !ledger.cursor.covers(folded) {
        findings.append(Finding(.aheadOfHistory, file: path))
      }
      return findings
    }
  }

  static func finding(_ fault: StoreFault, file: String) -> Finding {
    guard case .notJSON(_, let json) = fault else { return Finding(what(fault), file: file) }
    return Finding(.notJSON(json), file: file, line: json.line, offset: json.offset)
  }

  private static func what(_ fault: StoreFault) -> Finding.What {
    switch fault {
    case .notJSON(_, let fault): .notJSON(fault)
    case .malformed(_, let malformed): .malformed(malformed)
    case .newer(_, let version): .newerVersion(version)
    case .system(let fault), .notSaved(let fault): .unreadable(fault)
    case .noSuchSession, .ambiguous, .notAFile, .empty, .notASession, .damaged, .busy,
      .anotherSession, .readOnly, .atWork, .notReceived:
      .notASession
    }
  }
}
