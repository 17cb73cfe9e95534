/// An instant with the zone it was noted in.
///
/// Two moments are equal when their text is; they are ordered by instant, then by zone.
package struct Moment: Hashable, Comparable, Sendable {
  /// Since 1 January 1970 UTC.
  package var milliseconds: Int64
  /// Minutes east of UTC.
  package var offset: Int

  package init(milliseconds: Int64, offset: Int = 0) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.milliseconds, one.offset) < (other.milliseconds, other.offset)
  }

  private var localSeconds: Int {
    Int((Double(milliseconds) / 1000).rounded(.down)) + offset * 60
  }

  package var day: Day {
    Day(sinceEpoch: Int((Double(localSeconds) / 86_400).rounded(.down)))
  }

  package var timeOfDay: TimeOfDay {
    TimeOfDay(minutes: (localSeconds - day.sinceEpoch * 86_400) / 60)
  }

  package var second: Int { ((localSeconds % 60) + 60) % 60 }

  /// The moment when the wall clock shows this time on this day, in the same zone.
  package func at(_ time: TimeOfDay, on day: Day) -> Moment {
    let seconds = day.sinceEpoch * 86_400 + time.minutes * 60 - offset * 60
    return Moment(milliseconds: Int64(seconds) * 1000, offset: offset)
  }

  package func adding(milliseconds: Int64) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds, offset: offset)
  }

  package func adding(minutes: Int) -> Moment { adding(milliseconds: Int64(minutes) * 60_000) }

  /// Milliseconds from the other moment to this one.
  package static func - (one: Self, other: Self) -> Int64 {
    one.milliseconds - other.milliseconds
  }
}

extension Moment: LosslessStringConvertible, Written {
  /// RFC 3339 with the zone: `2026-03-14T10:02:11.250+01:00`.
  package var description: String {
    let thousandths = Int(((milliseconds % 1000) + 1000) % 1000)
    let fraction = thousandths == 0 ? "" : "." + thousandths.padded(to: 3)
    let zone =
      offset == 0
      ? "Z"
      : (offset < 0 ? "-" : "+") + (abs(offset) / 60).padded(to: 2) + ":"
        + (abs(offset) % 60).padded(to: 2)
    return "\(day)T\(timeOfDay):\(second.padded(to: 2))\(fraction)\(zone)"
  }

  /// Reads RFC 3339; fractions beyond the millisecond are cut.
  package init?(_ text: String) {
    var text = text
    guard let moment = text.withUTF8({ Moment(utf8: $0) }) else { return nil }
    self = moment
  }

  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 20, let day = Day(utf8: UnsafeBufferPointer(rebasing: bytes[0..<10])),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Int(digits: bytes[11..<13]), hour < 24,
      let minute = Int(digits: bytes[14..<16]), minute < 60,
      let second = Int(digits: bytes[17..<19]), second <= 60
    else { return nil }
    var place = 19
    var thousandths = 0
    if bytes[place] == UInt8(ascii: ".") {
      let fraction = bytes[(place + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard !fraction.isEmpty else { return nil }
      thousandths = Int(digits: fraction.prefix(3)) ?? 0
      for _ in fraction.prefix(3).count..<3 { thousandths *= 10 }
      place += 1 + fraction.count
    }
    let rest = UnsafeBufferPointer(rebasing: bytes[place...])
    guard let offset = Self.offset(rest) else { return nil }
    let seconds = day.sinceEpoch * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
    self.init(milliseconds: Int64(seconds) * 1000 + Int64(thousandths), offset: offset)
  }

  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if bytes.count == 1, bytes[0] | 0x20 == UInt8(ascii: "z") { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hours = Int(digits: bytes[1..<3]), hours < 24,
      let minutes = Int(digits: bytes[4..<6]), minutes < 60
    else { return nil }
    return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }
}
