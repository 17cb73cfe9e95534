import Dialogue

extension SessionPlanner {
  /// A third one for each pair in which nobody but the one who waits for an interpreter is sure to
  /// follow: from a trio, where nobody is left alone by it.
  func withThirds(_ groups: [[ID<Person>]]) -> [[ID<Person>]] {
    var groups = groups
    let waits = { (person: ID<Person>) in session.waitsForInterpreter(person, people) }
    for place in groups.indices
    where groups[place].count == 2 && groups[place].count(where: waits) == 1 {
      for trio in groups.indices where groups[trio].count == 3 {
        let third = groups[trio].last { person in
          guard !waits(person), people[person]?.accompanies == nil else { return false }
          var new = groups
          new[trio].removeAll { $0 == person }
          new[place].append(person)
          return !new[trio].contains(where: waits)
            && session.brokenWishes(by: new, .pairs, people).count
              <= session.brokenWishes(by: groups, .pairs, people).count
        }
        guard let third else { continue }
        groups[trio].removeAll { $0 == third }
        groups[place].append(third)
        break
      }
      if groups[place].count == 2 { groups = partingAPair(groups, for: place) }
    }
    while groups.last?.isEmpty == true { groups.removeLast() }
    return groups
  }

  /// With an even number there is no trio to take from: the two of another pair part, one to the pair
  /// that needs a third and one to a pair that becomes a trio too.
  private func partingAPair(
    _ groups: [[ID<Person>]], for place: Int
  ) -> [[ID<Person>]] {
    let broken = session.brokenWishes(by: groups, .pairs, people).count
    let waits = { (person: ID<Person>) in session.waitsForInterpreter(person, people) }
    let free = groups.indices.filter { pair in
      pair != place && groups[pair].count == 2
        && groups[pair].allSatisfy { !waits($0) && people[$0]?.accompanies == nil }
    }
    // The last pair parts, so that the others keep their numbers.
    for pair in free.reversed() {
      for other in free where other != pair {
        for (one, rest) in [(0, 1), (1, 0)] {
          var new = groups
          new[place].append(groups[pair][one])
          new[other].append(groups[pair][rest])
          new[pair] = []
          if session.brokenWishes(by: new, .pairs, people).count <= broken {
            return new
          }
        }
      }
    }
    return groups
  }
}
