package import Dialogue

extension Session {
  /// The participants in the room dealt in order by a step's form; no groups for a form that has
  /// none.
  package func dealt(for step: Step) -> Seats {
    let people = participants.map(\.id)
    return switch step.form {
    case .pairs: Seats(pairs: people)
    case .tables:
      Seats(tables: people, ofSize: step.tableSize ?? GroupSizes.usualTable)
    case .none, .plenary: Seats([])
    }
  }
}
