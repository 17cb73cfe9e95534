import Dialogue

/// What happens on a day, written down in any order and played in the order of the clock.
struct Script {
  private var happenings: [Happening] = []

  private struct Happening {
    let at: Moment
    let place: Int
    let action: (inout Recording, Moment) -> Void
  }

  mutating func at(_ moment: Moment, _ action: @escaping (inout Recording, Moment) -> Void) {
    happenings.append(Happening(at: moment, place: happenings.count, action: action))
  }

  func play(into recording: inout Recording) {
    for happening in happenings.sorted(by: { ($0.at, $0.place) < ($1.at, $1.place) }) {
      happening.action(&recording, happening.at)
    }
  }
}

/// Chance that is the same each time (SplitMix64, see ``IdentifierSource``).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A pause of so many seconds, to the millisecond.
  mutating func pause(_ seconds: ClosedRange<Int>) -> Int64 {
    .random(in: Int64(seconds.lowerBound) * 1000...Int64(seconds.upperBound) * 1000, using: &self)
  }
}
