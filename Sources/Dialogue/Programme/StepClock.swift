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
    /// From 1.
    package var turn: Int
    /// Until the next one's turn, or until the question is over.
    package var time: Countdown

    init(people: Int, sharing whole: Countdown) {
      let share = max(1, whole.total / Int64(people))
      let turn = min(Int64(people) - 1, whole.elapsed / share)
      self.people = people
      self.turn = Int(turn) + 1
      time = Countdown(total: share, elapsed: whole.elapsed - turn * share)
    }
  }
}

extension Session {
  /// The clock of the running step; nil before the day and after it.
  ///
  /// Whoever draws it often says how many share the time of its questions, so that nobody is
  /// counted for each frame.
  package func stepClock(now: Moment, sharing sizes: Set<Int>? = nil) -> StepClock? {
    guard let clock, clock.isRunning, let step = currentStep else { return nil }
    return StepClock(
      step: step.id,
      time: Countdown(minutes: step.minutes, elapsed: clock.elapsed(at: now)),
      isStopped: clock.stopped != nil, isQuiet: clock.isQuiet,
      turn: turnClock(of: step, now: now, sharing: sizes))
  }

  /// The question that is running, or the last one when a step has lost some.
  package var runningQuestion: OpenQuestion? {
    guard let clock, clock.isRunning, let questions = currentStep?.questions else { return nil }
    return questions.isEmpty ? nil : questions[min(max(0, clock.turn), questions.count - 1)]
  }

  private func turnClock(
    of step: Step, now: Moment, sharing known: Set<Int>?
  ) -> TurnClock? {
    guard let clock, let question = runningQuestion else { return nil }
    let time = question.minutes.map {
      Countdown(minutes: $0, elapsed: clock.turnElapsed(at: now))
    }
    var rounds: [TurnClock.Round] = []
    if question.turns == .swap, let time {
      let sizes = (known ?? Set(groupSizes(of: step))).intersection([2, 3])
      rounds = (sizes.isEmpty ? [2] : sizes.sorted()).map {
        TurnClock.Round(people: $0, sharing: time)
      }
    }
    return TurnClock(
      question: question.id, place: min(max(0, clock.turn), step.questions.count - 1),
      count: step.questions.count, turns: question.turns, time: time, rounds: rounds)
  }
}
