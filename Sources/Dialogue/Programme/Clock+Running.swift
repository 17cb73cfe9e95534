extension Clock {
  /// Whether the day has come to a step and is not over.
  package var isRunning: Bool { step != nil && !isOver }

  /// How long all clocks have stood still by now, in milliseconds; 0 when they go.
  package func standstill(at now: Moment) -> Int64 {
    stopped.map { max(0, now - $0) } ?? 0
  }

  /// How long the step has run without its rests, in milliseconds.
  package func elapsed(at now: Moment) -> Int64 {
    max(0, (stopped ?? now) - began - rested)
  }

  /// The same for the question that is running.
  package func turnElapsed(at now: Moment) -> Int64 {
    max(0, (stopped ?? now) - turnBegan - turnRested)
  }

  /// The same for the table that is heard; 0 when none is.
  package func hearingElapsed(at now: Moment) -> Int64 {
    hearing.map { max(0, (stopped ?? now) - $0.began - $0.rested) } ?? 0
  }
}
