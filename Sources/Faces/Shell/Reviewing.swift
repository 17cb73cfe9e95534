package import Dialogue
package import Discretion
import Terminal

/// What somebody looks at before a document leaves the house.
package struct DocumentReview: Hashable, Sendable {
  package var document: Document
  /// The session's file, where it is not the one that is open.
  package var path: String?
  /// What nobody has decided yet.
  package var clues: [Clue]
  /// The language of the document.
  package var language: Language

  package init(_ document: Document, path: String?, clues: [Clue], language: Language) {
    self.document = document
    self.path = path
    self.clues = clues
    self.language = language
  }
}

/// The list of what may tell who somebody is, with what has been decided about each.
///
///     ┌ Før dette går ut ────────────────────────────────────────┐
///     │ Dette kan vise hvem noen er. Samlingens ord endres ikke. │
///     │ «å bli møtt av Tove Bakke i døra»                        │
///     │                                                          │
///     │ bytt ut   Tove Bakke (2)  kanskje et navn                │
///     │ …         22 33 44 55     telefonnummer                  │
///     └──────────────────────────────────────────────────────────┘
struct Reviewing: Sendable {
  static let list: ElementID = "choices"

  let review: DocumentReview
  private(set) var ways: [WordDecision.Way?]
  var selected = 0

  init(_ review: DocumentReview) {
    self.review = review
    ways = review.clues.map { _ in nil }
  }

  /// What a key does here; nil for one that means nothing.
  enum Answer: Sendable {
    case stay(Reviewing)
    case print([WordDecision])
    case close
  }

  func press(_ key: Key) -> Answer? {
    switch key {
    case "Enter": return isDecided ? .print(decisions) : .stay(goingOn)
    case "a": return .stay(decidingRest)
    case "Esc", "q": return .close
    case "Down", "j": return .stay(moved(to: selected + 1))
    case "Up": return .stay(moved(to: selected - 1))
    case "PgDn": return .stay(moved(to: selected + 8))
    case "PgUp": return .stay(moved(to: selected - 8))
    case "Home": return .stay(moved(to: 0))
    case "End": return .stay(moved(to: ways.count - 1))
    case "k": return .stay(deciding(.keep))
    case "r": return .stay(deciding(.replace(with: suggestion)))
    case "s": return .stay(deciding(.strike))
    default: return nil
    }
  }

  private var decisions: [WordDecision] {
    zip(review.clues, ways).compactMap { clue, way in
      way.map { WordDecision(clue.words, $0) }
    }
  }

  private var isDecided: Bool { ways.allSatisfy { $0 != nil } }

  /// What is usual for the selected one, and on; one that is decided is passed by.
  private var goingOn: Reviewing {
    guard ways.indices.contains(selected), ways[selected] == nil else {
      return moved(to: ways.firstIndex { $0 == nil } ?? selected)
    }
    return deciding(usual(for: review.clues[selected]))
  }

  /// What is usual for all that nobody has decided.
  private var decidingRest: Reviewing {
    var copy = self
    for place in ways.indices where ways[place] == nil {
      copy.ways[place] = usual(for: review.clues[place])
    }
    return copy.moved(to: ways.count - 1)
  }

  private func usual(for clue: Clue) -> WordDecision.Way { clue.kind.usual(review.language) }

  private var suggestion: String { review.clues[selected].kind.replacement(review.language) }

  private func moved(to row: Int) -> Reviewing {
    var copy = self
    copy.selected = min(max(row, 0), max(0, ways.count - 1))
    return copy
  }

  /// Decided, and on to the next.
  private func deciding(_ way: WordDecision.Way) -> Reviewing {
    var copy = self
    guard copy.ways.indices.contains(selected) else { return self }
    copy.ways[selected] = way
    return copy.moved(to: selected + 1)
  }

  func view(_ language: Language) -> Overlay.Sheet {
    let line = review.clues.indices.contains(selected) ? review.clues[selected].line : ""
    let width = ReviewWording.ways.map { $0(language).count }.max() ?? 0
    let rows = zip(review.clues, ways).map { clue, way -> Line in
      let word = ReviewWording.word(way)(language)
      let times = clue.count > 1 ? " (\(clue.count))" : ""
      return [
        Span(word + String(repeating: " ", count: max(0, width - word.count) + 2), .emphasis),
        Span(clue.words + times), Span("  " + clue.kind.sentence(language), .dimmed),
      ]
    }
    return Overlay.Sheet(
      title: ReviewWording.title(language),
      text: [Line(ReviewWording.why(language)), Line("«\(line)»", .dimmed)],
      choices: rows, selected: selected)
  }

  func hints(_ language: Language) -> [(key: Key, words: String)] {
    [
      (.enter, (isDecided ? ReviewWording.print : ReviewWording.usual)(language)),
      ("k", ReviewWording.keep(language)), ("r", ReviewWording.replace(language)),
      ("s", ReviewWording.strike(language)), ("a", ReviewWording.rest(language)),
      (.escape, ReviewWording.back(language)),
    ]
  }
}

private enum ReviewWording {
  static let title = Sentence(
    nb: "Før dette går ut", nn: "Før dette går ut", en: "Before this goes out")
  static let why = Sentence(
    nb:
      "Dette kan vise hvem noen er. Ikke alt blir funnet: les også selv. Ordene i samlingen endres ikke.",
    nn:
      "Dette kan vise kven nokon er. Ikkje alt blir funne: les òg sjølv. Orda i samlinga blir ikkje endra.",
    en:
      "This may tell who somebody is. Not all is found: read it, too. The words in the session do not change."
  )
  static let keep = Sentence(nb: "behold", nn: "behald", en: "keep")
  static let replace = Sentence(nb: "bytt ut", nn: "byt ut", en: "replace")
  static let strike = Sentence(nb: "stryk", nn: "stryk", en: "strike")
  static let usual = Sentence(nb: "det vanlige", nn: "det vanlege", en: "the usual")
  static let rest = Sentence(nb: "resten", nn: "resten", en: "the rest")
  static let print = Sentence(nb: "skriv ut", nn: "skriv ut", en: "print")
  static let back = Sentence(nb: "tilbake", nn: "tilbake", en: "back")
  static let ways = [keep, replace, strike]

  /// What stands before each; nothing goes out before all are decided.
  static func word(_ way: WordDecision.Way?) -> Sentence {
    switch way {
    case nil: Sentence(nb: "…", nn: "…", en: "…")
    case .keep: keep
    case .replace: replace
    case .strike: strike
    }
  }
}
