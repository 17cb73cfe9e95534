import Dialogue

// What stands in the rows of the forms, and what a text written there means.
extension PlanFace {
  /// Whether a row is written in; else it is picked with left and right.
  func isWritten(_ row: PlanRow) -> Bool {
    switch row {
    case .about(.language), .questionField(_, _, .turns): false
    case .field(_, let detail):
      switch detail {
      case .kind, .fixedLength, .yieldsLast, .form, .writes: false
      case .title, .weeksAfter, .minutes, .least, .start, .tableSize, .hall, .phase, .newPhase:
        true
      }
    case .about, .card, .questionField: true
    case .step, .question, .rule, .script, .openQuestion, .light: false
    }
  }

  /// What stands in a row, as the session has it.
  func text(of row: PlanRow) -> String {
    switch row {
    case .step(let id): session.programme[id]?.title ?? ""
    case .about(let field): text(of: field)
    case .question(let id): session.questions[id]?.text ?? ""
    case .rule(let id): session.rules[id]?.text ?? ""
    case .card(let place):
      card.lines(method, session.language).dropFirst(place).first?.text ?? ""
    case .field(let id, let detail): session.programme[id].map { text(of: detail, in: $0) } ?? ""
    case .script(let id, let place): session.programme[id]?.scripts.dropFirst(place).first ?? ""
    case .openQuestion(_, let id): openQuestion(id)?.text ?? ""
    case .questionField(_, let id, let detail):
      openQuestion(id).map { text(of: detail, in: $0) } ?? ""
    case .light(_, _, let id): session.questions[id]?.text ?? ""
    }
  }

  func openQuestion(_ id: ID<OpenQuestion>) -> OpenQuestion? {
    guard let step = pane.step.flatMap({ session.programme[$0] }) else { return nil }
    return step.questions.first { $0.id == id }
  }

  private func text(of field: AboutField) -> String {
    switch field {
    case .title: session.title
    case .date: session.date?.short(context.language) ?? ""
    case .place: session.place
    case .commissioner: session.commissioner
    case .participants: "\(session.plannedParticipants.count)"
    case .opens: session.opens.description
    case .closes: session.closes.description
    case .language: session.language.ownName
    case .quietSentence: session.quietSentence
    }
  }

  private func text(of detail: StepDetail, in step: Step) -> String {
    let language = context.language
    return switch detail {
    case .title: step.title
    case .kind: step.kind.words(language)
    case .weeksAfter: step.weeksAfter.map(String.init) ?? ""
    case .minutes: "\(step.minutes)"
    case .least: "\(step.least)"
    case .start: step.start?.description ?? ""
    case .fixedLength: step.hasFixedLength.words(language)
    case .yieldsLast: step.yieldsLast.words(language)
    case .form: step.form.words(language)
    case .tableSize: step.tableSize.map(String.init) ?? ""
    case .writes: step.writes.words(language)
    case .hall: step.hall ?? ""
    case .phase(let place):
      step.phases.indices.contains(place) ? "\(step.phases[place].minutes)" : ""
    case .newPhase: ""
    }
  }

  private func text(of detail: QuestionDetail, in question: OpenQuestion) -> String {
    switch detail {
    case .text: question.text
    case .turns: question.turns.words(context.language)
    case .minutes: question.minutes.map(String.init) ?? ""
    }
  }

  /// What a text written in a row wants done.
  func edits(of row: PlanRow, reading text: String) throws(Misread) -> [Edit] {
    switch row {
    case .step(let id), .field(let id, .title):
      return [.setStep(id, .title(try text.said(or: Wording.Plan.stepNeedsTitle)))]
    case .about(let field): return try edits(of: field, reading: text)
    case .question(let id):
      return [.setQuestion(id, text: try text.said(or: Wording.Plan.needsText))]
    case .rule(let id):
      return [.setRule(id, text: try text.said(or: Wording.Plan.needsText))]
    case .script(let id, let place):
      return try set(id, \.scripts, as: StepField.scripts) { scripts throws(Misread) in
        guard scripts.indices.contains(place) else { return }
        scripts[place] = try text.said(or: Wording.Plan.needsText)
      }
    case .field(let id, let detail):
      guard let step = session.programme[id] else { return [] }
      return try edits(of: detail, in: step, reading: text)
    case .questionField(let step, let id, let detail):
      return try set(step, \.questions, as: StepField.questions) { questions throws(Misread) in
        guard let place = questions.firstIndex(where: { $0.id == id }) else { return }
        switch detail {
        case .text: questions[place].text = try text.said(or: Wording.Plan.needsText)
        case .minutes: questions[place].minutes = try text.number(in: 1...Limits.minutes)
        case .turns: break
        }
      }
    case .card, .openQuestion, .light: return []
    }
  }

  private func edits(of field: AboutField, reading text: String) throws(Misread) -> [Edit] {
    switch field {
    case .title: return [.set(.title(try text.said(or: Wording.Plan.needsTitle)))]
    case .date:
      if text.isBlank { return [.set(.date(nil))] }
      return [.set(.date(try Day(entry: text, today: context.now.day)))]
    case .place: return [.set(.place(text))]
    case .commissioner: return [.set(.commissioner(text))]
    case .participants:
      return try session.edits(forParticipants: Int(participants: text))
    case .opens: return [.set(.opens(try TimeOfDay(entry: text)))]
    case .closes: return [.set(.closes(try TimeOfDay(entry: text, in: session)))]
    case .quietSentence: return [.set(.quietSentence(text))]
    case .language: return []
    }
  }

  private func edits(
    of detail: StepDetail, in step: Step, reading text: String
  ) throws(Misread) -> [Edit] {
    let id = step.id
    switch detail {
    case .title: return [.setStep(id, .title(try text.said(or: Wording.Plan.stepNeedsTitle)))]
    case .weeksAfter: return [.setStep(id, .weeksAfter(try text.number(in: 1...520)))]
    case .minutes: return step.lasting(try Int(entry: text, in: 0...Limits.minutes))
    case .least:
      return [.setStep(id, .least(try Int(entry: text, in: 0...step.minutes)))]
    case .start:
      return [.setStep(id, .start(text.isBlank ? nil : try TimeOfDay(entry: text, in: session)))]
    case .tableSize: return [.setStep(id, .tableSize(try text.number(in: 2...Limits.tables)))]
    case .hall: return [.setStep(id, .hall(text.isBlank ? nil : text))]
    case .phase(let place):
      guard step.phases.indices.contains(place) else { return [] }
      var phases = step.phases
      if let minutes = try text.number(in: 0...Limits.minutes), minutes > 0 {
        phases[place].minutes = minutes
      } else {
        phases.remove(at: place)
      }
      return [.setStep(id, .phases(phases))]
    case .newPhase(let work):
      guard let minutes = try text.number(in: 0...Limits.minutes), minutes > 0 else { return [] }
      return [.setStep(id, .phases(step.phases.with(.init(work, minutes: minutes))))]
    case .kind, .fixedLength, .yieldsLast, .form, .writes: return []
    }
  }

  /// The edit that changes one of a step's lists.
  func set<Item>(
    _ id: ID<Step>, _ list: KeyPath<Step, [Item]>, as field: ([Item]) -> StepField,
    change: (inout [Item]) throws(Misread) -> Void
  ) throws(Misread) -> [Edit] {
    guard var items = session.programme[id]?[keyPath: list] else { return [] }
    try change(&items)
    return [.setStep(id, field(items))]
  }
}

extension Step {
  /// What makes it so long; what it cannot be shorter than follows when it must.
  func lasting(_ minutes: Int) -> [Edit] {
    let edit = Edit.setStep(id, .minutes(minutes))
    return least > minutes ? [.setStep(id, .least(minutes)), edit] : [edit]
  }
}

extension [Step.Phase] {
  /// With one more, in the order that phases mostly come in.
  fileprivate func with(_ new: Step.Phase) -> [Step.Phase] {
    let order = Step.Phase.Work.allCases
    func rank(_ phase: Step.Phase) -> Int { order.firstIndex(of: phase.work) ?? 0 }
    var phases = self
    phases.insert(new, at: phases.firstIndex { rank($0) > rank(new) } ?? phases.count)
    return phases
  }
}

extension String {
  /// The text, or why there must be one.
  func said(or sentence: Sentence) throws(Misread) -> String {
    guard !isBlank else { throw Misread(sentence) }
    return self
  }

  /// A number, or nil where nothing is written.
  func number(in range: ClosedRange<Int>) throws(Misread) -> Int? {
    isBlank ? nil : try Int(entry: self, in: range)
  }
}
