import Dialogue
import Reporting
import Terminal

/// What is being filled in: texts one under the other, and where it stands.
struct LedgerForm: Hashable, Sendable {
  var rows: [Row]
  var selected = 0
  /// What the writer saw last of each field when the form was opened.
  var seen: [Field: Identifier] = [:]

  struct Row: Hashable, Sendable {
    var what: What
    var field = TextField()
    /// The choice of a row that is picked.
    var status = FollowUp.Status.received
  }

  enum What: Hashable, Sendable {
    case text(FollowUp.Text)
    case due
    /// Where it stands, one of these.
    case status([FollowUp.Status])
    case afterword
    /// When a date falls.
    case date
    /// A line that is written: a correction, or what was said in the follow-up meeting.
    case line
  }

  init(_ rows: [Row]) { self.rows = rows }

  var isTyping: Bool {
    guard rows.indices.contains(selected) else { return false }
    if case .status = rows[selected].what { return false }
    return true
  }

  mutating func type(_ input: Input) -> Bool {
    guard isTyping else { return false }
    return rows[selected].field.type(input)
  }

  mutating func move(by count: Int) {
    selected = max(0, min(rows.count - 1, selected + count))
  }

  /// The choice of the selected row, one further.
  mutating func turn(by count: Int) {
    guard rows.indices.contains(selected), case .status(let all) = rows[selected].what else {
      return
    }
    let place = all.firstIndex(of: rows[selected].status) ?? 0
    rows[selected].status = all[(place + count + all.count) % all.count]
  }

  func text(_ what: What) -> String? { rows.first { $0.what == what }?.field.text }
}

/// What lies over the ledger.
struct LedgerSheet: Sendable {
  var content: Content
  var form = LedgerForm([])
  /// The selected row of a list.
  var selected = 0
  /// The lines of a document that is looked at.
  var lines: [String] = []

  enum Content: Hashable, Sendable {
    /// The commissioner's answer.
    case answering(FollowUp.Subject)
    /// What the organiser keeps track of.
    case following(FollowUp.Subject)
    /// Every point that what is about to be saved claims to answer.
    indirect case claiming(FollowUp.Subject, from: Content)
    case points(FollowUp.Subject)
    case trace(ID<Point>, from: FollowUp.Subject)
    case afterword
    case dating(Milestone)
    case correcting(ID<Point>)
    /// What was said in the follow-up meeting, line by line.
    case meeting
    /// A document as it would be handed out.
    case preview(Report.Kind)
  }

  var scope: Scope {
    switch content {
    case .answering, .following, .afterword, .dating, .correcting, .meeting:
      isTyping ? .ledgerForm : .ledgerChoice
    case .claiming: .claiming
    case .points, .trace: .under
    case .preview: .previewing
    }
  }

  var isTyping: Bool {
    switch content {
    case .answering, .following, .afterword, .dating, .correcting, .meeting: form.isTyping
    case .claiming, .points, .trace, .preview: false
    }
  }
}

extension LedgerSheet.Content {
  /// Tells the order in which what was not saved is written down.
  var order: Int {
    switch self {
    case .answering: 0
    case .following: 1
    case .afterword: 2
    case .dating: 3
    case .correcting: 4
    case .meeting: 5
    case .claiming, .points, .trace, .preview: 6
    }
  }
}
