import Dialogue
import Terminal

/// What is being filled in: texts one under the other, and where it stands.
struct LedgerForm: Hashable, Sendable {
  var rows: [Row]
  var selected = 0
  /// What whoever answers has said of it when asked.
  var verdict: LedgerFace.Verdict?
  /// Whether all of it goes in place of what somebody else has answered meanwhile.
  var isWhole = false

  init(_ rows: [Row]) { self.rows = rows }

  struct Row: Hashable, Sendable {
    let what: What
    var field: TextField
    /// The choice of a row that is picked.
    var status: FollowUp.Status
    /// What it said when the form was opened.
    let stood: String
    /// The change that the writer saw as the last one of the field then.
    var seen: Identifier?

    init(_ what: What, _ text: String = "", seen: Identifier? = nil) {
      self.what = what
      field = TextField(text)
      status = FollowUp.Status(rawValue: text) ?? .received
      stood = text
      self.seen = seen
    }

    var isChoice: Bool {
      if case .status = what { true } else { false }
    }

    var said: String { isChoice ? status.rawValue : field.text }

    /// Whether somebody has written or chosen here.
    var isTouched: Bool { said != stood }

    /// Puts in what was said here before.
    mutating func take(_ text: String) {
      if isChoice {
        status = FollowUp.Status(rawValue: text) ?? status
      } else {
        field = TextField(text)
      }
    }
  }

  enum What: Hashable, Sendable {
    case text(FollowUp.Text)
    case due
    /// Where it stands, one of these.
    case status([FollowUp.Status])
    case afterword
    /// Whom to tell, and how.
    case contact
    /// When a date falls.
    case date
    /// A line that is written: a correction, or what was said in the follow-up meeting.
    case line

    /// In files.
    var name: String {
      switch self {
      case .text(let text): text.rawValue
      case .due: "due"
      case .status: "status"
      case .afterword: "afterword"
      case .contact: "contact"
      case .date: "date"
      case .line: "line"
      }
    }

    /// Whether it may have several lines.
    var keepsLineBreaks: Bool {
      switch self {
      case .text(let text): text.keepsLineBreaks
      case .afterword, .contact: true
      case .due, .status, .date, .line: false
      }
    }
  }

  private var selectedRow: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  var isTyping: Bool { selectedRow?.isChoice == false }

  var isTouched: Bool { rows.contains(where: \.isTouched) }

  /// The text with the caret in it; nil where something is chosen.
  var field: TextField? {
    get { isTyping ? selectedRow?.field : nil }
    set { if isTyping, let newValue { rows[selected].field = newValue } }
  }

  /// What a caret stands in that may have several lines.
  var what: What? { isTyping ? selectedRow?.what : nil }

  mutating func type(_ input: Input) -> Bool {
    guard isTyping else { return false }
    if case .paste(let text) = input, what?.keepsLineBreaks == true {
      return rows[selected].field.paste(lines: text)
    }
    return rows[selected].field.type(input)
  }

  /// Up and down: within a text of several lines, then from field to field.
  mutating func move(by count: Int) {
    if isTyping, rows[selected].field.move(lines: count) { return }
    selected = max(0, min(rows.count - 1, selected + count))
  }

  /// The choice of the selected row, one further.
  mutating func turn(by count: Int) {
    guard let row = selectedRow, case .status(let all) = row.what else { return }
    let place = all.firstIndex(of: row.status) ?? 0
    rows[selected].status = all[(place + count + all.count) % all.count]
  }

  func text(_ what: What) -> String? { rows.first { $0.what == what }?.field.text }
}
