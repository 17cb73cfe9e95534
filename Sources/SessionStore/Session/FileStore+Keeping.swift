package import Dialogue
package import JSONTree

extension FileStore {
  var keeper: Keeper {
    let base: Snapshot? = if case .base(let snapshot) = start() { snapshot } else { nil }
    return Keeper(place: place, permissions: permissions, found: found, base: base)
  }

  package func keep(_ snapshot: Snapshot) throws(StoreFault) {
    guard isWorking else { return }
    _ = try storing { () throws(SystemFault) in try keeper.keep(snapshot) }
  }

  /// As `keep`, on a thread of its own; what comes of it nobody needs to know.
  package func keepInBackground(_ snapshot: Snapshot) {
    guard isWorking else { return }
    let keeper = keeper
    try? startThread { _ = try? keeper.keep(snapshot) }
  }

  package func redact(for snapshot: Snapshot) throws(StoreFault) {
    guard isWorking else { throw .readOnly(path: place.snapshot) }
    let outcome = try storing { () throws(SystemFault) in try keeper.redact(for: snapshot) }
    switch outcome {
    case .kept: break
    case .busy: throw .busy(path: place.live)
    case .leftAlone: throw .damaged(findings)
    }
  }

  /// Takes erased words out of this writer's own log, which nobody else may touch.
  package func redactOwn(_ session: Session) {
    let redaction = Redaction(session)
    var rewritten: [Int: [UInt8]] = [:]
    for index in own.indices {
      guard let body = redaction(own[index]) else { continue }
      own[index] = own[index].redacted(to: body)
      rewritten[own[index].n] = own[index].line
      takeOwn(own[index])
    }
    if !rewritten.isEmpty { log?.roll(rewriting: rewritten) }
  }

  // MARK: Drafts

  /// Saves what is being typed, in the background.
  package func keepDraft(_ content: JSON) {
    log?.setDraft(.keep(content.compactBytes + [UInt8(ascii: "\n")]))
  }

  package func dropDraft() {
    log?.setDraft(.drop)
  }

  /// What dead writers at a seat left, the latest last.
  package func leftDrafts(at seat: String? = nil) throws(StoreFault) -> [LeftDraft] {
    try storing { () throws(SystemFault) in try Drafts(place).left(at: seat) }
  }

  /// Makes one of them this writer's own; false when somebody else was faster.
  package func adopt(_ draft: LeftDraft) throws(StoreFault) -> Bool {
    guard let seat, let log else { return false }
    return try storing { () throws(SystemFault) in
      try log.begin()
      return try Drafts(place).adopt(draft, as: DraftName(seat: seat, writer: writer))
    }
  }

  /// For a draft whose point is there already.
  package func remove(_ draft: LeftDraft) throws(StoreFault) {
    try storing { () throws(SystemFault) in try Drafts(place).remove(draft) }
  }
}
