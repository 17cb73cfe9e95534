package import JSONTree

/// What becomes of a point, or of a theme with its points: the answer, where it stands, who sees
/// to it and by when.
///
/// Every point has one from the beginning, *received* and without words; it is written down when
/// somebody first says something in it.
package struct FollowUp: Hashable, Sendable {
  package let subject: Subject
  package internal(set) var status = Status.received
  /// The last day on which it is to be done or said.
  package internal(set) var due: Day?
  /// How it came to stand as it does, a line for each day and seat; see ``Entry``.
  package internal(set) var history: [Entry] = []
  package internal(set) var extra: [JSON.Member] = []
  /// Only what has words.
  private(set) var texts: [Text: String] = [:]

  package init(about subject: Subject) {
    self.subject = subject
  }

  /// What it is about.
  package enum Subject: Hashable, Sendable, Comparable {
    case point(ID<Point>)
    /// With all points that lie under it, and under the themes under it.
    case theme(ID<Theme>)
  }

  package enum Status: String, CaseIterable, Sendable {
    case received
    case considered
    case planned
    case underWay = "under-way"
    /// It is said what has changed and where that can be seen.
    case done
    /// It is said why.
    case notFollowedUp = "not-followed-up"

    /// Whether nothing more is to be done.
    package var isClosed: Bool { self == .done || self == .notFollowedUp }
  }

  /// What is said in it, each a field of its own. The first four are the answer.
  package enum Text: String, CaseIterable, Sendable {
    /// This is how we understood you.
    case understood
    /// This we do, or do not.
    case decision
    /// Because: the reason.
    case because
    /// This you can do now.
    case youCan
    /// What has changed.
    case changed
    /// Where that can be seen: a plan, a decision, a routine, a case number.
    case seenIn
    /// A role or a unit, never somebody's name.
    case owner

    package static let answer: [Text] = [.understood, .decision, .because, .youCan]
  }

  /// The words of one of its texts; empty when nothing has been said.
  package internal(set) subscript(text: Text) -> String {
    get { texts[text] ?? "" }
    set { texts[text] = newValue.isEmpty ? nil : newValue }
  }

  /// Whether nothing has been said or done.
  package var isBlank: Bool {
    status == .received && due == nil && texts.isEmpty && history.isEmpty && extra.isEmpty
  }

  /// Takes out all that may repeat words which were removed on request.
  mutating func removeWords() {
    texts = texts.filter { $0.key == .owner }
    extra = []
  }

  /// Its entity, where a field names one: the same everywhere.
  package static func id(about subject: Subject) -> Identifier {
    Identifier(derivedFrom: "follow-up", subject.identifier.description)
  }
}

extension FollowUp.Subject {
  package var identifier: Identifier {
    switch self {
    case .point(let point): point.identifier
    case .theme(let theme): theme.identifier
    }
  }
}

/// One thing about a follow-up that can be changed by itself.
package enum FollowUpField: Hashable, Sendable {
  case status(FollowUp.Status)
  case text(FollowUp.Text, String)
  case due(Day?)
}
