/// A hybrid logical time that only orders: 48 bits of milliseconds since 1970 and a 16-bit counter.
///
/// Written as a decimal string, since it passes 2^53. Source: Kulkarni et al., "Logical Physical
/// Clocks", doi:10.1007/978-3-319-14472-6_2.
package struct Stamp: Hashable, Comparable, Sendable {
  package var raw: UInt64

  package init(raw: UInt64) {
    self.raw = raw
  }

  package init(milliseconds: Int64) {
    raw = UInt64(clamping: milliseconds) << 16
  }

  package static let zero = Self(raw: 0)

  package var milliseconds: Int64 { Int64(raw >> 16) }

  package static func < (first: Self, second: Self) -> Bool { first.raw < second.raw }
}

extension Stamp: LosslessStringConvertible {
  package var description: String { String(raw) }

  /// Takes what `description` gives and nothing else: no sign, no leading zero.
  package init?(_ description: String) {
    guard let raw = UInt64(description), String(raw) == description else { return nil }
    self.raw = raw
  }
}

/// Gives out stamps that lie past every stamp given or seen, however far ahead those are.
package struct StampClock: Hashable, Sendable {
  private(set) package var last = Stamp.zero

  package init() {}

  package mutating func see(_ stamp: Stamp) {
    last = max(last, stamp)
  }

  /// The next stamp at a time of the day; at the end of all stamps it stays there, and n orders.
  package mutating func next(milliseconds: Int64) -> Stamp {
    let after = Stamp(raw: last.raw == .max ? .max : last.raw + 1)
    last = max(Stamp(milliseconds: milliseconds), after)
    return last
  }
}
