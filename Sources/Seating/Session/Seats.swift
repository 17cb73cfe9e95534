package import Dialogue

/// Who sits with whom: a list of people for each pair or table, the first one number 1.
///
///     var seats = Seats(tables: people, ofSize: 4)
///     seats.move(ada, to: 3)
package struct Seats: Hashable, Sendable {
  package private(set) var groups: [[ID<Person>]]

  /// As they are; an empty table keeps its number.
  package init(_ groups: [[ID<Person>]]) {
    self.groups = groups
  }

  /// Two and two in order, the last three together when the number is odd.
  package init(pairs people: [ID<Person>]) {
    self.init(people, in: GroupSizes.pairs(of: people.count))
  }

  /// In order, at tables as close to a size as they can be.
  package init(tables people: [ID<Person>], ofSize size: Int) {
    self.init(people, in: GroupSizes.tables(of: people.count, size: size))
  }

  /// In order, at so many tables, as even as they can be.
  package init(tables people: [ID<Person>], count: Int) {
    self.init(people, in: GroupSizes.tables(of: people.count, count: count))
  }

  private init(_ people: [ID<Person>], in sizes: [Int]) {
    var rest = people[...]
    self.init(
      sizes.map { size in
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      })
  }

  /// The number of the table where somebody sits.
  package func table(of person: ID<Person>) -> Int? {
    groups.firstIndex { $0.contains(person) }.map { $0 + 1 }
  }

  /// Moves somebody to a table, or gives a newcomer a seat there; the number after the last one is
  /// a new table. Nothing happens for any other number, and the other tables keep theirs.
  package mutating func move(_ person: ID<Person>, to table: Int) {
    guard (1...groups.count + 1).contains(table), self.table(of: person) != table else { return }
    remove(person, keeping: table)
    if table > groups.count { groups.append([]) }
    groups[table - 1].append(person)
  }

  package func moving(_ person: ID<Person>, to table: Int) -> Seats {
    var copy = self
    copy.move(person, to: table)
    return copy
  }

  /// Takes somebody's seat away.
  package mutating func remove(_ person: ID<Person>) {
    remove(person, keeping: 0)
  }

  // A last table that is left empty goes, unless somebody is about to sit down at it; one that stood empty
  // already is closed, and stays.
  private mutating func remove(_ person: ID<Person>, keeping table: Int) {
    let isLeaving = groups.last?.contains(person) == true
    for place in groups.indices { groups[place].removeAll { $0 == person } }
    if isLeaving, groups.last?.isEmpty == true, groups.count >= table { groups.removeLast() }
  }
}
