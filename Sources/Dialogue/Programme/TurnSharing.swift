/// A kind of group that shares a question's time by turns: a pair or a trio, and whether they talk
/// through an interpreter, who says everything once more.
package struct TurnSharing: Hashable, Comparable, Sendable {
  /// 2 or 3.
  package var people: Int
  package var isInterpreted: Bool

  package init(_ people: Int, isInterpreted: Bool = false) {
    self.people = people
    self.isInterpreted = isInterpreted
  }

  /// How many times the minutes of a question their turns take.
  var times: Int { isInterpreted ? 2 : 1 }

  package static func < (one: Self, other: Self) -> Bool {
    (one.people, one.times) < (other.people, other.times)
  }
}

extension Session {
  /// The kinds of pairs and trios in a step, with those who speak through an interpreter; where nobody has
  /// a seat yet, some pair will be theirs.
  package func sharing(
    of step: Step, _ interpreted: Set<ID<Person>> = []
  ) -> Set<TurnSharing> {
    let groups = step.seating.map { group in group.filter { people[$0]?.isCounted == true } }
    var kinds: Set<TurnSharing> = []
    if groups.isEmpty {
      kinds = Set(groupSizes(of: step).map { TurnSharing($0) })
      let isInterpreted = interpreted.contains { people[$0]?.isCounted == true }
      if isInterpreted, let least = kinds.min() {
        kinds.insert(TurnSharing(least.people, isInterpreted: true))
      }
    } else {
      for group in groups {
        kinds.insert(
          TurnSharing(group.count, isInterpreted: group.contains(where: interpreted.contains)))
      }
    }
    return kinds.filter { $0.people == 2 || $0.people == 3 }
  }

  /// How much longer a step takes because some in it talk through an interpreter.
  package func minutesMore(_ step: Step, _ interpreted: Set<ID<Person>>) -> Int {
    guard !interpreted.isEmpty, step.turnMinutes > 0 else { return 0 }
    return step.minutesMore(sharing(of: step, interpreted))
  }
}

extension Step {
  /// Whether each has a turn in some question that has minutes.
  package var hasTurns: Bool { turnMinutes > 0 }

  /// The minutes of the questions in which each has a turn.
  fileprivate var turnMinutes: Int {
    questions.reduce(0) { $0 + ($1.turns == .swap ? $1.minutes ?? 0 : 0) }
  }

  func minutesMore(_ sharing: Set<TurnSharing>) -> Int {
    sharing.contains(where: \.isInterpreted) ? turnMinutes : 0
  }
}
