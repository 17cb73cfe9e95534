package import JSONTree

extension FollowUp {
  /// How it stood after somebody's work on a day.
  ///
  ///     14 May   considered              organiser
  ///      2 June  planned, answered       commissioner
  ///     20 June  under way, answered     organiser
  ///
  /// What one seat did and took back on the same day leaves no line.
  package struct Entry: Hashable, Sendable {
    package var at: Moment
    package var by: Seat
    package var status: Status
    /// Whether there was a word back by then.
    package var isAnswered: Bool
    /// Whether the words of an answer that was there already were changed.
    package var isReworded: Bool
    package var extra: [JSON.Member] = []

    package init(
      at: Moment, by: Seat, status: Status, isAnswered: Bool, isReworded: Bool = false
    ) {
      self.at = at
      self.by = by
      self.status = status
      self.isAnswered = isAnswered
      self.isReworded = isReworded
    }
  }

  /// The day since which it has been answered; nil while it is not.
  package var answeredOn: Day? { isAnswered ? day(since: \.isAnswered) : nil }

  /// The day since which it has stood as it does; nil when nobody has touched its status.
  package var standsSince: Day? {
    let status = status
    return day { $0.status == status }
  }

  private func day(since holds: (Entry) -> Bool) -> Day? {
    var day: Day?
    for entry in history.reversed() {
      guard holds(entry) else { break }
      day = entry.at.day
    }
    return day
  }

  /// Enters what an edit has changed.
  mutating func note(from before: FollowUp, at: Moment, by seat: Seat) {
    let isReworded =
      before.isAnswered && isAnswered
      && Text.answer.contains { self[$0] != before[$0] }
    guard status != before.status || isAnswered != before.isAnswered || isReworded else { return }
    var entry = Entry(
      at: at, by: seat, status: status, isAnswered: isAnswered, isReworded: isReworded)
    if let last = history.last, last.by == seat, last.at.day == at.day {
      history.removeLast()
      entry.extra = last.extra
      let wasAnswered = history.last?.isAnswered ?? false
      entry.isReworded = (last.isReworded || isReworded) && wasAnswered && isAnswered
    }
    let (status, wasAnswered) = (history.last?.status ?? .received, history.last?.isAnswered)
    guard
      entry.status != status || entry.isAnswered != (wasAnswered ?? false) || entry.isReworded
        || !entry.extra.isEmpty
    else { return }
    history.append(entry)
  }
}
