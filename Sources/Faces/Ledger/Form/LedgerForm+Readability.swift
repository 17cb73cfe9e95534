import Dialogue
import PlainLanguage
import Terminal

extension LedgerForm.What {
  /// Whether it is prose of our own, to be spelled and measured; not somebody's words, a date or a unit.
  var isOwnText: Bool {
    switch self {
    case .text(let text): text != .owner && text != .seenIn
    case .afterword: true
    case .due, .status, .date, .line, .contact: false
    }
  }
}

extension LedgerForm {
  /// How hard what is written here is to read, and what helps; nil below a hundred words.
  var readability: Sentence? {
    Lix(rows.filter(\.what.isOwnText).map(\.field.text)).sentence
  }
}
