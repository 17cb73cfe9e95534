/// A plan, how good it is, and what could not be kept.
package struct SeatingOutcome: Hashable, Sendable {
  package var plan: SeatingPlan
  /// The problem that was planned: without the wishes that were left out.
  package var problem: SeatingProblem
  package var score: SeatingScore
  package var bound: SeatingBound
  package var method: Method
  package var conflicts: [WishConflict]
  /// Wishes that are not kept, since they cannot be kept with the others.
  package var leftOut: [Int]
  /// Whether the search was stopped before it had done its work.
  package var wasStopped: Bool

  /// How the plan was found.
  package enum Method: String, Hashable, Sendable {
    case rule
    case symmetry
    case search
  }

  /// Whether no plan can be better.
  package var isBest: Bool {
    let repeats =
      switch problem.aim {
      case .newPeople: bound.repeats
      case .fewAgain: bound.repeatsAgain
      }
    return score.broken == 0
      && score.total <= SeatingProblem.repeatCost * repeats + SeatingProblem.trioCost
        * bound.triosAgain
  }
}

/// How far a search has come.
package struct SeatingProgress: Hashable, Sendable {
  /// The part of the work that is done, from 0 to 1.
  package var done: Double
  /// The points of the best plan so far; nil while none keeps all hard wishes.
  package var best: Int?
}
