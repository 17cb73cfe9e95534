/// Goes through a day's steps with a hand on the clock.
struct Course {
  private let session: Session
  private let now: Moment?
  private let interpreted: Set<ID<Person>>
  private let midnight: Moment
  /// Where the hand is, in milliseconds since midnight.
  private(set) var cursor: Int64

  init(of session: Session, now: Moment?, _ interpreted: Set<ID<Person>>) {
    self.session = session
    self.now = now
    self.interpreted = interpreted
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
      let more = session.minutesMore(step, interpreted)
      cursor = step.end(by: clock, now: now, more: more) - midnight
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
    let minutes = step.minutes + session.minutesMore(step, interpreted)
    cursor = start + Int64(minutes) * 60_000
    return Timeline.Row(
      step: step.id, state: .ahead, planned: planned,
      projected: Timeline.Span(TimeOfDay(floor: start), TimeOfDay(floor: cursor)))
  }

  func time(of moment: Moment) -> TimeOfDay { TimeOfDay(floor: moment - midnight) }
}

extension Step {
  /// When it ends by this clock if nothing is done, and never before now.
  fileprivate func end(by clock: Clock, now: Moment?, more: Int) -> Moment {
    let rested = clock.rested + (now.map(clock.standstill) ?? 0)
    let end = clock.began.adding(milliseconds: rested).adding(minutes: minutes + more)
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
