import Dialogue
import Seating

extension SeatingProposal {
  /// Somebody who does not sit where they sat.
  struct Move: Hashable, Sendable {
    var person: ID<Person>
    var step: ID<Step>
    /// Groups by number; nil for somebody who had no seat.
    var from: Int?
    /// Nil for somebody who has none any more.
    var to: Int?

    var kind: Kind { from == nil ? .arrives : to == nil ? .leaves : .moves }
  }
}

extension SeatingProposal.Move {
  enum Kind: CaseIterable, Sendable {
    /// Gets up and sits down elsewhere.
    case moves
    /// Had no seat.
    case arrives
    /// Has none any more.
    case leaves
  }

  /// Everybody who has another seat; nobody where nobody had one.
  ///
  /// A table is where it is. Pairs have no place: each is the one that most of its people sat in, whatever
  /// its number, and only the others move.
  static func all(
    from before: [[ID<Person>]], to after: [[ID<Person>]], in step: Step
  ) -> [Self] {
    guard !before.isEmpty else { return [] }
    let was = before.places
    let now = after.places
    let same = step.form == .pairs ? Self.same(was, after) : [:]
    let moved = after.joined().filter { person in
      guard let old = was[person], let new = now[person] else { return true }
      return step.form == .pairs ? same[new] != old : new != old
    }
    let gone = before.joined().filter { now[$0] == nil }
    return (moved + gone).map {
      Self(person: $0, step: step.id, from: was[$0], to: now[$0])
    }
  }

  /// Which old group each new one is, by number: the one it shares most people with, each only once.
  private static func same(_ was: [ID<Person>: Int], _ after: [[ID<Person>]]) -> [Int: Int] {
    var shared: [(new: Int, old: Int, count: Int)] = []
    for (place, group) in after.enumerated() {
      let counts = Dictionary(grouping: group.compactMap { was[$0] }, by: \.self)
      shared += counts.map { (place + 1, $0.key, $0.value.count) }
    }
    shared.sort { one, other in
      (-one.count, one.new == one.old ? 0 : 1, one.new, one.old)
        < (-other.count, other.new == other.old ? 0 : 1, other.new, other.old)
    }
    var same: [Int: Int] = [:]
    var taken: Set<Int> = []
    for one in shared where same[one.new] == nil && !taken.contains(one.old) {
      same[one.new] = one.old
      taken.insert(one.old)
    }
    return same
  }
}
