internal import Dialogue

/// With which session a fold of everything begins, and what is folded onto it.
struct Beginning {
  let session: Session
  /// In the total order.
  let rest: [Envelope]
  let findings: [Finding]

  init(_ batch: Batch, from start: Start) {
    var bases = batch.envelopes.compactMap(Base.init)
    if case .base(let snapshot) = start, !bases.contains(snapshot.base) {
      bases.append(snapshot.base)
    }
    // What every change of is here says nothing new. Of the others the latest is shown.
    let needed = bases.filter { !$0.isCovered(by: batch.cursor) }.sorted {
      $0.envelope < $1.envelope
    }
    let chosen = needed.last
    session = chosen.flatMap { try? Session(json: $0.session) } ?? Session()
    let folded = chosen?.folded ?? .start
    rest = batch.envelopes.filter { $0.n > folded[$0.writer] }
    findings = needed.dropLast().map {
      Finding(.secondBase, file: $0.envelope.id)
    }
  }
}

extension Base: Equatable {
  static func == (first: Self, second: Self) -> Bool {
    first.envelope.writer == second.envelope.writer
  }
}
