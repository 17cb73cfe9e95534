import JSONTree

extension Session {
  /// Takes in one change; changes come in their total order, each once.
  ///
  /// Every well-formed change is kept. One whose target is gone, or that met another one on the
  /// same field, is kept and shown as a conflict; nothing is ever refused here, because whoever
  /// wrote it has been told that it is saved.
  package mutating func fold(_ change: Change) {
    let edit = change.edit.withoutWords(of: erased, in: change.id)
    if case .unknown(let body) = edit {
      unknownKinds[body["kind"]?.string ?? "", default: 0] += 1
      return
    }
    if case .clock(let clock, let saw) = edit {
      fold(clock, saw: saw, in: change)
      return
    }
    guard hasTarget(of: edit) else {
      conflicts.append(Conflict(.targetGone, change: change.id, other: edit))
      return
    }
    noteConflict(edit, in: change)
    apply(edit, id: change.id, at: change.at, by: change.by)
    mark(edit, in: change.id)
  }

  /// The change that last set a field; the one that made its entity when none did since.
  package func revision(of field: Field) -> Identifier {
    revisions[field] ?? field.entity
  }

  /// What somebody who sees the session so names as the base of an edit; nil where it sets no field, several,
  /// or one of what it makes itself.
  package func base(of edit: Edit, in change: Identifier) -> Identifier? {
    let fields = edit.fields(in: change)
    guard fields.count == 1, fields[0].entity != change else { return nil }
    return revision(of: fields[0])
  }

  /// The clock change that a new one has to name; nil before the first.
  package var clockRevision: Identifier? { revisions[Self.clockField] }

  /// Whether nobody has chosen between the two sides yet.
  package func isOpen(_ conflict: Conflict) -> Bool {
    switch conflict.reason {
    case .sameField(let field, _): conflict.isBrought(by: revision(of: field))
    case .targetGone, .late: false
    }
  }

  private mutating func noteConflict(_ edit: Edit, in change: Change) {
    let fields = edit.fields(in: change.id)
    guard let base = change.base, fields.count == 1 else { return }
    guard revision(of: fields[0]) != base else {
      carryOn(edit, from: base, in: change)
      return
    }
    guard
      let other = inverse(of: edit, in: change.id).first?.edit, !restates(edit)
    else { return }
    let reason = Conflict.Reason.sameField(fields[0], earlier: revision(of: fields[0]))
    conflicts.append(Conflict(reason, change: change.id, other: other))
  }

  // Whoever types on in a line may not have seen that there is another wording of it.
  private mutating func carryOn(_ edit: Edit, from base: Identifier, in change: Change) {
    guard case .reword = edit,
      let place = conflicts.lastIndex(where: { $0.reason != .targetGone && $0.isBrought(by: base) })
    else { return }
    conflicts[place].carriedOn.append(change.id)
  }

  private mutating func mark(_ edit: Edit, in change: Identifier) {
    guard case .undo(_, let undone) = edit else {
      for field in edit.fields(in: change) where field.entity != change {
        revisions[field] = change
      }
      return
    }
    for part in undone {
      for field in part.edit.fields(in: change) { revisions[field] = change }
      for revision in part.revisions {
        revisions[revision.field] =
          revision.change == revision.field.entity ? nil : revision.change
      }
    }
  }

  // Of two who press "next", the first is heard; the second hears that it is done already.
  private mutating func fold(_ new: Clock, saw: Identifier?, in change: Change) {
    guard saw == revisions[Self.clockField] else {
      conflicts.append(Conflict(.late, change: change.id, other: change.edit))
      return
    }
    if let step = new.step, !programme.contains(step) {
      conflicts.append(Conflict(.targetGone, change: change.id, other: change.edit))
      return
    }
    noteHeld(new, at: change.at)
    clock = new
    revisions[Self.clockField] = change.id
  }

  private mutating func noteHeld(_ new: Clock, at: Moment) {
    // Before the day nothing has been held.
    guard new.step != nil || new.isOver else {
      held = []
      return
    }
    let last = held.indices.last
    if let old = clock, let last, old.step == new.step, !old.isOver, !new.isOver {
      guard old.began != new.began else { return }
      // "It began n minutes ago": the one before ended then, too.
      for place in held.indices where held[place].ended == old.began {
        held[place].ended = new.began
      }
      held[last].began = new.began
      return
    }
    // Going back takes up a clock that began earlier; the step is left when that is said.
    let taken = held.lastIndex { $0.step == new.step && $0.began == new.began }
    if let last, held[last].ended == nil {
      held[last].ended = max(held[last].began, taken == nil ? new.began : at)
      held[last].left = clock
      // Whoever goes back at once has only gone past it.
      if taken != nil, !goesOn(held[last].step) { held.remove(at: last) }
    }
    guard let step = new.step, !new.isOver else { return }
    if let taken { held.remove(at: taken) }
    held.append(Held(step: step, began: new.began))
  }
}

extension Conflict {
  /// Whether this change brought the side that stands.
  package func isBrought(by revision: Identifier) -> Bool {
    change == revision || carriedOn.contains(revision)
  }
}
