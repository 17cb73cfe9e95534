internal import Dialogue
package import JSONTree

/// A session in memory that several stores share, as several processes share a folder.
package final class MemorySession {
  fileprivate var ledger = Ledger()
  fileprivate var snapshot: Snapshot?
  fileprivate var stores: [MemoryStore] = []
  fileprivate var signals: [WriterID: Signal] = [:]

  package init() {}
}

/// The twin of ``FileStore`` that keeps nothing when the process ends.
package final class MemoryStore: SessionStore {
  package let writer: WriterID
  package let descriptors: [Int32] = []
  package let hasStirred = false
  private let session: MemorySession
  private var clock = StampClock()
  private var count = 0
  private var waitingEvents: [SaveEvent] = []
  private let seat: String

  package init(
    _ session: MemorySession, writer: WriterID = .random(), seat: String = Seat.script.name
  ) {
    self.session = session
    self.seat = seat
    self.writer = writer
    session.stores.append(self)
  }

  package func start() -> Start {
    guard let snapshot = session.snapshot else { return .firstChange }
    let isCovered = snapshot.folded.map(session.ledger.cursor.covers) ?? false
    return isCovered ? .cache(snapshot) : .base(snapshot)
  }

  package func changes(after cursor: Cursor) -> Batch {
    let new = session.ledger.arrived(after: cursor)
    for envelope in new { clock.see(envelope.stamp) }
    return Batch(envelopes: new, cursor: session.ledger.cursor)
  }

  package func count(of ids: Set<String>) -> Int { session.ledger.count(of: ids) }

  package func append(_ contents: [Envelope.Content], milliseconds: Int64) -> [Envelope] {
    guard !contents.isEmpty else { return [] }
    let new = contents.map { content in
      count += 1
      return Envelope(
        content, writer: writer, n: count, stamp: clock.next(milliseconds: milliseconds))
    }
    for envelope in new { _ = session.ledger.take(envelope) }
    waitingEvents = [.saved(through: count)]
    return new
  }

  package func events() -> [SaveEvent] {
    defer { waitingEvents = [] }
    return waitingEvents
  }

  package func flush() {}

  package func keep(_ snapshot: Snapshot) { session.snapshot = snapshot }

  package func redact(for snapshot: Snapshot) {
    let redaction = Redaction(snapshot.session)
    for envelope in session.ledger.everything {
      if let body = redaction(envelope) { _ = session.ledger.take(envelope.redacted(to: body)) }
    }
    session.snapshot = snapshot
  }

  package func signal(_ body: JSON) {
    session.signals[writer] = Signal(by: seat, writer: writer, body: body)
  }

  package func signals() -> [Signal] {
    session.signals.values.filter { $0.writer != writer }.sorted { $0.writer < $1.writer }
  }

  package func close() {
    session.signals[writer] = nil
    session.stores.removeAll { $0 === self }
  }
}
