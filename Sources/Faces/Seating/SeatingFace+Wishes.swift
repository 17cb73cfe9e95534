import Dialogue
import Seating

extension SeatingFace {
  /// What can be picked for a wish, in the order it is shown.
  func wishParts(_ form: WishForm) -> [WishForm.Part] {
    switch form.kind {
    case .apart, .together, .company: return wishPeople(form).map { .person($0) }
    case .place:
      let tables =
        session.day.filter { $0.form == .tables }
        .map { session.groupSizes(of: $0).count }.max() ?? 0
      return (0..<tables).map { .table($0 + 1) } + wishPeople(form).map { .person($0) }
    case .neverAlone:
      return SeatingWish.Trait.allCases.flatMap { trait in
        values(of: trait).map { .value(trait, $0) }
      }
    case .spread:
      return SeatingWish.Trait.allCases.filter { values(of: $0).count > 1 }.map { .trait($0) }
    }
  }

  private func wishPeople(_ form: WishForm) -> [ID<Person>] {
    let known = Set(form.people)
    let all = session.people.visible.filter { $0.isInTheRoom || known.contains($0.id) }.map(\.id)
    return inOrderOfNames(all)
  }

  /// As somebody looks for a name; in the order they were entered where there is none.
  func inOrderOfNames(_ all: [ID<Person>]) -> [ID<Person>] {
    let keyed = all.enumerated().map { place, person in
      (order: context.names[person]?.nameOrder ?? "~", place: place, person: person)
    }
    return keyed.sorted { ($0.order, $0.place) < ($1.order, $1.place) }.map(\.person)
  }

  /// What those in the room have of a trait.
  private func values(of trait: SeatingWish.Trait) -> [String] {
    let values = session.toSeat(people).flatMap {
      session.values(of: trait, $0.id, people)
    }
    return Set(values).sorted()
  }

  func count(of trait: SeatingWish.Trait, _ value: String) -> Int {
    session.toSeat(people).count {
      session.values(of: trait, $0.id, people).contains(value)
    }
  }

  // MARK: By keys

  mutating func beginWish() {
    guard case .kind(let kind) = selectedSeat else { return }
    show(.wish(WishForm(kind)))
  }

  mutating func changeWish() {
    guard case .wish(let number) = selectedSeat, let wish = people.wish(number) else { return }
    if let form = WishForm(changing: wish) {
      let first = wishParts(form).firstIndex(where: form.has)
      show(.wish(form), selected: first ?? 0)
    } else {
      context.warn(WishWords.notKnownHere)
    }
  }

  mutating func turnWishPart() {
    guard var sheet = seating, case .wish(var form) = sheet.page,
      case .part(let part) = sheet.selectedRow
    else { return }
    form.turn(part)
    sheet.page = .wish(form)
    seating = sheet
  }

  mutating func keepWish(_ effects: inout [Effect]) {
    guard case .wish(let form) = seating?.page else { return }
    if form.kind == .company {
      keepCompany(form.people, &effects)
      return
    }
    guard let kind = form.wish else {
      context.warn(WishWords.lacks(form.kind))
      return
    }
    if let number = form.number {
      guard let old = people.wish(number), old.kind != kind else {
        show(.wishes)
        return
      }
      var new = old
      new.kind = kind
      make(.wish(old, becomes: new), &effects)
    } else if people.wishes.contains(where: { $0.kind == kind }) {
      context.warn(WishWords.thereAlready)
      show(.wishes)
      return
    } else {
      let next = (people.wishes.map(\.number).max() ?? 0) + 1
      make(.wish(nil, becomes: SeatingWish(next, kind)), &effects)
    }
    let place = people.wishes.firstIndex { $0.kind == kind } ?? 0
    show(.wishes, selected: place)
    context.say(WishWords.noted(people.wishes[place].number))
  }

  private mutating func keepCompany(_ both: [ID<Person>], _ effects: inout [Effect]) {
    guard both.count == 2 else {
      context.warn(WishWords.lacks(.company))
      return
    }
    let before = people[both[0]]?.accompanies
    make(.company(both[0], before, becomes: both[1]), &effects)
    if people[both[1]]?.waitsForInterpreter == true {
      change([.waits(both[1], false)], &effects)
    }
    show(.wishes, selected: .max)
    context.say(WishWords.together)
  }

  mutating func removeWish(_ effects: inout [Effect]) {
    switch selectedSeat {
    case .wish(let number):
      guard let wish = people.wish(number) else { return }
      make(.wish(wish, becomes: nil), &effects)
      context.say(WishWords.removed(number))
    case .company(let person):
      let other = people[person]?.accompanies
      make(.company(person, other, becomes: nil), &effects)
      context.say(WishWords.notTogether)
    case .person, .group, .newGroup, .unseated, .choice, .kind, .part, nil: break
    }
  }
}
