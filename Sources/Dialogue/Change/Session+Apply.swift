extension Session {
  /// Whether what the edit is about is there.
  func hasTarget(of edit: Edit) -> Bool {
    switch edit {
    case .begin(let id, _, _): self.id == nil || self.id == id
    case .set, .addQuestion, .addRule, .addStep, .addPerson, .comment, .clock, .timetable,
      .erase, .milestone, .undo, .unknown:
      true
    case .setQuestion(let id, _), .placeQuestion(let id, _): questions.contains(id)
    case .setRule(let id, _), .placeRule(let id, _): rules.contains(id)
    case .setStep(let id, _), .placeStep(let id, _), .seat(let id, _): programme.contains(id)
    case .setPerson(let id, _), .placePerson(let id, _): people.contains(id)
    case .openPoster(_, let step, _, _): programme.contains(step)
    case .setPoster(let id, _), .write(let id, _, _, _): posters.contains(id)
    case .reword(let id, _), .setPoint(let id, _), .placePoint(let id, _):
      posterOfPoint[id] != nil
    case .pick(let id, let wording):
      erased[id] != nil || point(id)?.wordings.contains { $0.id == wording } == true
    case .remark(let id, let about, _, _): posters.contains(id) && posterOfPoint[about] != nil
    case .link(let id, let link, _): hasTarget(of: link, on: id)
    case .theme(let edit): hasTarget(of: edit)
    case .perspective(let edit): hasTarget(of: edit)
    case .assessment(let edit): hasTarget(of: edit)
    case .followUp(let subject, _): hasTarget(subject)
    case .setComment(let id, _), .placeComment(let id, _): comments.contains(id)
    }
  }

  /// Does what the edit says. `id`, `at` and `seat` are the change's.
  mutating func apply(_ edit: Edit, id: Identifier, at: Moment, by seat: Seat) {
    switch edit {
    case .begin(let session, let method, let language):
      self.id = session
      self.method = method
      self.language = language
    case .set(let field): apply(field)

    case .addQuestion(let text, let after):
      questions.insert(Question(id: ID(id), text: text), after: after)
    case .setQuestion(let question, let text): questions.update(question) { $0.text = text }
    case .placeQuestion(let question, let placement): questions.apply(placement, to: question)

    case .addRule(let text, let after):
      rules.insert(GroundRule(id: ID(id), text: text), after: after)
    case .setRule(let rule, let text): rules.update(rule) { $0.text = text }
    case .placeRule(let rule, let placement): rules.apply(placement, to: rule)

    case .addStep(let step, let after):
      var new = step.with(id: ID(id))
      // Two who add a step at the same time give it the same number; on paper it must be one's own.
      if programme.all.contains(where: { $0.number == new.number }) { new.number = nextStepNumber }
      programme.insert(new, after: after)
    case .setStep(let step, let field): programme.update(step) { $0.apply(field) }
    case .placeStep(let step, let placement): programme.apply(placement, to: step)
    case .seat(let step, let seating): programme.update(step) { $0.seating = seating }
    case .timetable(let entries):
      for entry in entries {
        programme.update(entry.step) {
          $0.minutes = entry.minutes
          $0.agreed = entry.agreed
        }
      }

    case .addPerson(let alias, let part, let roles, let after):
      people.insert(Person(id: ID(id), alias: alias, part: part, roles: roles), after: after)
    case .setPerson(let person, let field): people.update(person) { $0.apply(field) }
    case .placePerson(let person, let placement): people.apply(placement, to: person)

    case .clock: break  // It has rules of its own, see fold.

    case .openPoster(let poster, let step, let holder, let isFromPaper):
      guard !posters.contains(poster) else { return }
      var new = Poster(id: poster, step: step, holder: holder)
      new.isFromPaper = isFromPaper
      posters.insert(new, after: posters.order.last)
      points[poster] = OrderedTable()
    case .setPoster(let poster, let field): posters.update(poster) { $0.apply(field) }

    case .write(let poster, let level, let text, let after):
      let point = Point(id: ID(id), poster: poster, level: level, text: text, at: at)
      insert(point, after: after)
    case .reword(let point, let text):
      update(point) { $0.reword(text, id: id, at: at) }
    case .pick(let point, let wording): update(point) { $0.standing = wording }
    case .setPoint(let point, let field): update(point) { $0.apply(field) }
    case .placePoint(let point, let placement):
      guard let poster = posterOfPoint[point] else { return }
      points[poster]?.apply(placement, to: point)
    case .erase(let point): erase(point, at: at)

    case .remark(let poster, let about, let remark, let text):
      var point = Point(id: ID(id), poster: poster, text: text, at: at)
      point.about = Point.About(about, remark)
      insert(point, after: points[poster]?.order.last)
    case .link(let point, let link, let isTied): update(point) { $0.set(link, isTied) }

    case .theme(let edit): apply(edit, id: id)
    case .perspective(let edit): apply(edit, id: id)
    case .assessment(let edit): apply(edit, id: id, at: at)

    case .followUp(let subject, let field): apply(field, about: subject, at: at, by: seat)
    case .milestone(let milestone, let field): apply(field, to: milestone)

    case .comment(let subject, let text):
      let comment = Comment(id: ID(id), on: subject, text: text, at: at)
      comments.insert(comment, after: comments.order.last)
    case .setComment(let comment, let text): comments.update(comment) { $0.text = text }
    case .placeComment(let comment, let placement): comments.apply(placement, to: comment)

    case .undo(_, let undone):
      for part in undone where hasTarget(of: part.edit) {
        apply(part.edit, id: id, at: at, by: seat)
      }
    case .unknown: break
    }
  }

  private mutating func insert(_ new: Point, after: ID<Point>?) {
    var point = new
    if let erasedAt = erased[point.id] { point.erase(at: erasedAt) }
    posterOfPoint[point.id] = point.poster
    points[point.poster, default: OrderedTable()].insert(point, after: after)
  }

  private mutating func update(_ point: ID<Point>, _ change: (inout Point) -> Void) {
    guard let poster = posterOfPoint[point] else { return }
    points[poster]?.update(point, change)
  }

  private mutating func erase(_ point: ID<Point>, at: Moment) {
    erased[point] = erased[point] ?? at
    update(point) { $0.erase(at: at) }
    if var followUp = followUps[.point(point)] {
      followUp.removeWords()
      followUps[.point(point)] = followUp.isBlank ? nil : followUp
    }
    for place in conflicts.indices {
      let conflict = conflicts[place]
      let other = conflict.other.withoutWords(of: erased, in: conflict.change)
      guard other != conflict.other else { continue }
      conflicts[place].other = other
      conflicts[place].otherExtra = []
    }
  }

  private mutating func apply(_ field: SessionField) {
    switch field {
    case .title(let title): self.title = title
    case .language(let language): self.language = language
    case .place(let place): self.place = place
    case .date(let date): self.date = date
    case .opens(let opens): self.opens = opens
    case .closes(let closes): self.closes = closes
    case .commissioner(let commissioner): self.commissioner = commissioner
    case .quietSentence(let sentence): quietSentence = sentence
    case .carriers(let carriers): self.carriers = carriers
    case .nextSteps(let nextSteps): self.nextSteps = nextSteps
    case .contact(let contact): self.contact = contact
    case .afterword(let afterword): self.afterword = afterword
    case .archived(let isArchived): self.isArchived = isArchived
    }
  }
}

extension OrderedTable where Entity: Removable {
  mutating func apply(_ placement: Placement<Entity>, to id: ID<Entity>) {
    switch placement {
    case .move(let after): move(id, after: after)
    case .remove: update(id) { $0.isRemoved = true }
    case .restore: update(id) { $0.isRemoved = false }
    }
  }
}

/// What can be taken out of sight and brought back.
protocol Removable: Placed {
  var isRemoved: Bool { get set }
}

extension Question: Removable {}
extension GroundRule: Removable {}
extension Step: Removable {}
extension Person: Removable {}
extension Point: Removable {}
extension Comment: Removable {}
extension Theme: Removable {}
extension Perspective: Removable {}
extension Assessment: Removable {}
