import Dialogue

extension Session {
  /// Those who were planned for, whether they came or not.
  var plannedParticipants: [Person] { people.visible.filter { $0.part == .participant } }

  /// What makes the participants so many: new ones get the lowest free numbers, the highest
  /// numbers go.
  ///
  /// Nobody who has a seat, or of whom it is known whether they came, is ever taken out: then it
  /// says how few it can be.
  func edits(forParticipants wanted: Int) throws(Misread) -> [Edit] {
    let planned = plannedParticipants
    if wanted >= planned.count {
      return freeAliases(wanted - planned.count).map {
        .addPerson(alias: $0, part: .participant, roles: [], after: .last)
      }
    }
    let seated = Set(programme.visible.flatMap { $0.seating.joined() })
    let removable = planned.filter { $0.presence == .expected && !seated.contains($0.id) }
    let surplus = planned.count - wanted
    guard removable.count >= surplus else {
      throw Misread(Wording.Plan.participantsStay(least: planned.count - removable.count))
    }
    return removable.sorted { $0.comesAfter($1) }.prefix(surplus).map {
      .placePerson($0.id, .remove)
    }
  }

  private func freeAliases(_ count: Int) -> [String] {
    let taken = Set(people.visible.map(\.alias))
    var aliases: [String] = []
    var number = 1
    while aliases.count < count {
      if !taken.contains(String(number)) { aliases.append(String(number)) }
      number += 1
    }
    return aliases
  }
}

extension Person {
  /// Numbers before names, and the highest number first: those who are known by more than a
  /// number go last.
  fileprivate func comesAfter(_ other: Person) -> Bool {
    switch (Int(alias), Int(other.alias)) {
    case (let one?, let two?): one > two
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): id > other.id
    }
  }
}
