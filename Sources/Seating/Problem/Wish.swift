/// Something that has to hold in every round for those who are there. A wish carries no reason.
package enum Wish: Hashable, Sendable {
  /// The two never share a table.
  case apart(Int, Int)
  /// The two always share a table: somebody and their interpreter or companion.
  case together(Int, Int)
  /// A table has none of these people, or at least so many of them.
  case neverAlone(Set<Int>, fewest: Int)
  /// Every table has at least so many of these people.
  case everywhere(Set<Int>, fewest: Int)
  /// This person sits at one of these tables: a host who stays, a place near the door.
  case seat(Int, tables: Set<Int>)
}

extension Wish {
  /// Everybody it is about.
  package var people: Set<Int> {
    switch self {
    case .apart(let one, let other), .together(let one, let other): [one, other]
    case .neverAlone(let members, _), .everywhere(let members, _): members
    case .seat(let person, _): [person]
    }
  }
}
