/// What somebody says about a day before it is planned.
package struct NewDay: Hashable, Sendable {
  package var title: String
  package var language: Language
  package var place = ""
  package var date: Day?
  /// As the method has it when nil.
  package var opens: TimeOfDay?
  package var closes: TimeOfDay?
  package var commissioner = ""
  /// What the commissioner wants light on.
  package var questions: [String] = []
  package var participants = 0
  package var tableSize: Int?

  package init(title: String, language: Language) {
    self.title = title
    self.language = language
  }
}

extension Method {
  /// What to propose, in order, for a new session.
  ///
  /// `nextID` gives the open questions their ids. Fixed starts move with the opening: lunch two and
  /// a half hours into the day is that also when the day begins at nine.
  package func plan(
    for day: NewDay, id: ID<Session>, nextID: () -> Identifier
  ) -> [Edit] {
    let language = day.language
    let later = (day.opens ?? opens) - opens
    var edits: [Edit] = [.begin(id, method: self.id, language: language)]
    edits.append(.set(.title(day.title)))
    if !day.place.isBlank { edits.append(.set(.place(day.place))) }
    if let date = day.date { edits.append(.set(.date(date))) }
    edits += Self.hours(day.opens ?? opens, day.closes ?? closes)
    if !day.commissioner.isBlank { edits.append(.set(.commissioner(day.commissioner))) }
    edits.append(.set(.quietSentence(quiet(language))))
    edits += day.questions.filter { !$0.isBlank }.map { .addQuestion(text: $0, after: .last) }
    edits += rules.map { .addRule(text: $0(language), after: .last) }
    for (place, step) in steps.enumerated() {
      var new = step.step(number: place + 1, in: language, nextID: nextID)
      new.start = new.start.map { $0 + later }
      if new.form == .tables { new.tableSize = day.tableSize ?? new.tableSize ?? tableSize }
      edits.append(.addStep(new, after: .last))
    }
    edits += Self.people(day.participants)
    return edits
  }

  /// The hours of a day, in an order that never closes it before it opens.
  static func hours(_ opens: TimeOfDay, _ closes: TimeOfDay) -> [Edit] {
    opens < Session().closes
      ? [.set(.opens(opens)), .set(.closes(closes))]
      : [.set(.closes(closes)), .set(.opens(opens))]
  }

  /// Participants by number, until somebody gives them an alias.
  static func people(_ count: Int) -> [Edit] {
    (0..<max(0, count)).map {
      .addPerson(alias: String($0 + 1), part: .participant, roles: [], after: .last)
    }
  }
}

extension Method.Step {
  /// The step of a session that it becomes; its id is given when it is added.
  package func step(number: Int, in language: Language, nextID: () -> Identifier) -> Step {
    var step = Step(
      id: .last, number: number, kind: kind, title: title(language), minutes: minutes,
      least: least, form: form, writes: writes)
    step.start = start
    step.weeksAfter = weeksAfter
    step.hasFixedLength = hasFixedLength
    step.yieldsLast = yieldsLast
    step.tableSize = tableSize
    step.scripts = scripts.map { $0(language) }
    step.questions = questions.map {
      OpenQuestion(
        id: ID(nextID()), text: $0.text(language), turns: $0.turns, minutes: $0.minutes)
    }
    step.phases = phases
    step.hall = hall?(language)
    return step
  }
}
