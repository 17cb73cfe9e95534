extension Step {
  /// The places of the pairs or tables at which somebody sits.
  ///
  /// One that stands empty among others is closed: it keeps its number, and nobody is seated there until
  /// somebody is put there by hand.
  package var groupsInUse: [Int] { seating.indices.filter { !seating[$0].isEmpty } }

  /// The tables, by their places, that are closed; none where nobody has a seat yet.
  package var closedTables: Set<Int> {
    let used = groupsInUse
    return form != .tables || used.isEmpty ? [] : Set(seating.indices).subtracting(used)
  }
}
