/// An edit together with the id that its change is to have, because others name it.
package struct NamedEdit: Hashable, Sendable {
  package var id: Identifier
  package var edit: Edit

  package init(id: Identifier, edit: Edit) {
    self.id = id
    self.edit = edit
  }
}

extension Session {
  /// What to propose, in order and under these ids, for a new session with the plan of this one.
  ///
  /// The plan: method, hours, commissioner and questions, contact, perspectives, rules, programme. Nothing that was said,
  /// nobody who was there: as many participants come along as there are here, by number.
  package func copy(
    id: ID<Session>, title: String, date: Day?, nextID: () -> Identifier
  ) -> [NamedEdit] {
    var edits: [NamedEdit] = []
    func add(_ edit: Edit) { edits.append(NamedEdit(id: nextID(), edit: edit)) }
    add(.begin(id, method: method, language: language))
    add(.set(.title(title)))
    if !place.isBlank { add(.set(.place(place))) }
    if let date { add(.set(.date(date))) }
    for edit in Method.hours(opens, closes) { add(edit) }
    if !commissioner.isBlank { add(.set(.commissioner(commissioner))) }
    if !contact.isBlank { add(.set(.contact(contact))) }
    add(.set(.quietSentence(quietSentence)))
    var copies: [ID<Question>: ID<Question>] = [:]
    for question in questions.visible {
      add(.addQuestion(text: question.text, after: .last))
      copies[question.id] = edits.last.map { ID($0.id) }
    }
    for edit in perspectiveEdits { add(edit) }
    for rule in rules.visible { add(.addRule(text: rule.text, after: .last)) }
    for (place, step) in programme.visible.enumerated() {
      var new = step.copy(lighting: copies, nextID: nextID)
      new.number = place + 1
      add(.addStep(new, after: .last))
    }
    for edit in Method.people(participantCount) { add(edit) }
    return edits
  }

  /// What makes the perspectives of a new session those of this one.
  private var perspectiveEdits: [Edit] {
    perspectives.all.flatMap { perspective -> [Edit] in
      guard perspective.standard != nil else {
        let add = PerspectiveEdit.add(title: perspective.title, after: .last)
        return perspective.isRemoved ? [] : [.perspective(add)]
      }
      var edits: [PerspectiveEdit] = []
      if !perspective.title.isEmpty {
        edits.append(.set(perspective.id, title: perspective.title))
      }
      if perspective.isRemoved { edits.append(.place(perspective.id, .remove)) }
      return edits.map { .perspective($0) }
    }
  }
}

extension Step {
  fileprivate func copy(
    lighting copies: [ID<Question>: ID<Question>], nextID: () -> Identifier
  ) -> Step {
    var copy = with(id: .last)
    copy.questions = questions.map {
      OpenQuestion(
        id: ID(nextID()), text: $0.text, turns: $0.turns, minutes: $0.minutes,
        lights: $0.lights.compactMap { copies[$0] })
    }
    copy.agreed = nil
    copy.seating = []
    copy.isRemoved = false
    copy.extra = []
    return copy
  }
}
