import Dialogue
import Terminal

// How what is typed becomes changes.
extension PlanFace {
  /// What a row shows: what is being written there, or what the session has.
  func shown(_ row: PlanRow) -> TextField { written[row]?.field ?? untouched(row) }

  /// What the session has, as its writer comes to it: a number or a time is written anew.
  func untouched(_ row: PlanRow) -> TextField {
    var field = TextField(text(of: row))
    if row.isFigures { field.select() }
    return field
  }

  /// A key or a paste in the selected row of a form.
  mutating func write(_ input: Input) -> Bool {
    guard let row = selectedRow, isWritten(row) else { return false }
    var writing = written[row] ?? Written(field: untouched(row), base: base(of: row))
    let before = writing.field.text
    guard writing.field.type(input) else { return false }
    if writing.field.text != before {
      writing.problem = nil
      writing.isShown = false
      typedAt = context.now
    }
    written[row] = writing
    return true
  }

  /// The last change of what a row is about, as it stands.
  func base(of row: PlanRow) -> Identifier? {
    guard let edit = try? edits(of: row, reading: text(of: row)).first else { return nil }
    let own = Identifier(high: 0, low: 0)
    let fields = edit.fields(in: own)
    return fields.count == 1 ? session.revision(of: fields[0]) : nil
  }

  /// Makes changes of what is typed, as far as it can be read; what cannot stays where it is, with
  /// what is wrong beside it.
  mutating func settle(_ effects: inout [Effect]) {
    typedAt = nil
    guard let row = selectedRow, let writing = written[row] else { return }
    do {
      try take(writing, in: row, &effects)
      written[row] = nil
      settleOthers(&effects)
    } catch {
      written[row]?.problem = error.sentence
    }
  }

  /// What could not be had before may fit now that something else is another: a day that began after
  /// its end.
  private mutating func settleOthers(_ effects: inout [Effect]) {
    for (row, writing) in written where writing.problem != nil {
      do {
        try take(writing, in: row, &effects)
        written[row] = nil
      } catch {
        written[row]?.problem = error.sentence
      }
    }
  }

  /// The same in the middle of the writing: the caret stays, and nothing is said of what is half
  /// written.
  mutating func keep(_ effects: inout [Effect]) {
    typedAt = nil
    if case .text(let text) = sheet { return keep(text, &effects) }
    guard let row = selectedRow, let writing = written[row] else { return }
    do {
      try take(writing, in: row, &effects)
      let base = base(of: row)
      written[row]?.base = base
    } catch {}
  }

  private mutating func take(
    _ writing: Written, in row: PlanRow, _ effects: inout [Effect]
  ) throws(Misread) {
    let text = writing.field.text
    guard text != self.text(of: row) else { return }
    if case .card(let place) = row {
      var lines = card.lines(method, session.language)
      guard lines.indices.contains(place) else { return }
      lines[place].text = text.cleaned()
      if let filled = card.set(lines) { effects.append(.saveCard(filled)) }
      return
    }
    try propose(edits(of: row, reading: text), base: writing.base, &effects)
  }

  /// Proposes edits as one group, with what its writer saw last when it is only one.
  mutating func propose(
    _ edits: [Edit], base: Identifier? = nil, _ effects: inout [Effect]
  ) throws(Misread) {
    guard !edits.isEmpty else { return }
    do {
      let base = edits.count == 1 ? base : nil
      let changes = try plan.propose(edits.map { Wish($0, base: base) }, context: &context)
      effects.append(.append(changes))
    } catch {
      throw Misread(error.sentence)
    }
  }

  /// Makes edits that a command wants, and says what came of it.
  @discardableResult
  mutating func make(
    _ edits: [Edit], saying sentence: Sentence? = nil, _ effects: inout [Effect]
  ) -> Bool {
    do {
      try propose(edits, &effects)
      if let sentence { context.say(sentence) }
      return true
    } catch {
      context.warn(error.sentence)
      return false
    }
  }

  /// Picks the next or the one before in a row that is not written.
  mutating func choose(by places: Int, _ effects: inout [Effect]) {
    guard let row = selectedRow else { return }
    switch row {
    case .about(.language): make([.set(.language(session.language.moved(by: places)))], &effects)
    case .field(let id, let detail):
      guard let step = session.programme[id] else { return }
      let field: StepField? =
        switch detail {
        case .kind: .kind(step.kind.moved(by: places))
        case .fixedLength: .fixedLength(!step.hasFixedLength)
        case .yieldsLast: .yieldsLast(!step.yieldsLast)
        case .form: .form(step.form.moved(by: places))
        case .writes: .writes(step.writes.moved(by: places))
        case .title, .weeksAfter, .minutes, .least, .start, .tableSize, .hall, .phase, .newPhase:
          nil
        }
      if let field { make([.setStep(id, field)], &effects) }
    case .questionField(let step, let id, .turns):
      change(step, \.questions, as: StepField.questions, &effects) { questions in
        guard let place = questions.firstIndex(where: { $0.id == id }) else { return }
        questions[place].turns = questions[place].turns.moved(by: places)
      }
    case .step, .about, .question, .rule, .card, .script, .openQuestion, .questionField, .light:
      break
    }
  }

  /// Changes one of a step's lists.
  mutating func change<Item>(
    _ id: ID<Step>, _ list: KeyPath<Step, [Item]>, as field: ([Item]) -> StepField,
    _ effects: inout [Effect], change: (inout [Item]) -> Void
  ) {
    guard var items = session.programme[id]?[keyPath: list] else { return }
    change(&items)
    make([.setStep(id, field(items))], &effects)
  }
}
