package import Dialogue

/// What it costs to seat a step otherwise: how many couples at the tables that change have sat
/// together in another step too, and which wishes are broken.
package struct SwapCost: Hashable, Sendable {
  package var before: Int
  package var after: Int
  /// Numbers of wishes that were kept and are not any more.
  package var broken: [Int]
  /// Those who sat with the one they came with, and do not any more.
  package var parted: [ID<Person>]

  package init(before: Int, after: Int, broken: [Int], parted: [ID<Person>] = []) {
    self.before = before
    self.after = after
    self.broken = broken
    self.parted = parted
  }

  /// Whether something is worse that no figure shows.
  package var needsThought: Bool { !broken.isEmpty || !parted.isEmpty }
}

extension Session {
  package func cost(of new: [[ID<Person>]], in id: ID<Step>, _ people: People) -> SwapCost {
    guard let step = programme[id] else { return SwapCost(before: 0, after: 0, broken: []) }
    let others = day.filter { $0.id != id && ($0.form == .pairs || $0.form == .tables) }
      .map(\.seating.places)
    let kept = Set(brokenWishes(by: step.seating, step.form, people))
    let apart = Set(parted(by: step.seating, people))
    let changed = (0..<max(step.seating.count, new.count)).filter { place in
      step.seating.at(place) != new.at(place)
    }
    return SwapCost(
      before: Self.again(changed.map { step.seating.at($0) }, others),
      after: Self.again(changed.map { new.at($0) }, others),
      broken: brokenWishes(by: new, step.form, people).filter { !kept.contains($0) },
      parted: parted(by: new, people).filter { !apart.contains($0) })
  }

  /// Those who came with somebody who has a seat, and are not beside them; nor is anybody of the same part
  /// in their place.
  package func parted(by groups: [[ID<Person>]], _ people: People) -> [ID<Person>] {
    let places = groups.places
    func areTogether(_ known: Particulars) -> Bool {
      guard let table = places[known.person], self.people[known.person]?.isInTheRoom == true else {
        return false
      }
      return table == known.accompanies.flatMap { places[$0] }
    }
    return people.particulars.compactMap { known in
      guard let other = known.accompanies, known.isSeated != false,
        let person = self.people[known.person], !person.isRemoved, places[other] != nil,
        self.people[other]?.isInTheRoom == true,
        !areTogether(known)
      else { return nil }
      let isReplaced = people.particulars.contains {
        $0.accompanies == other && self.people[$0.person]?.part == person.part && areTogether($0)
      }
      return isReplaced ? nil : known.person
    }
  }

  private static func again(
    _ groups: [[ID<Person>]], _ others: [[ID<Person>: Int]]
  ) -> Int {
    var count = 0
    for group in groups {
      for (place, one) in group.enumerated() {
        count += group[..<place].count { other in
          others.contains { $0[one] != nil && $0[one] == $0[other] }
        }
      }
    }
    return count
  }

  /// The numbers of wishes that such a seating does not meet. Spreading evenly is never broken.
  package func brokenWishes(
    by groups: [[ID<Person>]], _ form: Step.RoomForm, _ people: People
  ) -> [Int] {
    let places = groups.places
    func tables(_ people: [ID<Person>]) -> [Int] { people.compactMap { places[$0] } }
    return people.wishes.filter { wish in
      switch wish.kind {
      case .apart(let people):
        let tables = tables(people)
        return Set(tables).count < tables.count
      case .together(let people):
        return (form == .tables || people.count == 2) && Set(tables(people)).count > 1
      case .neverAlone(let trait, let value, let fewest):
        return form == .tables
          && groups.contains { group in
            let count = group.count { values(of: trait, $0, people).contains(value) }
            return count > 0 && count < fewest
          }
      case .place(let person, let choice):
        return form == .tables && places[person].map { !choice.contains($0) } ?? false
      case .spread, .unknown: return false
      }
    }.map(\.number)
  }
}

extension [[ID<Person>]] {
  fileprivate func at(_ place: Int) -> [ID<Person>] { indices.contains(place) ? self[place] : [] }
}
