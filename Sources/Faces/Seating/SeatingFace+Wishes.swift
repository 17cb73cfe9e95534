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
    open(WishForm(kind))
  }

  /// Opens a form as it was left the last time, where it was left half made.
  private mutating func open(_ new: WishForm) {
    guard let left = memory.halfMade.first(where: { $0.isFor(new) }) else { return show(new) }
    show(left)
    context.say(WishWords.pickedBefore)
  }

  private mutating func show(_ form: WishForm) {
    show(.wish(form), selected: wishParts(form).firstIndex(where: form.has) ?? 0)
  }

  /// Esc out of a form: what was picked and not noted is kept, and that is said.
  mutating func leave(_ form: WishForm) {
    memory.halfMade.removeAll { $0.isFor(form) }
    if form.isTouched {
      memory.halfMade.append(form)
      context.warn(form.number == nil ? WishWords.notNoted : WishWords.notChanged)
    }
    let place = form.number.flatMap { number in
      people.wishes.firstIndex { $0.number == number }
    }
    show(.wishes, selected: place ?? 0)
  }

  /// Shows the wishes after one has been noted: nothing of it is half made any more.
  private mutating func showNoted(_ form: WishForm, selected: Int = 0) {
    memory.halfMade.removeAll { $0.isFor(form) }
    show(.wishes, selected: selected)
  }

  mutating func changeWish() {
    guard case .wish(let number) = selectedSeat, let wish = people.wish(number) else { return }
    if let form = WishForm(changing: wish) {
      open(form)
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
      keepCompany(form, &effects)
      return
    }
    let before = people.contradictions
    guard let kind = form.wish else {
      context.warn(WishWords.lacks(form.kind))
      return
    }
    if let number = form.number {
      guard let old = people.wish(number), old.kind != kind else {
        showNoted(form)
        return
      }
      var new = old
      new.kind = kind
      make(.wish(old, becomes: new), &effects)
    } else if people.wishes.contains(where: { $0.kind == kind }) {
      context.warn(WishWords.thereAlready)
      showNoted(form)
      return
    } else {
      let next = (people.wishes.map(\.number).max() ?? 0) + 1
      make(.wish(nil, becomes: SeatingWish(next, kind)), &effects)
    }
    let place = people.wishes.firstIndex { $0.kind == kind } ?? 0
    showNoted(form, selected: place)
    tell(WishWords.noted(people.wishes[place].number), contradictingSince: before)
  }

  /// Says what was noted, and at once if it cannot be kept together with what was noted before.
  private mutating func tell(_ noted: Sentence, contradictingSince before: [[Int]]) {
    guard let new = people.contradictions.first(where: { !before.contains($0) }) else {
      return context.say(noted)
    }
    let conflict = SeatingWords.conflict(new)
    context.warn(
      Sentence(
        nb: "\(noted.nb) \(conflict.nb)", nn: "\(noted.nn) \(conflict.nn)",
        en: "\(noted.en) \(conflict.en)"))
  }

  private mutating func keepCompany(_ form: WishForm, _ effects: inout [Effect]) {
    let both = form.people
    guard both.count == 2 else {
      context.warn(WishWords.lacks(.company))
      return
    }
    let before = people[both[0]]?.accompanies
    let contradictions = people.contradictions
    make(.company(both[0], before, becomes: both[1]), &effects)
    if people[both[1]]?.waitsForInterpreter == true {
      change([.waits(both[1], false)], &effects)
    }
    showNoted(form, selected: .max)
    tell(WishWords.together, contradictingSince: contradictions)
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
