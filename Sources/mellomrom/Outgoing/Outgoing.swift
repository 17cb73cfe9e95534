import Dialogue
import Discretion
import JSONTree
import PlainLanguage
import Reporting
import SessionStore

/// Documents on their way out of the house, and what has been decided about them.
struct Outgoing {
  /// As they are made, with every word in them.
  let drafts: [Report]
  private(set) var decisions: [WordDecision]
  private var finder: ClueFinder

  /// - Parameter told: What they say of whom to answer, and how.
  init(_ drafts: [Report], of session: Session, _ people: People, told: [String] = []) {
    self.drafts = drafts
    decisions = people.decisions
    finder = ClueFinder(for: session, people, told: told)
  }

  /// Asks dictionaries, where there are any, which capitals stand on words like any other; to be done before
  /// somebody is asked.
  mutating func lookUp(in language: Language) {
    let texts = drafts.flatMap(\.texts)
    let doubtful = finder.doubtfulWords(in: texts)
    guard !doubtful.isEmpty else { return }
    var left = doubtful.filter { !Spelling.knowsInTheField($0, language) }.sorted()
    // A letter in another language has words of that language; where no dictionary knows it, none are unknown.
    let own = Set(drafts.map(\.language) + [language])
    for language in Language.allCases
    where own.contains(where: { $0.neighbours.contains(language) }) {
      guard !left.isEmpty else { break }
      if let unknown = SpellingCheck().unknown(among: left, language) {
        left = unknown
      } else if own.contains(language) {
        return
      }
    }
    finder.lore = WordLore(of: doubtful, known: doubtful.subtracting(left), in: texts)
  }

  /// What is still to be decided, and what was decided before.
  var review: Review {
    Review(of: drafts.flatMap(\.texts), by: finder, decisions: decisions)
  }

  /// How many times something is replaced or struck.
  var changes: Int { Review.changes(in: drafts.flatMap(\.texts), decisions) }

  mutating func decide(_ new: [WordDecision]) {
    var people = People()
    people.decide(decisions)
    people.decide(new)
    decisions = people.decisions
  }

  /// As they may leave.
  var reports: [Report] {
    let decisions = Decisions(decisions)
    return drafts.map { $0.applying(decisions) }
  }
}

extension Library {
  /// Keeps what was decided for the next time, in the people file: it holds the very words that may
  /// tell who somebody is, and goes when names go.
  func remember(
    _ decisions: [WordDecision], of session: Session, at place: SessionPlace
  ) throws(Failure) {
    guard !decisions.isEmpty else { return }
    let day = session.date?.adding(days: PeopleImportCommand.daysKept)
    _ = try Failure.catching { () throws(StoreFault) in
      try People.update(place) { people in
        people.decide(decisions)
        people.deleteAfter = people.deleteAfter ?? day
      }
    }
  }
}

extension ReportWriter {
  /// Takes what was decided about words that are erased out of the people file.
  static func forgetDecisions(of session: Session, at place: SessionPlace) {
    guard let people = (try? People.read(place)) ?? nil, !people.decisions.isEmpty else { return }
    let texts = session.json.texts
    var copy = people
    guard copy.forgetDecisions(notIn: texts) else { return }
    _ = try? People.update(place) { $0.forgetDecisions(notIn: texts) }
  }
}

extension Language {
  /// Those that people mix in one text, itself first.
  fileprivate var neighbours: [Language] {
    switch self {
    case .bokmal: [.bokmal, .nynorsk]
    case .nynorsk: [.nynorsk, .bokmal]
    case .english: [.english]
    }
  }
}
