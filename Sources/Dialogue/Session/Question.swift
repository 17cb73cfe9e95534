package import JSONTree

/// Something that the commissioner wants light on. It is never put to the room.
package struct Question: Placed, Hashable {
  package let id: ID<Self>
  package var text: String
  /// Whether the room has answered it, as the process leader sees it.
  package var verdict: Verdict?
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, text: String) {
    self.id = id
    self.text = text
  }

  package enum Verdict: String, CaseIterable, Sendable {
    case yes
    case partly
    case no
  }
}
