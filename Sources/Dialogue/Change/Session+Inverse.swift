extension Session {
  /// What takes an edit back, computed before it is folded, against what stands now.
  ///
  /// Empty for what cannot be taken back, see ``Edit/isUndoable``.
  package func inverse(of edit: Edit, in change: Identifier) -> [Undone] {
    if case .undo(_, let undone) = edit { return inverse(of: undone, in: change) }
    guard edit.isUndoable, let back = back(from: edit, in: change) else { return [] }
    let revisions = edit.fields(in: change)
      .filter { $0.entity != change }
      .map { Undone.Revision($0, revision(of: $0)) }
    return [Undone(back, revisions: revisions)]
  }

  // Taking back what took several things back: each part against what the parts before it left.
  private func inverse(of undone: [Undone], in change: Identifier) -> [Undone] {
    var scratch = self
    var inverses: [Undone] = []
    for part in undone {
      inverses.insert(contentsOf: scratch.inverse(of: part.edit, in: change), at: 0)
      scratch.apply(part.edit, id: change, at: Moment(milliseconds: 0), by: .script)
    }
    return inverses
  }

  private func back(from edit: Edit, in change: Identifier) -> Edit? {
    switch edit {
    case .set(let field): .set(current(field))

    case .addQuestion: .placeQuestion(ID(change), .remove)
    case .setQuestion(let id, _): questions[id].map { .setQuestion(id, text: $0.text) }
    case .placeQuestion(let id, let placement):
      .placeQuestion(id, questions.back(from: placement, of: id))

    case .addRule: .placeRule(ID(change), .remove)
    case .setRule(let id, _): rules[id].map { .setRule(id, text: $0.text) }
    case .placeRule(let id, let placement): .placeRule(id, rules.back(from: placement, of: id))

    case .addStep: .placeStep(ID(change), .remove)
    case .setStep(let id, let field): programme[id].map { .setStep(id, $0.current(field)) }
    case .placeStep(let id, let placement):
      .placeStep(id, programme.back(from: placement, of: id))
    case .seat(let id, _): programme[id].map { .seat(id, $0.seating) }
    case .timetable(let entries):
      .timetable(
        entries.compactMap { entry in
          programme[entry.step].map {
            TimetableEntry(step: $0.id, minutes: $0.minutes, agreed: $0.agreed)
          }
        })

    case .addPerson: .placePerson(ID(change), .remove)
    case .setPerson(let id, let field): people[id].map { .setPerson(id, $0.current(field)) }
    case .placePerson(let id, let placement):
      .placePerson(id, people.back(from: placement, of: id))

    case .setPoster(let id, let field): posters[id].map { .setPoster(id, $0.current(field)) }

    case .write: .placePoint(ID(change), .remove)
    case .reword(let id, _), .pick(let id, _):
      point(id).map { .pick(id, wording: $0.standing) }
    case .setPoint(let id, let field): point(id).map { .setPoint(id, $0.current(field)) }
    case .placePoint(let id, let placement):
      posterOfPoint[id].flatMap { points[$0] }
        .map { .placePoint(id, $0.back(from: placement, of: id)) }

    case .remark: .placePoint(ID(change), .remove)
    case .link(let id, let link, _): point(id).map { .link(id, link, $0.has(link)) }
    case .theme(let edit): back(from: edit, in: change).map { .theme($0) }
    case .perspective(let edit): back(from: edit, in: change).map { .perspective($0) }
    case .assessment(let edit): back(from: edit, in: change).map { .assessment($0) }

    case .followUp(let subject, let field): .followUp(subject, back(from: field, about: subject))
    case .milestone(let milestone, let field):
      .milestone(milestone, back(from: field, of: milestone))

    case .comment: .placeComment(ID(change), .remove)
    case .setComment(let id, _): comments[id].map { .setComment(id, text: $0.text) }
    case .placeComment(let id, let placement):
      .placeComment(id, comments.back(from: placement, of: id))

    case .begin, .clock, .openPoster, .erase, .undo, .unknown: nil
    }
  }

  /// Whether the edit says what stands already, so that nobody has to choose.
  func restates(_ edit: Edit) -> Bool {
    switch edit {
    case .set, .setQuestion, .setRule, .setStep, .setPerson, .setPoster, .setPoint, .setComment,
      .seat, .link, .theme(.set), .perspective(.set), .assessment(.set), .assessment(.rest),
      .assessment(.judge), .followUp, .milestone:
      back(from: edit, in: Self.own) == edit
    case .reword(let id, let text): point(id)?.text == text
    case .pick(let id, let wording): point(id)?.standing == wording
    case .placeQuestion, .placeRule, .placeStep, .placePerson, .placePoint, .placeComment,
      .begin, .addQuestion, .addRule, .addStep, .timetable, .addPerson, .clock, .openPoster,
      .write, .erase, .remark, .theme(.add), .theme(.place), .perspective(.add),
      .perspective(.place), .assessment(.write), .assessment(.place), .comment, .undo, .unknown:
      false
    }
  }

  private func current(_ field: SessionField) -> SessionField {
    switch field {
    case .title: .title(title)
    case .language: .language(language)
    case .place: .place(place)
    case .date: .date(date)
    case .opens: .opens(opens)
    case .closes: .closes(closes)
    case .commissioner: .commissioner(commissioner)
    case .quietSentence: .quietSentence(quietSentence)
    case .carriers: .carriers(carriers)
    case .nextSteps: .nextSteps(nextSteps)
    case .contact: .contact(contact)
    case .afterword: .afterword(afterword)
    case .archived: .archived(isArchived)
    }
  }
}

extension OrderedTable {
  func back(
    from placement: Placement<Entity>, of id: ID<Entity>
  ) -> Placement<Entity> {
    switch placement {
    case .move: .move(after: predecessor(of: id))
    // Taking away what is away already must not bring it back.
    case .remove, .restore: self[id]?.isRemoved == true ? .remove : .restore
    }
  }
}

extension Step {
  fileprivate func current(_ field: StepField) -> StepField {
    switch field {
    case .kind: .kind(kind)
    case .title: .title(title)
    case .minutes: .minutes(minutes)
    case .least: .least(least)
    case .start: .start(start)
    case .weeksAfter: .weeksAfter(weeksAfter)
    case .fixedLength: .fixedLength(hasFixedLength)
    case .yieldsLast: .yieldsLast(yieldsLast)
    case .form: .form(form)
    case .tableSize: .tableSize(tableSize)
    case .writes: .writes(writes)
    case .scripts: .scripts(scripts)
    case .questions: .questions(questions)
    case .phases: .phases(phases)
    case .hall: .hall(hall)
    }
  }
}

extension Person {
  fileprivate func current(_ field: PersonField) -> PersonField {
    switch field {
    case .alias: .alias(alias)
    case .part: .part(part)
    case .roles: .roles(roles)
    case .presence: .presence(presence)
    }
  }
}

extension Poster {
  fileprivate func current(_ field: PosterField) -> PosterField {
    switch field {
    case .state, .signed: .state(state)
    case .holder: .holder(holder)
    case .fromPaper: .fromPaper(isFromPaper)
    case .presented: .presented(isPresented)
    }
  }
}

extension Point {
  fileprivate func current(_ field: PointField) -> PointField {
    switch field {
    case .level: .level(level)
    case .struck: .struck(isStruck)
    case .ofTwoMinds: .ofTwoMinds(isOfTwoMinds)
    case .leftOutOfPrint: .leftOutOfPrint(isLeftOutOfPrint)
    case .perspective: .perspective(perspective)
    case .standsByItself: .standsByItself(standsByItself)
    }
  }
}
