package import JSONTree

/// What a change does, as results and never as intents: texts already cleaned, minutes already
/// computed, seats already dealt, so that every version of the program folds alike.
package indirect enum Edit: Hashable, Sendable {
  case begin(ID<Session>, method: String, language: Language)
  case set(SessionField)

  case addQuestion(text: String, after: ID<Question>?)
  case setQuestion(ID<Question>, text: String)
  case placeQuestion(ID<Question>, Placement<Question>)

  case addRule(text: String, after: ID<GroundRule>?)
  case setRule(ID<GroundRule>, text: String)
  case placeRule(ID<GroundRule>, Placement<GroundRule>)

  /// The step's own id is not looked at: it becomes the change's.
  case addStep(Step, after: ID<Step>?)
  case setStep(ID<Step>, StepField)
  case placeStep(ID<Step>, Placement<Step>)
  case seat(ID<Step>, [[ID<Person>]])
  case timetable([TimetableEntry])

  case addPerson(alias: String, part: Person.Part, roles: [String], after: ID<Person>?)
  case setPerson(ID<Person>, PersonField)
  case placePerson(ID<Person>, Placement<Person>)

  /// `saw` is the clock change that its writer saw; it is refused for the second of two.
  case clock(Clock, saw: Identifier?)

  /// Its id is one that everybody arrives at, so opening it twice does no harm.
  case openPoster(ID<Poster>, step: ID<Step>, holder: Poster.Holder, fromPaper: Bool)
  case setPoster(ID<Poster>, PosterField)

  /// An empty text is what is left of words that were removed on request.
  case write(ID<Poster>, level: Point.Level, text: String, after: ID<Point>?)
  case reword(ID<Point>, text: String)
  /// Lets a wording stand that the point has already.
  case pick(ID<Point>, wording: Identifier)
  case setPoint(ID<Point>, PointField)
  case placePoint(ID<Point>, Placement<Point>)
  /// Removes every wording at somebody's wish, for ever.
  case erase(ID<Point>)

  /// What another table adds to a point or asks about it; a point of its own.
  case remark(ID<Poster>, about: ID<Point>, Point.Remark, text: String)
  /// Ties a point to a theme, a question, a need or a table, or unties it.
  case link(ID<Point>, PointLink, Bool)

  case theme(ThemeEdit)
  case perspective(PerspectiveEdit)
  case assessment(AssessmentEdit)

  /// What becomes of a point or a theme; there is one for each, so nothing has to be made first.
  case followUp(FollowUp.Subject, FollowUpField)
  case milestone(Milestone, MilestoneField)

  case comment(Comment.Subject, text: String)
  case setComment(ID<Comment>, text: String)
  case placeComment(ID<Comment>, Placement<Comment>)

  case undo([Identifier], [Undone])
  /// A kind from a later version: kept, counted, passed on.
  case unknown(JSON)
}

/// Where something stands among its like.
package enum Placement<Entity>: Hashable, Sendable {
  /// Right after another one; first when nil.
  case move(after: ID<Entity>?)
  case remove
  case restore
}

package enum SessionField: Hashable, Sendable {
  case title(String)
  case language(Language)
  case place(String)
  case date(Day?)
  case opens(TimeOfDay)
  case closes(TimeOfDay)
  case commissioner(String)
  case quietSentence(String)
  case carriers(String)
  case nextSteps(String)
  case contact(String)
  case afterword(String)
  case archived(Bool)
}

package enum StepField: Hashable, Sendable {
  case kind(Step.Kind)
  case title(String)
  case minutes(Int)
  case least(Int)
  case start(TimeOfDay?)
  case weeksAfter(Int?)
  case fixedLength(Bool)
  case yieldsLast(Bool)
  case form(Step.RoomForm)
  case tableSize(Int?)
  case writes(Step.Writes)
  case scripts([String])
  case questions([OpenQuestion])
  case phases([Step.Phase])
  case hall(String?)
}

package enum PersonField: Hashable, Sendable {
  case alias(String)
  case part(Person.Part)
  case roles([String])
  case presence(Person.Presence)
}

package enum PosterField: Hashable, Sendable {
  case state(Poster.State)
  case signed(Poster.Signature)
  case holder(Poster.Holder)
  case fromPaper(Bool)
  case presented(Bool)
}

package enum PointField: Hashable, Sendable {
  case level(Point.Level)
  case struck(Bool)
  case ofTwoMinds(Bool)
  case leftOutOfPrint(Bool)
  case perspective(ID<Perspective>?)
  case standsByItself(Bool)
}

/// A step's minutes and the time it is agreed to begin.
package struct TimetableEntry: Hashable, Sendable {
  package var step: ID<Step>
  package var minutes: Int
  package var agreed: TimeOfDay?
  package var extra: [JSON.Member] = []

  package init(step: ID<Step>, minutes: Int, agreed: TimeOfDay?) {
    self.step = step
    self.minutes = minutes
    self.agreed = agreed
  }
}

/// One part of taking something back: the edit that does it, and the changes that count as the
/// last ones of its fields afterwards.
package struct Undone: Hashable, Sendable {
  package var edit: Edit
  /// A field that is not named gets the undoing change itself.
  package var revisions: [Revision]
  /// What stands in the edit besides, for versions that know it.
  package var editExtra: [JSON.Member] = []
  package var extra: [JSON.Member] = []

  package init(_ edit: Edit, revisions: [Revision]) {
    self.edit = edit
    self.revisions = revisions
  }

  package struct Revision: Hashable, Sendable {
    package var field: Field
    package var change: Identifier
    package var extra: [JSON.Member] = []

    package init(_ field: Field, _ change: Identifier) {
      self.field = field
      self.change = change
    }
  }
}
