/// The running step's time, and that of its question.
package struct StepClock: Hashable, Sendable {
  package var step: ID<Step>
  package var time: Countdown
  /// Whether all clocks stand still, for quiet or for another reason.
  package var isStopped: Bool
  package var isQuiet: Bool
  /// Nil when the step has no question.
  package var turn: TurnClock?
}

/// The time of one question.
package struct TurnClock: Hashable, Sendable {
  package var question: ID<OpenQuestion>
  /// Its place among the step's questions, from 0.
  package var place: Int
  package var count: Int
  package var turns: OpenQuestion.Turns
  /// Nil when the question has no minutes of its own.
  package var time: Countdown?
  /// Whose turn it is, for pairs and then for the trio where there is one; empty where people do
  /// not take turns.
  package var rounds: [Round]

  /// How those who share a question's time take turns.
  package struct Round: Hashable, Sendable {
    /// 2 for a pair, 3 for a trio.
    package var people: Int
    package var isInterpreted: Bool
    /// From 1.
    package var turn: Int
    /// Until the next one's turn, or until the question is over.
    package var time: Countdown

    init(_ sharing: TurnSharing, of whole: Countdown) {
      let share = max(1, whole.total / Int64(sharing.people))
      let turn = min(Int64(sharing.people) - 1, whole.elapsed / share)
      people = sharing.people
      isInterpreted = sharing.isInterpreted
      self.turn = Int(turn) + 1
      time = Countdown(total: share, elapsed: whole.elapsed - turn * share)
    }
  }
}

extension Session {
  /// The clock of the running step; nil before the day and after it.
  ///
  /// Whoever draws it often says who share the time of its questions, so that nobody is counted for
  /// each frame.
  package func stepClock(now: Moment, sharing known: Set<TurnSharing>? = nil) -> StepClock? {
    guard let clock, clock.isRunning, let step = currentStep else { return nil }
    let sharing = known ?? sharing(of: step)
    let minutes = step.minutes + step.minutesMore(sharing)
    return StepClock(
      step: step.id, time: Countdown(minutes: minutes, elapsed: clock.elapsed(at: now)),
      isStopped: clock.stopped != nil, isQuiet: clock.isQuiet,
      turn: turnClock(of: step, now: now, sharing))
  }

  /// The question that is running, or the last one when a step has lost some.
  package var runningQuestion: OpenQuestion? {
    guard let clock, clock.isRunning, let questions = currentStep?.questions else { return nil }
    return questions.isEmpty ? nil : questions[min(max(0, clock.turn), questions.count - 1)]
  }

  private func turnClock(
    of step: Step, now: Moment, _ sharing: Set<TurnSharing>
  ) -> TurnClock? {
    guard let clock, let question = runningQuestion else { return nil }
    let elapsed = clock.turnElapsed(at: now)
    let groups = question.turns == .swap ? sharing.isEmpty ? [TurnSharing(2)] : sharing : []
    let times = groups.map(\.times).max() ?? 1
    let rounds = question.minutes.map { minutes in
      groups.sorted().map { group in
        TurnClock.Round(group, of: Countdown(minutes: minutes * group.times, elapsed: elapsed))
      }
    }
    return TurnClock(
      question: question.id, place: min(max(0, clock.turn), step.questions.count - 1),
      count: step.questions.count, turns: question.turns,
      time: question.minutes.map { Countdown(minutes: $0 * times, elapsed: elapsed) },
      rounds: rounds ?? [])
  }
}
