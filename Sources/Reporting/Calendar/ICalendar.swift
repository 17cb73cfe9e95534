package import Dialogue

/// Days that calendars understand (RFC 5545): one entry for each day on which something falls due.
///
///     BEGIN:VEVENT
///     UID:01KGHCBRR0HMHH67VKHH6STJ4B-report@mellomrom
///     DTSTAMP:20260203T091200Z
///     DTSTART;VALUE=DATE:20260509
///     SUMMARY:Samling Nordvik: ferdig rapport
///     END:VEVENT
///
/// Nothing in it depends on when it is made, so the same sessions give the same bytes, and a calendar
/// that takes it in again knows the entries by their ids.
package enum ICalendar {
  package struct Entry: Hashable, Sendable {
    /// The same for the same thing for ever; of answers, for the same day.
    package var id: String
    /// When the session was made.
    package var stamp: Moment
    package var day: Day
    package var summary: String

    package init(id: String, stamp: Moment, day: Day, summary: String) {
      self.id = id
      self.stamp = stamp
      self.day = day
      self.summary = summary
    }
  }

  package static func text(_ entries: [Entry]) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mellomrom//Mellomrom//EN", "CALSCALE:GREGORIAN",
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:\(escaped(entry.id))@mellomrom", "DTSTAMP:\(utc(entry.stamp))",
        "DTSTART;VALUE=DATE:\(digits(entry.day))", "SUMMARY:\(escaped(entry.summary))",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  /// Section 3.3.11; a line break has no place in these texts.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ",", ";": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// Section 3.1: at most 75 octets a line. No scalar is parted, and no grapheme that fits a line.
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var folded = ""
    var octets = 0
    func add(_ text: String.UnicodeScalarView, _ count: Int) {
      if octets + count > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars += text
      octets += count
    }
    for character in line {
      let whole = String(character)
      guard whole.utf8.count > 74 else {
        add(whole.unicodeScalars, whole.utf8.count)
        continue
      }
      for scalar in whole.unicodeScalars {
        let one = String(scalar)
        add(one.unicodeScalars, one.utf8.count)
      }
    }
    return folded
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func utc(_ moment: Moment) -> String {
    let moment = Moment(milliseconds: moment.milliseconds, offset: 0)
    let time = moment.timeOfDay.description.filter { $0 != ":" }
    return "\(digits(moment.day))T\(time)\(moment.second < 10 ? "0" : "")\(moment.second)Z"
  }
}

extension ICalendar.Entry {
  /// What falls due in a session.
  ///
  /// - Parameters:
  ///   - followUps: What it is, where it is answers: told in figures, for a theme's name may be somebody's
  ///     words.
  ///   - name: What stands for a session that has no id.
  package init(
    _ due: DueDate, of followUps: [DueFollowUp] = [], in summary: Session.Summary, name: String,
    _ language: Language
  ) {
    let words =
      followUps.isEmpty
      ? due.words(language) : followUps.map { $0.figures(language) }.joined(separator: "; ")
    let session = summary.id?.description ?? name
    let day = due.kind == .answers ? "-\(due.day)" : ""
    self.init(
      id: "\(session)-\(due.kind.name)\(day)", stamp: summary.id?.identifier.made ?? .zero,
      day: due.day, summary: "\(summary.title): \(words)")
  }
}

extension Identifier {
  /// When it was made: the first 48 bits of a ULID.
  fileprivate var made: Moment { Moment(milliseconds: Int64(high >> 16)) }
}

extension Moment {
  fileprivate static var zero: Moment { Moment(milliseconds: 0) }
}
