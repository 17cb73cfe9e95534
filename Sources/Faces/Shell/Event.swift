package import Dialogue

/// Something that reaches a face from outside, in one ordered stream.
package enum Event: Sendable {
  /// Time has passed; `context.now` is the time.
  case tick
  /// The size of the terminal is another; `context.size` is the size.
  case resized
  /// Others have written: changes that come after everything folded so far.
  case changes([Change])
  /// Others have written something that sorts earlier: the whole session anew, with this seat's
  /// own doings in it.
  case refolded(OpenSession)
  /// The other processes at work on the session, as they are now; told whenever that is another.
  case room([Neighbour])
  /// A draft that a dead process left at this seat.
  case adopted([Draft])
  case finished(Outcome)
}

/// What came of an effect that takes time or can fail.
package enum Outcome: Sendable {
  /// A document was written; where it is.
  case wrote(path: String)
  /// The sessions as they are listed now.
  case sessions([SessionRow])
  /// A session was made; where it is.
  case created(path: String)
  /// The emergency card's lines, as the organiser filled them in.
  case card([CardLine])
  /// What people want to be called today, where somebody has written it down.
  case names([ID<Person>: String])
  /// What the people file holds; for those who asked for it.
  case people(People)
  /// Seats to look at, for the request of the same generation.
  case planned(SeatingProposal)
  /// The text as the editor left it; or as far as it could be read, with what went wrong.
  case composed(String, problem: Sentence?)
  /// A document is not written before somebody has looked at this; the shell shows it.
  case review(DocumentReview)
  case spelled(SpellingAnswer)
  case failed(Sentence)
}

/// A session as the list shows it.
package struct SessionRow: Sendable, Hashable {
  package var path: String
  package var title: String
  package var place: String
  package var date: Day?
  package var state: State
  package var points: Int
  package var isArchived: Bool
  /// What falls due in it and has not been done, the earliest first.
  package var due: [DueDate]
  /// Why it cannot be opened, if it cannot.
  package var problem: Sentence?

  package init(
    path: String, title: String, place: String, date: Day?, state: State, points: Int,
    isArchived: Bool, due: [DueDate] = [], problem: Sentence? = nil
  ) {
    self.path = path
    self.title = title
    self.place = place
    self.date = date
    self.state = state
    self.points = points
    self.isArchived = isArchived
    self.due = due
    self.problem = problem
  }

  package enum State: Sendable, Hashable {
    case planned
    case underWay
    case held
  }
}

/// A line of the emergency card: `The quiet room` – `second floor, to the left`.
package struct CardLine: Hashable, Sendable {
  package var label: String
  package var text: String

  package init(label: String, text: String) {
    self.label = label
    self.text = text
  }
}
