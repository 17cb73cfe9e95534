/// How many relations there are between so many people: n(n−1)/2.
///
///     relations(among: 5)   // 10
///     relations(among: 32)  // 496
///
/// Exact up to 2^32 people; the largest number there is above that.
package func relations(among people: Int) -> Int {
  guard people > 1 else { return 0 }
  let (half, other) = people.isMultiple(of: 2) ? (people / 2, people - 1) : (people, people / 2)
  let (product, overflows) = half.multipliedReportingOverflow(by: other)
  return overflows ? .max : product
}

/// The relations in one step.
package struct StepRelations: Hashable, Sendable {
  package var step: ID<Step>
  package var form: Step.RoomForm
  /// How many sit together in each group.
  package var groups: [Int]
  /// How many relations the form uses.
  package var inUse: Int
}

extension Session {
  /// The relations that a step's form uses: between those who sit together.
  package func relations(in step: Step) -> StepRelations {
    relations(in: step, among: participantCount)
  }

  /// The same of those who are in the room now: whoever has left is in none.
  package func relationsNow(in step: Step) -> StepRelations {
    relations(in: step, among: participantCount) { $0.part == .participant && $0.isInTheRoom }
  }

  private func relations(
    in step: Step, among participants: Int,
    counting counts: (Person) -> Bool = { $0.isCounted }
  ) -> StepRelations {
    let groups = groupSizes(of: step, among: participants, counting: counts).filter { $0 > 0 }
    return StepRelations(
      step: step.id, form: step.form, groups: groups,
      inUse: groups.reduce(0) { $0 + Dialogue.relations(among: $1) })
  }

  /// How many relations there are in the room.
  package var relationsInTheRoom: Int { Dialogue.relations(among: participantCount) }

  /// The relations of each step in sight, in order.
  package var relationsPerStep: [StepRelations] {
    let participants = participantCount
    return programme.visible.map { relations(in: $0, among: participants) }
  }
}
