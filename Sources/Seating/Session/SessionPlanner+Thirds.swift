import Dialogue

extension SessionPlanner {
  /// A third one for each pair in which nobody but the one who waits for an interpreter is sure to
  /// follow: from a trio, where nobody is left alone by it.
  ///
  /// An interpreter or a companion is no third, and nobody is taken from theirs.
  func withThirds(_ groups: [[ID<Person>]]) -> [[ID<Person>]] {
    var groups = groups
    let room = Room(self)
    for place in groups.indices
    where room.size(groups[place]) == 2 && groups[place].count(where: room.waits) == 1 {
      for trio in groups.indices where room.size(groups[trio]) == 3 {
        let third = groups[trio].last { person in
          guard room.isFree(person) else { return false }
          var new = groups
          new[trio].removeAll { $0 == person }
          new[place].append(person)
          return !new[trio].contains(where: room.waits) && broken(by: new) <= broken(by: groups)
        }
        guard let third else { continue }
        groups[trio].removeAll { $0 == third }
        groups[place].append(third)
        break
      }
      if room.size(groups[place]) == 2 { groups = partingAPair(groups, for: place, room) }
    }
    while groups.last?.isEmpty == true { groups.removeLast() }
    return groups
  }

  /// With an even number there is no trio to take from: the two of another pair part, one to the pair
  /// that needs a third and one to a pair that becomes a trio too.
  private func partingAPair(
    _ groups: [[ID<Person>]], for place: Int, _ room: Room
  ) -> [[ID<Person>]] {
    let free = groups.indices.filter { pair in
      pair != place && groups[pair].count == 2 && groups[pair].allSatisfy(room.isFree)
    }
    // The last pair parts, so that the others keep their numbers.
    for pair in free.reversed() {
      for other in free where other != pair {
        for (one, rest) in [(0, 1), (1, 0)] {
          var new = groups
          new[place].append(groups[pair][one])
          new[other].append(groups[pair][rest])
          new[pair] = []
          if broken(by: new) <= broken(by: groups) { return new }
        }
      }
    }
    return groups
  }

  private func broken(by groups: [[ID<Person>]]) -> Int {
    session.brokenWishes(by: groups, .pairs, people).count
  }

  /// Who is a part of a pair, and who can leave one.
  private struct Room {
    let waits: (ID<Person>) -> Bool
    private let counted: Set<ID<Person>>
    private let bound: Set<ID<Person>>

    init(_ planner: SessionPlanner) {
      waits = { planner.session.waitsForInterpreter($0, planner.people) }
      counted = Set(planner.session.guests(planner.people).here)
      let company = planner.people.particulars.filter { $0.accompanies != nil }
      bound = Set(company.map(\.person) + company.compactMap(\.accompanies))
    }

    func size(_ group: [ID<Person>]) -> Int { group.count(where: counted.contains) }

    func isFree(_ person: ID<Person>) -> Bool {
      counted.contains(person) && !bound.contains(person) && !waits(person)
    }
  }
}
