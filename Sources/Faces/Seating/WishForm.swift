import Dialogue

/// A wish while it is entered or changed: what it is about is picked from what is there, and nobody
/// is asked why.
struct WishForm: Hashable, Sendable {
  let kind: Kind
  /// The wish that is changed; nil for a new one.
  var number: Int?
  /// In the order they were picked.
  var people: [ID<Person>] = []
  var tables: Set<Int> = []
  var trait: SeatingWish.Trait?
  var value: String?
  var fewest = 2
  /// What was picked before each turn of a row, the last one last.
  private var earlier: [Picked] = []

  /// Whether anything has been picked, or put back, since it was opened.
  var isTouched: Bool { !earlier.isEmpty }

  private struct Picked: Hashable, Sendable {
    var people: [ID<Person>]
    var tables: Set<Int>
    var trait: SeatingWish.Trait?
    var value: String?
  }

  init(_ kind: Kind) { self.kind = kind }

  enum Kind: CaseIterable, Sendable {
    case apart
    case together
    case neverAlone
    case spread
    case place
    /// An interpreter or a companion, and whom they are with: no wish, but kept all the same.
    case company
  }

  /// What can be picked.
  enum Part: Hashable, Sendable {
    case person(ID<Person>)
    case table(Int)
    case trait(SeatingWish.Trait)
    case value(SeatingWish.Trait, String)
  }

  /// To change a wish that is there; nil for one that this version does not know.
  init?(changing wish: SeatingWish) {
    switch wish.kind {
    case .apart(let people):
      kind = .apart
      self.people = people
    case .together(let people):
      kind = .together
      self.people = people
    case .neverAlone(let trait, let value, let fewest):
      kind = .neverAlone
      (self.trait, self.value, self.fewest) = (trait, value, fewest)
    case .spread(let trait):
      kind = .spread
      self.trait = trait
    case .place(let person, let tables):
      kind = .place
      (people, self.tables) = ([person], Set(tables))
    case .unknown: return nil
    }
    number = wish.number
  }
}

extension WishForm {
  /// Whether it is for the same wish, or for a new one of the same kind.
  func isFor(_ other: WishForm) -> Bool { kind == other.kind && number == other.number }

  func has(_ part: Part) -> Bool {
    switch part {
    case .person(let person): people.contains(person)
    case .table(let table): tables.contains(table)
    case .trait(let trait): self.trait == trait
    case .value(let trait, let value): self.trait == trait && self.value == value
    }
  }

  /// Picks something or puts it back.
  mutating func turn(_ part: Part) {
    earlier.append(Picked(people: people, tables: tables, trait: trait, value: value))
    switch part {
    case .person(let person):
      if let place = people.firstIndex(of: person) {
        people.remove(at: place)
      } else {
        // Of those there can be only so many of, the last one makes room.
        if people.count == mostPeople { people.removeLast() }
        people.append(person)
      }
    case .table(let table): tables.formSymmetricDifference([table])
    case .trait(let trait): self.trait = trait
    case .value(let trait, let value): (self.trait, self.value) = (trait, value)
    }
  }

  /// Takes the last turn back; false when nothing has been turned.
  mutating func turnBack() -> Bool {
    guard let last = earlier.popLast() else { return false }
    (people, tables, trait, value) = (last.people, last.tables, last.trait, last.value)
    return true
  }

  private var mostPeople: Int? {
    switch kind {
    case .place: 1
    case .company: 2
    case .apart, .together, .neverAlone, .spread: nil
    }
  }

  /// What it comes to; nil while something lacks, and for company.
  var wish: SeatingWish.Kind? {
    switch kind {
    case .apart: people.count > 1 ? .apart(people) : nil
    case .together: people.count > 1 ? .together(people) : nil
    case .neverAlone:
      trait.flatMap { trait in value.map { .neverAlone(trait, $0, fewest: fewest) } }
    case .spread: trait.map { .spread($0) }
    case .place:
      people.first.flatMap { tables.isEmpty ? nil : .place($0, tables: tables.sorted()) }
    case .company: nil
    }
  }
}
