import Dialogue

extension PlanFace {
  /// The rows of a pane, as the session stands.
  func rows(of pane: Pane) -> [PlanRow] {
    switch pane {
    case .programme: return session.programme.visible.map { .step($0.id) }
    case .about: return AboutField.allCases.map { .about($0) }
    case .commissioner: return session.questions.visible.map { .question($0.id) }
    case .rules: return session.rules.visible.map { .rule($0.id) }
    case .card: return card.lines(method, session.language).indices.map { .card($0) }
    case .fields(let id):
      guard let step = session.programme[id] else { return [] }
      return step.details.map { .field(id, $0) }
    case .scripts(let id):
      return (session.programme[id]?.scripts ?? []).indices.map { .script(id, $0) }
    case .openQuestions(let id):
      return (session.programme[id]?.questions ?? []).map { .openQuestion(id, $0.id) }
    case .questionFields(let id, let question):
      return QuestionDetail.allCases.map { .questionField(id, question, $0) }
    case .lights(let id, let question):
      return session.questions.visible.map { .light(id, question, $0.id) }
    }
  }

  /// The place of the selection in a pane; nil when the pane is empty.
  func selection(in pane: Pane) -> Int? {
    let rows = rows(of: pane)
    guard !rows.isEmpty else { return nil }
    guard let mark = marks[pane] else { return 0 }
    return rows.firstIndex(of: mark.row) ?? min(mark.place, rows.count - 1)
  }

  var selection: Int? { selection(in: pane) }

  var selectedRow: PlanRow? { selection.map { rows(of: pane)[$0] } }

  mutating func select(place: Int) {
    let rows = rows(of: pane)
    guard !rows.isEmpty else { return }
    let place = max(0, min(rows.count - 1, place))
    marks[pane] = Mark(row: rows[place], place: place)
  }

  mutating func select(_ row: PlanRow) {
    guard let place = rows(of: pane).firstIndex(of: row) else { return }
    marks[pane] = Mark(row: row, place: place)
  }

  mutating func move(by rows: Int) { select(place: (selection ?? 0) + rows) }

  /// Goes to a pane; its selection is where it was left.
  mutating func go(to pane: Pane, _ effects: inout [Effect]) {
    self.pane = pane
    if pane == .card, card.ask() { effects.append(.readCard) }
  }

  /// After something has changed by other hands or by undo: what has gone is left.
  mutating func mend() {
    if case .text(let text) = sheet, let row = text.row, !rows(of: pane).contains(row) {
      // What was being written is kept as a new one rather than lost.
      sheet = .text(text.asNew)
    }
    if let step = pane.step, session.programme[step]?.isRemoved != false {
      pane = .programme
      sheet = nil
    } else if let step = pane.step, let question = pane.question,
      session.programme[step]?.questions.contains(where: { $0.id == question }) != true
    {
      pane = .openQuestions(step)
    }
    refreshSeats()
    if let mark = marks[pane], !rows(of: pane).contains(mark.row) { select(place: mark.place) }
  }
}

extension Step {
  /// What its form asks for: only what means something for it.
  fileprivate var details: [StepDetail] {
    var details: [StepDetail] = [.title, .kind]
    if kind == .followUp || weeksAfter != nil { details.append(.weeksAfter) }
    details += [.minutes, .least]
    if isOfTheDay { details += [.start, .fixedLength, .yieldsLast] }
    details.append(.form)
    if form == .tables { details.append(.tableSize) }
    details += [.writes, .hall]
    details += phases.indices.map { .phase($0) }
    let worked = Set(phases.map(\.work))
    details += Phase.Work.allCases.filter { !worked.contains($0) }.map { .newPhase($0) }
    return details
  }
}
