import Dialogue

/// A session as it comes about, each edit proposed and folded as the program does it.
struct Recording {
  private(set) var session = Session()
  /// Everything that came about, in the order of the clock.
  private(set) var changes: [Change] = []
  private(set) var last = Moment(milliseconds: 0)
  private var ids: IdentifierSource
  private var doings: [Seat: Doings] = [:]

  init(seed: UInt64) {
    ids = IdentifierSource(seed: seed, ~seed)
  }

  mutating func nextID(at moment: Moment) -> Identifier { ids.next(at: moment) }

  /// Makes one change; an example that breaks a rule is no example.
  @discardableResult
  mutating func change(
    _ edit: Edit, by seat: Seat, at moment: Moment, group: Identifier? = nil
  ) -> Identifier {
    let proposal: Edit
    do throws(Refusal) { proposal = try session.proposal(edit, by: seat) } catch {
      preconditionFailure("an example is refused: \(error)")
    }
    return replay(proposal, by: seat, at: moment, group: group)
  }

  /// Folds what stands in a history, whatever the rules would say of it now.
  @discardableResult
  mutating func replay(
    _ edit: Edit, by seat: Seat, at moment: Moment, group: Identifier? = nil
  ) -> Identifier {
    let change = Change(id: ids.next(at: moment), at: moment, by: seat, group: group, edit: edit)
    doings[seat, default: Doings(seat: seat)].note(change, before: session)
    session.fold(change)
    changes.append(change)
    last = max(last, moment)
    return change.id
  }

  /// What one key does: several changes that go back together.
  mutating func change(_ edits: [Edit], by seat: Seat, at moment: Moment) {
    let group = edits.count > 1 ? ids.next(at: moment) : nil
    for edit in edits { change(edit, by: seat, at: moment, group: group) }
  }

  mutating func undo(by seat: Seat, at moment: Moment) {
    do throws(Refusal) {
      change(try doings[seat, default: Doings(seat: seat)].undo(in: session), by: seat, at: moment)
    } catch {
      preconditionFailure("an example is refused: \(error)")
    }
  }
}
