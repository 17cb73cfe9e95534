/// An identifier that says what it names, so that a step's can never be handed over as a point's.
package struct ID<Entity>: Hashable, Comparable, Sendable {
  package var identifier: Identifier

  package init(_ identifier: Identifier) {
    self.identifier = identifier
  }

  /// Nothing ever has this id, and what is to stand after something unknown goes last.
  ///
  ///     .addRule(text: "Ask for a break", after: .last)
  ///
  /// Not for lines of a poster: two that go last at the same time would be shuffled together.
  package static var last: Self { Self(Identifier(high: .max, low: .max)) }

  package static func < (one: Self, other: Self) -> Bool { one.identifier < other.identifier }
}

extension ID: LosslessStringConvertible {
  package var description: String { identifier.description }

  package init?(_ text: String) {
    guard let identifier = Identifier(text) else { return nil }
    self.init(identifier)
  }
}

extension ID: Written {
  init?(utf8: UnsafeBufferPointer<UInt8>) {
    guard let identifier = Identifier(utf8: utf8) else { return nil }
    self.init(identifier)
  }
}
