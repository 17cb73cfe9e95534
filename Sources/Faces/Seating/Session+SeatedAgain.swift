import Dialogue
import Seating

extension Session {
  /// Groups that have been together, in a step where they meet again: those who are here now, with whoever
  /// came with them beside them. Who has come since, and who sat at a table that is closed, joins the
  /// smallest.
  func seatedAgain(
    _ before: [[ID<Person>]], in step: Step, _ people: People
  ) -> [[ID<Person>]] {
    let (here, company) = guests(people)
    let present = Set(here)
    let closed = step.closedTables
    var groups = before.enumerated().map { place, group in
      closed.contains(place) ? [] : group.filter(present.contains)
    }
    let seated = Set(groups.joined())
    for person in here where !seated.contains(person) {
      let open = groups.indices.filter { !before[$0].isEmpty && !closed.contains($0) }
      if let smallest = open.min(by: { groups[$0].count < groups[$1].count }) {
        groups[smallest].append(person)
      } else {
        groups.append([person])
      }
    }
    return groups.map { group in group.flatMap { [$0] + (company[$0] ?? []) } }
  }
}
