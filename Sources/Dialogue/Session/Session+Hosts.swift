extension Person {
  /// What the one is called who stays at a table while the others move on, in a language.
  package static let hostRole = Sentence(nb: "vert", nn: "vert", en: "host")

  /// ` (vert)`, after the name of whoever stays.
  package static func host(_ language: Language) -> String { " (\(hostRole(language)))" }

  /// Whether they have it as a role to stay at a table.
  package var isHost: Bool {
    roles.contains { ["vert", "bordvert", "vertinne", "host"].contains($0.lowercased()) }
  }
}

extension Session {
  /// Those who stay at their table in a step: they have it as a role, and sit at that table in every round
  /// at tables in which they have a seat.
  package func hosts(in step: Step) -> Set<ID<Person>> {
    guard step.form == .tables else { return [] }
    let others = day.filter { $0.form == .tables && $0.id != step.id }.map(\.seating)
    return step.seating.enumerated().reduce(into: []) { hosts, table in
      let stay = table.element.filter { person in
        people[person]?.isHost == true
          && others.allSatisfy { groups in
            let other = groups.firstIndex { $0.contains(person) }
            return other == nil || other == table.offset
          }
      }
      hosts.formUnion(stay)
    }
  }
}
