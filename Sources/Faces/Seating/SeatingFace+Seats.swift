import Dialogue
import Seating

extension SeatingFace {
  /// A heading for each group with its people under it, then those without a place.
  func seatRows(of id: ID<Step>) -> [SeatRow] {
    guard let step = session.programme[id] else { return [] }
    var rows: [SeatRow] = []
    for (group, people) in step.seating.enumerated() {
      // A table that nobody sits at is closed; a pair that nobody is in is no pair.
      if people.isEmpty, step.form == .pairs { continue }
      rows.append(.group(group))
      rows += people.filter { session.people[$0]?.isRemoved == false }.map { .person($0) }
    }
    rows.append(.newGroup)
    let unseated = session.unseated(in: step)
    if !unseated.isEmpty { rows += [.unseated] + unseated.map { .person($0.id) } }
    return rows
  }

  /// The seats of the step before this one (-1) or the next (1) in which people sit together.
  mutating func turnSeats(by places: Int) {
    let steps = session.day.filter { $0.form == .pairs || $0.form == .tables }.map(\.id)
    guard var sheet = seating, let place = steps.firstIndex(of: sheet.step),
      steps.indices.contains(place + places)
    else { return }
    sheet.step = steps[place + places]
    sheet.selected = 0
    sheet.page = .seats(picked: nil)
    seating = sheet
    refreshSeats()
  }

  func hasSeats(_ places: Int) -> Bool {
    let steps = session.day.filter { $0.form == .pairs || $0.form == .tables }.map(\.id)
    let place = seating.flatMap { sheet in steps.firstIndex { $0 == sheet.step } }
    return place.map { steps.indices.contains($0 + places) } ?? false
  }

  /// Picks somebody up, or puts the one picked up in the selected row.
  mutating func pickOrPut(_ effects: inout [Effect]) {
    guard let sheet = seating, let row = sheet.selectedRow,
      let groups = session.programme[sheet.step]?.seating
    else { return }
    guard let picked = sheet.picked else {
      guard case .person(let person) = row else {
        context.warn(LeaderWording.pickSomebodyFirst)
        return
      }
      show(.seats(picked: person))
      context.say(LeaderWording.picked(context.name(of: person, in: session)))
      return
    }
    let new = putting(picked, in: row, of: groups)
    show(.seats(picked: nil))
    guard new != groups, proposeSeats([.seat(sheet.step, new)], &effects) else { return }
    refreshSeats()
    context.say(LeaderWording.seated)
    if let place = seating?.rows.firstIndex(of: .person(picked)) { selectSeat(place) }
  }

  /// The seats with somebody put where a row says; whoever came along with them comes along here too.
  func putting(
    _ person: ID<Person>, in row: SeatRow, of groups: [[ID<Person>]]
  ) -> [[ID<Person>]] {
    var seats = Seats(groups)
    switch row {
    case .person(let other):
      guard person != other else { return groups }
      return session.following(
        [person, other], from: groups, to: groups.swapping(person, other), people)
    case .group(let group): seats.move(person, to: group + 1)
    case .newGroup: seats.move(person, to: groups.count + 1)
    case .unseated: seats.remove(person)
    case .choice, .wish, .company, .kind, .part: break
    }
    return session.following([person], from: groups, to: seats.groups, people)
  }

  /// Deals everybody in the room in order; looked at before it is taken into use.
  mutating func deal() {
    guard let step = seating.flatMap({ session.programme[$0.step] }) else { return }
    look(at: session.dealt(for: step, people).groups, in: step.id, .dealt)
  }

  /// Everybody where they sat the last time people sat like this: the home group meets again.
  mutating func seatAsBefore() {
    guard let step = seating.flatMap({ session.programme[$0.step] }),
      let before = seatsBefore(step.id)
    else { return }
    look(at: session.seatedAgain(before, in: step, people), in: step.id, .asBefore)
  }

  /// The seats of the last step of the same form before this one.
  func seatsBefore(_ id: ID<Step>) -> [[ID<Person>]]? {
    guard let form = session.programme[id]?.form else { return nil }
    return session.day.prefix { $0.id != id }.last { $0.form == form && !$0.seating.isEmpty }?
      .seating
  }

  /// The selected step, and those after it in which people have seats at that table too.
  func stepsWith(table: Int) -> [ID<Step>] {
    guard let id = seating?.step, session.programme[id]?.form == .tables else {
      return seating.map { [$0.step] } ?? []
    }
    let ahead = session.day.drop { $0.id != id }.filter { step in
      step.id == id
        || step.form == .tables && step.groupsInUse.contains(table) && step.groupsInUse.count > 1
    }
    return ahead.map(\.id)
  }

  /// The group whose heading is selected, or where the selected person sits.
  var selectedGroup: Int? {
    if case .group(let group) = selectedSeat { return group }
    guard let sheet = seating, let person = seatedPerson else { return nil }
    return session.programme[sheet.step]?.seating.firstIndex { $0.contains(person.id) }
  }

  mutating func turnWaitingForInterpreter(_ person: Person, _ effects: inout [Effect]) {
    let waits = !session.waitsForInterpreter(person.id, people)
    change([.waits(person.id, waits)], &effects)
    guard session.waitsForInterpreter(person.id, people) == waits else {
      context.warn(LeaderWording.interpreterIsHere(context.name(of: person.id, in: session)))
      return
    }
    context.say(
      LeaderWording.waiting(context.name(of: person.id, in: session), waits: waits))
  }
}

extension Session {
  /// Participants in the room without a place in a step.
  func unseated(in step: Step) -> [Person] {
    let seated = Set(step.seating.joined())
    return participants.filter { !seated.contains($0.id) }
  }
}

extension [[ID<Person>]] {
  /// Two people change places; one of them may be without a place.
  func swapping(_ one: ID<Person>, _ other: ID<Person>) -> Self {
    map { $0.map { $0 == one ? other : $0 == other ? one : $0 } }
  }
}
