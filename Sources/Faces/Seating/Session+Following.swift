import Dialogue
import Seating

extension Session {
  /// Seats in which those who were moved by hand take along whoever came with them without a seat of their
  /// own: an interpreter sits where the other sits.
  ///
  /// - Parameter movers: Those who were picked; where one of them is an interpreter, it is them who move.
  func following(
    _ movers: [ID<Person>], from old: [[ID<Person>]], to new: [[ID<Person>]], _ people: People
  ) -> [[ID<Person>]] {
    let company = guests(people).company
    let (before, after) = (old.places, new.places)
    var seats = Seats(new)
    for mover in movers {
      for one in company[mover] ?? []
      where !movers.contains(one) && before[one] != nil && before[one] == before[mover] {
        if let table = after[mover] { seats.move(one, to: table) } else { seats.remove(one) }
      }
    }
    return seats.groups
  }
}
