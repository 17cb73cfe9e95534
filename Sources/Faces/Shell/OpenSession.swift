package import Dialogue

/// An edit that somebody wants made.
package struct Wish: Sendable {
  package var edit: Edit
  /// The id of the change, when something else is to name it before it is made.
  package var id: Identifier?
  /// What the writer saw last of the field, when that was some time ago; else what stands now.
  package var base: Identifier?

  package init(_ edit: Edit, id: Identifier? = nil, base: Identifier? = nil) {
    self.edit = edit
    self.id = id
    self.base = base
  }
}

/// A session in somebody's hands: as it stands, and what this seat has done and can take back.
///
/// The only way a face changes a session. What is proposed and accepted is folded at once and
/// handed back to be written down.
package struct OpenSession: Sendable {
  package private(set) var session: Session { didSet { count &+= 1 } }
  /// How often the session has become another: what was drawn of this one is good as long as it stands.
  private(set) var count = 0
  package private(set) var doings: Doings
  /// What was proposed here, since this process began.
  private var made: Set<Identifier> = []
  /// What the program finds the session by.
  package let path: String

  package var seat: Seat { doings.seat }

  package init(_ session: Session, seat: Seat, path: String) {
    self.session = session
    self.path = path
    doings = Doings(seat: seat)
  }

  /// From every change so far, in order, so that this seat's earlier doings are known.
  ///
  /// - Parameter others: Changes that another process at the same seat has made while this one runs:
  ///   they are that one's to take back.
  package init(
    folding history: some Sequence<Change>, onto start: Session = Session(), seat: Seat,
    path: String, besides others: Set<Identifier> = []
  ) {
    self.init(start, seat: seat, path: path)
    for change in history {
      if others.contains(change.id) { session.fold(change) } else { fold(change) }
    }
  }

  /// Proposes edits as one group: all are done, or none is.
  package mutating func propose(
    _ edits: [Edit], context: inout Context
  ) throws(Refusal) -> [Change] {
    try propose(edits.map { Wish($0) }, context: &context)
  }

  /// The same for edits that bring an id or a base of their own.
  package mutating func propose(
    _ wishes: [Wish], context: inout Context
  ) throws(Refusal) -> [Change] {
    let isGroup = wishes.count > 1
    let group = isGroup ? context.nextID() : nil
    let before = isGroup ? self : nil
    var changes: [Change] = []
    for wish in wishes {
      do {
        let edit = try session.proposal(wish.edit, by: seat)
        let id = wish.id ?? context.nextID()
        let change = Change(
          id: id, at: context.now, by: seat, base: wish.base ?? session.base(of: edit, in: id),
          group: group, edit: edit)
        fold(change)
        made.insert(id)
        changes.append(change)
      } catch {
        if let before { self = before }
        throw error
      }
    }
    return changes
  }

  /// Takes in what others have written; one who sits at the same seat takes back their own.
  package mutating func take(_ changes: [Change]) {
    for change in changes { session.fold(change) }
  }

  /// Is another from now on, folded anew from all that is known; what was made here stays so.
  package mutating func become(_ other: OpenSession) {
    let made = made
    self = other
    self.made.formUnion(made)
  }

  /// Whether the next undo takes back what was done here, and not before this process began.
  package var isNextOwn: Bool { doings.next.contains(where: made.contains) }

  package mutating func undo(context: inout Context) throws(Refusal) -> [Change] {
    do {
      return try propose([doings.undo(in: session)], context: &context)
    } catch {
      // Otherwise what stands in the way would stand in the way of everything before it.
      doings.forgetLast()
      throw error
    }
  }

  package mutating func redo(context: inout Context) throws(Refusal) -> [Change] {
    try propose([doings.redo(in: session)], context: &context)
  }

  /// What the next undo would do; nothing when there is none.
  package var nextUndone: [Edit] { parts(of: try? doings.undo(in: session)) }

  /// Whether the next undo would reach behind a signing of this seat's.
  package var isBehindSigning: Bool { doings.isBehindSigning }

  /// What the next redo would do.
  package var nextRedone: [Edit] { parts(of: try? doings.redo(in: session)) }

  private func parts(of edit: Edit?) -> [Edit] {
    if case .undo(_, let parts)? = edit { parts.map(\.edit) } else { [] }
  }

  private mutating func fold(_ change: Change) {
    doings.note(change, before: session)
    session.fold(change)
  }
}
