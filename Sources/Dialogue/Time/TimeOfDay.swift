/// A time on the wall clock, to the minute.
///
/// After midnight it goes on counting, so that a day that runs late stays in order. Files say so, too;
/// people read what their own clock says.
///
///     TimeOfDay("24:10")!.written      // "24:10"
///     TimeOfDay("24:10")!.description  // "00:10"
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight.
  package var minutes: Int

  package init(minutes: Int) {
    self.minutes = minutes
  }

  /// The last time that can be written down, more than a year after midnight.
  package static let last = TimeOfDay(minutes: 10_000 * 60 - 1)

  package static func < (one: Self, other: Self) -> Bool { one.minutes < other.minutes }

  package static func + (time: Self, minutes: Int) -> Self {
    Self(minutes: time.minutes + minutes)
  }

  /// Minutes from the other time to this one.
  package static func - (one: Self, other: Self) -> Int { one.minutes - other.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  package var description: String {
    let day = 24 * 60
    return Self(minutes: ((minutes % day) + day) % day).written
  }

  /// Reads `09:30`, `9:30`, `9.30` and `0930`; the hours go on counting past midnight.
  package init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    let pair: (Substring, Substring)
    switch parts.count {
    case 2 where parts[1].utf8.count == 2: pair = (parts[0], parts[1])
    case 1 where text.utf8.count == 4: pair = (text.prefix(2), text.suffix(2))
    default: return nil
    }
    guard (1...4).contains(pair.0.utf8.count), let hours = Int(digits: pair.0.utf8),
      let minutes = Int(digits: pair.1.utf8), minutes < 60
    else { return nil }
    self.init(minutes: hours * 60 + minutes)
  }
}

extension TimeOfDay: Written {
  package var written: String {
    let minutes = Swift.max(0, minutes)
    return "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }

  init?(utf8: UnsafeBufferPointer<UInt8>) {
    self.init(String(decoding: utf8, as: UTF8.self))
  }
}
