package import JSONTree

/// One dialogue conference as it stands: the fold of all changes so far.
///
/// Only ``fold(_:)`` changes it. What is wanted is proposed first, see ``proposal(_:)``.
package struct Session: Sendable {
  package internal(set) var id: ID<Self>?
  package internal(set) var title = ""
  package internal(set) var language = Language.bokmal
  package internal(set) var place = ""
  package internal(set) var date: Day?
  package internal(set) var opens = TimeOfDay(minutes: 10 * 60)
  /// The hard end.
  package internal(set) var closes = TimeOfDay(minutes: 16 * 60)
  package internal(set) var method = ""
  package internal(set) var commissioner = ""
  /// The calm sentence that the hall shows while it is quiet; nothing when empty.
  package internal(set) var quietSentence = ""
  /// Who carries the message from the day, chosen by the room.
  package internal(set) var carriers = ""
  /// What happens now and by when, as it was said in the closing.
  package internal(set) var nextSteps = ""
  /// Whom those who came can tell, and how: a name or a role, telephone, e-mail, post; a line each.
  package internal(set) var contact = ""
  /// What the commissioner says in the end, beside the answers.
  package internal(set) var afterword = ""
  package internal(set) var isArchived = false
  /// What the commissioner wants light on.
  package internal(set) var questions = OrderedTable<Question>()
  package internal(set) var rules = OrderedTable<GroundRule>()
  package internal(set) var programme = OrderedTable<Step>()
  package internal(set) var people = OrderedTable<Person>()
  package internal(set) var clock: Clock?
  package internal(set) var held: [Held] = []
  package internal(set) var posters = OrderedTable<Poster>()
  /// The points of each poster, in the poster's order.
  package internal(set) var points: [ID<Poster>: OrderedTable<Point>] = [:]
  package internal(set) var comments = OrderedTable<Comment>()
  package internal(set) var perspectives = OrderedTable(Perspective.standard)
  package internal(set) var themes = OrderedTable<Theme>()
  package internal(set) var assessments = OrderedTable<Assessment>()
  /// What becomes of points and themes, where somebody has said anything; see ``followUp(about:)``.
  package internal(set) var followUps: [FollowUp.Subject: FollowUp] = [:]
  /// Dates of which something was said; see ``day(of:)``.
  package internal(set) var milestones: [Milestone: Milestone.Dates] = [:]
  package internal(set) var conflicts: [Conflict] = []
  /// Points whose words were removed on request, and when.
  package internal(set) var erased: [ID<Point>: Moment] = [:]
  /// Changes of kinds that this version does not know: how many of each.
  package internal(set) var unknownKinds: [String: Int] = [:]
  /// The last change of each field that was changed after its entity was made.
  var revisions: [Field: Identifier] = [:]
  /// Which poster a point is on, so that it is found without a search.
  var posterOfPoint: [ID<Point>: ID<Poster>] = [:]
  package internal(set) var extra: [JSON.Member] = []
  /// What stands besides in the lists that are kept here as tables.
  var extras: [Record: [JSON.Member]] = [:]

  package init() {}

  /// An entry of a list that has no value of its own.
  enum Record: Hashable {
    case erased(ID<Point>)
    case unknownKind(String)
    case revision(Field)
    /// Dates that this version does not know.
    case dates
  }
}

extension Session {
  package func points(of poster: ID<Poster>) -> OrderedTable<Point> {
    points[poster] ?? OrderedTable()
  }

  package func point(_ id: ID<Point>) -> Point? {
    posterOfPoint[id].flatMap { points[$0]?[id] }
  }

  /// The poster of a group in a step, by whoever holds it now.
  package func poster(of holder: Poster.Holder, in step: ID<Step>) -> Poster? {
    let derived = posters[Poster.id(step: step, holder: holder)]
    if let derived, derived.holder == holder, !derived.isRemoved { return derived }
    return posters.visible.first { $0.step == step && $0.holder == holder }
  }

  /// People who count: participants in the room.
  package var participants: [Person] {
    people.visible.filter { $0.part == .participant && $0.isInTheRoom }
  }

  package var participantCount: Int {
    people.visible.count { $0.part == .participant && $0.isInTheRoom }
  }

  package var currentStep: Step? { clock?.step.flatMap { programme[$0] } }

  package func step(after step: Step?) -> Step? {
    guard let step else { return programme.first }
    var steps = Array(programme.visible)[...]
    while let first = steps.popFirst() { if first.id == step.id { return steps.first } }
    return nil
  }

  package func step(before step: Step) -> Step? {
    var last: Step?
    for other in programme.visible {
      if other.id == step.id { return last }
      last = other
    }
    return nil
  }
}
