import Dialogue
import Seating

/// What stays of the seats when their sheet is closed, for as long as the face is open.
struct SeatingMemory: Hashable, Sendable {
  /// How many plannings have been asked for.
  var generation = 0
  /// How seats were last to be planned.
  var choices = SeatingChoices()
  /// How many of the rounds ahead are planned; all when nil.
  var rounds: Int?
  var wishes = WishDoings()
  /// Wishes that were left half made: what was picked for each is there when it is opened again.
  var halfMade: [WishForm] = []
  /// Those who were never here after all, as they were known.
  var gone: [Gone] = []

  /// Somebody of whom all that was known has been forgotten.
  struct Gone: Hashable, Sendable {
    var known: Particulars
    /// The wishes that named them, as they were.
    var wishes: [SeatingWish]
    /// Those who came with them.
    var company: [ID<Person>]
  }
}

extension SeatingMemory.Gone {
  /// Nil when nothing is known of them.
  init?(_ person: ID<Person>, in people: People) {
    guard let known = people[person] else { return nil }
    self.known = known
    wishes = people.wishes.filter { $0.kind.people.contains(person) }
    company = people.particulars.filter { $0.accompanies == person }.map(\.person)
  }

  /// What brings it all back.
  func edits(in people: People) -> [PeopleEdit] {
    [.know(known)] + company.map { .accompany($0, known.person) }
      + wishes.map { wish in
        people.wish(wish.number) == nil ? .addWish(wish) : .setWish(wish.number, wish.kind)
      }
  }
}

extension SeatingFace {
  /// Lets the people file follow when people are taken out of the session, or come back: of somebody who
  /// was never here after all no name stays behind.
  ///
  /// - Parameter before: Those who were in the session then.
  mutating func follow(_ before: [ID<Person>], _ effects: inout [Effect]) {
    let removed = before.filter { session.people[$0]?.isRemoved != false }
    for gone in removed.compactMap({ SeatingMemory.Gone($0, in: people) }) {
      memory.gone.append(gone)
      change([.forget(gone.known.person)], &effects)
    }
    let back = memory.gone.filter { session.people[$0.known.person]?.isRemoved == false }
    memory.gone.removeAll(where: back.contains)
    for one in back { change(one.edits(in: people), &effects) }
  }
}
