/// An identifier that says what it names, so that a step's can never be handed over as a point's.
package struct ID<Entity>: Hashable, Comparable, Sendable {
  package var identifier: Identifier

  package init(_ identifier: Identifier) {
    self.identifier = identifier
  }

  package static func < (one: Self, other: Self) -> Bool { one.identifier < other.identifier }
}

extension ID: LosslessStringConvertible {
  package var description: String { identifier.description }

  package init?(_ text: String) {
    guard let identifier = Identifier(text) else { return nil }
    self.init(identifier)
  }
}
