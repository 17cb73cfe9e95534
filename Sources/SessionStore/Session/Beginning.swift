internal import Dialogue

/// With which session a fold of everything begins, and what is folded onto it.
struct Beginning {
  let session: Session
  /// In the total order.
  let rest: [Envelope]
  let findings: [Finding]

  init(_ batch: Batch, from start: Start) {
    var bases = batch.envelopes.compactMap(Base.init)
    if case .base(let snapshot) = start {
      guard !bases.isEmpty else {
        // The common case, a file by itself: no line need be made of it.
        self.init(snapshot.session, standingFor: snapshot.folded, rest: batch.envelopes)
        return
      }
      let base = snapshot.base
      if !bases.contains(base) { bases.append(base) }
    }
    // What every change of is here says nothing new. Of the others the latest is shown.
    let needed = bases.filter { !$0.isCovered(by: batch.cursor) }.sorted {
      $0.envelope < $1.envelope
    }
    let chosen = needed.last
    self.init(
      chosen.flatMap { try? Session(json: $0.session) } ?? Session(),
      standingFor: chosen?.folded, rest: batch.envelopes,
      findings: needed.dropLast().map { Finding(.secondBase, file: $0.envelope.id) })
  }

  private init(
    _ session: Session, standingFor folded: Cursor?, rest: [Envelope], findings: [Finding] = []
  ) {
    self.session = session
    self.findings = findings
    self.rest = folded.map { folded in rest.filter { $0.n > folded[$0.writer] } } ?? rest
  }
}

extension Base: Equatable {
  static func == (first: Self, second: Self) -> Bool {
    first.envelope.writer == second.envelope.writer
  }
}
