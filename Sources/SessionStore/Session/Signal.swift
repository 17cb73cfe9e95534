package import JSONTree

/// Something said in passing: a raised hand, a message, who is present, the page of the hall.
///
/// Followed like a change, and never kept, folded or merged.
package struct Signal: Hashable, Sendable {
  package var by: String
  package var kind: String
  package var body: JSON

  package init(by: String, kind: String, body: JSON) {
    self.by = by
    self.kind = kind
    self.body = body
  }
}
