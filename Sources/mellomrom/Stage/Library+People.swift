import Dialogue
import SessionStore

extension Library {
  /// What the people file holds; nothing when there is none.
  func people(_ place: SessionPlace) throws(Failure) -> People {
    try Failure.catching { () throws(StoreFault) in try People.read(place) } ?? People()
  }

  /// Changes it while nobody else can; when `change` gives up, it is as it was.
  @discardableResult
  func changePeople(
    _ place: SessionPlace, _ change: (inout People) throws -> Void
  ) throws -> People {
    do {
      return try People.changing(place, change)
    } catch let fault as StoreFault {
      throw Failure(fault.sentence, code: fault.exitCode)
    }
  }

  /// Somebody by alias, by the name they are shown by, or by a whole name that only one has.
  func person(
    _ text: String, in session: Session, _ people: People
  ) throws(Failure) -> Person {
    let visible = Array(session.people.visible)
    if let person = visible.first(where: { $0.alias == text }) { return person }
    let word = text.lowercased()
    let called = people.called
    let named = visible.filter { person in
      people[person.id]?.name.lowercased() == word || called[person.id]?.lowercased() == word
    }
    guard named.count == 1 else {
      let sentence =
        named.isEmpty
        ? PeopleWording.noSuchPerson(text)
        : PeopleWording.several(text, aliases: named.map(\.alias))
      throw Failure(sentence, code: Failure.dataError)
    }
    return named[0]
  }
}
