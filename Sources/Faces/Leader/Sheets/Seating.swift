import Dialogue
import Seating

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

extension LeaderFace {
  /// A heading for each group with its people under it, then those without a place.
  func seatingRows(of id: ID<Step>) -> [SheetRow] {
    guard let step = session.programme[id] else { return [] }
    var rows: [SheetRow] = []
    for (group, people) in step.seating.enumerated() {
      rows.append(.group(group))
      rows += people.map { .person($0) }
    }
    rows.append(.newGroup)
    let unseated = session.unseated(in: step)
    if !unseated.isEmpty { rows += [.unseated] + unseated.map { .person($0.id) } }
    return rows
  }

  /// The step whose seating is meant: the running one if people sit together in it, else the next
  /// one in which they do.
  var stepToSeat: Step? {
    let steps = session.day
    let from = steps.firstIndex { $0.id == session.clock?.step } ?? 0
    return steps[min(from, steps.count)...].first { $0.form == .pairs || $0.form == .tables }
  }

  /// Picks somebody up, or puts the one picked up in the selected row.
  mutating func pickOrPut(_ effects: inout [Effect]) {
    guard case .seating(let id, let picked) = sheet?.content, let row = selectedRow,
      let seating = session.programme[id]?.seating
    else { return }
    guard let picked else {
      guard case .person(let person) = row else {
        context.warn(LeaderWording.pickSomebodyFirst)
        return
      }
      sheet?.content = .seating(id, picked: person)
      context.say(LeaderWording.picked(context.name(of: person, in: session)))
      return
    }
    let new = putting(picked, in: row, of: seating)
    sheet?.content = .seating(id, picked: nil)
    guard new != seating, propose([.seat(id, new)], &effects) else { return }
    context.say(LeaderWording.seated)
    if let place = facts.rows.firstIndex(of: .person(picked)) { sheet?.selected = place }
  }

  private func putting(
    _ person: ID<Person>, in row: SheetRow, of seating: [[ID<Person>]]
  ) -> [[ID<Person>]] {
    var seats = Seats(seating)
    switch row {
    case .person(let other): return person == other ? seating : seating.swapping(person, other)
    case .group(let group): seats.move(person, to: group + 1)
    case .newGroup: seats.move(person, to: seating.count + 1)
    case .unseated: seats.remove(person)
    case .point, .comment, .holder, .closing: break
    }
    return seats.groups
  }

  /// Deals everybody in the room in order; what stood there comes back with undo.
  mutating func deal(_ effects: inout [Effect]) {
    guard case .seating(let id, _) = sheet?.content, let step = session.programme[id] else {
      return
    }
    let groups = session.dealt(for: step).groups
    sheet?.content = .seating(id, picked: nil)
    guard propose([.seat(id, groups)], &effects) else { return }
    context.say(LeaderWording.dealt(session.participants.count, groups: groups.count))
  }
}
