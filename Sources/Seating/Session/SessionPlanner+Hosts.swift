package import Dialogue

extension SessionPlanner {
  /// Who may be asked to stay at a table, first those who have it as a role; whoever a wish names or
  /// company binds is asked last.
  func hosts(besides taken: Set<ID<Person>>) -> [ID<Person>] {
    let (here, company) = session.guests(people)
    let kinds = people.wishes.compactMap { wish in
      if case .neverAlone(let trait, let value, _) = wish.kind { (trait, value) } else { nil }
    }
    // Who is not to be alone of a kind drags others of it to the table that they stay at.
    let ofAKind = here.filter { person in
      kinds.contains { session.values(of: $0.0, person, people).contains($0.1) }
    }
    let named = Set(people.wishes.flatMap(\.kind.people) + ofAKind)
    func rank(_ person: ID<Person>) -> Int {
      if session.people[person]?.isHost == true { return 0 }
      let isBound =
        named.contains(person) || people[person]?.accompanies != nil || company[person] != nil
      return isBound ? 2 : 1
    }
    return here.enumerated().filter { !taken.contains($0.element) }
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  /// Who stays at which table, by its number, in seats that were planned so; nobody in others.
  package func hosts(of seatings: [SessionSeats.Seating]) -> [Int: ID<Person>] {
    guard choices.form == .hostsStay, !aim.isMending else { return [:] }
    let rounds = seatings.filter { session.programme[$0.step]?.form == .tables }.map(\.groups)
    guard let first = rounds.first else { return [:] }
    let fixed = choices.fixed.keys.sorted()
    let order = fixed + hosts(besides: Set(fixed))
    var hosts: [Int: ID<Person>] = [:]
    for (place, group) in first.enumerated() {
      let stay = group.filter { person in
        rounds.allSatisfy { $0.indices.contains(place) && $0[place].contains(person) }
      }
      hosts[place + 1] = order.first(where: stay.contains)
    }
    return hosts
  }
}
