/// Every change of a session that has been seen, by writer, each once.
///
/// Of each writer an unbroken row 1, 2, 3 … has arrived; what comes after a gap waits for it.
///
///     writer 7f3a…   1 2 3 4 · 6 7        4 have arrived, 6 and 7 wait
package struct Ledger: Sendable {
  private var rows: [WriterID: Row] = [:]
  /// The greatest stamp of all that was seen, also of what waits.
  private(set) package var greatestStamp = Stamp.zero
  /// Whether the changes begin a session themselves, so that no snapshot has to.
  private(set) var hasBeginning = false
  /// How often each id was seen; counted from the first time that somebody asks.
  private var occurrences: [String: Int]?

  private struct Row {
    /// So many of the first changes are known to be in a snapshot and were never read.
    var folded = 0
    var arrived: [Envelope] = []
    var waiting: [Int: Envelope] = [:]

    var last: Int { folded + arrived.count }
  }

  package enum Outcome: Hashable, Sendable {
    case new
    case known
    /// The same change without what was erased has taken the place of what was here.
    case redacted
    /// Two different lines claim the same writer and n; the one that was here stays.
    case contradicted
  }

  package init() {}

  /// A ledger for what comes after a snapshot.
  package init(after folded: Cursor) {
    rows = folded.counts.mapValues { Row(folded: $0) }
    hasBeginning = !rows.isEmpty
  }

  package mutating func take(_ envelope: Envelope) -> Outcome {
    let outcome = enter(envelope)
    if case .new = outcome { occurrences?[envelope.id, default: 0] += 1 }
    return outcome
  }

  private mutating func enter(_ envelope: Envelope) -> Outcome {
    greatestStamp = max(greatestStamp, envelope.stamp)
    hasBeginning = hasBeginning || envelope.isBeginning
    var row = rows.removeValue(forKey: envelope.writer) ?? Row()
    defer { rows[envelope.writer] = row }
    guard envelope.n > row.folded else { return .known }
    let place = envelope.n - row.folded - 1
    if place < row.arrived.count {
      return Self.choose(envelope, over: &row.arrived[place])
    }
    if row.waiting[envelope.n] != nil {
      return Self.choose(envelope, over: &row.waiting[envelope.n, default: envelope])
    }
    guard place == row.arrived.count else {
      row.waiting[envelope.n] = envelope
      return .new
    }
    row.arrived.append(envelope)
    while let next = row.waiting.removeValue(forKey: row.last + 1) { row.arrived.append(next) }
    return .new
  }

  /// The redacted form wins; of two redacted forms the one that sorts first by bytes, so that every
  /// reader chooses alike.
  private static func choose(_ new: Envelope, over old: inout Envelope) -> Outcome {
    guard new != old else { return .known }
    guard new.stamp == old.stamp, new.id == old.id, new.isRedacted || old.isRedacted else {
      return .contradicted
    }
    guard new.isRedacted else { return .known }
    guard !old.isRedacted || new.line.lexicographicallyPrecedes(old.line) else { return .known }
    old = new
    return .redacted
  }
}

extension Ledger {
  /// How far the unbroken row of each writer reaches.
  package var cursor: Cursor {
    Cursor(counts: rows.compactMapValues { $0.last > 0 ? $0.last : nil })
  }

  /// What has arrived since a cursor was taken, in the total order.
  package func arrived(after cursor: Cursor) -> [Envelope] {
    rows.flatMap { writer, row in
      row.arrived.dropFirst(max(0, cursor[writer] - row.folded))
    }.sorted()
  }

  /// Everything that was read, also what waits, in the total order.
  package var everything: [Envelope] {
    rows.values.flatMap { $0.arrived + $0.waiting.values }.sorted()
  }

  /// How many of the changes that were read have one of these ids.
  mutating func count(of ids: Set<String>) -> Int {
    let counted =
      occurrences
      ?? rows.values.reduce(into: [:]) { counts, row in
        for envelope in row.arrived { counts[envelope.id, default: 0] += 1 }
        for envelope in row.waiting.values { counts[envelope.id, default: 0] += 1 }
      }
    occurrences = counted
    return ids.reduce(0) { $0 + (counted[$1] ?? 0) }
  }

  /// So far of each writer nothing was read, for a snapshot has it.
  var unread: Cursor {
    Cursor(counts: rows.compactMapValues { $0.folded > 0 ? $0.folded : nil })
  }

  /// Changes that wait for one that has not come: the writer and the n that is missing.
  package var gaps: [(writer: WriterID, n: Int)] {
    rows.compactMap { writer, row in
      row.waiting.isEmpty ? nil : (writer, row.last + 1)
    }.sorted { $0.writer < $1.writer }
  }

  package subscript(writer: WriterID, n: Int) -> Envelope? {
    guard let row = rows[writer] else { return nil }
    let place = n - row.folded - 1
    return row.arrived.indices.contains(place) ? row.arrived[place] : row.waiting[n]
  }
}
