/// One thing that a face wants changed in the people file.
package enum PeopleEdit: Hashable, Sendable {
  /// What somebody wants to be called today.
  case call(ID<Person>, String)
  /// The same of somebody who is not on the list yet, as far as it has been typed.
  case newcomer(String)
  /// Their interpreter has not come yet, or has.
  case waits(ID<Person>, Bool)
  /// Whom they interpret for or keep company.
  case accompany(ID<Person>, ID<Person>?)
  /// All that is known about somebody goes.
  case forget(ID<Person>)
  /// All that is known about somebody, as it was before it went.
  case know(Particulars)
  /// Puts a wish there, or back: under its own number, or the next where that is another one's.
  case addWish(SeatingWish)
  case setWish(Int, SeatingWish.Kind)
  case removeWish(Int)
}

extension People {
  package mutating func apply(_ edit: PeopleEdit) {
    switch edit {
    case .call(let person, let name):
      update(person) { $0.calledToday = String(name.cleaned().prefix(200)) }
    case .newcomer(let name): newcomer = String(name.cleaned().prefix(200))
    case .waits(let person, let waits): update(person) { $0.waitsForInterpreter = waits }
    case .accompany(let person, let other): update(person) { $0.accompanies = other }
    case .forget(let person): remove(person)
    case .know(let known): set(known)
    case .addWish(let wish):
      if self.wish(wish.number) == nil { add(wish) } else { add(wish.kind) }
    case .setWish(let number, let kind): set(kind, of: number)
    case .removeWish(let number): removeWish(number)
    }
  }
}
