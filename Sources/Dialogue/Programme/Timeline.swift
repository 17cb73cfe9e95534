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
}

extension Session {
  /// The times of the day; without a `now`, or on another date than the session's, as if the
  /// clock on the wall had not passed what is planned.
  package func timeline(now: Moment?) -> Timeline {
    let steps = day
    let planned = plannedSpans(of: steps)
    var course = Course(of: self, now: now)
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

/// Goes through a day's steps with a hand on the clock.
struct Course {
  private let session: Session
  private let now: Moment?
  private let midnight: Moment
  /// Where the hand is, in milliseconds since midnight.
  private(set) var cursor: Int64

  init(of session: Session, now: Moment?) {
    self.session = session
    self.now = now
    let held = session.held.filter { session.programme[$0.step]?.isOfTheDay == true }
    let begun = held.first?.began ?? session.clock?.began
    let any = begun ?? now ?? Moment(milliseconds: 0)
    midnight = any.at(TimeOfDay(minutes: 0), on: begun?.day ?? session.date ?? any.day)
    cursor = session.opens.milliseconds
    guard let clock = session.clock else {
      if let now, now.day == session.date { cursor = max(cursor, now - midnight) }
      return
    }
    if let step = session.currentStep, step.isOfTheDay {
      cursor = step.end(by: clock, now: now) - midnight
    } else if let ended = held.last?.ended {
      cursor = ended - midnight
    }
  }

  /// A step that the day has come to or gone past.
  func past(_ step: Step, planned: Timeline.Span) -> Timeline.Row {
    let isRunning = session.clock?.step == step.id
    var row = Timeline.Row(
      step: step.id, state: isRunning ? .running : .passedBy, planned: planned)
    guard let held = session.held.last(where: { $0.step == step.id }) else { return row }
    row.began = time(of: held.began)
    if isRunning {
      row.projected = Timeline.Span(time(of: held.began), TimeOfDay(floor: cursor))
    } else {
      row.state = .held
      row.ended = held.ended.map(time)
    }
    return row
  }

  /// The next step in line, which moves the hand to its end.
  mutating func ahead(_ step: Step, planned: Timeline.Span) -> Timeline.Row {
    let start = max(cursor, step.start?.milliseconds ?? cursor)
    cursor = start + Int64(step.minutes) * 60_000
    return Timeline.Row(
      step: step.id, state: .ahead, planned: planned,
      projected: Timeline.Span(TimeOfDay(floor: start), TimeOfDay(floor: cursor)))
  }

  func time(of moment: Moment) -> TimeOfDay { TimeOfDay(floor: moment - midnight) }
}

extension Step {
  /// When it ends by this clock if nothing is done, and never before now.
  fileprivate func end(by clock: Clock, now: Moment?) -> Moment {
    let rested = clock.rested + (now.map(clock.standstill) ?? 0)
    let end = clock.began.adding(milliseconds: rested).adding(minutes: minutes)
    return now.map { max($0, end) } ?? end
  }
}

extension TimeOfDay {
  /// The minute that is under way so many milliseconds after midnight.
  init(floor milliseconds: Int64) {
    self.init(minutes: Int((Double(milliseconds) / 60_000).rounded(.down)))
  }

  var milliseconds: Int64 { Int64(minutes) * 60_000 }
}
