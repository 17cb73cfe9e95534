package import JSONTree

/// A date that a session has after the day: what is promised to those who came, and by when.
package enum Milestone: String, CaseIterable, Sendable, Comparable {
  /// The first word back to those who came, on the day itself.
  case firstWord = "first-word"
  /// Fees and travel are paid.
  case feesPaid = "fees-paid"
  /// The draft of the report goes to those who came.
  case draft
  /// Until then they read it.
  case readUntil = "read-until"
  /// The report is out.
  case report
  /// Those who carry the message meet whoever answers.
  case meeting = "follow-up-meeting"
  case threeMonths = "review-3"
  case sixMonths = "review-6"
  case twelveMonths = "review-12"

  package static func < (one: Self, other: Self) -> Bool { one.place < other.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether it is a day that passes by itself, not something that somebody must do.
  package var passesByItself: Bool { self == .readUntil }

  /// What was said about it; nothing where the usual holds.
  package struct Dates: Hashable, Sendable {
    package var due = Due.usual
    /// The day on which it was done.
    package var done: Day?
    package var extra: [JSON.Member] = []

    package init() {}

    var isBlank: Bool { due == .usual && done == nil && extra.isEmpty }
  }

  package enum Due: Hashable, Sendable {
    /// Reckoned from the day, see ``Session/usualDay(of:)``.
    case usual
    case on(Day)
    /// This session has no such date.
    case none
  }
}

/// One thing about a date that can be changed by itself.
package enum MilestoneField: Hashable, Sendable {
  case due(Milestone.Due)
  case done(Day?)

  package var name: String {
    switch self {
    case .due: "due"
    case .done: "done"
    }
  }
}

extension Session {
  package func dates(of milestone: Milestone) -> Milestone.Dates {
    milestones[milestone] ?? Milestone.Dates()
  }

  /// The day that something falls on, done or not.
  package func day(of milestone: Milestone) -> Day? {
    switch dates(of: milestone).due {
    case .usual: usualDay(of: milestone)
    case .on(let day): day
    case .none: nil
    }
  }

  /// The day that a date falls on where nobody has said another: the first word goes out on the day
  /// itself, fees within 30 days, the draft after four weeks and the report after eight, with two
  /// weeks to read the draft; the meeting is held when the programme says.
  package func usualDay(of milestone: Milestone) -> Day? {
    guard let date else { return nil }
    return switch milestone {
    case .firstWord: date
    case .feesPaid: date.adding(days: 30)
    case .draft: date.adding(days: 28)
    case .readUntil: day(of: .draft)?.adding(days: 14)
    case .report: date.adding(days: 56)
    case .meeting: meetingStep?.weeksAfter.map { date.adding(days: $0 * 7) }
    case .threeMonths: date.adding(months: 3)
    case .sixMonths: date.adding(months: 6)
    case .twelveMonths: date.adding(months: 12)
    }
  }

  /// The step of the follow-up meeting, the first of them in the programme.
  package var meetingStep: Step? {
    programme.visible.first { $0.kind == .followUp && $0.weeksAfter != nil }
  }

  /// Until when those who came have read the draft, or can; nil while it has not gone out.
  package var readUntil: Day? {
    dates(of: .draft).done == nil ? nil : day(of: .readUntil)
  }

  mutating func apply(_ field: MilestoneField, to milestone: Milestone) {
    var dates = dates(of: milestone)
    switch field {
    case .due(let due): dates.due = due
    case .done(let day): dates.done = day
    }
    milestones[milestone] = dates.isBlank ? nil : dates
  }

  func back(from field: MilestoneField, of milestone: Milestone) -> MilestoneField {
    switch field {
    case .due: .due(dates(of: milestone).due)
    case .done: .done(dates(of: milestone).done)
    }
  }
}

extension MilestoneField {
  func field(of milestone: Milestone) -> Field {
    Field(Session.own, "\(milestone.rawValue) \(name)")
  }
}
