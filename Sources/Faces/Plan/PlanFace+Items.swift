import Dialogue
import Terminal

// Lists whose rows are added, edited, moved and removed.
extension PlanFace {
  mutating func startEditing() {
    guard let row = selectedRow else { return }
    if case .openQuestion(let step, let question) = row {
      pane = .questionFields(step, question)
      return
    }
    sheet = .text(
      TextSheet(text(of: row), row: row, in: pane, after: selection, base: base(of: row)))
  }

  mutating func startAdding() {
    if pane == .programme {
      sheet = .kinds(selected: 0)
    } else {
      sheet = .text(TextSheet("", row: nil, in: pane, after: selection))
    }
  }

  /// Enter in a text: it is taken, and after something new comes the next.
  mutating func finishText(andGoOn: Bool, _ effects: inout [Effect]) {
    guard case .text(let text) = sheet else { return }
    sheet = nil
    typedAt = nil
    if let row = text.row {
      finish(text, of: row, &effects)
    } else if !text.field.text.isBlank {
      add(text.field.text, after: text.after, &effects)
    }
    if text.isNew, andGoOn, !text.field.text.isBlank { startAdding() }
  }

  private mutating func finish(_ text: TextSheet, of row: PlanRow, _ effects: inout [Effect]) {
    select(row)
    if text.field.text.isBlank, text.isNew { return removeRow(&effects) }
    guard text.field.text != self.text(of: row) else { return }
    do {
      try propose(edits(of: row, reading: text.field.text), base: text.base, &effects)
    } catch {
      // A blank text is no wish to remove it; what stood there stands.
      context.warn(error.sentence)
    }
  }

  /// Keeps what is written so far; the sheet stays, and the caret in it.
  mutating func keep(_ text: TextSheet, _ effects: inout [Effect]) {
    guard !text.field.text.isBlank else { return }
    var text = text
    if let row = text.row {
      guard text.field.text != self.text(of: row),
        let edits = try? edits(of: row, reading: text.field.text),
        (try? propose(edits, base: text.base, &effects)) != nil
      else { return }
    } else {
      add(text.field.text, after: text.after, &effects)
      text.row = selectedRow
    }
    text.base = text.row.flatMap(base)
    sheet = .text(text)
  }

  /// Adds each line of a paste; what is still written comes after them.
  mutating func add(lines: [String], _ effects: inout [Effect]) {
    guard case .text(var text) = sheet else { return }
    for line in lines {
      add(line, after: text.after, &effects)
      text.after = selection
    }
    sheet = .text(text)
  }

  /// Adds one after a place, and selects it.
  private mutating func add(_ text: String, after place: Int?, _ effects: inout [Effect]) {
    let rows = rows(of: pane)
    let before = place.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
    let next = place.map { min($0, rows.count - 1) + 1 } ?? 0
    switch pane {
    case .commissioner:
      var last: ID<Question>?
      if case .question(let id) = before { last = id }
      make([.addQuestion(text: text, after: last)], &effects)
    case .rules:
      var last: ID<GroundRule>?
      if case .rule(let id) = before { last = id }
      make([.addRule(text: text, after: last)], &effects)
    case .scripts(let step):
      change(step, \.scripts, as: StepField.scripts, &effects) { scripts in
        scripts.insert(text, at: min(next, scripts.count))
      }
    case .openQuestions(let step):
      let id = ID<OpenQuestion>(context.nextID())
      change(step, \.questions, as: StepField.questions, &effects) { questions in
        questions.insert(OpenQuestion(id: id, text: text), at: min(next, questions.count))
      }
    case .programme, .about, .card, .fields, .questionFields, .lights: return
    }
    select(place: next)
  }

  // MARK: Moving

  /// Moves the selected row up (-1) or down (1).
  mutating func moveRow(by places: Int, _ effects: inout [Effect]) {
    guard let from = selection, let row = selectedRow else { return }
    let rows = rows(of: pane)
    let to = from + places
    guard rows.indices.contains(to) else { return }
    // What it comes to stand after, counted without itself.
    let before = places > 0 ? rows[to] : (to > 0 ? rows[to - 1] : nil)
    switch row {
    case .step(let id): make([.placeStep(id, .move(after: before?.stepID))], &effects)
    case .question(let id): make([.placeQuestion(id, .move(after: before?.questionID))], &effects)
    case .rule(let id): make([.placeRule(id, .move(after: before?.ruleID))], &effects)
    case .script(let step, _):
      change(step, \.scripts, as: StepField.scripts, &effects) { $0.swapAt(from, to) }
    case .openQuestion(let step, _):
      change(step, \.questions, as: StepField.questions, &effects) { $0.swapAt(from, to) }
    case .about, .card, .field, .questionField, .light: return
    }
    select(place: to)
  }

  // MARK: Removing

  mutating func removeRow(_ effects: inout [Effect]) {
    guard let place = selection, let row = selectedRow else { return }
    let edit: Edit
    switch row {
    case .step(let id): edit = .placeStep(id, .remove)
    case .question(let id): edit = .placeQuestion(id, .remove)
    case .rule(let id): edit = .placeRule(id, .remove)
    case .script(let step, let place):
      var scripts = session.programme[step]?.scripts ?? []
      guard scripts.indices.contains(place) else { return }
      scripts.remove(at: place)
      edit = .setStep(step, .scripts(scripts))
    case .openQuestion(let step, let question):
      let questions = session.programme[step]?.questions ?? []
      edit = .setStep(step, .questions(questions.filter { $0.id != question }))
    case .about, .card, .field, .questionField, .light: return
    }
    let text = text(of: row)
    if make([edit], saying: Wording.Plan.removed(text), &effects) { select(place: place) }
  }

  // MARK: Lights

  /// Says that the open question is meant to light up the selected one, or no longer is.
  mutating func toggleLight(_ effects: inout [Effect]) {
    guard case .light(let step, let open, let question) = selectedRow else { return }
    change(step, \.questions, as: StepField.questions, &effects) { questions in
      guard let place = questions.firstIndex(where: { $0.id == open }) else { return }
      if let lit = questions[place].lights.firstIndex(of: question) {
        questions[place].lights.remove(at: lit)
      } else {
        questions[place].lights.append(question)
      }
    }
  }
}

extension PlanRow {
  fileprivate var stepID: ID<Step>? { if case .step(let id) = self { id } else { nil } }
  fileprivate var questionID: ID<Question>? { if case .question(let id) = self { id } else { nil } }
  fileprivate var ruleID: ID<GroundRule>? { if case .rule(let id) = self { id } else { nil } }
}
