extension Session {
  /// Who is to sit at each place of a step, or sat there: nobody who is off the list or does not come,
  /// and in a step that has not begun nobody who has left.
  package func seats(of step: Step) -> [[ID<Person>]] {
    let isBegun = held.contains { $0.step == step.id }
    return step.seating.map { group in
      group.filter { id in
        guard let person = people[id], !person.isRemoved else { return false }
        return person.isInTheRoom || isBegun && person.presence == .left
      }
    }
  }
}
