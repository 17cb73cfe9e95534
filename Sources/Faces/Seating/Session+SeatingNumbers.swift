import Dialogue
import Seating

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
    problem.wishes = asked(people, index).map { .together($0, $1) }
    let figures = SeatingFigures(SeatingPlan(rounds), problem)
    return SeatingNumbers(
      possible: figures.possible, met: figures.met, metTwice: figures.metTwice,
      mostOften: figures.mostOften, mostOftenPairs: figures.mostOftenPairs.count,
      asked: figures.asked, fewestMet: figures.fewestMet,
      whoMeetFewest: figures.peopleWhoMetFewest.map { here[$0] })
  }

  /// Each two who are to sit together, by wish or because one came with the other.
  private func asked(_ people: People, _ index: [ID<Person>: Int]) -> [(Int, Int)] {
    // Whoever comes along without a seat of their own stands for the one they are with.
    func place(_ person: ID<Person>) -> Int? {
      index[person] ?? people[person]?.accompanies.flatMap { index[$0] }
    }
    let company = people.particulars.compactMap { known in
      known.accompanies.map { [known.person, $0] }
    }
    let wishes = people.wishes.compactMap { wish in
      if case .together(let people) = wish.kind { people } else { nil }
    }
    return (company + wishes).flatMap { together in
      let places = together.compactMap(place)
      return places.enumerated().flatMap { number, one in
        places[..<number].filter { $0 != one }.map { ($0, one) }
      }
    }
  }

  private static let mostCounted = 1000

  /// The same with the seats that are proposed.
  func seatingNumbers(with seats: [SessionSeats.Seating], _ people: People) -> SeatingNumbers? {
    let groups = seats.map { ($0.step, $0.groups) }
    return seatingNumbers(with: Dictionary(uniqueKeysWithValues: groups), people)
  }
}
