import Dialogue

extension SessionPlanner {
  /// Who may be asked to stay at a table, first those who have it as a role; whoever a wish names or
  /// company binds is asked last.
  func hosts(besides taken: Set<ID<Person>>) -> [ID<Person>] {
    let (here, company) = session.guests(people)
    let named = Set(people.wishes.flatMap(\.kind.people))
    func rank(_ person: ID<Person>) -> Int {
      let roles = session.people[person]?.roles ?? []
      if roles.contains(where: Self.isHost) { return 0 }
      let isBound =
        named.contains(person) || people[person]?.accompanies != nil || company[person] != nil
      return isBound ? 2 : 1
    }
    return here.enumerated().filter { !taken.contains($0.element) }
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  private static func isHost(_ role: String) -> Bool {
    ["vert", "bordvert", "host"].contains(role.lowercased())
  }
}
