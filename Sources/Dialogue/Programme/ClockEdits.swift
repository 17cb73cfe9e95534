/// Something that the leader does to the clock.
package enum ClockMove: Hashable, Sendable {
  /// The next step begins.
  case next
  /// Back to the one before, which goes on where it was left.
  case back
  /// Any step begins, or goes on when the day comes back to it.
  case begin(ID<Step>)
  /// Back to any step, which goes on where it was left.
  case takeUp(ID<Step>)
  /// Back to before the day, which began by mistake.
  case unbegin
  /// This step began so many minutes ago.
  case began(minutesAgo: Int)
  case stop
  case goOn
  case quiet
  case endQuiet
  case nextTurn
  case previousTurn
  /// A table begins to present its poster; nil when it has done so.
  case hear(ID<Poster>?)
  /// The day is over.
  case end
}

extension Session {
  /// What to propose, together, for a move of the clock; nothing when it would change nothing.
  ///
  /// Each states where the clock is to be and which clock change its writer saw, never by how
  /// much to move: of two who press *next* at once, one is heard.
  package func edits(for move: ClockMove, at now: Moment) -> [Edit] {
    switch move {
    case .next: nextStep.map { beginning($0.id, at: now) } ?? []
    case .begin(let step): programme.contains(step) ? beginning(step, at: now) : []
    case .back: going(to: previousStep.map { takenUp($0.id, at: now) })
    case .takeUp(let step): programme.contains(step) ? going(to: takenUp(step, at: now)) : []
    case .unbegin: clock == nil ? [] : going(to: Clock(step: nil, began: now))
    case .began(let minutes): going(to: clock?.began(minutesAgo: minutes, at: now, in: self))
    case .stop: going(to: clock.flatMap { $0.isRunning ? $0.stopped(at: now) : nil })
    case .goOn, .endQuiet: going(to: clock?.goingOn(at: now))
    case .quiet: going(to: (clock ?? Clock(step: nil, began: now)).quiet(at: now))
    case .nextTurn: going(to: turning(by: 1, at: now))
    case .previousTurn: going(to: turning(by: -1, at: now))
    case .hear(let poster): going(to: hearing(poster, at: now))
    case .end: going(to: ended(at: now))
    }
  }

  private func going(to clock: Clock?) -> [Edit] {
    guard let clock, clock != self.clock else { return [] }
    return [.clock(clock, saw: clockRevision)]
  }

  private func beginning(_ step: ID<Step>, at now: Moment) -> [Edit] {
    let clock = going(
      to: goesOn(step) ? takenUp(step, at: now) : Clock(step: step, began: now))
    return held.isEmpty ? clock + [agreement(at: now)] : clock
  }

  /// What everybody may rely on from the moment the day begins: each step's own time.
  ///
  /// On the day of the session these are the times of the plan, or of a new timetable that was taken
  /// while everybody waited. On another day, as in a rehearsal, they count from now.
  private func agreement(at now: Moment) -> Edit {
    let isToday = date == now.day
    var cursor = isToday ? opens : now.timeOfDay
    return .timetable(
      day.map { step in
        let start = (isToday ? step.agreed : nil) ?? max(cursor, step.start ?? cursor)
        cursor = start + step.minutes
        return TimetableEntry(step: step.id, minutes: step.minutes, agreed: min(start, .last))
      })
  }

  /// Whether a step goes on where it was left when the day comes to it again.
  ///
  /// One that had run for less than a minute had not begun: somebody went past it, or an elbow did.
  package func goesOn(_ step: ID<Step>) -> Bool {
    guard let last = held.last(where: { $0.step == step }), let ended = last.ended else {
      return false
    }
    let left = last.left ?? Clock(step: step, began: last.began)
    return left.elapsed(at: ended) >= 60_000
  }

  /// The clock of a step, going on where it was when it was left.
  private func takenUp(_ step: ID<Step>, at now: Moment) -> Clock {
    guard let last = held.last(where: { $0.step == step }), let ended = last.ended else {
      return Clock(step: step, began: now)
    }
    var clock = (last.left ?? Clock(step: step, began: last.began)).goingOn(at: ended)
    let away = max(0, now - ended)
    clock.isOver = false
    clock.rested += away
    clock.turnRested += away
    clock.hearing?.rested += away
    return clock
  }

  private func turning(by turns: Int, at now: Moment) -> Clock? {
    guard var clock, clock.isRunning, let questions = currentStep?.questions else { return nil }
    let turn = min(max(0, clock.turn + turns), max(0, questions.count - 1))
    guard turn != clock.turn else { return nil }
    clock.turn = turn
    clock.turnBegan = now
    clock.turnRested = 0
    return clock
  }

  private func hearing(_ poster: ID<Poster>?, at now: Moment) -> Clock? {
    guard var clock, clock.isRunning, clock.hearing?.poster != poster else { return nil }
    clock.hearing = poster.map { Clock.Hearing(poster: $0, began: clock.stopped ?? now) }
    return clock
  }

  private func ended(at now: Moment) -> Clock? {
    guard clock?.isOver != true else { return nil }
    var clock = Clock(step: nil, began: now)
    clock.isOver = true
    return clock
  }
}

extension Clock {
  fileprivate func began(minutesAgo minutes: Int, at now: Moment, in session: Session) -> Clock? {
    guard isRunning else { return nil }
    let wanted = now.adding(minutes: -max(0, minutes))
    // It cannot have begun before the one that ended when it began.
    let earliest = session.held.last { $0.ended == began }?.began
    var clock = self
    clock.began = earliest.map { max($0, wanted) } ?? wanted
    clock.rested = 0
    if stopped != nil { clock.stopped = now }
    if turn == 0 {
      clock.turnBegan = clock.began
      clock.turnRested = 0
    }
    return clock
  }

  fileprivate func stopped(at now: Moment) -> Clock {
    var clock = self
    clock.stopped = stopped ?? now
    return clock
  }

  fileprivate func quiet(at now: Moment) -> Clock {
    var clock = stopped(at: now)
    clock.isQuiet = true
    return clock
  }

  fileprivate func goingOn(at now: Moment) -> Clock {
    var clock = self
    clock.isQuiet = false
    guard let stopped else { return clock }
    clock.stopped = nil
    clock.rested += max(0, now - stopped)
    clock.turnRested += max(0, now - max(stopped, turnBegan))
    if let began = hearing?.began { clock.hearing?.rested += max(0, now - max(stopped, began)) }
    return clock
  }
}
