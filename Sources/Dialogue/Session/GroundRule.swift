package import JSONTree

/// A rule that the room agrees on, from the method or from the room itself.
package struct GroundRule: Placed, Hashable {
  package let id: ID<Self>
  package var text: String
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, text: String) {
    self.id = id
    self.text = text
  }
}
