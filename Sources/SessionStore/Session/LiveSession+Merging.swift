internal import Dialogue

extension LiveSession {
  /// Takes in every change of another copy of this session: a snapshot, one with its history, or a
  /// folder that somebody is at work in. Any order, any number of times, comes to the same.
  ///
  /// Returns how many changes were new here.
  package func merge(_ other: SessionPlace) throws(StoreFault) -> Int {
    guard let store = store as? FileStore, store.isWorking else {
      throw .readOnly(path: other.snapshot)
    }
    let copy = try LiveSession(FileStore(other, .looking))
    if let mine = session.id, let its = copy.session.id, mine != its {
      throw .anotherSession(path: other.snapshot)
    }
    try save()
    try catchUp()
    let lines = try copy.everything()
    let mine = try everything()
    var union = Ledger()
    for envelope in mine + lines where union.take(envelope) == .contradicted {
      let what = Finding.What.contradiction(writer: envelope.writer, n: envelope.n)
      throw .damaged([Finding(what, file: other.snapshot)])
    }
    let known = Set(mine.map(\.place))
    let new = lines.filter { envelope in
      !known.contains(envelope.place)
        && !(Base(envelope)?.isCovered(by: union.cursor) ?? false)
    }

    let batch = Batch(envelopes: union.arrived(after: .start), cursor: union.cursor)
    let beginning = Beginning(batch, from: store.start())
    var fold = Fold(beginning.session, through: nil)
    _ = fold.take(beginning.rest)
    try store.pack(adding: lines, without: fold.session)
    try catchUp()
    store.redactOwn(session)
    return new.count
  }

  /// Every change, and what stands for those that are missing.
  private func everything() throws(StoreFault) -> [Envelope] {
    let lines = try store.changes(after: .start).envelopes
    guard case .base(let snapshot) = try store.start() else { return lines }
    let base = snapshot.base.envelope
    return lines.contains { $0.place == base.place } ? lines : lines + [base]
  }
}
