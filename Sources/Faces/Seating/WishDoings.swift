import Dialogue

/// What was done among the wishes since the face was opened, and can be taken back and done again.
///
/// Wishes stand in the people file, which keeps no history, so nothing of it outlives the face.
struct WishDoings: Hashable, Sendable {
  private var done: [Doing] = []
  private var undone: [Doing] = []

  /// One wish, or whom somebody came with, as it was before and after.
  struct Doing: Hashable, Sendable {
    var what: What
    /// The last changes of the session that could be taken back then: those made since come first.
    var after: [Identifier]
  }

  enum What: Hashable, Sendable {
    case wish(SeatingWish?, becomes: SeatingWish?)
    case company(ID<Person>, ID<Person>?, becomes: ID<Person>?)
  }

  mutating func note(_ doing: Doing) {
    done.append(doing)
    undone = []
  }

  /// What the next undo takes back; elsewhere than among the wishes only what was done last of all.
  func nextUndone(after changes: [Identifier], isInSight: Bool) -> Doing? {
    done.last.flatMap { isInSight || $0.after == changes ? $0 : nil }
  }

  func nextRedone(after changes: [Identifier], isInSight: Bool) -> Doing? {
    undone.last.flatMap { isInSight || $0.after == changes ? $0 : nil }
  }

  mutating func takeBack() { if let doing = done.popLast() { undone.append(doing) } }

  mutating func doAgain() { if let doing = undone.popLast() { done.append(doing) } }

  /// Gives up on what somebody else has changed since, so that what came before it can be reached.
  mutating func forgetUndone() { _ = done.popLast() }
  mutating func forgetRedone() { _ = undone.popLast() }
}

extension WishDoings.What {
  /// The other way round.
  var reversed: Self {
    switch self {
    case .wish(let before, let after): .wish(after, becomes: before)
    case .company(let person, let before, let after):
      .company(person, after, becomes: before)
    }
  }

  /// What does it; nil when somebody else has changed it since.
  func edit(in people: People) -> PeopleEdit? {
    switch self {
    case .wish(let before, let after):
      guard let number = before?.number ?? after?.number,
        people.wish(number)?.kind == before?.kind
      else { return nil }
      guard let after else { return .removeWish(number) }
      return before == nil ? .addWish(after) : .setWish(number, after.kind)
    case .company(let person, let before, let after):
      return people[person]?.accompanies == before ? .accompany(person, after) : nil
    }
  }
}

extension SeatingFace {
  /// Whether a page of the wishes lies here: nothing of the session is taken back that nobody sees there.
  var isAmongWishes: Bool { seating.map { Set<Scope>.wishPages.contains($0.scope) } ?? false }

  private var wishesAreInSight: Bool { seating?.page == .wishes }

  /// The wish, or the company, that the next undo takes back.
  var nextWishUndone: WishDoings.Doing? {
    memory.wishes.nextUndone(after: open.doings.next, isInSight: wishesAreInSight)
  }

  var nextWishRedone: WishDoings.Doing? {
    memory.wishes.nextRedone(after: open.doings.next, isInSight: wishesAreInSight)
  }

  /// Notes what is about to be done among the wishes, and does it.
  mutating func make(_ what: WishDoings.What, _ effects: inout [Effect]) {
    guard let edit = what.edit(in: people) else { return }
    memory.wishes.note(WishDoings.Doing(what: what, after: open.doings.next))
    change([edit], &effects)
  }

  /// Takes back the last thing done among the wishes where they are in sight, or where nothing else has been
  /// done since; false when there is no such thing.
  mutating func undoWish(_ effects: inout [Effect]) -> Bool {
    if case .wish(var form) = seating?.page {
      if !form.turnBack() { context.warn(Refusal.nothingToUndo.sentence) }
      seating?.page = .wish(form)
      return true
    }
    guard let doing = nextWishUndone else { return refuseAmongWishes(WishWords.nothingToTakeBack) }
    guard let edit = doing.what.reversed.edit(in: people) else {
      memory.wishes.forgetUndone()
      context.warn(WishWords.changedSince)
      return true
    }
    memory.wishes.takeBack()
    change([edit], &effects)
    selectWish(doing)
    context.say(UndoWords.takenBack(words(for: doing)))
    return true
  }

  /// Does again what was taken back among the wishes, in the same way.
  mutating func redoWish(_ effects: inout [Effect]) -> Bool {
    guard let doing = nextWishRedone else {
      return refuseAmongWishes(Refusal.nothingToRedo.sentence)
    }
    guard let edit = doing.what.edit(in: people) else {
      memory.wishes.forgetRedone()
      context.warn(WishWords.changedSince)
      return true
    }
    memory.wishes.doAgain()
    change([edit], &effects)
    selectWish(doing)
    context.say(UndoWords.doneAgain(words(for: doing)))
    return true
  }

  /// The next key is for what has just come back.
  private mutating func selectWish(_ doing: WishDoings.Doing) {
    guard wishesAreInSight, let rows = seating?.rows else { return }
    let row: SeatRow =
      switch doing.what {
      case .wish(let before, let after): .wish(before?.number ?? after?.number ?? 0)
      case .company(let person, _, _): .company(person)
      }
    if let place = rows.firstIndex(of: row) { selectSeat(place) }
  }

  private mutating func refuseAmongWishes(_ sentence: Sentence) -> Bool {
    guard isAmongWishes else { return false }
    context.warn(sentence)
    return true
  }

  func words(for doing: WishDoings.Doing) -> Sentence {
    switch doing.what {
    case .wish(let before, let after):
      WishWords.wish(before?.number ?? after?.number ?? 0)
    case .company(let person, let before, let after):
      WishWords.company(
        context.name(of: person, in: session),
        (after ?? before).map { context.name(of: $0, in: session) } ?? "")
    }
  }
}
