package import JSONTree

/// What the process leader says of one of the commissioner's questions: did they get what they
/// asked for? A sentence or more, and the points it rests on.
package struct Assessment: Placed, Hashable {
  package let id: ID<Self>
  package let question: ID<Question>
  package var text: String
  package var at: Moment
  /// The points it rests on, by id.
  package var points: [ID<Point>] = []
  package var isRemoved = false
  package var extra: [JSON.Member] = []

  package init(id: ID<Self>, of question: ID<Question>, text: String, at: Moment) {
    self.id = id
    self.question = question
    self.text = text
    self.at = at
  }
}

package enum AssessmentEdit: Hashable, Sendable {
  case write(ID<Question>, text: String)
  case set(ID<Assessment>, text: String)
  case rest(ID<Assessment>, on: ID<Point>, Bool)
  case place(ID<Assessment>, Placement<Assessment>)
  /// Yes, partly or no stands beside the sentences, never instead of them.
  case judge(ID<Question>, Question.Verdict?)
}
