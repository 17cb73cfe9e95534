internal import Dialogue

extension LiveSession {
  /// What a merge has brought.
  package struct Merged: Hashable, Sendable {
    /// How many changes were new here, by the seat that made them.
    package var added: [String: Int] = [:]
    /// Half-typed lines that wait for their seat now.
    package var drafts = 0

    package var count: Int { added.values.reduce(0, +) }
  }

  /// Takes in every change of another copy of this session. Any order, any number of times, comes to
  /// the same.
  package func merge(_ copy: Copy) throws(StoreFault) -> Merged {
    guard let store = store as? FileStore, store.isWorking else {
      throw .readOnly(path: copy.path)
    }
    if let mine = session.id, let its = copy.session.id, mine != its {
      throw .anotherSession(path: copy.path)
    }
    try save()
    try catchUp()
    let mine = try everything()
    var union = Ledger()
    for envelope in mine + copy.envelopes where union.take(envelope) == .contradicted {
      let what = Finding.What.contradiction(writer: envelope.writer, n: envelope.n)
      throw .damaged([Finding(what, file: copy.path)])
    }
    let known = Set(mine.map(\.place))
    let new = copy.envelopes.filter { envelope in
      !known.contains(envelope.place)
        && !(Base(envelope)?.isCovered(by: union.cursor) ?? false)
    }

    let batch = Batch(envelopes: union.arrived(after: .start), cursor: union.cursor)
    let beginning = Beginning(batch, from: store.start())
    var fold = Fold(beginning.session, through: nil)
    _ = fold.take(beginning.rest)
    try store.take(copy.envelopes, besides: Set(mine), without: fold.session)
    try catchUp()
    store.redactOwn(session)
    return Merged(
      added: new.reduce(into: [:]) { $0[$1.by, default: 0] += 1 },
      drafts: try store.take(copy.drafts, without: fold.session))
  }

  package func merge(_ other: SessionPlace) throws(StoreFault) -> Int {
    try merge(Copy(other)).count
  }

  /// Writes everything there is, also what could not be saved, into a folder where that can be done:
  /// a file to be merged in, for its owner only. Returns its path.
  package func rescue(into folder: String, as name: String) throws(StoreFault) -> String {
    let bundle = Bundle(try everything(), drafts: [])
    let path = folder.appending(path: name + Bundle.ending)
    try SessionFolder(path: folder).make(.owner)
    try storing { () throws(SystemFault) in
      try AtomicFile.replace(path, with: bundle.bytes, .owner)
    }
    return path
  }

  /// Every change, and what stands for those that are missing.
  func everything() throws(StoreFault) -> [Envelope] {
    let lines = try store.changes(after: .start).envelopes
    guard case .base(let snapshot) = try store.start() else { return lines }
    let base = snapshot.base.envelope
    return lines.contains { $0.place == base.place } ? lines : lines + [base]
  }
}
