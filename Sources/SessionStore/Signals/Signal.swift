package import JSONTree

/// What another process lets be seen in passing: who is present, a raised hand, a message, the page of
/// the hall.
///
/// Followed like a change, and never kept, folded or merged. Each process has one, which is always
/// the whole of what it has to say: whoever has missed one has missed nothing that still stands.
package struct Signal: Hashable, Sendable {
  /// The seat that it comes from.
  package var by: String
  package var writer: WriterID
  package var presence: Presence
  package var body: JSON

  package init(by: String, writer: WriterID, presence: Presence = .here, body: JSON) {
    self.by = by
    self.writer = writer
    self.presence = presence
    self.body = body
  }

  package enum Presence: Hashable, Sendable {
    case here
    /// It runs, and has not stirred for a while.
    case silent
    /// It has ended without closing its store.
    case gone
  }
}
