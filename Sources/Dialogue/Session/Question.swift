package import JSONTree

/// Something that the commissioner wants light on. It is never put to the room.
package struct Question: Placed, Hashable {
  package let id: ID<Self>
  package var text: String
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, text: String) {
    self.id = id
    self.text = text
  }
}
