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

  /// The same with the seats that are proposed.
  func seatingNumbers(with seats: [SessionSeats.Seating], _ people: People) -> SeatingNumbers? {
    let groups = seats.map { ($0.step, $0.groups) }
    return seatingNumbers(with: Dictionary(uniqueKeysWithValues: groups), people)
  }
}
