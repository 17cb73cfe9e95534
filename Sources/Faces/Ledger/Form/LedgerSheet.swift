import Dialogue
import Reporting
import Terminal

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
      isTyping ? (form.what?.keepsLineBreaks == true ? .ledgerText : .ledgerForm) : .ledgerChoice
    case .claiming: .claiming
    case .points, .trace: .under
    case .preview: .previewing
    }
  }

  var isTyping: Bool { content.isForm && form.isTyping }

  /// What is being filled in, also while the points that it claims are looked at.
  var filling: Content? {
    if case .claiming(_, let from) = content { return from }
    return content.isForm ? content : nil
  }
}

extension LedgerSheet.Content {
  var isForm: Bool {
    switch self {
    case .answering, .following, .afterword, .dating, .correcting, .meeting: true
    case .claiming, .points, .trace, .preview: false
    }
  }

  var subject: FollowUp.Subject? {
    switch self {
    case .answering(let subject), .following(let subject), .points(let subject),
      .claiming(let subject, _), .trace(_, let subject):
      subject
    case .correcting(let point): .point(point)
    case .afterword, .dating, .meeting, .preview: nil
    }
  }
}
