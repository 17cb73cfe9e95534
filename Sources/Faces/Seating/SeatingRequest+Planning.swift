import Dialogue
import Seating

extension SeatingRequest {
  /// Does the planning; `shouldStop` is asked often, and then the best so far is given.
  package func plan(shouldStop: @escaping () -> Bool) -> SeatingProposal {
    var proposal = SeatingProposal(generation)
    var seated: [ID<Step>: [[ID<Person>]]] = [:]
    var oneMore: Int?
    // Wishes about tables say nothing of pairs, so each form is planned by itself, pairs first; what
    // is planned already counts as met.
    for form in [Step.RoomForm.pairs, .tables] {
      let round = steps.filter { session.programme[$0]?.form == form }
      guard !round.isEmpty else { continue }
      let task = SeatingTask(self, form, steps: round, seated: seated)
      do throws(SeatingFault) {
        let outcome = try SeatingPlanner(task.problem, seed: seed, effort: .seconds(seconds))
          .plan(shouldStop: shouldStop)
        for (step, groups) in task.seatings(outcome.plan) {
          seated[step] = form == .pairs && aim.isMending ? withThirds(groups) : groups
        }
        proposal.conflicts += task.conflicts(outcome)
        if !aim.isMending { oneMore = outcome.newWithOneMoreRound(seed: seed) }
      } catch {
        proposal.problem = SeatingWords.cannotPlan
        return proposal
      }
    }
    for step in steps {
      guard let groups = seated[step] else { continue }
      let kept = aim.isMending ? groups.keepingPlaces(of: session.programme[step]?.seating) : groups
      proposal.seatings.append((step, kept))
    }
    proposal.moves = proposal.seatings.flatMap { moves(in: $0, to: $1) }
    let after = Dictionary(uniqueKeysWithValues: proposal.seatings.map { ($0.step, $0.groups) })
    proposal.figures = session.seatingNumbers(with: after, people)
    proposal.figures?.oneMore = oneMore
    return proposal
  }

  /// A third one for each pair in which nobody but the one who waits for an interpreter is sure to
  /// follow: from a trio, where nobody is left alone by it.
  private func withThirds(_ groups: [[ID<Person>]]) -> [[ID<Person>]] {
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

  private func moves(in step: ID<Step>, to groups: [[ID<Person>]]) -> [SeatingProposal.Move] {
    let before = session.programme[step]?.seating ?? []
    guard !before.isEmpty else { return [] }
    let was = before.places
    let new = groups.places
    let gone = before.joined().filter { new[$0] == nil }.map {
      SeatingProposal.Move(person: $0, step: step, from: was[$0], to: nil)
    }
    let moved = groups.joined().filter { was[$0] != new[$0] }.map {
      SeatingProposal.Move(person: $0, step: step, from: was[$0], to: new[$0])
    }
    return moved + gone
  }
}

extension [[ID<Person>]] {
  /// The number of everybody's group.
  var places: [ID<Person>: Int] {
    enumerated().reduce(into: [:]) { places, group in
      for person in group.element { places[person] = group.offset + 1 }
    }
  }

  /// The same groups, with those who stay in the order they had.
  fileprivate func keepingPlaces(of old: [[ID<Person>]]?) -> Self {
    enumerated().map { place, group in
      guard let before = old, before.indices.contains(place) else { return group }
      let stay = before[place].filter(group.contains)
      return stay + group.filter { !stay.contains($0) }
    }
  }
}
