import JSONTree
import Testing

@testable import SessionStore

private func places(_ ledger: Ledger) -> [String] {
  ledger.arrived(after: .start).map { "\($0.writer.raw)·\($0.n)" }
}

@Test func `an unbroken row counts and what comes after a gap waits`() {
  var ledger = Ledger()
  for n in [1, 2, 4, 5] { #expect(ledger.take(.sample(1, n)) == .new) }
  #expect(places(ledger) == ["1·1", "1·2"])
  #expect(ledger.gaps.map(\.n) == [3])
  #expect(ledger.take(.sample(1, 3)) == .new)
  #expect(places(ledger) == ["1·1", "1·2", "1·3", "1·4", "1·5"])
  #expect(ledger.gaps.isEmpty)
}

@Test func `the order is stamp, then writer, then n`() {
  var ledger = Ledger()
  _ = ledger.take(.sample(2, 1, stamp: 10))
  _ = ledger.take(.sample(1, 1, stamp: 10))
  _ = ledger.take(.sample(1, 2, stamp: 10))
  _ = ledger.take(.sample(3, 1, stamp: 9))
  #expect(places(ledger) == ["3·1", "1·1", "1·2", "2·1"])
}

@Test func `a cursor gives what came after it, also what sorts before`() {
  var ledger = Ledger()
  _ = ledger.take(.sample(1, 1, stamp: 50))
  let cursor = ledger.cursor
  _ = ledger.take(.sample(2, 1, stamp: 10))
  #expect(ledger.arrived(after: cursor).map(\.writer.raw) == [2])
  #expect(ledger.arrived(after: ledger.cursor).isEmpty)
}

@Test func `the same line twice is known and other bytes contradict`() {
  var ledger = Ledger()
  #expect(ledger.take(.sample(1, 1)) == .new)
  #expect(ledger.take(.sample(1, 1)) == .known)
  #expect(ledger.take(.sample(1, 1, id: "another")) == .contradicted)
  #expect(ledger[WriterID(raw: 1), 1]?.id == "1-1")
}

@Test func `the redacted form wins, whichever comes first`() {
  let whole = Envelope.sample(1, 1)
  let redacted = whole.redacted(to: ["kind": "test"])
  for (first, second, outcome) in [
    (whole, redacted, Ledger.Outcome.redacted), (redacted, whole, .known),
  ] {
    var ledger = Ledger()
    _ = ledger.take(first)
    #expect(ledger.take(second) == outcome)
    #expect(ledger[WriterID(raw: 1), 1] == redacted)
  }
}

@Test func `two redacted forms come to the same, whichever comes first`() {
  let one = Envelope.sample(1, 1).redacted(to: ["kind": "a"])
  let other = Envelope.sample(1, 1).redacted(to: ["kind": "b"])
  func chosen(_ envelopes: [Envelope]) -> Envelope? {
    var ledger = Ledger()
    for envelope in envelopes { #expect(ledger.take(envelope) != .contradicted) }
    return ledger[WriterID(raw: 1), 1]
  }
  #expect(chosen([one, other]) == chosen([other, one]))
}

@Test func `what a snapshot has folded is not asked for again`() {
  var ledger = Ledger(after: Cursor(counts: [WriterID(raw: 1): 2]))
  #expect(ledger.take(.sample(1, 2)) == .known)
  #expect(ledger.take(.sample(1, 3)) == .new)
  #expect(places(ledger) == ["1·3"])
  #expect(ledger.cursor == Cursor(counts: [WriterID(raw: 1): 3]))
}
