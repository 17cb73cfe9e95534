import Dialogue
import Seating

extension Session {
  /// Those who are given a seat each, and those who come along with one of them: an interpreter or a
  /// companion is not counted, and sits where the other sits.
  func guests(_ people: People) -> (here: [ID<Person>], company: [ID<Person>: [ID<Person>]]) {
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
  func waitsForInterpreter(_ person: ID<Person>, _ people: People) -> Bool {
    people[person]?.waitsForInterpreter == true
  }

  func countOfWaiting(_ people: People) -> Int {
    guests(people).here.count { waitsForInterpreter($0, people) }
  }

  /// What somebody has of a trait.
  func values(
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

extension Session {
  /// Who meets whom over the day as it stands, or with other seats in some steps.
  ///
  /// Nil where there are too many people for it to be counted while somebody waits.
  func seatingNumbers(
    with seatings: [ID<Step>: [[ID<Person>]]] = [:], _ people: People
  ) -> SeatingNumbers? {
    let here = guests(people).here
    guard (1...Self.mostCounted).contains(here.count) else { return nil }
    let index = Dictionary(uniqueKeysWithValues: here.enumerated().map { ($1, $0) })
    let rounds = day.filter { $0.form == .pairs || $0.form == .tables }
      .map { seatings[$0.id] ?? $0.seating }.filter { !$0.isEmpty }
      .map { $0.map { $0.compactMap { index[$0] } } }
    var problem = SeatingProblem(people: here.count, tables: rounds.map { $0.map(\.count) })
    problem.wishes = people.wishes.flatMap { wish -> [Seating.Wish] in
      guard case .together(let both) = wish.kind, both.count == 2,
        let one = index[both[0]], let other = index[both[1]]
      else { return [] }
      return [.together(one, other)]
    }
    let figures = SeatingFigures(SeatingPlan(rounds), problem)
    return SeatingNumbers(
      possible: figures.possible, met: figures.met, metTwice: figures.metTwice,
      mostOften: figures.mostOften, fewestMet: figures.fewestMet,
      whoMeetFewest: figures.peopleWhoMetFewest.map { here[$0] })
  }

  private static let mostCounted = 1000
}
