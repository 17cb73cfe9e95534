/// Something that falls due on a day and has not been done.
package struct DueDate: Hashable, Sendable, Comparable {
  package var kind: Kind
  package var day: Day
  /// How many answers, where it is answers that fall due.
  package var count: Int

  package init(_ kind: Kind, on day: Day, count: Int = 1) {
    self.kind = kind
    self.day = day
    self.count = count
  }

  package enum Kind: Hashable, Sendable {
    case milestone(Milestone)
    /// Follow-ups that are to be done or answered.
    case answers
    /// The people file is to be deleted; the session itself knows no such date.
    case peopleFile
  }

  /// How many days ahead counts as soon.
  package static let soon = 14

  package static func < (one: Self, other: Self) -> Bool {
    (one.day, one.kind.place) < (other.day, other.kind.place)
  }

  package func isPast(_ today: Day) -> Bool { day < today && !kind.passesByItself }

  /// Whether it falls due today or within a fortnight.
  package func isSoon(_ today: Day) -> Bool {
    (today...today.adding(days: Self.soon)).contains(day)
  }
}

extension DueDate.Kind {
  /// In files and commands: `first-word`, `answers`, `people-file`.
  package var name: String {
    switch self {
    case .milestone(let milestone): milestone.rawValue
    case .answers: "answers"
    case .peopleFile: "people-file"
    }
  }

  package init?(name: String) {
    switch name {
    case "answers": self = .answers
    case "people-file": self = .peopleFile
    default:
      guard let milestone = Milestone(rawValue: name) else { return nil }
      self = .milestone(milestone)
    }
  }

  fileprivate var place: Int {
    switch self {
    case .answers: -1
    case .milestone(let milestone): Milestone.allCases.firstIndex(of: milestone) ?? 0
    case .peopleFile: Milestone.allCases.count
    }
  }

  fileprivate var passesByItself: Bool {
    switch self {
    case .milestone(let milestone): milestone.passesByItself
    case .answers, .peopleFile: false
    }
  }
}

extension Session {
  /// All that is not done and has a day, the earliest first. Nothing is due in a session that was
  /// put away.
  package var dueDates: [DueDate] {
    guard !isArchived else { return [] }
    var due = Milestone.allCases.compactMap { milestone -> DueDate? in
      guard dates(of: milestone).done == nil, let day = day(of: milestone) else { return nil }
      return DueDate(.milestone(milestone), on: day)
    }
    var answers: [Day: Int] = [:]
    for (subject, followUp) in followUps {
      guard let day = followUp.due, !followUp.status.isClosed, isInSight(subject) else { continue }
      answers[day, default: 0] += 1
    }
    due += answers.map { DueDate(.answers, on: $0, count: $1) }
    return due.sorted()
  }

  /// Whether a follow-up is about something that is still there to be answered.
  private func isInSight(_ subject: FollowUp.Subject) -> Bool {
    switch subject {
    case .point(let id): point(id).map(isToBeAnswered) == true
    case .theme(let id): themes[id]?.isRemoved == false
    }
  }
}
