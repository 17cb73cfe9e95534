/// A length of time that is being used up.
///
///     let countdown = Countdown(minutes: 25, elapsed: 11 * 60_000)
///     countdown.left     // .minutes(14)
///     countdown.urgency  // .calm
package struct Countdown: Hashable, Sendable {
  /// In milliseconds, like everything here that does not say otherwise.
  package var total: Int64
  package var elapsed: Int64

  package init(total: Int64, elapsed: Int64) {
    self.total = max(0, total)
    self.elapsed = max(0, elapsed)
  }

  package init(minutes: Int, elapsed: Int64) {
    self.init(total: Int64(minutes) * 60_000, elapsed: elapsed)
  }

  /// Negative when the time is over.
  package var remaining: Int64 { total - elapsed }

  /// How much is used, from 0 to 1.
  package var fraction: Double {
    total == 0 ? 1 : min(1, Double(elapsed) / Double(total))
  }

  /// What a calm clock shows: minutes, and seconds only in the last one.
  package var left: Left {
    if remaining <= 0 { return .over(minutes: Int(-remaining / 60_000)) }
    // A whole minute is said until it is used up, as people count.
    let seconds = Int((remaining + 999) / 1000)
    return seconds > 60 ? .minutes((seconds + 59) / 60) : .seconds(seconds)
  }

  package enum Left: Hashable, Sendable {
    case minutes(Int)
    case seconds(Int)
    case over(minutes: Int)
  }

  package var urgency: Urgency {
    if remaining <= 0 { return .over }
    if remaining * 20 <= total { return .now }
    return remaining * 5 <= total ? .soon : .calm
  }

  /// Said by word and never by alarm.
  package enum Urgency: Hashable, Sendable {
    case calm
    /// A fifth is left.
    case soon
    /// A twentieth is left.
    case now
    case over
  }
}
