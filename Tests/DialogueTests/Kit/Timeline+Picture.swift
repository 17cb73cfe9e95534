import Dialogue

extension Session {
  /// The day as a table:
  ///
  ///     ✓ Welcome 10:00-10:05 held 10:02-10:09
  ///     ▸ Pairs 10:05-10:25 held 10:09- now 10:09-10:29
  ///     · Lunch 12:30-13:15 now 12:30-13:15
  ///     ✗ Break 10:25-10:30
  ///     end 13:15, planned 13:15, overtime -15, late 4
  func dayPicture(_ now: String?) -> String {
    let timeline = timeline(now: now.map { Moment(today: $0) })
    var lines = timeline.rows.map { row in
      let mark =
        switch row.state {
        case .held: "✓"
        case .running: "▸"
        case .ahead: "·"
        case .passedBy: "✗"
        }
      var line = "\(mark) \(programme[row.step]?.title ?? "?") \(row.planned.picture)"
      if let began = row.began { line += " held \(began)-\(row.ended?.description ?? "")" }
      if let projected = row.projected { line += " now \(projected.picture)" }
      return line
    }
    lines.append(
      "end \(timeline.end), planned \(timeline.plannedEnd), overtime \(timeline.overtime), "
        + "late \(timeline.lateness)")
    return lines.joined(separator: "\n")
  }
}

extension Timeline.Span {
  var picture: String { "\(start)-\(end)" }
}

extension Moment {
  /// A time of 14 March 2026, with or without seconds; `+1 00:10` is the day after.
  init(today time: String) {
    let isTomorrow = time.hasPrefix("+1 ")
    let time = isTomorrow ? String(time.dropFirst(3)) : time
    let seconds = time.utf8.count == 5 ? ":00" : ""
    self = Moment("2026-03-1\(isTomorrow ? 5 : 4)T\(time)\(seconds)+01:00")!
  }
}

extension Room {
  /// Moves the clock at a time of the day.
  mutating func move(_ clock: ClockMove, at time: String) throws(Refusal) {
    now = Moment(today: time)
    try move(clock)
  }
}
