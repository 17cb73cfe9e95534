extension Session {
  /// What moves a day that has not begun to now, so that it can be tried out at any hour: its date,
  /// its opening and hard end, and the fixed starts between them.
  ///
  ///     planned 10:00, lunch 12:30, ends 16:00; tried out at 20:15
  ///     →       20:15,       22:45,      26:15
  package func edits(toBeginAt now: Moment) -> [Edit] {
    guard clock == nil else { return [] }
    let minutes = now.timeOfDay - opens
    func moved(_ time: TimeOfDay) -> TimeOfDay {
      min(max(time + minutes, TimeOfDay(minutes: 0)), .last)
    }
    let starts: [Edit] = day.compactMap { step in
      step.start.map { .setStep(step.id, .start(moved($0))) }
    }
    return [.set(.date(now.day)), .set(.opens(moved(opens))), .set(.closes(moved(closes)))] + starts
  }

  /// The same day, moved.
  package func moved(toBeginAt now: Moment, ids: inout IdentifierSource) -> Session {
    var session = self
    for edit in edits(toBeginAt: now) {
      session.fold(Change(id: ids.next(at: now), at: now, by: .script, edit: edit))
    }
    return session
  }
}
