package import JSONTree

/// Names and the like of those in a session: what the people file holds.
///
/// Nothing of it is ever a change of the session, so it can be deleted without touching the rest.
package struct People: Hashable, Sendable {
  /// When it is to be deleted.
  package var deleteAfter: Day?
  /// What is known about each, in the order it was entered.
  package private(set) var particulars: [Particulars] = []
  package private(set) var wishes: [SeatingWish] = []
  /// What somebody who came unasked is called, as far as it has been typed.
  package var newcomer = ""
  /// What the leader opens when somebody is in need: free keys, filled in before the day.
  package var card: JSON
  /// What was decided about words that may tell who somebody is; no two about the same words.
  package var decisions: [WordDecision] = []
  /// Members that this version does not know, in their order.
  package var extra: [JSON.Member] = []
  private var places: [ID<Person>: Int] = [:]

  package init(deleteAfter: Day? = nil, card: JSON = [:]) {
    self.deleteAfter = deleteAfter
    self.card = card
  }

  package subscript(person: ID<Person>) -> Particulars? {
    places[person].map { particulars[$0] }
  }

  /// Enters what is known about somebody, in place of what was there.
  package mutating func set(_ new: Particulars) {
    if let place = places[new.person] {
      particulars[place] = new
    } else {
      places[new.person] = particulars.count
      particulars.append(new)
    }
  }

  /// Changes what is known about somebody, of whom nothing may have been known.
  package mutating func update(_ person: ID<Person>, _ change: (inout Particulars) -> Void) {
    var new = self[person] ?? Particulars(person)
    change(&new)
    set(new)
  }

  /// Takes away all that is known about somebody, and what others' wishes, company and decisions say of
  /// them.
  package mutating func remove(_ person: ID<Person>) {
    let known = self[person]
    particulars.removeAll { $0.person == person }
    for place in particulars.indices where particulars[place].accompanies == person {
      particulars[place].accompanies = nil
    }
    places = [:]
    for (place, one) in particulars.enumerated() { places[one.person] = place }
    let names = (known.map { [$0.name, $0.calledToday] } ?? []).compactMap(Needle.init)
    decisions.removeAll { decision in names.contains { $0.isFound(in: decision.words) } }
    wishes = wishes.compactMap { wish in
      guard let kind = wish.kind.without(person) else { return nil }
      var wish = wish
      wish.kind = kind
      return wish
    }
  }

  /// What people want to be called today; those without a name are left out.
  ///
  /// Two who would have the same are told apart by an initial, `Anne B.` and `Anne L.`, or by the whole
  /// last name where the initial is the same too; whoever has no other name is counted, `Anne 2`.
  package var called: [ID<Person>: String] {
    var names: [ID<Person>: String] = [:]
    var namesakes: [String: [Particulars]] = [:]
    for one in particulars {
      if let name = one.shownName { namesakes[name, default: []].append(one) }
    }
    for (name, all) in namesakes {
      let asked = all.filter { !$0.calledToday.isBlank }
      // Whoever alone has asked for the name has it; the others make way.
      let plain = all.count == 1 ? all[0].person : asked.count == 1 ? asked[0].person : nil
      if let plain { names[plain] = name }
      let others = all.filter { $0.person != plain }
      let initials = Dictionary(grouping: others) { $0.lastName?.prefix(1).uppercased() ?? "" }
      for (initial, alike) in initials {
        var taken = plain == nil ? [:] : [name: 1]
        for one in alike {
          let isEnough = alike.count == 1 && !initial.isEmpty
          let last = isEnough ? "\(initial)." : one.lastName ?? ""
          let whole = last.isEmpty ? name : "\(name) \(last)"
          taken[whole, default: 0] += 1
          let count = taken[whole] ?? 1
          names[one.person] = count == 1 ? whole : "\(whole) \(count)"
        }
      }
    }
    return names
  }

  package func isPast(_ today: Day) -> Bool {
    deleteAfter.map { $0 < today } ?? false
  }
}

extension People {
  /// Enters a wish under the next free number; one that is there already keeps its own.
  @discardableResult
  package mutating func add(_ kind: SeatingWish.Kind) -> SeatingWish {
    if let same = wishes.first(where: { $0.kind == kind }) { return same }
    let wish = SeatingWish((wishes.map(\.number).max() ?? 0) + 1, kind)
    wishes.append(wish)
    return wish
  }

  /// Puts a wish where its number belongs, also one that was taken away and comes back.
  package mutating func add(_ wish: SeatingWish) {
    let place = wishes.firstIndex { $0.number > wish.number } ?? wishes.endIndex
    wishes.insert(wish, at: place)
  }

  /// Makes a wish another one under the same number; nothing happens when there is none of that number.
  package mutating func set(_ kind: SeatingWish.Kind, of number: Int) {
    guard let place = wishes.firstIndex(where: { $0.number == number }) else { return }
    wishes[place].kind = kind
  }

  /// False when there is none of that number.
  @discardableResult
  package mutating func removeWish(_ number: Int) -> Bool {
    guard let place = wishes.firstIndex(where: { $0.number == number }) else { return false }
    wishes.remove(at: place)
    return true
  }

  package func wish(_ number: Int) -> SeatingWish? { wishes.first { $0.number == number } }
}

/// Who came with whom: all that a clock needs of the people file, and nobody's name.
package struct Company: Hashable, Sendable {
  fileprivate let others: [ID<Person>: ID<Person>]

  package init(_ people: People = People()) {
    others = people.particulars.reduce(into: [:]) { others, known in
      if let other = known.accompanies { others[known.person] = other }
    }
  }
}

extension Session {
  /// Those who speak through an interpreter: one who is in the room came with them.
  package func interpreted(_ people: People) -> Set<ID<Person>> { interpreted(Company(people)) }

  package func interpreted(_ company: Company) -> Set<ID<Person>> {
    Set(
      company.others.compactMap { one, other in
        guard let person = people[one], person.part == .interpreter, person.isInTheRoom else {
          return nil
        }
        return other
      })
  }

  /// Those who are given seats: participants in the room, unless the organiser has said otherwise
  /// of somebody, and whoever accompanies one of them.
  package func toSeat(_ people: People) -> [Person] {
    let here = self.people.visible.filter(\.isInTheRoom)
    let asked = here.filter { person in
      people[person.id]?.isSeated ?? (person.part == .participant)
    }
    let seated = Set(asked.map(\.id))
    return here.filter { person in
      if seated.contains(person.id) { return true }
      guard people[person.id]?.isSeated == nil, let other = people[person.id]?.accompanies else {
        return false
      }
      return seated.contains(other)
    }
  }
}
