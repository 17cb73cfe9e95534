package import Dialogue

extension LiveSession {
  /// Everything from the beginning: what it began with, and each change since, in order.
  ///
  /// It reads the whole history, so it is for when there is time.
  package func history() throws(StoreFault) -> (start: Session, changes: [Change]) {
    let batch = try store.changes(after: .start)
    let beginning = Beginning(batch, from: try store.start())
    var seen: Set<Identifier> = []
    let changes = beginning.rest.compactMap(Change.init).filter { seen.insert($0.id).inserted }
    return (beginning.session, changes)
  }
}
