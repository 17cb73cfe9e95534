package import Dialogue

extension SessionFolder {
  /// Makes a session from its first changes; nothing that is there is ever replaced.
  ///
  /// Whoever makes the snapshot has the name, by a link, which replaces nothing. A crash right after
  /// it leaves a snapshot without history, which is a whole session too.
  package func create(
    _ changes: [Change], milliseconds: Int64, writer: WriterID = .random(),
    _ permissions: Permissions = .owner
  ) throws(StoreFault) -> SessionPlace {
    var clock = StampClock()
    var session = Session()
    var envelopes: [Envelope] = []
    for change in changes {
      session.fold(change)
      envelopes.append(
        Envelope(
          change.content, writer: writer, n: envelopes.count + 1,
          stamp: clock.next(milliseconds: milliseconds)))
    }
    let history = HistoryFile.bytes(of: envelopes)
    var snapshot = Snapshot(
      session: session, folded: Cursor(counts: changes.isEmpty ? [:] : [writer: changes.count]),
      stamp: clock.last)
    snapshot.history = HistoryFile.intactHeader(of: history)
    let place = try create(snapshot, permissions)
    try storing { () throws(SystemFault) in
      try AtomicFile.create(place.history, with: history, permissions)
    }
    return place
  }

  /// Makes a session of what somebody has handed over, with all its changes.
  package func create(
    _ copy: Copy, _ permissions: Permissions = .owner
  ) throws(StoreFault) -> SessionPlace {
    var ledger = Ledger()
    for envelope in copy.envelopes { _ = ledger.take(envelope) }
    let history = HistoryFile.bytes(of: ledger.everything)
    var snapshot = Snapshot(
      session: copy.session, folded: ledger.cursor, stamp: ledger.greatestStamp)
    if ledger.gaps.isEmpty { snapshot.history = HistoryFile.intactHeader(of: history) }
    let place = try create(snapshot, permissions)
    try storing { () throws(SystemFault) in
      try AtomicFile.create(place.history, with: history, permissions)
      for draft in copy.drafts { _ = try Drafts(place).put(draft, permissions) }
    }
    if let people = copy.people { try People.put(people, at: place) }
    return place
  }

  /// Makes a session that begins as a snapshot stands: a copy of an example, a rehearsal.
  package func create(
    _ snapshot: Snapshot, _ permissions: Permissions = .owner
  ) throws(StoreFault) -> SessionPlace {
    try make(permissions)
    let name = SessionName(snapshot.session.title, date: snapshot.session.date)
    let bytes = snapshot.bytes
    for number in 1...999 {
      let place = SessionPlace(folder: path, name: name.numbered(number))
      guard try !place.exists() else { continue }
      do throws(SystemFault) {
        try AtomicFile.create(place.snapshot, with: bytes, permissions)
        return place
      } catch  where error.isTaken {
        continue
      } catch {
        throw .system(error)
      }
    }
    throw .system(SystemFault(.link, path.appending(path: name.text), code: 17))
  }
}
