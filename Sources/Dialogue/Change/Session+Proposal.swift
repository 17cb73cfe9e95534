extension Session {
  /// The edit as it will be written down, its texts cleaned; throws when a rule says no.
  ///
  /// The only place where rules are checked. What has been written down is folded as it is.
  package func proposal(_ edit: Edit) throws(Refusal) -> Edit {
    switch edit {
    case .begin:
      guard id == nil else { throw .begunAlready }
      return edit
    case .set(let field): return .set(try proposal(field))

    case .addQuestion(let text, let after):
      return .addQuestion(text: try text.checked(.question), after: after)
    case .setQuestion(let id, let text):
      try questions.require(id, .question)
      return .setQuestion(id, text: try text.checked(.question))
    case .placeQuestion(let id, _): try questions.require(id, .question)

    case .addRule(let text, let after):
      return .addRule(text: try text.checked(.rule), after: after)
    case .setRule(let id, let text):
      try rules.require(id, .rule)
      return .setRule(id, text: try text.checked(.rule))
    case .placeRule(let id, _): try rules.require(id, .rule)

    case .addStep(let step, let after):
      return .addStep(try step.checked(number: nextStepNumber), after: after)
    case .setStep(let id, let field):
      try programme.require(id, .step)
      return .setStep(id, try proposal(field, of: id))
    case .placeStep(let id, _): try programme.require(id, .step)
    case .seat(let id, let seating):
      try programme.require(id, .step)
      try check(seating)
    case .timetable(let entries):
      for entry in entries {
        try programme.require(entry.step, .step)
        try check(minutes: entry.minutes)
      }

    case .addPerson(let alias, let part, let roles, let after):
      guard people.countOfAll < Limits.people else { throw .tooManyPeople }
      return .addPerson(
        alias: try alias.checked(.person), part: part, roles: roles.map { $0.cleaned() },
        after: after)
    case .setPerson(let id, let field):
      try people.require(id, .person)
      if case .alias(let alias) = field {
        return .setPerson(id, .alias(try alias.checked(.person)))
      }
    case .placePerson(let id, _): try people.require(id, .person)

    case .clock(let clock, let saw):
      guard saw == revisions[Self.clockField] else { throw .clockMovedOn }
      if let step = clock.step { try programme.require(step, .step) }

    case .openPoster(_, let step, let holder, _):
      try programme.require(step, .step)
      try check(holder)
    case .setPoster(let id, let field): try check(field, of: id)

    case .write(let poster, let level, let text, let after):
      try posters.require(poster, .poster)
      return .write(poster, level: level, text: try text.checked(.point), after: after)
    case .reword(let id, let text):
      try requireWords(id)
      return .reword(id, text: try text.checked(.point))
    case .pick(let id, let wording):
      let point = try requireWords(id)
      guard point.wordings.contains(where: { $0.id == wording }) else {
        throw .noSuch(.wording, wording.description)
      }
    case .setPoint(let id, let field):
      try requirePoint(id)
      if case .perspective(let perspective?) = field {
        try perspectives.require(perspective, .perspective)
      }
    case .placePoint(let id, _), .erase(let id): try requirePoint(id)

    case .remark(let poster, let about, let remark, let text):
      let text = try checked(text, about: about, on: poster)
      return .remark(poster, about: about, remark, text: text)
    case .link(let id, let link, let isTied): try check(link, on: id, isTied: isTied)
    case .theme(let edit): return .theme(try proposal(edit))
    case .perspective(let edit): return .perspective(try proposal(edit))
    case .assessment(let edit): return .assessment(try proposal(edit))
    case .followUp(let subject, let field):
      return .followUp(subject, try proposal(field, about: subject))
    case .milestone: break

    case .comment(let subject, let text):
      try check(subject)
      return .comment(subject, text: try text.checked(.comment, keepingLineBreaks: true))
    case .setComment(let id, let text):
      try comments.require(id, .comment)
      return .setComment(id, text: try text.checked(.comment, keepingLineBreaks: true))
    case .placeComment(let id, _): try comments.require(id, .comment)

    case .undo(let changes, let undone):
      // Made by this program a moment ago, and checked against what stands; a script cannot know.
      var parts: [Undone] = []
      // Each part against what the parts before it leave: a least length may come back only after
      // the length that has room for it.
      var left = self
      for part in undone {
        do {
          _ = try left.proposal(part.edit)
          parts.append(part)
          if undone.count > 1 {
            left.apply(part.edit, id: Self.own, at: Moment(milliseconds: 0), by: .script)
          }
        } catch {
          // The words that were removed on request stay away; the rest of what was done goes back.
          guard error == .erased else { throw error }
        }
      }
      guard !parts.isEmpty || undone.isEmpty else { throw .erased }
      return .undo(changes, parts)
    case .unknown: break
    }
    return edit
  }

  /// The number that the next new step gets.
  package var nextStepNumber: Int { (programme.all.map(\.number).max() ?? 0) + 1 }

  private func proposal(_ field: SessionField) throws(Refusal) -> SessionField {
    switch field {
    case .title(let title): return .title(try title.checked(.session))
    case .place(let place): return .place(try place.checkedLength(.session))
    case .commissioner(let name): return .commissioner(try name.checkedLength(.session))
    case .quietSentence(let text): return .quietSentence(try text.checkedLength(.session))
    case .carriers(let text):
      return .carriers(try text.checkedLength(.session, keepingLineBreaks: true))
    case .nextSteps(let text):
      return .nextSteps(try text.checkedLength(.session, keepingLineBreaks: true))
    case .contact(let text):
      return .contact(try text.checkedLength(.session, keepingLineBreaks: true))
    case .afterword(let text):
      return .afterword(try text.checkedLength(.session, keepingLineBreaks: true))
    case .opens(let opens):
      guard opens < closes else { throw .closesBeforeOpens(opens: opens, closes: closes) }
    case .closes(let closes):
      guard opens < closes else { throw .closesBeforeOpens(opens: opens, closes: closes) }
    case .language, .date, .archived: break
    }
    return field
  }

  private func proposal(_ field: StepField, of id: ID<Step>) throws(Refusal) -> StepField {
    switch field {
    case .title(let title): return .title(try title.checked(.step))
    case .minutes(let minutes): try check(minutes: minutes)
    case .least(let least):
      try check(minutes: least)
      guard let step = programme[id], least <= step.minutes else {
        throw .leastOverMinutes(least: least, minutes: programme[id]?.minutes ?? 0)
      }
    case .scripts(let scripts):
      return .scripts(
        try scripts.checked { text throws(Refusal) in
          try text.checkedLength(.step, keepingLineBreaks: true)
        })
    case .questions(let questions):
      return .questions(
        try questions.checked { question throws(Refusal) in
          var question = question
          question.text = try question.text.checked(.question)
          return question
        })
    case .hall(let hall):
      guard let hall else { break }
      return .hall(try hall.checkedLength(.step, keepingLineBreaks: true))
    case .tableSize(let size?): try check(tables: size)
    case .kind, .start, .weeksAfter, .fixedLength, .yieldsLast, .form, .tableSize, .writes, .phases:
      break
    }
    return field
  }

  private func check(minutes: Int) throws(Refusal) {
    guard (0...Limits.minutes).contains(minutes) else { throw .minutesOutOfRange(minutes) }
  }

  func check(tables: Int) throws(Refusal) {
    guard (1...Limits.tables).contains(tables) else { throw .tableOutOfRange(tables) }
  }

  private func check(_ holder: Poster.Holder) throws(Refusal) {
    if let table = holder.table { try check(tables: table) }
  }

  private func check(_ seating: [[ID<Person>]]) throws(Refusal) {
    var seated: Set<ID<Person>> = []
    for person in seating.joined() {
      guard let known = people[person] else { throw .noSuch(.person, person.description) }
      guard seated.insert(person).inserted else { throw .seatedTwice(alias: known.alias) }
    }
  }

  private func check(_ field: PosterField, of id: ID<Poster>) throws(Refusal) {
    guard let poster = posters[id] else { throw .noSuch(.poster, id.description) }
    switch field {
    case .signed(let signature):
      guard poster.state == .readAloud else { throw .notReadAloud }
      for line in signature.lines {
        guard let point = point(line.point), point.poster == id,
          point.wordings.contains(where: { $0.id == line.wording })
        else { throw .signatureDoesNotMatch }
      }
    case .state(.signed): throw .signatureDoesNotMatch
    case .holder(let holder): try check(holder)
    case .state, .fromPaper, .presented: break
    }
  }

  private func check(_ subject: Comment.Subject) throws(Refusal) {
    switch subject {
    case .session: break
    case .step(let step): try programme.require(step, .step)
    case .poster(let poster): try posters.require(poster, .poster)
    case .theme(let theme): try themes.require(theme, .theme)
    }
  }

  @discardableResult
  func requirePoint(_ id: ID<Point>) throws(Refusal) -> Point {
    guard let point = point(id) else { throw .noSuch(.point, id.description) }
    return point
  }

  @discardableResult
  func requireWords(_ id: ID<Point>) throws(Refusal) -> Point {
    let point = try requirePoint(id)
    guard !point.isErased else { throw .erased }
    return point
  }
}

extension OrderedTable {
  func require(_ id: ID<Entity>, _ thing: Refusal.Thing) throws(Refusal) {
    guard contains(id) else { throw .noSuch(thing, id.description) }
  }
}

extension Array {
  fileprivate func checked(
    _ check: (Element) throws(Refusal) -> Element
  ) throws(Refusal) -> [Element] {
    var checked: [Element] = []
    for element in self { checked.append(try check(element)) }
    return checked
  }
}

extension String {
  /// Cleaned, neither blank nor too long.
  func checked(
    _ thing: Refusal.Thing, keepingLineBreaks: Bool = false
  ) throws(Refusal) -> String {
    let text = try checkedLength(thing, keepingLineBreaks: keepingLineBreaks)
    guard !text.isBlank else { throw .emptyText(thing) }
    return text
  }

  /// Cleaned, and not too long.
  func checkedLength(
    _ thing: Refusal.Thing, keepingLineBreaks: Bool = false
  ) throws(Refusal) -> String {
    let text = cleaned(keepingLineBreaks: keepingLineBreaks)
    guard text.utf8.count <= Limits.text else {
      throw .tooLong(thing, text.utf8.count, Limits.text)
    }
    return text
  }
}

extension Step {
  fileprivate func checked(number: Int) throws(Refusal) -> Step {
    var step = self
    step.title = try title.checked(.step)
    guard (0...Limits.minutes).contains(minutes) else { throw .minutesOutOfRange(minutes) }
    guard (0...minutes).contains(least) else {
      throw .leastOverMinutes(least: least, minutes: minutes)
    }
    step.scripts = scripts.map { $0.cleaned(keepingLineBreaks: true) }
    step.hall = hall?.cleaned(keepingLineBreaks: true)
    for place in step.questions.indices {
      step.questions[place].text = try step.questions[place].text.checked(.question)
    }
    if number > step.number { step.number = number }
    return step
  }
}
