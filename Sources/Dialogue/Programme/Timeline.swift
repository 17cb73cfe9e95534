/// The day as it was planned, as it was held, and as it will turn out if nothing is done.
///
///     planned  held            will be
///      10:00   10:02 to 10:09           ✓ Welcome
///      10:05   10:09            10:29   ▸ Pairs
///      10:25                    10:29     Plenary round
///      12:30                    12:30     Lunch, not before 12:30
///
/// A follow-up meeting is no part of the day.
package struct Timeline: Hashable, Sendable {
  package var rows: [Row]
  /// When the day ends, as things stand.
  package var end: TimeOfDay
  package var plannedEnd: TimeOfDay
  /// How many minutes past the hard end that is; negative when there is time left.
  package var overtime: Int
  /// How many minutes after its agreed time the next step will begin, or the last one will end;
  /// negative when that is early. 0 while the clocks stand still.
  package var lateness: Int

  package struct Row: Hashable, Sendable {
    package var step: ID<Step>
    package var state: State
    /// As it was agreed, or else as the plan has it.
    package var planned: Span
    /// When it was held; nil before it begins.
    package var began: TimeOfDay?
    /// Nil while it runs.
    package var ended: TimeOfDay?
    /// From its beginning to its end, where it runs or is ahead.
    package var projected: Span?

    /// When it is held, as far as anybody knows: as it was, as it will be. Nil where the day went on
    /// without it.
    ///
    /// The one source of times for whatever shows a programme, so that they add up everywhere.
    package var shown: Span? {
      if let projected { return projected }
      guard let began else { return nil }
      return Span(began, max(began, ended ?? began))
    }
  }

  package enum State: Hashable, Sendable {
    case held
    case running
    case ahead
    /// The day went on without it.
    case passedBy
  }

  /// A part of the day.
  package struct Span: Hashable, Sendable {
    package var start: TimeOfDay
    package var end: TimeOfDay

    package init(_ start: TimeOfDay, _ end: TimeOfDay) {
      self.start = start
      self.end = end
    }

    package var minutes: Int { end - start }
  }

  package subscript(step: ID<Step>) -> Row? { rows.first { $0.step == step } }

  /// How many minutes nothing is planned before a step ahead that the day comes to too early, because
  /// its start is fixed; 0 for one that follows at once.
  package func idle(before step: ID<Step>) -> Int {
    guard let place = rows.firstIndex(where: { $0.step == step }), rows[place].state == .ahead,
      let start = rows[place].projected?.start,
      let end = rows[..<place].last(where: { $0.shown != nil })?.shown?.end
    else { return 0 }
    return max(0, start - end)
  }
}

extension Session {
  /// The times of the day; without a `now`, or on another date than the session's, as if the
  /// clock on the wall had not passed what is planned. A step in which some of those named talk through
  /// an interpreter takes longer.
  package func timeline(now: Moment?, interpreted: Set<ID<Person>> = []) -> Timeline {
    let steps = day
    let planned = plannedSpans(of: steps)
    var course = Course(of: self, now: now, interpreted)
    let ahead = placeInTheDay(among: steps)
    var rows: [Timeline.Row] = []
    for (place, step) in steps.enumerated() {
      rows.append(
        place < ahead
          ? course.past(step, planned: planned[place])
          : course.ahead(step, planned: planned[place]))
    }
    let end = TimeOfDay(floor: course.cursor)
    return Timeline(
      rows: rows, end: end, plannedEnd: planned.last?.end ?? opens, overtime: end - closes,
      lateness: clock?.stopped == nil ? Self.lateness(rows) : 0)
  }

  private static func lateness(_ rows: [Timeline.Row]) -> Int {
    if let next = rows.first(where: { $0.state == .ahead }), let projected = next.projected {
      return projected.start - next.planned.start
    }
    guard let last = rows.last(where: { $0.state == .running }), let projected = last.projected
    else { return 0 }
    return projected.end - last.planned.end
  }

  /// Each step's agreed time, or else where the plan puts it.
  func plannedSpans(of steps: [Step]) -> [Timeline.Span] {
    var cursor = opens
    return steps.map { step in
      let start = step.agreed ?? max(cursor, step.start ?? cursor)
      cursor = start + step.minutes
      return Timeline.Span(start, cursor)
    }
  }
}
