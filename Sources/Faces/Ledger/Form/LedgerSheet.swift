import Dialogue
import Reporting
import Terminal

/// What lies over the ledger.
struct LedgerSheet: Sendable {
  var content: Content
  var form = LedgerForm([])
  /// The selected row of a list.
  var selected = 0
  /// The document that is looked at.
  var page = ReadingPage()

  enum Content: Hashable, Sendable {
    /// The commissioner's answer.
    case answering(FollowUp.Subject)
    /// What the organiser keeps track of.
    case following(FollowUp.Subject)
    /// Whether what is answered is a yes or a no.
    case deciding(FollowUp.Subject)
    /// Every point that what is about to be saved claims to answer.
    indirect case claiming(FollowUp.Subject, from: Content)
    case points(FollowUp.Subject)
    /// What a line of a document rests on.
    case restsOn([ID<Point>], Report.Kind, line: Int)
    indirect case trace(ID<Point>, from: Content)
    case afterword
    /// Whom those who came can tell, and how.
    case contact
    case dating(Milestone)
    case correcting(ID<Point>)
    /// What was said in the follow-up meeting, line by line.
    case meeting
    /// A document as it would be handed out.
    case preview(Report.Kind)
  }

  var scope: Scope {
    switch content {
    case .answering, .following, .afterword, .contact, .dating, .correcting, .meeting:
      isTyping ? (form.what?.keepsLineBreaks == true ? .ledgerText : .ledgerForm) : .ledgerChoice
    case .claiming: .claiming
    case .deciding: .deciding
    case .points, .restsOn, .trace: .under
    case .preview: .previewing
    }
  }

  var isTyping: Bool { content.isForm && form.isTyping }

  /// What stands in the lines of the document that is looked at.
  var pageTexts: [String] { page.texts }

  /// What is being filled in, also while the points that it claims are looked at.
  var filling: Content? {
    switch content {
    case .claiming(_, let from): from
    case .deciding(let subject): .answering(subject)
    case .answering, .following, .afterword, .contact, .dating, .correcting, .meeting: content
    case .points, .restsOn, .trace, .preview: nil
    }
  }
}

extension LedgerSheet.Content {
  var isForm: Bool {
    switch self {
    case .answering, .following, .afterword, .contact, .dating, .correcting, .meeting: true
    case .claiming, .deciding, .points, .restsOn, .trace, .preview: false
    }
  }

  var subject: FollowUp.Subject? {
    switch self {
    case .answering(let subject), .following(let subject), .points(let subject),
      .claiming(let subject, _), .deciding(let subject):
      subject
    case .trace(_, let from): from.subject
    case .correcting(let point): .point(point)
    case .afterword, .contact, .dating, .meeting, .restsOn, .preview: nil
    }
  }
}
