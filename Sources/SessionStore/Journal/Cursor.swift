internal import JSONTree

/// How far somebody has read; opaque to all but the store that gave it.
package struct Cursor: Hashable, Sendable {
  /// The last n of each writer.
  var counts: [WriterID: Int]

  /// Before the first change.
  package static let start = Self(counts: [:])

  subscript(writer: WriterID) -> Int { counts[writer] ?? 0 }

  /// As if this one had been read too.
  func adding(_ envelope: Envelope) -> Self {
    var sum = self
    sum.counts[envelope.writer] = max(self[envelope.writer], envelope.n)
    return sum
  }

  /// Whether everything that `other` has read has been read here too.
  func covers(_ other: Self) -> Bool {
    other.counts.allSatisfy { self[$0] >= $1 }
  }
}

extension Cursor {
  /// As in a snapshot: `{"7f3a9c01d2e4b586": 12}`, sorted by writer.
  var json: JSON {
    .object(counts.sorted { $0.key < $1.key }.map { JSON.Member($0.description, .int($1)) })
  }

  init?(json: JSON) {
    guard let members = json.members else { return nil }
    counts = [:]
    for member in members {
      guard let writer = WriterID(member.key), let n = member.value.int,
        1...Envelope.mostChanges ~= n
      else { return nil }
      counts[writer] = n
    }
  }
}
