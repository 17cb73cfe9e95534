package import JSONTree

/// Something that the seating is to heed. It carries no reason, and nobody is asked for one.
package struct SeatingWish: Hashable, Sendable {
  /// What it is called by, as in "wish 3 and wish 7 cannot both be met"; given once.
  package let number: Int
  package var kind: Kind
  package var extra: [JSON.Member] = []

  package init(_ number: Int, _ kind: Kind) {
    self.number = number
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    /// No two of them at the same table.
    case apart([ID<Person>])
    /// All of them at the same table, always.
    case together([ID<Person>])
    /// Nobody of this kind is the only one of it at a table: a table has none, or at least so many.
    case neverAlone(Trait, String, fewest: Int)
    /// As evenly at the tables as it can be.
    case spread(Trait)
    /// A place that suits: at one of these tables, numbered from 1.
    case place(ID<Person>, tables: [Int])
    /// From a later version: kept, and heeded by that.
    case unknown(JSON)
  }

  /// What people may have in common.
  package enum Trait: String, CaseIterable, Sendable {
    case part
    case role
    case organisation
    case region
    case language
  }
}

extension SeatingWish.Kind {
  /// Those whom it names.
  package var people: [ID<Person>] {
    switch self {
    case .apart(let people), .together(let people): people
    case .place(let person, _): [person]
    case .neverAlone, .spread, .unknown: []
    }
  }

  /// The same without somebody; nil when nothing is left of it.
  func without(_ person: ID<Person>) -> Self? {
    switch self {
    case .apart(let people):
      people.count(without: person) < 2 ? nil : .apart(people.filter { $0 != person })
    case .together(let people):
      people.count(without: person) < 2 ? nil : .together(people.filter { $0 != person })
    case .place(person, _): nil
    case .place, .neverAlone, .spread, .unknown: self
    }
  }
}

extension [ID<Person>] {
  fileprivate func count(without person: ID<Person>) -> Int { count { $0 != person } }
}
