/// Who has met whom: everybody who has shared a pair or a table with somebody.
///
///     let met = session.met
///     met.count               // pairs of people who have met
///     met.haveMet(ada, birk)
///
/// One bit for each two people: 1.6 MB for 5,000 of them.
package struct Met: Sendable {
  private var places: [ID<Person>: Int] = [:]
  private var bits: [UInt64] = []
  /// How many pairs of people have met.
  package private(set) var count = 0

  package init() {}

  package init(_ groups: some Sequence<[ID<Person>]>) {
    for group in groups { meet(group) }
  }

  /// How many people have met anybody at all.
  package var people: Int { places.count }

  package func haveMet(_ one: ID<Person>, _ other: ID<Person>) -> Bool {
    guard one != other, let one = places[one], let other = places[other] else { return false }
    let bit = Self.bit(one, other)
    return bits[bit / 64] & 1 << (bit % 64) != 0
  }

  /// Everybody in a group meets everybody else in it.
  package mutating func meet(_ group: [ID<Person>]) {
    guard group.count > 1 else { return }
    let group = group.map { place(of: $0) }
    for (index, one) in group.enumerated() {
      for other in group[..<index] where other != one { meet(one, other) }
    }
  }

  private mutating func meet(_ one: Int, _ other: Int) {
    let bit = Self.bit(one, other)
    guard bits[bit / 64] & 1 << (bit % 64) == 0 else { return }
    bits[bit / 64] |= 1 << (bit % 64)
    count += 1
  }

  private mutating func place(of person: ID<Person>) -> Int {
    if let place = places[person] { return place }
    let place = places.count
    places[person] = place
    let needed = Self.bit(place, place + 1) / 64 + 1
    bits.append(contentsOf: repeatElement(0, count: max(0, needed - bits.count)))
    return place
  }

  // Row by row under the diagonal, so that a newcomer makes the last row and moves no other.
  private static func bit(_ one: Int, _ other: Int) -> Int {
    let (low, high) = one < other ? (one, other) : (other, one)
    return high * (high - 1) / 2 + low
  }
}

extension Session {
  /// Who has met whom by the pairs and tables that are entered.
  package var met: Met {
    Met(
      programme.visible.lazy.filter { $0.form == .pairs || $0.form == .tables }
        .flatMap(\.seating)
        .map { group in group.filter { people[$0]?.isCounted == true } })
  }
}
