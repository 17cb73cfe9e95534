package import Dialogue

extension Session {
  /// Those who are given a seat each, and those who come along with one of them: an interpreter or a
  /// companion is not counted, and sits where the other sits.
  package func guests(_ people: People) -> (here: [ID<Person>], company: [ID<Person>: [ID<Person>]])
  {
    let all = toSeat(people)
    var company: [ID<Person>: [ID<Person>]] = [:]
    var here: [ID<Person>] = []
    for person in all {
      let known = people[person.id]
      if person.part != .participant, known?.isSeated != true, let other = known?.accompanies {
        company[other, default: []].append(person.id)
      } else {
        here.append(person.id)
      }
    }
    return (here, company)
  }

  /// Whether somebody's interpreter has not come: it is noted, and nobody here accompanies them.
  package func waitsForInterpreter(_ person: ID<Person>, _ people: People) -> Bool {
    guard people[person]?.waitsForInterpreter == true else { return false }
    return !people.particulars.contains { known in
      guard known.accompanies == person, let other = self.people[known.person] else { return false }
      return other.part == .interpreter && !other.isRemoved && other.presence == .here
    }
  }

  package func countOfWaiting(_ people: People) -> Int {
    guests(people).here.count { waitsForInterpreter($0, people) }
  }

  /// What somebody has of a trait.
  package func values(
    of trait: SeatingWish.Trait, _ person: ID<Person>, _ people: People
  ) -> [String] {
    guard let known = self.people[person] else { return [] }
    let value: String
    switch trait {
    case .part: return [known.part.rawValue]
    case .role: return known.roles
    case .organisation: value = people[person]?.organisation ?? ""
    case .region: value = people[person]?.region ?? ""
    case .language: value = people[person]?.language ?? ""
    }
    return value.isEmpty ? [] : [value]
  }
}
