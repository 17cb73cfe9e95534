package import JSONTree

/// A change as it travels: who wrote it, where it stands in the order, and a body that only the
/// rules of a session understand.
///
///     {"v":1,"writer":"7f3a9c01d2e4b586","n":12,"stamp":"116084736000000000",
///      "at":"2026-03-14T10:58:00.000+01:00","id":"01J…","by":"table-3",
///      "body":{"kind":…},"sum":"…"}
///
/// On disk it is one line. The line is kept as it was read, so that what is passed on is what was
/// written, with the keys that this version does not know.
package struct Envelope: Sendable {
  package let writer: WriterID
  /// 1, 2, 3 … for each writer.
  package let n: Int
  package let stamp: Stamp
  /// RFC 3339 with zone, by the writer's own clock: shown, never used for order.
  package let at: String
  package let id: String
  /// The seat: "leader", "table-3", "desk-organiser".
  package let by: String
  package let base: String?
  package let group: String?
  /// What was erased has left the body; writer, n, stamp, at and id stay, so that nothing breaks.
  package let isRedacted: Bool
  package let body: JSON
  /// The line itself, without its line feed.
  package let line: [UInt8]

  package static let version = 1
  /// No writer makes more changes than a JSON number can count exactly.
  static let mostChanges = 1 << 53
}

extension Envelope {
  /// Whether a session can begin with it: its first change of all, or a snapshot in place of those.
  var isBeginning: Bool {
    let kind = body["kind"]?.string
    return kind == "session.begin" || kind == Base.kind
  }

  /// What is wrong with a line that ought to be an envelope.
  package enum Fault: Error, Hashable, Sendable {
    /// The checksum is missing or does not hold.
    case broken
    case notJSON(JSON.Fault)
    /// A key is missing, or not what it must be.
    case badKey(String)
    case newer(version: Int)
  }

  /// What a line says before it has a place in the order.
  package struct Content: Sendable {
    package var at: String
    package var id: String
    package var by: String
    package var base: String?
    package var group: String?
    package var body: JSON

    package init(
      at: String, id: String, by: String, base: String? = nil, group: String? = nil, body: JSON
    ) {
      self.at = at
      self.id = id
      self.by = by
      self.base = base
      self.group = group
      self.body = body
    }
  }
}

extension Envelope: Hashable {
  package static func == (first: Self, second: Self) -> Bool { first.line == second.line }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(writer)
    hasher.combine(n)
  }
}

extension Envelope: Comparable {
  /// The place in the total order: stamp, then writer, then n.
  package struct Place: Hashable, Comparable, Sendable {
    package var stamp: Stamp
    package var writer: WriterID
    package var n: Int

    package static func < (first: Self, second: Self) -> Bool {
      (first.stamp, first.writer, first.n) < (second.stamp, second.writer, second.n)
    }
  }

  package var place: Place { Place(stamp: stamp, writer: writer, n: n) }

  package static func < (first: Self, second: Self) -> Bool { first.place < second.place }
}
