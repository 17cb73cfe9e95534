/// What taking in a list of people comes to: edits of the session, and a people file.
///
/// The session gets alias, part and role; everything else goes to the people file only.
package struct PeopleImport: Sendable {
  /// Each with the id that its change is to have, where it makes somebody.
  package fileprivate(set) var edits: [(edit: Edit, id: Identifier?)] = []
  package fileprivate(set) var people: People
  package fileprivate(set) var added = 0
  package fileprivate(set) var updated = 0
  /// Whether some were not known before the day was over, and so are noted as not having come.
  package fileprivate(set) var isLate = false
  /// Participants by number alone whom no row took the place of.
  package fileprivate(set) var left = 0
}

extension Session {
  /// Takes in a list again and again: whoever is there already is updated, by alias or else by
  /// name, and nobody is doubled.
  ///
  /// Those who were planned for by number alone are taken by the rows that nobody else fits.
  package func importing(
    _ sheet: PeopleSheet, into people: People, nextID: () -> Identifier
  ) throws(ImportFault) -> PeopleImport {
    var matching = PeopleMatching(self, people)
    let known = try matching.match(sheet)
    var result = PeopleImport(people: people)
    for (row, person) in zip(sheet.rows, known) {
      let id: ID<Person>
      if let person = person ?? matching.takeNumber(for: row) {
        id = person.id
        result.update(person, from: row, sheet.columns)
        result.updated += 1
      } else {
        id = ID(nextID())
        result.edits.append(
          (
            .addPerson(
              alias: matching.alias(for: row), part: row.part ?? .participant, roles: row.roles,
              after: .last), id.identifier
          ))
        // Once the day is over it is known who was there.
        if clock?.isOver == true {
          result.edits.append((.setPerson(id, .presence(.absent)), nil))
          result.isLate = true
        }
        result.people.update(id) { $0.isFromList = true }
        result.added += 1
      }
      result.people.update(id, from: row, sheet.columns)
    }
    result.left = matching.numbersLeft
    return result
  }
}

extension PeopleImport {
  fileprivate mutating func update(
    _ person: Person, from row: PeopleSheet.Row, _ columns: Set<PeopleSheet.Column>
  ) {
    let alias = row[.alias]
    if !alias.isEmpty, alias != person.alias {
      edits.append((.setPerson(person.id, .alias(alias)), nil))
    }
    if let part = row.part, part != person.part {
      edits.append((.setPerson(person.id, .part(part)), nil))
    }
    if columns.contains(.role), row.roles != person.roles {
      edits.append((.setPerson(person.id, .roles(row.roles)), nil))
    }
  }
}

extension People {
  /// A column that is there says all there is to say, also when its cell is empty.
  fileprivate mutating func update(
    _ person: ID<Person>, from row: PeopleSheet.Row, _ columns: Set<PeopleSheet.Column>
  ) {
    var new = self[person] ?? Particulars(person)
    for column in columns {
      switch column {
      case .name: new.name = row[column]
      case .calledToday: new.calledToday = row[column]
      case .organisation: new.organisation = row[column]
      case .region: new.region = row[column]
      case .language: new.language = row[column]
      case .form: new.form = row.form
      case .needs: new.needs = row[column]
      case .contact: new.contact = row[column]
      case .seated: new.isSeated = row.isSeated
      case .alias, .part, .role: break
      }
    }
    if new != self[person] ?? Particulars(person) { set(new) }
  }
}

/// Finds who of those in a session stands in which row.
private struct PeopleMatching {
  private let byAlias: [String: Person]
  private let byName: [String: [Person]]
  /// Participants of whom nothing is known but a number, the lowest last.
  private var numbers: [Person]
  private var taken: Set<String>
  private var next = 1

  init(_ session: Session, _ people: People) {
    let visible = Array(session.people.visible)
    byAlias = Dictionary(visible.map { ($0.alias, $0) }) { first, _ in first }
    byName = Dictionary(grouping: visible) { people[$0.id]?.name ?? "" }
    numbers = visible.filter {
      $0.part == .participant && $0.presence == .expected && $0.roles.isEmpty
        && people[$0.id] == nil && Int($0.alias) != nil
    }.sorted { (Int($0.alias) ?? 0) > (Int($1.alias) ?? 0) }
    taken = Set(visible.map(\.alias))
  }

  var numbersLeft: Int { numbers.count }

  /// Who each row is about, as far as it is known.
  mutating func match(_ sheet: PeopleSheet) throws(ImportFault) -> [Person?] {
    var matched: [Person?] = []
    var lines: [ID<Person>: Int] = [:]
    var aliases: [String: Int] = [:]
    var names: [String: Int] = [:]
    for row in sheet.rows {
      let (alias, name) = (row[.alias], row[.name])
      if !alias.isEmpty {
        if let earlier = aliases.updateValue(row.line, forKey: alias) {
          throw ImportFault(.repeated(alias, earlier: earlier), line: row.line)
        }
      } else if let earlier = names.updateValue(row.line, forKey: name) {
        throw ImportFault(.repeated(name, earlier: earlier), line: row.line)
      }
      let person = try person(row)
      if let person, let earlier = lines.updateValue(row.line, forKey: person.id) {
        throw ImportFault(
          .repeated(name.isEmpty ? alias : name, earlier: earlier), line: row.line)
      }
      if !alias.isEmpty { taken.insert(alias) }
      matched.append(person)
    }
    numbers.removeAll { lines[$0.id] != nil }
    return matched
  }

  private func person(_ row: PeopleSheet.Row) throws(ImportFault) -> Person? {
    if let person = byAlias[row[.alias]] { return person }
    guard !row[.name].isEmpty, let named = byName[row[.name]] else { return nil }
    guard named.count == 1 else {
      throw ImportFault(.severalByName(row[.name]), line: row.line)
    }
    return named[0]
  }

  /// The lowest number that stands for nobody yet, for a participant.
  mutating func takeNumber(for row: PeopleSheet.Row) -> Person? {
    row.part == nil || row.part == .participant ? numbers.popLast() : nil
  }

  /// The row's own alias, or the lowest free number: a name never leaves the people file.
  mutating func alias(for row: PeopleSheet.Row) -> String {
    guard row[.alias].isEmpty else { return row[.alias] }
    while !taken.insert(String(next)).inserted { next += 1 }
    return String(next)
  }
}
