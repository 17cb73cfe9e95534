package import Dialogue

extension Session {
  /// Those who are given a seat dealt in order by a step's form, and beside each of them whoever came with
  /// them; no groups for a form that has none.
  ///
  /// A table that is closed stays so, and no new one takes its place.
  package func dealt(for step: Step, _ people: People = People()) -> Seats {
    let (here, company) = guests(people)
    let seats: Seats
    switch step.form {
    case .pairs: seats = Seats(pairs: here)
    case .tables: seats = dealt(here, toTablesOf: step)
    case .none, .plenary: return Seats([])
    }
    return Seats(seats.groups.map { group in group.flatMap { [$0] + (company[$0] ?? []) } })
  }

  private func dealt(_ here: [ID<Person>], toTablesOf step: Step) -> Seats {
    let usual = Seats(tables: here, ofSize: step.tableSize ?? GroupSizes.usualTable)
    let closed = step.closedTables
    guard !closed.isEmpty else { return usual }
    var rest = Seats(tables: here, count: min(usual.groups.count, step.groupsInUse.count)).groups[
      ...]
    return Seats(
      step.seating.indices.map { closed.contains($0) ? [] : rest.popFirst() ?? [] } + rest)
  }
}
