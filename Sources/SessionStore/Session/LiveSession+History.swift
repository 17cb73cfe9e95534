package import Dialogue

extension LiveSession {
  /// Everything from the beginning: what it began with, and each change since, in order.
  ///
  /// It reads the whole history, so it is for when there is time.
  package func history() throws(StoreFault) -> (start: Session, changes: [Change]) {
    var batch = try store.changes(after: .start)
    // What it has read besides is news, for the next refresh to tell: no descriptor does any more.
    batch.envelopes.removeAll { !hasFolded($0) }
    try catchUp()
    let beginning = Beginning(batch, from: try store.start())
    var seen: Set<Identifier> = []
    let changes = beginning.rest.compactMap(Change.init).filter { seen.insert($0.id).inserted }
    return (beginning.session, changes)
  }
}
