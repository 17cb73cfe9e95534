/// Makes identifiers from a seed that the program gives it, so that the faces stay pure.
///
/// SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, doi:10.1145/2660193.2660195). Two made in the same millisecond keep their order.
package struct IdentifierSource: Sendable {
  private var state: (UInt64, UInt64)
  private var last = Identifier(high: 0, low: 0)

  package init(seed first: UInt64, _ second: UInt64) {
    state = (first, second)
  }

  package mutating func next(at moment: Moment) -> Identifier {
    let made = Identifier(
      milliseconds: moment.milliseconds, random: Self.step(&state.0), Self.step(&state.1))
    if made > last {
      last = made
    } else {
      last.low &+= 1
      if last.low == 0 { last.high += 1 }
    }
    return last
  }

  private static func step(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
