/// One process start at one seat; drawn at random, never used again.
package struct WriterID: Hashable, Comparable, Sendable {
  package var raw: UInt64

  package init(raw: UInt64) {
    self.raw = raw
  }

  package static func random() -> Self {
    Self(raw: .random(in: .min ... .max))
  }

  package static func < (first: Self, second: Self) -> Bool { first.raw < second.raw }
}

extension WriterID: LosslessStringConvertible {
  package var description: String { raw.hexadecimal }

  package init?(_ description: String) {
    guard let raw = UInt64(hexadecimal: description) else { return nil }
    self.raw = raw
  }
}
